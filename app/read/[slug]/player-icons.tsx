const Icon = ({ d, filled }: { d: string; filled?: boolean }) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path
      d={d}
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

export const Play = () => <Icon filled d="M6.2 3.6v12.8a.6.6 0 0 0 .92.5l10-6.4a.6.6 0 0 0 0-1l-10-6.4a.6.6 0 0 0-.92.5Z" />;
export const Pause = () => <Icon filled d="M5.4 3.5h2.8v13H5.4zM11.8 3.5h2.8v13h-2.8z" />;
export const Backward = () => <Icon d="M12.5 5 7.5 10l5 5" />;
export const Forward = () => <Icon d="m7.5 5 5 5-5 5" />;
export const Close = () => <Icon d="m5.5 5.5 9 9m0-9-9 9" />;

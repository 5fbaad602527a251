import { plural } from '../ui/when.ts';

/** One line about what is set aside, with the way there; nothing when nothing is. */
export function SetAsideLine({ leeches, suspended, className }: { leeches: number; suspended: number; className?: string }) {
  if (leeches + suspended === 0) return null;
  const often = leeches > 0 && `${plural(leeches, 'card')} forgotten too often`;
  const own = suspended > 0 && (leeches > 0 ? `${suspended} suspended` : plural(suspended, 'suspended card'));
  return (
    <p className={className ?? 'soft'}>
      <a href="/review/set-aside">Set aside</a>: {[often, own].filter(Boolean).join(', ')}.
    </p>
  );
}

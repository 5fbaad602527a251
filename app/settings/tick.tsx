import type { ReactNode } from 'react';
import styles from './tick.module.css';

interface TickProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (on: boolean) => void;
  /** What can be done where it is ticked. */
  children?: ReactNode;
}

/** Yes or no, with a word on what it does. */
export function Tick({ label, hint, checked, onChange, children }: TickProps) {
  return (
    <div className={styles.tick}>
      <label className="choice">
        <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
        <span>
          {label}
          {hint && <small className={styles.hint}>{hint}</small>}
        </span>
      </label>
      {children}
    </div>
  );
}

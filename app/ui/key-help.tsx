import styles from './key-help.module.css';

interface KeyHelpProps {
  /** Keys, and what they do. */
  keys: readonly (readonly [keys: readonly string[], does: string])[];
  className?: string;
  open: boolean;
  toggled: (open: boolean) => void;
}

/** The keys of a page, folded. */
export function KeyHelp({ keys, className, open, toggled }: KeyHelpProps) {
  return (
    <details
      className={className ? `${styles.keys} ${className}` : styles.keys}
      open={open}
      onToggle={(event) => toggled(event.currentTarget.open)}
    >
      <summary>Keys</summary>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { listKeyHelp } from './list-keys.ts';
import styles from './words.module.css';

/** The keys of the list, folded; not shown where there is no keyboard to speak of. */
export function KeyHelp({ open, toggled }: { open: boolean; toggled: (open: boolean) => void }) {
  return (
    <details className={styles.keys} open={open} onToggle={(event) => toggled(event.currentTarget.open)}>
      <summary>Keys</summary>
      <dl>
        {listKeyHelp.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

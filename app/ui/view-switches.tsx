import { useAppearance } from './use-appearance.ts';
import styles from './view-switches.module.css';
import { switchView, type View, views } from './views.ts';

/** A switch for each view of a text. Keys and other tabs of the page change them as well, so each follows the attribute itself. */
export function ViewSwitches() {
  return (
    <ul className={styles.list}>
      {views.map((view) => (
        <li key={view.name}>
          <Switch {...view} />
        </li>
      ))}
    </ul>
  );
}

function Switch({ name, label, hint, press }: View) {
  const on = useAppearance(name) !== null;
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={() => switchView(name)} aria-keyshortcuts={press} />
      <span className={styles.text}>
        {label} <small className={styles.hint}>{hint}</small>
      </span>
      <span className={styles.press} aria-hidden="true">
        {press}
      </span>
    </label>
  );
}

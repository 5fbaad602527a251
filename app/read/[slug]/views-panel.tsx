import { ViewSwitches } from '../../ui/view-switches.tsx';
import { useAwayWhileScrolling } from './use-away-while-scrolling.ts';
import styles from './views-panel.module.css';

/**
 * What can be shown in the text. On a desk it stands beside it; elsewhere it is a sheet from below behind a small button at the thumb, which
 * steps aside while one reads on. The browser opens and closes the sheet: it costs no code, and Escape and a tap elsewhere work.
 */
export function ViewsPanel() {
  const button = useAwayWhileScrolling();
  return (
    <>
      <button ref={button} type="button" className={styles.button} popoverTarget="views" aria-label="What is shown in the text">
        <span aria-hidden="true">Aa</span>
      </button>
      <section id="views" popover="auto" className={styles.panel} aria-labelledby="views-title">
        <header className={styles.head}>
          <h2 id="views-title" className={styles.title}>
            Shown in the text
          </h2>
          <button type="button" className={`button quiet ${styles.close}`} popoverTarget="views" popoverTargetAction="hide">
            Close
          </button>
        </header>
        <ViewSwitches />
      </section>
    </>
  );
}

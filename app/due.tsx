import type { Waiting } from '#lib/cards/waiting.ts';
import { aboutMinutes } from './review/minutes.ts';
import styles from './today.module.css';
import { plural, whenDue } from './ui/when.ts';

/** What waits to be reviewed, and how long that will take; or when the next card comes. */
export function Due({ counts, now, zone }: { counts: Waiting; now: number; zone: string }) {
  const { total, nextDue } = counts;
  return (
    <section className={styles.due} aria-labelledby="due">
      <h2 id="due" className={styles.kicker}>
        Review
      </h2>
      {total > 0 ? (
        <>
          <p className={styles.count}>{plural(total, 'card')}</p>
          <p className={styles.about}>{about(counts)}</p>
          <a className="button primary" href="/review">
            Review
          </a>
        </>
      ) : (
        <p className={styles.about}>
          {nextDue === null
            ? 'Nothing yet. Words you keep while reading come here as cards.'
            : `Nothing is due. The next card comes ${whenDue(nextDue, now, zone)}.`}
        </p>
      )}
    </section>
  );
}

function about({ total, new: fresh }: Waiting): string {
  const minutes = aboutMinutes(total);
  const time = minutes.charAt(0).toUpperCase() + minutes.slice(1);
  return fresh > 0 ? `${time}, ${fresh === total ? 'all' : fresh} of them new.` : `${time}.`;
}

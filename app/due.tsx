import type { Limits } from '#lib/cards/limits.ts';
import type { Waiting } from '#lib/cards/waiting.ts';
import { BacklogChoice } from './review/backlog.tsx';
import { Later } from './review/later.tsx';
import { aboutMinutes } from './review/minutes.ts';
import { SetAsideLine } from './review/set-aside-line.tsx';
import styles from './today.module.css';
import { plural, whenDue } from './ui/when.ts';

interface Props {
  waiting: Waiting;
  /** What is set aside. */
  aside: { leeches: number; suspended: number };
  limits: Limits;
  /** The learner's day. */
  day: string;
  /** The moment of which what waits was counted. */
  now: number;
  zone: string;
}

/** What waits to be reviewed, and how long that will take; or when the next card comes. What the day leaves for later, in a line each. */
export function Due({ waiting, aside, limits, day, now, zone }: Props) {
  const { total, nextDue, backlog, plan, pace, later } = waiting;
  return (
    <section className={styles.due} aria-labelledby="due">
      <h2 id="due" className={styles.kicker}>
        Review
      </h2>
      {total > 0 ? (
        <>
          <p className={styles.count}>{plural(total, 'card')}</p>
          <p className={styles.about}>{about(waiting)}</p>
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
      <div className={styles.also}>
        <BacklogChoice backlog={backlog} plan={plan} pace={pace} since={now} />
        <Later later={plan ? { ...later, reviews: 0 } : later} limits={limits} day={day} />
        <SetAsideLine {...aside} />
      </div>
    </section>
  );
}

function about({ total, new: fresh, pace }: Waiting): string {
  const minutes = aboutMinutes(total, pace);
  const time = minutes.charAt(0).toUpperCase() + minutes.slice(1);
  return fresh > 0 ? `${time}, ${fresh === total ? 'all' : fresh} of them new.` : `${time}.`;
}

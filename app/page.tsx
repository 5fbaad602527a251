import { textPage } from '#db/articles.ts';
import { levelChoice } from '#db/level-choice.ts';
import { streakNow } from '#db/progress.ts';
import { dueCounts } from '#db/queue.ts';
import { countSetAside } from '#db/set-aside.ts';
import { shelf } from '#db/shelf.ts';
import { limitsOf } from '#lib/cards/limits.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import type { Learner } from '#lib/words/learner.ts';
import { clockZone, learnerDay } from '#lib/words/learner-day.ts';
import { Due } from './due.tsx';
import { currentLearner } from './learner.ts';
import { AHEAD } from './review/limits.ts';
import { Teaser } from './teaser.tsx';
import styles from './today.module.css';
import { goingOn, kicker, reason, suggested } from './today.ts';
import { plural } from './ui/when.ts';
import { Welcome } from './welcome.tsx';

/** How long the answer to the first question can be taken back here; after that the settings change it. */
const UNDO = 24 * 3_600_000;

export default async function Today() {
  const learner = await currentLearner();
  const now = Date.now();
  const [items, due, aside, choice, streak] = await Promise.all([
    shelf(learner, now),
    dueCounts(learner, now, AHEAD),
    countSetAside(learner),
    levelChoice(learner),
    streakNow(learner, now),
  ]);
  const day = learnerDay(now, learner.zone);
  const going = goingOn(items);
  const next = suggested(items.filter((item) => item !== going));
  const why = next?.coverage ? reason(next.coverage) : null;
  const main = going ?? next;
  const first = !learner.levelAsked && due.total === 0 && due.nextDue === null && !going;
  const recent = choice && now - choice.at < UNDO ? choice : null;
  const begin = main ? await passage(learner, main) : null;

  return (
    <main id="main" className="page">
      <header className={styles.head}>
        <p>{today(now, learner.zone)}</p>
        <h1>{first ? 'Welcome to Lesefluss' : 'Today'}</h1>
        {streak > 1 && <p className="figures">{plural(streak, 'day')} in a row</p>}
      </header>
      <div className={first ? undefined : styles.columns}>
        {!first && <Due waiting={due} aside={aside} limits={limitsOf(learner.settings, day)} day={day} now={now} zone={learner.zone} />}
        {main && (
          <Teaser
            item={main}
            kicker={going ? 'Go on reading' : first ? 'Your first text' : next ? kicker(next) : 'To read'}
            passage={begin}
            primary={due.total === 0}
            reason={!going && !first ? why : null}
            hint={first ? 'Tap any word.' : null}
          />
        )}
        {going && next && <Teaser item={next} kicker="Then" reason={why} small />}
      </div>
      {(!learner.levelAsked || recent) && <Welcome choice={learner.levelAsked ? recent : null} />}
    </main>
  );
}

/** The paragraph where the learner stopped, or the first one: to taste. */
async function passage(learner: Learner, item: ShelfItem): Promise<string | null> {
  const position = item.reading?.position ?? 0;
  const page = await textPage(learner, item.id, { at: position });
  if (!page) return null;
  const start = page.text.lastIndexOf('\n', position - page.start) + 1;
  return page.text.slice(start).split('\n')[0] || null;
}

function today(now: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: clockZone(zone), weekday: 'long', day: 'numeric', month: 'long' }).format(now);
}

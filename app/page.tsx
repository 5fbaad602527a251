import { shelf, textPage } from '#db/articles.ts';
import { dueCounts } from '#db/cards.ts';
import { articleGlossary } from '#db/glossaries.ts';
import { levelChoice } from '#db/level-choice.ts';
import { progress } from '#db/progress.ts';
import { wordStates } from '#db/words.ts';
import { coverage } from '#lib/reading/coverage.ts';
import type { ShelfItem } from '#lib/reading/shelf-item.ts';
import { keysOf } from '#lib/reading/transparent.ts';
import type { Learner } from '#lib/words/learner.ts';
import { Due } from './due.tsx';
import { currentLearner } from './learner.ts';
import { AHEAD } from './review/limits.ts';
import { Teaser } from './teaser.tsx';
import styles from './today.module.css';
import { type Candidate, goingOn, kicker, reason, suggested } from './today.ts';
import { plural } from './ui/when.ts';
import { Welcome } from './welcome.tsx';

/** How many texts are weighed for the one suggestion. */
const WEIGHED = 6;
/** How long the answer to the first question can be taken back here; after that the settings change it. */
const UNDO = 24 * 3_600_000;

export default async function Today() {
  const learner = await currentLearner();
  const now = Date.now();
  const [items, due, choice, { streak }] = await Promise.all([
    shelf(learner),
    dueCounts(learner, now + AHEAD),
    levelChoice(learner),
    progress(learner, now),
  ]);
  const going = goingOn(items);
  const others = items.filter((item) => item !== going);
  const next = suggested(await weigh(learner, others.slice(0, WEIGHED), now));
  const main = going ?? next?.item ?? null;
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
        {!first && <Due counts={due} now={now} zone={learner.zone} />}
        {main && (
          <Teaser
            item={main}
            kicker={going ? 'Go on reading' : first ? 'Your first text' : next ? kicker(next.coverage) : 'To read'}
            passage={begin}
            primary={due.total === 0}
            reason={!going && next && !first ? reason(next.coverage) : null}
            hint={first ? 'Tap any word.' : null}
          />
        )}
        {going && next && <Teaser item={next.item} kicker="Then" reason={reason(next.coverage)} small />}
      </div>
      {(!learner.levelAsked || recent) && <Welcome choice={learner.levelAsked ? recent : null} />}
    </main>
  );
}

/** How much of each text this learner knows. */
async function weigh(learner: Learner, items: ShelfItem[], now: number): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const item of items) {
    const glossary = await articleGlossary(learner, item.id);
    if (!glossary) continue;
    const states = await wordStates(learner, keysOf(glossary.words));
    found.push({ item, coverage: coverage(glossary, states, now) });
  }
  return found;
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
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(now);
}

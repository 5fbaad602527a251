import type { Metadata, Viewport } from 'next';
import { currentParameters } from '#db/parameters.ts';
import { practiceCards } from '#db/practice.ts';
import { dueCards, dueCounts } from '#db/queue.ts';
import { countSetAside } from '#db/set-aside.ts';
import { textTitles } from '#db/word-details.ts';
import type { Card } from '#lib/cards/card.ts';
import { limitsOf } from '#lib/cards/limits.ts';
import { preview } from '#lib/cards/schedule.ts';
import type { Waiting } from '#lib/cards/waiting.ts';
import { kindSettings } from '#lib/words/kind-settings.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { currentLearner } from '../learner.ts';
import { whenDue } from '../ui/when.ts';
import { BacklogChoice } from './backlog.tsx';
import { type Intervals, interval } from './intervals.ts';
import { Later } from './later.tsx';
import { AHEAD, CARDS_PER_SESSION } from './limits.ts';
import { type Mode, practiceLine, readMode } from './mode.ts';
import { NothingToAsk } from './nothing-to-ask.tsx';
import styles from './session.module.css';
import { ReviewSession } from './session.tsx';
import { SetAsideLine } from './set-aside-line.tsx';

export const metadata: Metadata = { title: 'Review' };
/** The keyboard of a phone makes the page shorter instead of covering its foot. */
export const viewport: Viewport = { interactiveWidget: 'resizes-content' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReviewPage({ searchParams }: Props) {
  const mode = readMode(await searchParams);
  const learner = await currentLearner();
  const now = Date.now();
  const [cards, waiting, aside, title] = await Promise.all([
    cardsOf(learner, mode, now),
    dueCounts(learner, now, AHEAD),
    countSetAside(learner),
    titleOf(learner, mode),
  ]);
  const answers = learner.settings.answers === 4 ? 4 : 2;
  const today = learnerDay(now, learner.zone);
  const later = (
    <Later later={waiting.plan ? { ...waiting.later, reviews: 0 } : waiting.later} limits={limitsOf(learner.settings, today)} day={today} />
  );
  const backlog = <BacklogChoice backlog={waiting.backlog} plan={waiting.plan} pace={waiting.pace} since={now} />;
  return (
    <main id="main" className={`page ${styles.page}`}>
      <h1 className="unseen">{mode.of === 'practice' ? 'Practice' : 'Review'}</h1>
      <ReviewSession
        key={JSON.stringify(mode)}
        cards={cards}
        answers={answers}
        typing={kindSettings(learner.settings)}
        outlook={outlook(waiting, now, learner.zone)}
        practice={mode.of === 'practice' ? practiceLine(mode.practice, title) : undefined}
        of={mode.of === 'article' ? `Words from “${title ?? 'a text'}” that are due` : undefined}
        before={mode.of === 'due' && backlog}
        after={
          <>
            {mode.of === 'due' && backlog}
            {mode.of === 'due' && later}
            <SetAsideLine {...aside} />
          </>
        }
        intervals={answers === 4 ? await intervalsOf(learner, cards, now) : undefined}
      >
        <NothingToAsk mode={mode} nextDue={waiting.nextDue} now={now} zone={learner.zone}>
          {later}
          <SetAsideLine {...aside} />
        </NothingToAsk>
      </ReviewSession>
    </main>
  );
}

function cardsOf(learner: Learner, mode: Mode, now: number): Promise<Card[]> {
  if (mode.of === 'practice') return practiceCards(learner, mode.practice, now, CARDS_PER_SESSION);
  return dueCards(learner, now, { limit: CARDS_PER_SESSION, ahead: AHEAD, ...(mode.of === 'article' && { article: mode.article }) });
}

async function titleOf(learner: Learner, mode: Mode): Promise<string | undefined> {
  const article =
    mode.of === 'article' ? mode.article : mode.of === 'practice' && mode.practice.what === 'article' ? mode.practice.article : null;
  return article === null ? undefined : (await textTitles(learner, [article])).get(article);
}

function outlook({ total, nextDue }: Waiting, now: number, zone: string): string {
  if (total > 0) return `${total} more can be answered now.`;
  return nextDue === null ? 'No card is left to come back.' : `The next card is due ${whenDue(nextDue, now, zone)}.`;
}

async function intervalsOf(learner: Learner, cards: Card[], now: number): Promise<Intervals> {
  const parameters = await currentParameters(learner);
  return Object.fromEntries(
    cards.map(({ id, lastEvent, memory }) => {
      const next = preview({ id, memory }, now, learner.zone, parameters);
      const after = ({ due }: { due: number }) => interval(due - now);
      return [`${id} ${lastEvent}`, { 1: after(next[1]), 2: after(next[2]), 3: after(next[3]), 4: after(next[4]) }];
    }),
  );
}

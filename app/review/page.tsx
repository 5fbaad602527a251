import type { Metadata } from 'next';
import { dueCards, dueCounts } from '#db/queue.ts';
import { currentLearner } from '../learner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { whenDue } from '../ui/when.ts';
import { AHEAD, CARDS_PER_SESSION } from './limits.ts';
import styles from './session.module.css';
import { ReviewSession } from './session.tsx';

export const metadata: Metadata = { title: 'Review' };

export default async function ReviewPage() {
  const learner = await currentLearner();
  const now = Date.now();
  const [cards, { nextDue, total }] = await Promise.all([
    dueCards(learner, now + AHEAD, { limit: CARDS_PER_SESSION }),
    dueCounts(learner, now + AHEAD),
  ]);
  const next = nextDue === null ? null : whenDue(nextDue, now, learner.zone);
  const outlook =
    total > 0 ? `${total} more can be answered now.` : next ? `The next card is due ${next}.` : 'No card is left to come back.';
  return (
    <main id="main" className={`page ${styles.page}`}>
      <h1 className="unseen">Review</h1>
      <ReviewSession cards={cards} answers={learner.settings.answers === 4 ? 4 : 2} outlook={outlook}>
        {next ? (
          <EmptyState title="Nothing is due" text={`The next card is due ${next}. Until then, reading is the best review.`}>
            <a className="button primary" href="/read">
              Read
            </a>
          </EmptyState>
        ) : (
          <EmptyState
            title="No cards yet"
            text="Tap a word in a text and choose Keep: it comes here with the sentence you met it in, and returns whenever you are about to forget it."
          >
            <a className="button primary" href="/read">
              Read
            </a>
          </EmptyState>
        )}
      </ReviewSession>
    </main>
  );
}

import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { whenDue } from '../ui/when.ts';
import type { Mode } from './mode.ts';

interface Props {
  mode: Mode;
  nextDue: number | null;
  now: number;
  zone: string;
  /** What else is to be told: limits, what is set aside. */
  children: ReactNode;
}

/** What stands on the page of the review when no card is asked. */
export function NothingToAsk({ mode, nextDue, now, zone, children }: Props) {
  const next = nextDue === null ? null : whenDue(nextDue, now, zone);
  if (mode.of !== 'due') {
    return (
      <EmptyState
        title={mode.of === 'article' ? 'Nothing of this text is due' : 'Nothing to practice here'}
        text={
          mode.of === 'article'
            ? 'The words you kept or tapped in it are not due now. They can be practiced all the same, without effect on the schedule.'
            : 'No card belongs to it.'
        }
      >
        {mode.of === 'article' && (
          <a className="button primary" href={`/review?practice=article&article=${encodeURIComponent(mode.article)}`}>
            Practice them
          </a>
        )}
        <a className={`button ${mode.of === 'article' ? '' : 'primary'}`} href="/">
          Back to today
        </a>
      </EmptyState>
    );
  }
  if (!next) {
    return (
      <>
        <EmptyState
          title="No cards yet"
          text="Tap a word in a text and choose Keep: it comes here with the sentence you met it in, and returns whenever you are about to forget it."
        >
          <a className="button primary" href="/read">
            Read
          </a>
        </EmptyState>
        {children}
      </>
    );
  }
  return (
    <>
      <EmptyState title="Nothing is due" text={`The next card is due ${next}. Until then, reading is the best review.`}>
        <a className="button primary" href="/read">
          Read
        </a>
        <a className="button" href="/review?practice=missed">
          Practice what you missed today
        </a>
        <a className="button" href="/review?practice=ahead">
          Practice what comes next
        </a>
      </EmptyState>
      {children}
    </>
  );
}

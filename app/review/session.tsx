'use client';

import { type ReactNode, useCallback } from 'react';
import type { Card } from '#lib/cards/card.ts';
import { Notice } from '../ui/notice.tsx';
import { Buttons } from './buttons.tsx';
import { Back, Front } from './card.tsx';
import { CardMenu } from './card-menu.tsx';
import type { Command } from './command.ts';
import { End } from './end.tsx';
import type { Intervals } from './intervals.ts';
import styles from './session.module.css';
import { position } from './session.ts';
import { useFocus } from './use-focus.ts';
import { useKeys } from './use-keys.ts';
import { useReview } from './use-review.ts';
import { useSwipe } from './use-swipe.ts';

interface Props {
  cards: Card[];
  answers: 2 | 4;
  /** "The next review is tomorrow.", as of when the page was made or refreshed. */
  outlook: string;
  /** What is practiced, without effect on the schedule; absent: the answers are grades. */
  practice?: string;
  /** What the review is of, where not of all that is due: "Words from …". */
  of?: string;
  /** What is to be decided before the first card. */
  before?: ReactNode;
  /** What is told at the end. */
  after?: ReactNode;
  /** When each answer would bring the card back, by its id, where that is shown. */
  intervals?: Intervals;
  /** What stands here when nothing is due. */
  children: ReactNode;
}

/** The review on screen: one card, its answer, its buttons. All decisions are made in `session.ts`. */
export function ReviewSession({ cards, answers, outlook, practice, of: about, before, after, intervals, children }: Props) {
  const { session, over, due, show, grade, putAway, undo, goOn } = useReview(cards, practice !== undefined);
  const { shown } = session;
  const run = useCallback(
    (command: Command) => {
      if (command === 'show') show();
      else if (command === 'undo') undo();
      else if (command === 'open') location.assign(`/words/${encodeURIComponent(session.queue[0]?.word.key ?? '')}`);
      else if (typeof command === 'number') grade(command);
      else putAway(command);
    },
    [show, undo, grade, putAway, session.queue],
  );
  useKeys(shown, answers, run);
  const swipe = useSwipe(grade, shown);
  const focus = useFocus(shown, session.deeds.length);
  const [card] = session.queue;
  const notice = session.notice && <Notice tone="bad">{session.notice}</Notice>;
  if (!card && !over) {
    return (
      <>
        {notice}
        {children}
      </>
    );
  }

  const { at, of } = position(session);
  return (
    <div className={styles.table}>
      <div className={styles.top}>
        <p className="figures">{card ? `${at} of ${of}` : `${of} of ${of}`}</p>
        <div className={styles.track} aria-hidden="true">
          <span style={{ scale: `${session.deeds.length / Math.max(of, 1)} 1` }} />
        </div>
        <button type="button" className="button quiet" onClick={undo} disabled={session.deeds.length === 0}>
          Undo
        </button>
        {card && <CardMenu card={card} run={run} />}
      </div>
      {practice && (
        <p className={styles.mode}>
          <strong>Practice.</strong> {practice}. The schedule stays as it is.
        </p>
      )}
      {!practice && about && <p className={styles.mode}>{about}.</p>}
      {session.deeds.length === 0 && before}
      {notice}
      {card ? (
        <>
          <section ref={focus.question} className={styles.card} tabIndex={-1} aria-label="Card" {...swipe}>
            <Front card={card} />
            {shown && (
              <div ref={focus.answer} className={styles.back} tabIndex={-1}>
                <Back card={card} />
              </div>
            )}
          </section>
          <Buttons
            shown={shown}
            answers={answers}
            run={run}
            intervals={practice ? undefined : intervals?.[`${card.id} ${card.lastEvent}`]}
          />
        </>
      ) : (
        <End
          session={session}
          due={due?.length ?? null}
          outlook={due ? outlook : null}
          onGoOn={goOn}
          place={focus.question}
          practice={practice !== undefined}
        >
          {due && after}
        </End>
      )}
    </div>
  );
}

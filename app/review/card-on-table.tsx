import type { ReactNode, RefObject } from 'react';
import type { Card } from '#lib/cards/card.ts';
import { Back } from './back.tsx';
import { Buttons } from './buttons.tsx';
import cardStyles from './card.module.css';
import { Front } from './front.tsx';
import styles from './session.module.css';
import type { Grade } from './session.ts';
import { toldOf } from './told.ts';
import type { OnTable } from './use-on-table.ts';
import type { Review } from './use-review.ts';
import type { Speech } from './use-speech.ts';
import { useSwipe } from './use-swipe.ts';

interface CardOnTableProps {
  card: Card;
  review: Review;
  table: OnTable;
  speech: Speech;
  answers: 2 | 4;
  /** When each grade would bring the card back, where that is shown. */
  intervals: Record<Grade, string> | undefined;
  focus: { question: RefObject<HTMLElement | null>; answer: RefObject<HTMLDivElement | null> };
  /** A line over the buttons. */
  children: ReactNode;
}

/** The card on the table: its question, its answer when it is open, and what can be done with it. */
export function CardOnTable({ card, review, table, speech, answers, intervals, focus, children }: CardOnTableProps) {
  const { session, judged, grade } = review;
  const { shown } = session;
  const swipe = useSwipe(grade, shown);
  const { question } = card;
  const chosen = question.kind === 'gender' ? session.typed?.[0] : undefined;
  return (
    <>
      <section ref={focus.question} className={styles.card} tabIndex={-1} aria-label="Card" {...swipe}>
        <Front
          // Each question has fields of its own, also that of a card that comes back.
          key={`${card.id} ${session.deeds.length}`}
          card={card}
          shown={shown}
          judged={judged}
          chosen={chosen}
          table={table}
          speech={speech}
        />
        {shown && (
          <div ref={focus.answer} className={`${styles.back} ${cardStyles.answer}`} tabIndex={-1}>
            {judged && <p className="unseen">{toldOf(judged, chosen, question.kind === 'gender' ? question.article : undefined)}</p>}
            <Back card={card} />
          </div>
        )}
      </section>
      <div className={styles.foot}>
        {children}
        <Buttons
          shown={shown}
          answers={answers}
          open={table.open}
          proposed={judged?.proposed ?? null}
          run={table.run}
          intervals={intervals}
        />
      </div>
    </>
  );
}

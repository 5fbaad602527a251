'use client';

import { type ReactNode, useEffect } from 'react';
import type { Card } from '#lib/cards/card.ts';
import { Notice } from '../ui/notice.tsx';
import { CardMenu } from './card-menu.tsx';
import { CardOnTable } from './card-on-table.tsx';
import { End } from './end.tsx';
import type { Intervals } from './intervals.ts';
import { JoinedLine, VoicelessLine } from './line.tsx';
import styles from './session.module.css';
import { position } from './session.ts';
import { useFocus } from './use-focus.ts';
import { useKeys } from './use-keys.ts';
import { useOnTable } from './use-on-table.ts';
import { type TypingSettings, useReview } from './use-review.ts';
import { useSpeech } from './use-speech.ts';

interface Props {
  cards: Card[];
  answers: 2 | 4;
  typing: TypingSettings;
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
export function ReviewSession(props: Props) {
  const { cards, answers, typing: settings, outlook, practice, of: about, before, after, intervals, children } = props;
  const review = useReview(cards, settings, practice !== undefined);
  const { session, over, due, without, undo, unjoin, goOn } = review;
  const { shown } = session;
  const [card] = session.queue;
  const speech = useSpeech();
  const table = useOnTable(review, speech);
  useKeys({ shown, answers, ...table.onScreen }, table.run);
  const focus = useFocus(shown, session.deeds.length, table.typing.first);

  const voiceless = speech.state === 'none' ? cards.filter(({ kind }) => kind === 'listening').length : 0;
  const unheard = speech.state === 'none' && session.queue.some(({ kind }) => kind === 'listening');
  useEffect(() => {
    if (unheard) without('listening');
  }, [unheard, without]);

  const notice = session.notice && <Notice tone="bad">{session.notice}</Notice>;
  if (!card && !over) {
    return (
      <>
        {notice}
        {voiceless > 0 && <Notice>{`There are cards to listen to, but this device has no German voice.`}</Notice>}
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
        {card && <CardMenu card={card} run={table.run} />}
      </div>
      {practice && (
        <p className={styles.mode}>
          <strong>Practice.</strong> {practice}. The schedule stays as it is.
        </p>
      )}
      {!practice && about && <p className={styles.mode}>{about}.</p>}
      {session.deeds.length === 0 && !shown && before}
      {notice}
      {card ? (
        <CardOnTable
          card={card}
          review={review}
          table={table}
          speech={speech}
          answers={answers}
          intervals={practice ? undefined : intervals?.[`${card.id} ${card.lastEvent}`]}
          focus={focus}
        >
          {!shown && session.joined && <JoinedLine joined={session.joined} undo={unjoin} />}
          {!shown && !session.joined && voiceless > 0 && session.deeds.length === 0 && <VoicelessLine count={voiceless} />}
        </CardOnTable>
      ) : (
        <End
          session={session}
          due={due ? due.filter(({ kind }) => kind !== 'listening' || speech.state !== 'none').length : null}
          outlook={due ? outlook : null}
          onGoOn={goOn}
          place={focus.question}
          practice={practice !== undefined}
        >
          <div className={styles.after} hidden={!due}>
            {after}
          </div>
        </End>
      )}
    </div>
  );
}

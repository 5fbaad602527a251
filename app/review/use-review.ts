import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Card } from '#lib/cards/card.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { newEvent, send, subscribe } from '../ui/events.ts';
import { awayEvents } from './away.ts';
import { judge, typedLine } from './judged.ts';
import { type Away, begin, type Grade, review } from './session.ts';

export type Review = ReturnType<typeof useReview>;

export interface TypingSettings {
  /** Small slips do not count. */
  forgive: boolean;
  /** A mistake may bring another kind of card along. */
  mistakes: boolean;
}

/** Joins the pure session to the outside: answers become events, refused events and fresh cards become steps. */
export function useReview(cards: Card[], { forgive, mistakes }: TypingSettings, practice = false) {
  const [session, dispatch] = useReducer(review, cards, begin);
  const router = useRouter();
  const asked = useRef(0);
  /** Fulfilled when the server has answered all that this session sent. */
  const saved = useRef<Promise<unknown>>(Promise.resolve());
  /** Other windows are told of their own refusals; this one need not say them. */
  const own = useRef(new Set<string>());
  /** By grade, the event that was sent along with it. */
  const along = useRef(new Map<string, string>());
  const tell = useCallback((event: LearnerEvent) => {
    own.current.add(event.id);
    saved.current = Promise.all([saved.current, send(event)]);
  }, []);

  const [card] = session.queue;
  const { shown, typed, joined } = session;
  const judged = useMemo(() => (card && shown ? judge(card, typed, forgive) : null), [card, shown, typed, forgive]);
  const last = session.deeds.at(-1);
  const over = !card && last !== undefined;
  const doubtful = session.doubted.length > 0;
  const untouched = session.deeds.length === 0 && !shown;

  const grade = useCallback(
    (given: Grade) => {
      if (!card || !shown) return;
      const took = Math.round(performance.now() - asked.current);
      const line = typedLine(typed);
      const event = practice
        ? newEvent('practiced', { card: card.id, knew: given > 1, took })
        : newEvent('graded', { card: card.id, grade: given, on: card.lastEvent, took, ...(line !== undefined && { typed: line }) });
      const need = mistakes && !practice && given === 1 ? judged?.need : null;
      const also = need && newEvent('kind-switched', { word: card.word, kind: need.kind, on: true, after: 'mistake' });
      const joins = need && also && { event: also.id, word: card.word, ...need };
      dispatch({ type: 'grade', grade: given, event: event.id, took, ...(joins && { joined: joins }) });
      tell(event);
      if (!also) return;
      along.current.set(event.id, also.id);
      tell(also);
    },
    [card, shown, typed, judged, mistakes, practice, tell],
  );
  const unjoin = useCallback(() => {
    if (!joined) return;
    dispatch({ type: 'unjoin' });
    tell(newEvent('undone', { target: joined.event }));
  }, [joined, tell]);
  const putAway = useCallback(
    (how: Away) => {
      if (!card) return;
      const events = awayEvents(card, how).map(({ type, ...fields }) => newEvent(type, fields as never));
      dispatch({ type: 'away', how, events: events.map(({ id }) => id) });
      for (const event of events) tell(event);
    },
    [card, tell],
  );
  const undo = useCallback(() => {
    if (!last) return;
    dispatch({ type: 'undo' });
    for (const target of last.events.toReversed()) tell(newEvent('undone', { target }));
  }, [last, tell]);

  // The clock starts with every question; a card that returns is the same card with another last event.
  useEffect(() => {
    if (card) asked.current = performance.now();
  }, [card]);

  useEffect(
    () =>
      subscribe((news) => {
        if (news.type !== 'refused' || news.event.type === 'undone' || !own.current.has(news.event.id)) return;
        dispatch({ type: 'refused', event: news.event.id, message: news.message });
        // What came along with an answer that did not happen must not stay.
        const target = along.current.get(news.event.id);
        if (target) tell(newEvent('undone', { target }));
      }),
    [tell],
  );

  // At the end, and when something was refused, the server is asked how things stand, once it has been told everything.
  useEffect(() => {
    if (!over && !doubtful) return;
    let wanted = true;
    void saved.current.then(() => wanted && router.refresh());
    return () => {
      wanted = false;
    };
  }, [over, doubtful, router]);

  const known = useRef(cards);
  const [asOfEnd, setAsOfEnd] = useState<Card[] | null>(null);
  useEffect(() => {
    if (known.current === cards) return;
    known.current = cards;
    if (doubtful) dispatch({ type: 'refreshed', cards });
    // Something was decided before the first card: what is asked now is what was decided.
    else if (untouched) dispatch({ type: 'continue', cards });
    setAsOfEnd(over ? cards : null);
  }, [cards, doubtful, over, untouched]);

  return {
    session,
    over,
    /** What the server calls due after the last answer was saved; null until then. */
    due: over && asOfEnd === cards ? cards : null,
    judged,
    show: useCallback((values?: string[]) => dispatch({ type: 'show', ...(values && { typed: values }) }), []),
    without: useCallback((kind: CardKind) => dispatch({ type: 'without', kind }), []),
    grade,
    putAway,
    unjoin,
    undo,
    goOn: useCallback(() => dispatch({ type: 'continue', cards }), [cards]),
  };
}

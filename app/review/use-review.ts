import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Card } from '#lib/cards/card.ts';
import type { Graded, Undone } from '#lib/words/event.ts';
import { newEvent, onRefused, onWaiting, send, settled } from '../ui/events.ts';
import { begin, type Grade, review } from './session.ts';

/** Joins the pure session to the outside: answers become events, refused events and fresh cards become steps. */
export function useReview(cards: Card[]) {
  const [session, dispatch] = useReducer(review, cards, begin);
  const [unreachable, setUnreachable] = useState<string | null>(null);
  const router = useRouter();
  const asked = useRef(0);

  const [card] = session.queue;
  const { shown } = session;
  const last = session.answers.at(-1);
  const over = !card && last !== undefined;
  const doubtful = session.doubted.length > 0;

  const grade = useCallback(
    (given: Grade) => {
      if (!card || !shown) return;
      const took = Math.round(performance.now() - asked.current);
      const event = newEvent<Graded>('graded', { card: card.id, grade: given, on: card.lastEvent, took });
      dispatch({ type: 'grade', grade: given, event: event.id, took });
      send(event);
    },
    [card, shown],
  );
  const undo = useCallback(() => {
    if (!last) return;
    dispatch({ type: 'undo' });
    send(newEvent<Undone>('undone', { target: last.event }));
  }, [last]);

  // The clock starts with every question; a card that returns is the same card with another last event.
  useEffect(() => {
    if (card) asked.current = performance.now();
  }, [card]);

  useEffect(() => onRefused((event, message) => dispatch({ type: 'refused', event: event.id, message })), []);
  useEffect(() => onWaiting((_, message) => setUnreachable(message ?? null)), []);

  // At the end, and when something was refused, the server is asked how things stand, once it has been told everything.
  useEffect(() => {
    if (!over && !doubtful) return;
    let wanted = true;
    void settled().then(() => wanted && router.refresh());
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
    setAsOfEnd(over ? cards : null);
  }, [cards, doubtful, over]);

  return {
    session,
    over,
    unreachable,
    /** What the server calls due after the last answer was saved; null until then. */
    due: over && asOfEnd === cards ? cards : null,
    show: useCallback(() => dispatch({ type: 'show' }), []),
    grade,
    undo,
    goOn: useCallback(() => dispatch({ type: 'continue', cards }), [cards]),
  };
}

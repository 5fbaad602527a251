import type { Card } from '#lib/cards/card.ts';
import type { Graded } from '#lib/words/event.ts';

export type Grade = Graded['grade'];

/** One answer of this session, with what was on the table before it, so that undo is a step back and nothing is computed again. */
export interface Answer {
  /** Id of the `graded` event. */
  event: string;
  card: string;
  grade: Grade;
  /** Milliseconds from question to answer. */
  took: number;
  before: Card[];
}

/** A review as the learner sees it: the first card of the queue is on screen, whatever the network does. */
export interface Session {
  queue: Card[];
  /** Whether the answer of the card on screen is open. */
  shown: boolean;
  answers: Answer[];
  /** Cards with a refused grade: what this session knows of them is out of date until `refreshed`. */
  doubted: string[];
  /** What to tell the learner, e.g. why a grade was refused. */
  notice: string | null;
}

export type Step =
  | { type: 'show' }
  | { type: 'grade'; grade: Grade; event: string; took: number }
  | { type: 'undo' }
  | { type: 'refused'; event: string; message: string }
  | { type: 'refreshed'; cards: Card[] }
  | { type: 'continue'; cards: Card[] };

/** How many other cards pass before a missed one comes back. */
const GAP = 4;

/** @example begin(dueCards).queue[0] is the card on screen */
export function begin(cards: Card[]): Session {
  return { queue: cards, shown: false, answers: [], doubted: [], notice: null };
}

/** The whole review, pure: the client dispatches, shows the result and sends the events; it decides nothing. */
export function review(session: Session, step: Step): Session {
  switch (step.type) {
    case 'show':
      return session.queue.length > 0 ? { ...session, shown: true } : session;
    case 'grade':
      return graded(session, step);
    case 'undo': {
      const last = session.answers.at(-1);
      if (!last) return session;
      return { ...session, queue: last.before, shown: false, answers: session.answers.slice(0, -1), notice: null };
    }
    case 'refused':
      return refused(session, step.event, step.message);
    case 'refreshed':
      return refreshed(session, step.cards);
    case 'continue':
      return { ...session, queue: step.cards, shown: false, doubted: [], notice: null };
  }
}

function graded(session: Session, { grade, event, took }: Extract<Step, { type: 'grade' }>): Session {
  const [card, ...rest] = session.queue;
  // An answer nobody has seen cannot be graded: a second press of a key must not grade the next card.
  if (!card || !session.shown) return session;
  const answer: Answer = { event, card: card.id, grade, took, before: session.queue };
  const queue = grade === 1 ? rest.toSpliced(GAP, 0, { ...card, lastEvent: event }) : rest;
  return { ...session, queue, shown: false, answers: [...session.answers, answer], notice: null };
}

/** A refused grade did not happen: it cannot be undone and is not counted. The card returns with `refreshed`, if it is still due. */
function refused(session: Session, event: string, message: string): Session {
  const answer = session.answers.find((given) => given.event === event);
  return {
    ...session,
    answers: session.answers.filter((given) => given.event !== event),
    doubted: answer ? [...session.doubted, answer.card] : session.doubted,
    notice: message,
  };
}

/**
 * Takes the server's cards after all events were acknowledged. What was answered here keeps its place, since the server no longer
 * calls it due while the session still asks it again; everything else is as the server says.
 */
function refreshed(session: Session, cards: Card[]): Session {
  const fresh = new Map(cards.map((card) => [card.id, card]));
  const own = new Set(session.answers.map((answer) => answer.card).filter((card) => !session.doubted.includes(card)));
  const current = (queue: Card[]) =>
    queue.flatMap((card) => {
      const now = own.has(card.id) ? card : fresh.get(card.id);
      return now ? [now] : [];
    });
  const queue = current(session.queue);
  const seen = new Set([...own, ...queue.map((card) => card.id)]);
  return {
    ...session,
    queue: [...queue, ...cards.filter((card) => !seen.has(card.id))],
    shown: session.shown && queue[0]?.id === session.queue[0]?.id,
    answers: session.answers.map((answer) => ({ ...answer, before: current(answer.before) })),
    doubted: [],
  };
}

/** Where the learner is: "3 of 12". A missed card comes back, so it adds one to the second figure. */
export function position(session: Session): { at: number; of: number } {
  const of = session.answers.length + session.queue.length;
  return { at: Math.min(session.answers.length + 1, of), of };
}

/** What was done, for the end screen. `known` are the cards answered without a miss. */
export function summary(session: Session): { cards: number; known: number; answers: number; milliseconds: number } {
  const cards = new Set(session.answers.map((answer) => answer.card));
  const missed = new Set(session.answers.filter((answer) => answer.grade === 1).map((answer) => answer.card));
  return {
    cards: cards.size,
    known: cards.size - missed.size,
    answers: session.answers.length,
    milliseconds: session.answers.reduce((sum, answer) => sum + answer.took, 0),
  };
}

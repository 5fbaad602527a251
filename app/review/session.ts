import type { Card } from '#lib/cards/card.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { Graded, WordRef } from '#lib/words/event.ts';

export type Grade = Graded['grade'];

/** How a card leaves the table without an answer: it alone (suspended, buried), or with all others of its word. */
export type Away = 'suspended' | 'buried' | 'not-today' | 'known' | 'removed';

/** Something done in this session, with what was on the table before it, so that undo is a step back and nothing is computed again. */
export interface Deed {
  /** Ids of the events that were sent, in order; undo takes back the last first. */
  events: string[];
  card: string;
  /** What was done: an answer, with the milliseconds from question to answer; or how the card was put away. */
  as: { grade: Grade; took: number } | Away;
  before: Card[];
}

/** A review as the learner sees it: the first card of the queue is on screen, whatever the network does. */
export interface Session {
  queue: Card[];
  /** Whether the answer of the card on screen is open. */
  shown: boolean;
  /** What was typed or chosen when it was opened, by field; null where nothing is, and when it was opened without. */
  typed: string[] | null;
  /** A kind of card that joined with the last answer; told until the next one. */
  joined: Joined | null;
  deeds: Deed[];
  /** Cards with a refused event: what this session knows of them is out of date until `refreshed`. */
  doubted: string[];
  /** What to tell the learner, e.g. why a grade was refused. */
  notice: string | null;
}

/** A kind of card that a mistake showed to be needed (`lib/cards/need.ts`). */
export interface Joined {
  /** Id of the `kind-switched`, sent behind the grade. */
  event: string;
  word: WordRef;
  kind: CardKind;
  because: string;
}

export type Step =
  | { type: 'show'; typed?: string[] }
  | { type: 'grade'; grade: Grade; event: string; joined?: Joined; took: number }
  /** What joined is taken back, and the answer stays. */
  | { type: 'unjoin' }
  /** Cards of this kind cannot be asked on this device. */
  | { type: 'without'; kind: CardKind }
  | { type: 'away'; how: Away; events: string[] }
  | { type: 'undo' }
  | { type: 'refused'; event: string; message: string }
  | { type: 'refreshed'; cards: Card[] }
  | { type: 'continue'; cards: Card[] };

/** A new question lies on the table. */
const COVERED = { shown: false, typed: null } as const;

/** How many other cards pass before a missed one comes back. */
const GAP = 4;

/** @example begin(dueCards).queue[0] is the card on screen */
export function begin(cards: Card[]): Session {
  return { queue: cards, shown: false, typed: null, joined: null, deeds: [], doubted: [], notice: null };
}

/** The whole review, pure: the client dispatches, shows the result and sends the events; it decides nothing. */
export function review(session: Session, step: Step): Session {
  switch (step.type) {
    case 'show':
      return session.queue.length > 0 ? { ...session, shown: true, typed: step.typed ?? null } : session;
    case 'grade':
      return graded(session, step);
    case 'unjoin':
      return unjoined(session);
    case 'without':
      return without(session, step.kind);
    case 'away':
      return putAway(session, step);
    case 'undo':
      return undone(session);
    case 'refused':
      return refused(session, step.event, step.message);
    case 'refreshed':
      return refreshed(session, step.cards);
    case 'continue':
      return { ...session, queue: step.cards, ...COVERED, doubted: [], notice: null };
  }
}

function graded(session: Session, { grade, event, joined, took }: Extract<Step, { type: 'grade' }>): Session {
  const [card, ...others] = session.queue;
  // An answer nobody has seen cannot be graded: a second press of a key must not grade the next card.
  if (!card || !session.shown) return session;
  const events = joined ? [event, joined.event] : [event];
  const after = (each: Card) => (joined && each.word.key === card.word.key ? withoutJoinable(each, joined.kind) : each);
  const rest = others.map(after);
  const queue = grade === 1 ? rest.toSpliced(GAP, 0, after({ ...card, lastEvent: event })) : rest;
  return { ...did(session, { events, card: card.id, as: { grade, took }, before: session.queue }, queue), joined: joined ?? null };
}

/** What has joined does not join again. */
function withoutJoinable(card: Card, kind: CardKind): Card {
  return { ...card, joinable: card.joinable.filter((each) => each !== kind) };
}

function unjoined(session: Session): Session {
  const { joined, deeds } = session;
  if (!joined) return session;
  const kept = deeds.map((deed) => ({ ...deed, events: deed.events.filter((event) => event !== joined.event) }));
  return { ...session, joined: null, deeds: kept };
}

function without(session: Session, kind: CardKind): Session {
  const rest = (cards: Card[]) => cards.filter((card) => card.kind !== kind);
  const covered = session.queue[0]?.kind === kind ? COVERED : {};
  return {
    ...session,
    queue: rest(session.queue),
    ...covered,
    deeds: session.deeds.map((deed) => ({ ...deed, before: rest(deed.before) })),
  };
}

function putAway(session: Session, { how, events }: Extract<Step, { type: 'away' }>): Session {
  const [card, ...rest] = session.queue;
  if (!card) return session;
  const alone = how === 'suspended' || how === 'buried';
  const queue = alone ? rest : rest.filter(({ word }) => word.key !== card.word.key);
  return did(session, { events, card: card.id, as: how, before: session.queue }, queue);
}

function did(session: Session, deed: Deed, queue: Card[]): Session {
  return { ...session, queue, ...COVERED, joined: null, deeds: [...session.deeds, deed], notice: null };
}

/** The table as it was before the last deed; what was laid on it since stays, behind. */
function undone(session: Session): Session {
  const last = session.deeds.at(-1);
  if (!last) return session;
  const back = new Set(last.before.map(({ id }) => id));
  const queue = [...last.before, ...session.queue.filter(({ id }) => !back.has(id))];
  return { ...session, queue, ...COVERED, joined: null, deeds: session.deeds.slice(0, -1), notice: null };
}

/** What was refused did not happen: it cannot be undone and is not counted. The card returns with `refreshed`, if it is still due. */
function refused(session: Session, event: string, message: string): Session {
  const refused = session.deeds.find(({ events }) => events.includes(event));
  // Something sent along with an answer fails alone: the answer counts.
  if (refused && refused.events[0] !== event) return { ...session, joined: null, notice: message };
  return {
    ...session,
    deeds: session.deeds.filter((deed) => deed !== refused),
    doubted: refused ? [...session.doubted, refused.card] : session.doubted,
    notice: message,
  };
}

/**
 * Takes the server's cards after all events were acknowledged. What was dealt with here keeps its place, since the server no longer
 * calls it due while the session still asks it again; everything else is as the server says.
 */
function refreshed(session: Session, cards: Card[]): Session {
  const fresh = new Map(cards.map((card) => [card.id, card]));
  const own = new Set(session.deeds.map(({ card }) => card).filter((card) => !session.doubted.includes(card)));
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
    ...(queue[0]?.id !== session.queue[0]?.id && COVERED),
    deeds: session.deeds.map((deed) => ({ ...deed, before: current(deed.before) })),
    doubted: [],
  };
}

/** Where the learner is: "3 of 12". A missed card comes back, so it adds one to the second figure. */
export function position(session: Session): { at: number; of: number } {
  const of = session.deeds.length + session.queue.length;
  return { at: Math.min(session.deeds.length + 1, of), of };
}

/** What was done, for the end screen. `known` are the cards answered without a miss; `away` those that were put away. */
export function summary({ deeds }: Session): { cards: number; known: number; answers: number; away: number; milliseconds: number } {
  const answers = deeds.flatMap(({ card, as }) => (typeof as === 'object' ? [{ card, ...as }] : []));
  const cards = new Set(answers.map(({ card }) => card));
  const missed = new Set(answers.filter(({ grade }) => grade === 1).map(({ card }) => card));
  return {
    cards: cards.size,
    known: cards.size - missed.size,
    answers: answers.length,
    away: deeds.length - answers.length,
    milliseconds: answers.reduce((sum, { took }) => sum + took, 0),
  };
}

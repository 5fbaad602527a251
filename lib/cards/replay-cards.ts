import { CARD_KINDS, type CardKind, MEANING_KINDS } from '#lib/words/card-kind.ts';
import type { Buried, Context, Graded, KindSwitched, Scheduled, Suspended, WordRef } from '#lib/words/event.ts';
import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import { askable } from './askable.ts';
import { cardId, kindOfCard } from './card.ts';
import type { Load } from './load.ts';
import { DEFAULT_PARAMETERS, NO_WEIGHTS, type Parameters, parametersOf, type WeightsBook } from './parameters.ts';
import type { CardHistory, GradeOutcome, StoredEvent } from './replay.ts';
import { newMemory, retrievability, schedule } from './schedule.ts';

/** Forgotten so often, a card is set aside with help: going on would only cost time (leech). */
export const LEECH_LAPSES = 8;

/** What the events so far say of the cards of a word. */
export interface CardsFold {
  kinds: Map<CardKind, { on: boolean; since: number }>;
  cards: Map<string, CardFold>;
  book: WeightsBook;
}

/** A card that was graded or scheduled. */
export interface CardState {
  memory: Memory;
  /** Id of the last event that made its memory. */
  lastEvent: string;
}

interface CardFold {
  state: CardState | null;
  /** Whether a stored outcome no longer holds, because something before it was taken back or came in late. */
  recomputed: boolean;
  suspended: boolean;
  /** Its lapses when it was last taken up again; only those since then make a leech of it. */
  lapsesForgiven: number;
  /** Until when it was buried. */
  buriedUntil: number;
  /** When the day after its last answer begins: until then the other cards of the word wait. */
  dayAfter: number;
}

export type CardEvent = Graded | Scheduled | Suspended | Buried | KindSwitched;

/** @param book the weights with which grades may have been made, by the event that brought them */
export function noCards(book: WeightsBook): CardsFold {
  return { book, kinds: new Map(), cards: new Map() };
}

export function isCardEvent(stored: StoredEvent): stored is StoredEvent<CardEvent> {
  const { type } = stored.event;
  return type === 'graded' || type === 'scheduled' || type === 'suspended' || type === 'buried' || type === 'kind-switched';
}

/** A word that is kept for the first time begins with these; one that was removed and is kept again also goes on with those it had. */
export function begin(fold: CardsFold, kinds: readonly CardKind[], at: number): void {
  for (const kind of fold.kinds.values()) kind.since = at;
  for (const kind of kinds) switchKind(fold, kind, true, at);
}

function switchKind({ kinds }: CardsFold, kind: CardKind, on: boolean, at: number): void {
  const before = kinds.get(kind);
  if (before?.on !== on) kinds.set(kind, { on, since: on ? at : (before?.since ?? at) });
}

/** Folds one event into `fold`. */
export function foldCard(fold: CardsFold, stored: StoredEvent<CardEvent>): void {
  const { event, at } = stored;
  if (event.type === 'kind-switched') {
    switchKind(fold, event.kind, event.on, at);
    return;
  }
  const card: CardFold = fold.cards.get(event.card) ?? {
    state: null,
    recomputed: false,
    suspended: false,
    lapsesForgiven: 0,
    buriedUntil: 0,
    dayAfter: 0,
  };
  fold.cards.set(event.card, card);
  switch (event.type) {
    case 'graded': {
      const { outcome } = stored;
      if (!outcome || outcome.on !== (card.state?.lastEvent ?? null)) card.recomputed = true;
      const memory = outcome && !card.recomputed ? outcome.memory : again(card.state, event, at, outcome?.parameters, fold.book);
      card.state = { memory, lastEvent: event.id };
      card.dayAfter = nextDay(at, event.zone);
      return;
    }
    case 'scheduled':
      card.state = { memory: event.memory, lastEvent: event.id };
      card.recomputed = false;
      card.lapsesForgiven = Math.min(card.lapsesForgiven, event.memory.lapses);
      return;
    case 'suspended':
      card.suspended = event.as === 'suspended';
      if (event.as === 'none') card.lapsesForgiven = card.state?.memory.lapses ?? 0;
      return;
    case 'buried':
      card.buriedUntil = nextDay(at, event.zone);
  }
}

/** The memory that a grade leads to whose stored outcome does not hold: computed with the parameters that it was made with. */
function again(before: CardState | null, event: Graded, at: number, version = DEFAULT_PARAMETERS.version, book: WeightsBook): Memory {
  return gradeOutcome(before, event, at, parametersOf(version, book)).memory;
}

function nextDay(at: number, zone: string): number {
  return dayStart(addDays(learnerDay(at, zone), 1), zone);
}

/** The cards that follow, in the order of their kinds; the first kind that can be asked in any case is `meaning`. */
export function cardsOf(fold: CardsFold, word: WordRef, contexts: readonly Context[], declared: boolean): CardHistory[] {
  const kinds = CARD_KINDS.filter((kind) => fold.kinds.has(kind) && askable(kind, word, contexts));
  const cards = kinds.map((kind) => history(fold, word, kind, fold.kinds.get(kind)!, declared));
  // A word that is learned has a card to learn it by, whatever was asked for that it cannot give.
  if (kinds.some((kind) => MEANING_KINDS.includes(kind))) return cards;
  const since = Math.min(...[...fold.kinds.values()].map((each) => each.since));
  return [history(fold, word, 'meaning', { on: true, since }, declared), ...cards];
}

function history(
  fold: CardsFold,
  word: WordRef,
  kind: CardKind,
  { on, since }: { on: boolean; since: number },
  declared: boolean,
): CardHistory {
  const id = cardId(word.key, kind);
  const card = fold.cards.get(id);
  const memory = card?.state?.memory ?? newMemory(since);
  const leech = card !== undefined && memory.lapses - card.lapsesForgiven >= LEECH_LAPSES;
  const held = !on ? 'off' : card?.suspended ? 'suspended' : leech ? 'leech' : null;
  const siblings = [...fold.cards].flatMap(([other, { dayAfter }]) => (other === id ? [] : [dayAfter]));
  return {
    id,
    kind,
    memory,
    lastEvent: card?.state?.lastEvent ?? null,
    held,
    active: !declared && held === null,
    next: Math.max(memory.due, card?.buriedUntil ?? 0, ...siblings),
  };
}

/** What the events of a card up to a moment lead to; null when it was neither graded nor scheduled. */
export function cardBefore(events: readonly StoredEvent[], id: string, at: number, book: WeightsBook = NO_WEIGHTS): CardState | null {
  const fold = noCards(book);
  for (const stored of events) {
    if (stored.at <= at && isCardEvent(stored) && 'card' in stored.event && stored.event.card === id) foldCard(fold, stored);
  }
  return fold.cards.get(id)?.state ?? null;
}

/**
 * Computes what a grade does to a card, on top of its state before (null: never graded). `load`: what is due on which day, where it is known;
 * a grade that is computed again does without, since what was due then is not known any more.
 */
export function gradeOutcome(
  before: CardState | null,
  event: Graded,
  at: number,
  parameters: Parameters = DEFAULT_PARAMETERS,
  load?: Load,
): GradeOutcome {
  const memory = before?.memory ?? newMemory(at);
  return {
    on: before?.lastEvent ?? null,
    phase: memory.phase,
    expected: retrievability(memory, at, event.zone, parameters),
    parameters: parameters.version,
    memory: schedule({ id: event.card, memory }, event.grade, at, event.zone, parameters, load),
  };
}

/** The kind by which a card is known, when its word has another key now. */
export function renamedCard(card: string, key: string): string {
  return cardId(key, kindOfCard(card));
}

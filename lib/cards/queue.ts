import { CARD_KINDS } from '#lib/words/card-kind.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { Card } from './card.ts';

/** A due card with what decides its place. */
export interface Queued {
  card: Card;
  /** When it is asked next. */
  next: number;
  /** When its word was last looked up in a text; null for never. */
  lastLookup: number | null;
  /** When its word was read over today without a tap, at the end of a page; absent for not. */
  passed?: number;
}

/** After how many cards that are known already a new one is mixed in. */
const BETWEEN_NEW = 3;

/**
 * How far a memory has faded: the time since it was last asked in lifetimes (stability). What is recalled less likely has the greater number,
 * whatever the weights of the schedule, so that cards can be compared where their recall cannot be computed, in the database.
 */
export function fading({ lastReview, stability }: Pick<Memory, 'lastReview' | 'stability'>, now: number): number {
  return lastReview === null || stability <= 0 ? 0 : (now - lastReview) / stability;
}

/**
 * The order in which due cards are asked: first words that were looked up since they were last asked (they were just missed in a text),
 * then those in their first steps, then the rest by how likely they are still known, least likely first, and last what was read over today
 * without a tap (it may well be known, and can wait for the evening). New ones, in the order in which they were kept, are spread among them.
 * Of each word one card, the first: its siblings help each other and are kept for other days.
 */
export function orderQueue(queue: readonly Queued[], now: number): Card[] {
  const known = queue
    .filter(({ card }) => card.memory.phase !== 'new')
    .map((queued) => ({ queued, urgency: urgency(queued, now), fading: fading(queued.card.memory, now) }))
    .sort((a, b) => a.urgency - b.urgency || (a.urgency === 1 ? 0 : b.fading - a.fading) || byTime(a.queued, b.queued));
  const fresh = queue.filter(({ card }) => card.memory.phase === 'new').sort(byTime);
  const asked = new Set<string>();
  const oneOfEach = (cards: Card[]) =>
    cards.filter(({ word }) => {
      const first = !asked.has(word.key);
      asked.add(word.key);
      return first;
    });
  const again = oneOfEach(known.map(({ queued }) => queued.card));
  const first = oneOfEach(fresh.map(({ card }) => card));
  const order: Card[] = [];
  for (let next = 0; order.length < again.length + first.length; next += BETWEEN_NEW) {
    order.push(...again.slice(next, next + BETWEEN_NEW), ...first.slice(next / BETWEEN_NEW, next / BETWEEN_NEW + 1));
  }
  return order;
}

function urgency({ card, lastLookup, passed }: Queued, now: number): number {
  const { phase, lastReview } = card.memory;
  if (lastLookup !== null && lastLookup <= now && (lastReview === null || lastLookup > lastReview)) return 0;
  if (phase !== 'review') return 1;
  return passed !== undefined && passed <= now && (lastReview === null || passed > lastReview) ? 3 : 2;
}

function byTime(a: Queued, b: Queued): number {
  const [one, other] = [a.card, b.card];
  if (a.next !== b.next || one.word.key === other.word.key) return a.next - b.next || kindRank(one) - kindRank(other);
  return one.id < other.id ? -1 : 1;
}

function kindRank({ kind }: Card): number {
  return CARD_KINDS.indexOf(kind);
}

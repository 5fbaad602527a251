import type { Card } from './card.ts';
import { retrievability } from './schedule.ts';

/** A due card with what decides its place. */
export interface Queued {
  card: Card;
  /** When its word was last looked up in a text; null for never. */
  lastLookup: number | null;
  /** When its word was read over today without a tap, at the end of a page; absent for not. */
  passed?: number;
}

/** After how many cards that are known already a new one is mixed in. */
const BETWEEN_NEW = 3;

/**
 * The order in which due cards are asked: first words that were looked up since they were last asked (they were just missed in a text),
 * then those in their first steps, then the rest by how likely they are still known, least likely first, and last what was read over today
 * without a tap (it may well be known, and can wait for the evening). New ones, in the order in which they were kept, are spread among them.
 */
export function orderQueue(queue: readonly Queued[], now: number, zone: string): Card[] {
  const fresh = queue.filter(({ card }) => card.memory.phase === 'new').sort((a, b) => byTime(a.card, b.card));
  const known = queue
    .filter(({ card }) => card.memory.phase !== 'new')
    .map((queued) => ({ ...queued, urgency: urgency(queued, now), recall: retrievability(queued.card.memory, now, zone) ?? 0 }))
    .sort((a, b) => a.urgency - b.urgency || a.recall - b.recall || byTime(a.card, b.card));
  const order: Card[] = [];
  for (let next = 0; order.length < queue.length; ) {
    for (let n = 0; n < BETWEEN_NEW && next < known.length; n++) order.push(known[next++]!.card);
    const first = fresh.shift();
    if (first) order.push(first.card);
  }
  return order;
}

function urgency({ card, lastLookup, passed }: Queued, now: number): number {
  const { phase, lastReview } = card.memory;
  if (lastLookup !== null && lastLookup <= now && (lastReview === null || lastLookup > lastReview)) return 0;
  if (phase !== 'review') return 1;
  return passed !== undefined && passed <= now && (lastReview === null || passed > lastReview) ? 3 : 2;
}

function byTime(a: Card, b: Card): number {
  return a.memory.due - b.memory.due || (a.id < b.id ? -1 : 1);
}

/** What waits now. */
export interface DueCounts {
  /** Reviews that are due. */
  due: number;
  /** In their first steps and due again. */
  learning: number;
  /** Never asked. */
  new: number;
  /** The three together: what a session asks now. */
  total: number;
  /** When the next card becomes due after now; null when there is none. */
  nextDue: number | null;
}

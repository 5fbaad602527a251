import type { EventResult, LearnerEvent } from '#lib/words/event.ts';

/*
 * The pure half of the client's event queue: how events wait in storage, which go into a batch, and what an answer means for them.
 * Each event has a storage key of its own, so that two tabs can write at the same moment without losing one.
 */

/** The part of `Storage` that the queue needs. */
export interface Store {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Waiting {
  key: string;
  event: LearnerEvent;
}

const PREFIX = 'lesefluss.event.';
/** The number in a key, padded so that keys sort as numbers do. */
const DIGITS = 9;
/** Browsers refuse a `keepalive` request of more than 64 KB, all such requests of a page taken together. */
const MOST_BYTES = 40_000;
const MOST_EVENTS = 100;

/** All waiting events, oldest first. What is not an event (a damaged entry) is passed over. */
export function waiting(store: Store): Waiting[] {
  return keysOf(store)
    .sort()
    .flatMap((key) => {
      try {
        const event = JSON.parse(store.getItem(key) ?? '') as LearnerEvent;
        return event?.id ? [{ key, event }] : [];
      } catch {
        return [];
      }
    });
}

function keysOf(store: Store): string[] {
  const keys: string[] = [];
  for (let index = 0; index < store.length; index++) {
    const key = store.key(index);
    if (key?.startsWith(PREFIX)) keys.push(key);
  }
  return keys;
}

/** Puts an event at the end of the queue and returns the number it got; `after` is the last number this tab used. */
export function enqueue(store: Store, event: LearnerEvent, after: number): number {
  return enqueueAll(store, [event], after);
}

/** The same for many: the queue is looked at once. A store that is full keeps those that went in, which `waiting` then gives. */
export function enqueueAll(store: Store, events: readonly LearnerEvent[], after: number): number {
  let number = keysOf(store).reduce((last, key) => Math.max(last, numberOf(key)), after);
  for (const event of events) {
    number++;
    store.setItem(`${PREFIX}${String(number).padStart(DIGITS, '0')}.${event.id}`, JSON.stringify(event));
  }
  return number;
}

function numberOf(key: string): number {
  return Number(key.slice(PREFIX.length, PREFIX.length + DIGITS)) || 0;
}

/** The first events of the queue that fit into one request; at least one. */
export function nextBatch(queue: Waiting[], most = MOST_EVENTS): Waiting[] {
  let bytes = 0;
  const end = queue.findIndex(({ event }, index) => {
    // Three bytes per UTF-16 unit is the most that UTF-8 needs.
    bytes += JSON.stringify(event).length * 3;
    return index > 0 && (index >= most || bytes > MOST_BYTES);
  });
  return end < 0 ? queue : queue.slice(0, end);
}

/** What came back: no answer at all (no network), or a status with the results per event or a message about the whole batch. */
export type Answer = { status: 0 } | { status: number; results?: EventResult[]; message?: string };

export interface Settled {
  /** Done with, saved or refused: they leave the queue. */
  done: { key: string; result: EventResult }[];
  /** Nothing of this batch could be settled: wait, then try again. */
  retry: boolean;
  /** The batch was refused as a whole: send its events one by one to find the one that is to blame. */
  split: boolean;
  /** A sentence for the learner when trying again will not help by itself (not allowed from here). */
  message?: string;
}

/** What an answer means for the events of the batch. An event without a result stays in the queue. */
export function settle(batch: Waiting[], answer: Answer): Settled {
  const none: Settled = { done: [], retry: true, split: false };
  if (answer.status === 0) return none;
  const { status, results, message } = answer as Exclude<Answer, { status: 0 }>;
  if (results) {
    const byId = new Map(results.map((result) => [result.id, result]));
    const done = batch.flatMap(({ key, event }) => {
      const result = byId.get(event.id);
      return result ? [{ key, result }] : [];
    });
    return { done, retry: done.length === 0, split: false };
  }
  if (status === 401 || status === 403) return { ...none, message: message ?? 'The server does not accept changes from this page.' };
  const blamed = status === 400 || status === 413 || status === 422;
  if (!blamed) return none;
  if (batch.length > 1) return { ...none, retry: false, split: true };
  const done = batch.map(({ key, event }) => ({
    key,
    result: { id: event.id, ok: false as const, problem: 'malformed' as const, message: message ?? 'This change could not be saved.' },
  }));
  return { done, retry: false, split: false };
}

/** Milliseconds to wait before try number `failures` + 1: 1 s, doubling up to a minute, spread by `random` (0 to 1). */
export function retryDelay(failures: number, random: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.max(0, failures - 1)) * (0.75 + random / 2);
}

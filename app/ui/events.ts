import type { EventResult, LearnerEvent } from '#lib/words/event.ts';
import { currentZone } from './current-zone.ts';
import { newId } from './event-id.ts';
import { enqueueAll, nextBatch, retryDelay, type Store, settle, type Waiting, waiting } from './event-queue.ts';
import { browserStore, memoryStore } from './memory-store.ts';
import { postEvents } from './post-events.ts';

/*
 * Everything a learner does goes to the server as an event, through this queue: shown at once, kept in this browser until the server
 * has said that it is saved, sent in order, by one tab at a time. Sending twice does no harm (the server knows each id).
 *
 *   const event = newEvent('declared', { word, as: 'known' });
 *   send(event);                      // or `await send(event)` for the result
 *   defer(event);                     // may wait for the next `send`, the next half minute, or the leaving of the page
 *   const stop = subscribe((news) => …); // refusals, as sentences; how many changes wait
 */

type Fields<Type extends LearnerEvent['type']> = Omit<Extract<LearnerEvent, { type: Type }>, 'id' | 'at' | 'zone' | 'type'>;

/** An event of this moment, with an id of its own. */
export function newEvent<Type extends LearnerEvent['type']>(type: Type, fields: Fields<Type>): Extract<LearnerEvent, { type: Type }> {
  return { id: newId(), at: Date.now(), zone: currentZone(), type, ...fields } as unknown as Extract<LearnerEvent, { type: Type }>;
}

export type News =
  /** The server will not have it. `message` is a sentence for the learner; whoever showed the change takes it back. */
  | { type: 'refused'; event: LearnerEvent; message: string }
  /** After each try: `count` changes wait; `message` says why when the server cannot be reached or does not accept them. */
  | { type: 'waiting'; count: number; message?: string };

const listeners = new Set<(news: News) => void>();

/** Tells of refusals and of waiting changes, until the returned function is called. */
export function subscribe(listener: (news: News) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Sends it now, after what already waits. Resolves when the server has answered, which may be much later. */
export function send(event: LearnerEvent): Promise<EventResult> {
  return sendAll([event])[0]!;
}

/** Sends many, in order; each resolves as with `send`. */
export function sendAll(events: readonly LearnerEvent[]): Promise<EventResult>[] {
  const results = events.map(({ id }) => new Promise<EventResult>((resolve) => answered.set(id, resolve)));
  put(events);
  void flush();
  return results;
}

/** Keeps it for the next sending: for what nobody waits for (looked up, read). */
export function defer(event: LearnerEvent): void {
  put([event]);
  later(DEFERRED);
}

const DEFERRED = 30_000;
const answered = new Map<string, (result: EventResult) => void>();
let store: Store | undefined;
let last = 0;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function storage(): Store {
  store ??= browserStore();
  return store;
}

function put(events: readonly LearnerEvent[]): void {
  try {
    last = enqueueAll(storage(), events, last);
  } catch {
    // Full: what waits moves into memory, where it lasts as long as the page.
    const kept = waiting(storage()).map(({ event }) => event);
    const ids = new Set(kept.map(({ id }) => id));
    store = memoryStore();
    last = enqueueAll(store, [...kept, ...events.filter(({ id }) => !ids.has(id))], last);
  }
}

function later(milliseconds: number): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    void flush();
  }, milliseconds);
}

let flushing: Promise<void> | undefined;

/** Sends all that waits, unless another tab is at it: then when that one has finished. Call it when a page comes to life. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const before = flushing ?? Promise.resolve();
  // What went wrong in one sending must not stop the next.
  const mine = before.catch(() => {}).then(() => (navigator.locks ? navigator.locks.request('lesefluss.events', drain) : drain()));
  flushing = mine;
  return mine;
}

/** Whether anything is not saved yet. */
export function unsaved(): boolean {
  return waiting(storage()).length > 0;
}

async function drain(): Promise<void> {
  let most: number | undefined;
  for (let queue = waiting(storage()); queue.length > 0; queue = waiting(storage())) {
    const batch = nextBatch(queue, most);
    const { done, retry, split, message } = settle(batch, await postEvents(batch, failures > 0));
    for (const { key, result } of done) {
      storage().removeItem(key);
      tell(batch, result);
    }
    if (retry) {
      failures++;
      later(retryDelay(failures, Math.random()));
      announce({ type: 'waiting', count: queue.length, message: message ?? 'The server cannot be reached.' });
      return;
    }
    failures = 0;
    most = split ? 1 : undefined;
  }
  announce({ type: 'waiting', count: 0 });
}

/** The tab that sends may not be the one where it was done: every tab hears of every answer. */
const tabs = typeof window !== 'undefined' && 'BroadcastChannel' in window ? new BroadcastChannel('lesefluss.answers') : undefined;
if (tabs)
  tabs.onmessage = ({ data }: MessageEvent<{ event: LearnerEvent | undefined; result: EventResult }>) => hear(data.event, data.result);

function tell(batch: Waiting[], result: EventResult): void {
  const event = batch.find((each) => each.event.id === result.id)?.event;
  tabs?.postMessage({ event, result });
  hear(event, result);
}

function hear(event: LearnerEvent | undefined, result: EventResult): void {
  answered.get(result.id)?.(result);
  answered.delete(result.id);
  if (event && !result.ok) announce({ type: 'refused', event, message: result.message });
}

function announce(news: News): void {
  for (const listener of listeners) listener(news);
}

const leaving = new Set<() => void>();

/** Runs when the page is left or put away, before the last sending: to `defer` what was not told yet. */
export function onLeave(callback: () => void): () => void {
  leaving.add(callback);
  return () => void leaving.delete(callback);
}

/** Whatever waits goes now, without asking whether another tab is at it: there may be no later. */
function leave(): void {
  for (const callback of leaving) callback();
  const batch = nextBatch(waiting(storage()));
  if (batch.length === 0) return;
  void postEvents(batch, failures > 0).then((answer) => {
    for (const { key, result } of settle(batch, answer).done) {
      storage().removeItem(key);
      tell(batch, result);
    }
  });
}

if (typeof window !== 'undefined') {
  // The network is back: no need to wait for the next try.
  addEventListener('online', () => void flush());
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
}

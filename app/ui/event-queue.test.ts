import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventResult, LearnerEvent } from '#lib/words/event.ts';
import { type Answer, enqueue, enqueueAll, nextBatch, retryDelay, type Store, settle, type Waiting, waiting } from './event-queue.ts';
import { memoryStore } from './memory-store.ts';

const finished = (id: string): LearnerEvent => ({ id, at: 0, zone: 'Europe/Berlin', type: 'finished', article: 'a' });
const batch = (...ids: string[]): Waiting[] => ids.map((id) => ({ key: `key-${id}`, event: finished(id) }));
const ok = (id: string): EventResult => ({ id, ok: true });
const stale = (id: string): EventResult => ({ id, ok: false, problem: 'stale', message: 'Graded in another tab.' });

function storage(entries: Record<string, string> = {}): Store {
  const store = memoryStore();
  for (const [key, value] of Object.entries(entries)) store.setItem(key, value);
  return store;
}

describe('waiting', () => {
  it('gives the events in the order in which they came', () => {
    const store = storage();
    let last = 0;
    const ids = Array.from({ length: 30 }, (_, index) => `id-${30 - index}`);
    for (const id of ids) last = enqueue(store, finished(id), last);
    expect(waiting(store).map(({ event }) => event.id)).toEqual(ids);
  });

  it('goes on behind what another tab has written, and after the queue has run empty', () => {
    const store = storage();
    const first = enqueue(store, finished('a'), 0);
    enqueue(store, finished('b'), 7);
    enqueue(store, finished('c'), first);
    expect(waiting(store).map(({ event }) => event.id)).toEqual(['a', 'b', 'c']);
    for (const { key } of waiting(store)) store.removeItem(key);
    expect(enqueue(store, finished('d'), 8)).toBe(9);
  });

  it('passes over foreign and damaged entries, and leaves them alone', () => {
    const store = storage({ 'lesefluss.theme': 'dark', 'lesefluss.event.000000001.x': '{', 'lesefluss.event.000000002.y': 'null' });
    enqueue(store, finished('a'), 0);
    expect(waiting(store).map(({ event }) => event.id)).toEqual(['a']);
    expect(store.length).toBe(4);
  });
});

describe('nextBatch', () => {
  it('takes the oldest events, never none and never too many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 150 }), (sizes) => {
        const queue = sizes.map((size, index) => ({ key: `${index}`, event: { ...finished(`${index}`), article: 'ß'.repeat(size) } }));
        const taken = nextBatch(queue);
        expect(taken.length).toBeGreaterThan(0);
        expect(taken.length).toBeLessThanOrEqual(100);
        expect(taken).toEqual(queue.slice(0, taken.length));
        const bytes = new TextEncoder().encode(JSON.stringify(taken.map(({ event }) => event))).length;
        expect(taken.length === 1 || bytes < 60_000).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('settle', () => {
  const both = batch('a', 'b');
  it.each<[string, Answer, string[], boolean, boolean]>([
    ['all saved', { status: 200, results: [ok('a'), ok('b')] }, ['a', 'b'], false, false],
    ['one refused: both are done with', { status: 409, results: [ok('a'), stale('b')] }, ['a', 'b'], false, false],
    ['one without a result stays', { status: 200, results: [ok('a')] }, ['a'], false, false],
    ['results of other events settle nothing', { status: 200, results: [ok('z')] }, [], true, false],
    ['no network', { status: 0 }, [], true, false],
    ['a server that is starting', { status: 503 }, [], true, false],
    ['an unexpected page', { status: 200 }, [], true, false],
    ['a batch that cannot be read: one by one', { status: 400 }, [], false, true],
    ['not allowed: nothing is lost', { status: 403 }, [], true, false],
  ])('%s', (_, answer, done, retry, split) => {
    const settled = settle(both, answer);
    expect(settled.done.map(({ result }) => result.id)).toEqual(done);
    expect(settled.retry).toBe(retry);
    expect(settled.split).toBe(split);
  });

  it('refuses a single event with the sentence of the server', () => {
    expect(settle(batch('a'), { status: 400, message: 'The zone is none.' }).done).toEqual([
      { key: 'key-a', result: { id: 'a', ok: false, problem: 'malformed', message: 'The zone is none.' } },
    ]);
  });

  it('says so when changes are not accepted from here', () => {
    expect(settle(both, { status: 403 }).message).toMatch(/\.$/);
  });
});

describe('retryDelay', () => {
  it.each([
    [1, 0.5, 1000],
    [2, 0.5, 2000],
    [4, 0.5, 8000],
    [40, 0.5, 60_000],
    [1, 0, 750],
    [1, 1, 1250],
  ])('after %i failures, random %f: %i ms', (failures, random, milliseconds) => {
    expect(retryDelay(failures, random)).toBe(milliseconds);
  });
});

it('many at once keep their order, behind what waits', () => {
  const store = memoryStore();
  const first = enqueue(store, finished('first'), 0);
  const last = enqueueAll(store, ['a', 'b', 'c'].map(finished), first);
  enqueue(store, finished('last'), last);
  expect(waiting(store).map(({ event: { id } }) => id)).toEqual(['first', 'a', 'b', 'c', 'last']);
  expect(enqueueAll(store, [], last + 1)).toBe(last + 1);
});

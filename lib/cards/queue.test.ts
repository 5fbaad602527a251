import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Memory } from '#lib/words/memory.ts';
import { fading, orderQueue, type Queued } from './queue.ts';
import { retrievability } from './schedule.ts';

const now = Date.parse('2026-03-20T10:00:00Z');
const DAY = 86_400_000;

function queued(id: string, memory: Partial<Memory>, lastLookup: number | null = null): Queued {
  return {
    card: {
      id,
      kind: 'meaning',
      question: { kind: 'meaning' },
      joinable: [],
      word: { key: id, lemma: id, pos: 'NOUN', headword: id },
      contexts: [],
      memory: { phase: 'review', stability: 10, difficulty: 5, due: now - DAY, lastReview: now - 11 * DAY, reps: 5, lapses: 0, ...memory },
      lastEvent: null,
    },
    next: memory.due ?? now - DAY,
    lastLookup,
  };
}

const order = (...queue: Queued[]) => orderQueue(queue, now).map(({ id }) => id);

test('the least likely to be known comes first', () => {
  expect(order(queued('strong', { stability: 100 }), queued('weak', { stability: 2 }), queued('middle', {}))).toEqual([
    'weak',
    'middle',
    'strong',
  ]);
});

test('first steps come before reviews, and what was looked up since it was asked before everything', () => {
  expect(
    order(
      queued('review', {}),
      queued('learning', { phase: 'learning', lastReview: now - 60_000 }),
      queued('looked up', { stability: 50 }, now - 1000),
      queued('looked up long ago', { stability: 50 }, now - 20 * DAY),
    ),
  ).toEqual(['looked up', 'learning', 'review', 'looked up long ago']);
});

test('what was read over today without a tap comes last, unless it was tapped as well or answered since', () => {
  const passed = (id: string, memory: Partial<Memory> = {}, lookup: number | null = null): Queued => ({
    ...queued(id, memory, lookup),
    passed: now - 3_600_000,
  });
  expect(
    order(
      passed('read over', { stability: 2 }),
      queued('strong', { stability: 100 }),
      passed('tapped too', {}, now - 1000),
      passed('answered since', { stability: 3, lastReview: now - 1000 }),
      passed('in its first steps', { phase: 'relearning' }),
    ),
  ).toEqual(['tapped too', 'in its first steps', 'strong', 'answered since', 'read over']);
});

test('new cards are spread among the others, in the order in which they were kept', () => {
  const reviews = Array.from({ length: 7 }, (_, n) => queued(`r${n}`, { stability: 5 + n }));
  const fresh = ['n1', 'n2', 'n3', 'n4'].map((id, n) => queued(id, { phase: 'new', due: n, lastReview: null }));
  expect(order(...fresh.toReversed(), ...reviews)).toEqual(['r0', 'r1', 'r2', 'n1', 'r3', 'r4', 'r5', 'n2', 'r6', 'n3', 'n4']);
});

test('first steps come in the order of their time', () => {
  const step = (id: string, due: number) => queued(id, { phase: 'learning', due, stability: 0.1, lastReview: due - 60_000 });
  expect(order(step('later', now - 1000), step('sooner', now - 5000))).toEqual(['sooner', 'later']);
});

test('of one word one card is asked: the most urgent, and a new one only where none was asked before', () => {
  const of = (word: string, each: Queued): Queued => ({ ...each, card: { ...each.card, word: { ...each.card.word, key: word } } });
  expect(
    order(
      of('Haus', queued('strong', { stability: 100 })),
      of('Haus', queued('weak', { stability: 1 })),
      of('Haus', queued('new', { phase: 'new', lastReview: null })),
      of('See', queued('first new', { phase: 'new', due: now - 2 * DAY, lastReview: null })),
      of('See', queued('second new', { phase: 'new', lastReview: null })),
    ),
  ).toEqual(['weak', 'first new']);
});

test('recall falls as a memory fades, whatever its stability', () => {
  const memory = fc.record({ elapsed: fc.integer({ min: 0, max: 2000 }), stability: fc.double({ min: 0.1, max: 5000, noNaN: true }) });
  const of = ({ elapsed, stability }: { elapsed: number; stability: number }) => ({
    ...queued('x', {}).card.memory,
    stability,
    lastReview: now - elapsed * DAY,
  });
  fc.assert(
    fc.property(memory, memory, (a, b) => {
      const [one, other] = [of(a), of(b)];
      const recall = (each: Memory) => retrievability(each, now, 'UTC') ?? 0;
      // Recall is rounded to eight places.
      if (fading(one, now) > fading(other, now)) expect(recall(one)).toBeLessThanOrEqual(recall(other) + 1e-8);
    }),
  );
});

test('nothing due is an empty queue', () => {
  expect(order()).toEqual([]);
});

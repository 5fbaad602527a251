import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aloud, type AloudAct, aloud, type Reach } from './aloud.ts';

// Two sentences, three, one.
const paragraphs = [0, 0, 1, 1, 1, 2];
const at = (place: number, over: Partial<Aloud> = {}): Aloud => ({
  paragraphs,
  at: place,
  state: 'speaking',
  reach: 'page',
  take: 1,
  reached: false,
  ...over,
});

describe('when a sentence has ended', () => {
  it.each<[Reach, number, Aloud['state'], number]>([
    ['sentence', 0, 'done', 0],
    ['paragraph', 0, 'speaking', 1],
    ['paragraph', 1, 'done', 1],
    ['paragraph', 2, 'speaking', 3],
    ['page', 1, 'speaking', 2],
    ['page', 5, 'done', 5],
  ])('reading the %s at sentence %i: %s at %i', (reach, from, state, to) => {
    expect(aloud(at(from, { reach }), { type: 'ended' })).toMatchObject({ state, at: to });
  });

  it('the next one was reached, not asked for; what is skipped to was asked for', () => {
    expect(aloud(at(0), { type: 'ended' }).reached).toBe(true);
    expect(aloud(at(0, { reached: true }), { type: 'skip', by: 1 }).reached).toBe(false);
  });

  it('a voice that ends late, after a pause, changes nothing', () => {
    const paused = at(1, { state: 'paused' });
    expect(aloud(paused, { type: 'ended' })).toBe(paused);
  });
});

it.each<[string, Aloud, AloudAct, Partial<Aloud>]>([
  ['pauses', at(1), { type: 'toggle' }, { state: 'paused', at: 1, take: 1 }],
  ['goes on with the whole sentence', at(1, { state: 'paused' }), { type: 'toggle' }, { state: 'speaking', at: 1, take: 2 }],
  ['goes on behind what was asked for', at(1, { state: 'done' }), { type: 'toggle' }, { state: 'speaking', at: 2 }],
  ['says the last one again', at(5, { state: 'done' }), { type: 'toggle' }, { state: 'speaking', at: 5, take: 2 }],
  ['skips ahead', at(1, { state: 'paused' }), { type: 'skip', by: 1 }, { state: 'speaking', at: 2 }],
  ['skips back', at(1), { type: 'skip', by: -1 }, { state: 'speaking', at: 0 }],
  ['does not skip off the page', at(0), { type: 'skip', by: -1 }, { at: 0, take: 2 }],
  ['nor over its end', at(5), { type: 'skip', by: 1 }, { at: 5 }],
  [
    'begins elsewhere, as far as asked',
    at(5),
    { type: 'start', at: 2, reach: 'sentence' },
    { at: 2, reach: 'sentence', state: 'speaking' },
  ],
  ['begins elsewhere, as far as before', at(5, { reach: 'paragraph' }), { type: 'start', at: 2 }, { at: 2, reach: 'paragraph' }],
  ['another reach does not begin again', at(1), { type: 'reach', reach: 'sentence' }, { reach: 'sentence', take: 1, state: 'speaking' }],
  ['another voice begins the sentence again', at(1), { type: 'anew' }, { at: 1, take: 2 }],
  ['another voice leaves a pause a pause', at(1, { state: 'paused' }), { type: 'anew' }, { state: 'paused', take: 1 }],
])('%s', (_, before, act, after) => {
  expect(aloud(before, act)).toMatchObject(after);
});

it('whatever is done, it stays on the page, and what is spoken anew is counted', () => {
  const acts = fc.oneof(
    fc.record({ type: fc.constant('start' as const), at: fc.integer({ min: -3, max: 12 }) }),
    fc.constantFrom<AloudAct>(
      { type: 'toggle' },
      { type: 'pause' },
      { type: 'ended' },
      { type: 'skip', by: 1 },
      { type: 'skip', by: -1 },
      { type: 'anew' },
    ),
    fc.constantFrom<Reach>('sentence', 'paragraph', 'page').map((reach): AloudAct => ({ type: 'reach', reach })),
  );
  fc.assert(
    fc.property(fc.array(acts), (list) => {
      let now = at(0);
      for (const act of list) {
        const next = aloud(now, act);
        expect(next.at).toBeGreaterThanOrEqual(0);
        expect(next.at).toBeLessThan(paragraphs.length);
        if (next.at !== now.at) expect(next.take).toBeGreaterThan(now.take);
        now = next;
      }
    }),
  );
});

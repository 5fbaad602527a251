import { expect, test } from 'vitest';
import { ASSUMED } from '#lib/cards/workload.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';
import { workloadBasis } from './workload.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-10T18:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

test('of a learner who has done little, the cost is assumed, and said to be', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  expect(await workloadBasis(who, NOW)).toEqual(ASSUMED);
  expect(ASSUMED.isOwn).toBe(false);
});

test('the pace is the learner’s own, over the days since they began', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  const begin = NOW - 3 * DAY;
  for (let n = 0; n < 36; n++) {
    const lemma = `Wort${n}`;
    const grades = [0, 10, 3 * 1440].map((later) => ({ ...graded(lemma), at: begin + later * MINUTE }));
    const events = [event(begin, { type: 'kept', word: noun(lemma), context: context(lemma) }), ...grades];
    for (const [at, each] of grades.entries()) each.on = at === 0 ? null : grades[at - 1]!.id;
    const results = await recordEvents(who, events, NOW);
    expect(results.every(({ ok }) => ok)).toBe(true);
  }
  const basis = await workloadBasis(who, NOW);
  // 36 cards were begun in four days; each answer took six seconds.
  expect(basis).toMatchObject({ isOwn: true, newADay: 9, seconds: 6, each: 1 });
  expect(basis.cards).toHaveLength(36);
  for (const [stability, , since, until] of basis.cards) {
    expect(stability).toBeGreaterThan(3);
    expect(since).toBe(0);
    expect(until).toBeGreaterThan(1);
  }
});

function graded(lemma: string) {
  return event(NOW, { type: 'graded', card: meaning(lemma), grade: 3, on: null as string | null, took: 6000 });
}

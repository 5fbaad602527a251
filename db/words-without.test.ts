import { expect, test } from 'vitest';
import type { CardKind } from '#lib/words/card-kind.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, noun } from './test-events.ts';
import { wordsWithout } from './words-without.ts';

useTestDatabase();

const NOW = Date.parse('2026-11-20T12:00:00Z');
const kept = (lemma: string, kinds?: CardKind[]) =>
  event(NOW, { type: 'kept' as const, word: noun(lemma), context: context(lemma), ...(kinds && { kinds }) });

test('kept words that a kind fits and that never had it', async () => {
  const learner = await newLearner();
  const adverb = { key: 'gern|ADV', lemma: 'gern', pos: 'ADV' as const, headword: 'gern' };
  await recordEvents(
    learner,
    [
      kept('Ufer'),
      kept('Boot', ['meaning', 'gender']),
      kept('Segel'),
      // What was switched off by the learner is not offered again.
      event(NOW, { type: 'kind-switched' as const, word: noun('Segel'), kind: 'gender' as const, on: true }),
      event(NOW, { type: 'kind-switched' as const, word: noun('Segel'), kind: 'gender' as const, on: false }),
      kept('Wasser'),
      event(NOW, { type: 'declared' as const, word: noun('Wasser'), as: 'known' as const }),
      event(NOW, { type: 'looked-up' as const, word: noun('Ruder') }),
      { ...kept('gern'), word: adverb },
      kept('Netz'),
    ],
    NOW,
  );
  expect((await wordsWithout(learner, 'gender')).map(({ headword }) => headword)).toEqual(['das Netz', 'das Ufer']);
  expect(await wordsWithout(learner, 'parts')).toEqual([]);
  expect(await wordsWithout(await newLearner(), 'gender')).toEqual([]);
});

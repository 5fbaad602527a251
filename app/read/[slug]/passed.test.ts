import { expect, it } from 'vitest';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { WordState } from '#lib/words/memory.ts';
import { passedOver } from './passed.ts';

const NOW = Date.UTC(2026, 2, 1);
const word = (lemma: string, more: Partial<GlossaryWord> = {}): GlossaryWord => ({
  key: `${lemma}|NOUN`,
  lemma,
  pos: 'NOUN',
  senses: [],
  count: 1,
  source: 'lexicon',
  ...more,
});
const memory = (due: number): WordState => ({
  memory: { phase: 'review', stability: 9, difficulty: 5, due, lastReview: NOW - 1e9, reps: 3, lapses: 0 },
});

it.each<[string, WordState | undefined, Partial<GlossaryWord>, string[], boolean]>([
  ['due', memory(NOW - 1), {}, [], true],
  ['due and tapped', memory(NOW - 1), {}, ['See|NOUN'], false],
  ['not due yet', memory(NOW + 1), {}, [], false],
  ['new', undefined, {}, [], false],
  ['due and said to be known', { ...memory(NOW - 1), declared: 'known' }, {}, [], false],
  ['a name', memory(NOW - 1), { name: 'place' }, [], false],
  ['corrected away on this page', memory(NOW - 1), { count: 0 }, [], false],
])('a word that is %s', (_, state, more, tapped, expected) => {
  const base: Record<string, WordState> = state ? { 'See|NOUN': state } : {};
  const known = { base, acts: [] };
  expect(passedOver([word('See', more)], new Set(tapped), known, NOW)).toEqual(expected ? ['See|NOUN'] : []);
});

it('nothing was read over before it is known what is due', () => {
  expect(passedOver([word('See')], new Set(), { base: null, acts: [] }, NOW)).toEqual([]);
});

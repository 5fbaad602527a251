import { expect, test } from 'vitest';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { Memory } from '#lib/words/memory.ts';
import { listing } from './listing.ts';
import type { CardHistory } from './replay.ts';

const word = { key: 'Außenminister|NOUN', lemma: 'Außenminister', pos: 'NOUN' as const, headword: 'der Außenminister, -s, -' };
const memory: Memory = { phase: 'review', stability: 30, difficulty: 4, due: 200, lastReview: 100, reps: 3, lapses: 1 };
const card = (fields: Partial<Memory>, active = true, kind: CardKind = 'meaning'): CardHistory => ({
  id: `${word.key}#${kind}`,
  kind,
  memory: { ...memory, ...fields },
  lastEvent: null,
  held: null,
  active,
  next: fields.due ?? memory.due,
});

test('a word stands where the weakest of its cards does, is due with the first and as hard as the hardest', () => {
  const cards = [card({}), card({ stability: 3, due: 300, difficulty: 8, lapses: 5 })];
  expect(listing({ word, kept: true, keptAt: 50, cards })).toMatchObject({
    standing: 'young',
    keptAt: 50,
    due: 200,
    dueAgain: 200,
    difficulty: 8,
    lapses: 5,
  });
});

test('it is due again with the first card that was asked before', () => {
  const fresh = card({ phase: 'new', due: 50 }, true, 'cloze');
  expect(listing({ word, kept: true, keptAt: 50, cards: [fresh] })).toMatchObject({ due: 50, dueAgain: null });
  expect(listing({ word, kept: true, keptAt: 50, cards: [fresh, card({}), card({ due: 120 }, false, 'gender')] })).toMatchObject({
    due: 50,
    dueAgain: 200,
  });
});

test.each<[string, CardHistory[], string]>([
  ['a card that has just come', [card({}), card({ phase: 'new', stability: 0 }, true, 'production')], 'mature'],
  ['a gender that was forgotten', [card({}), card({ phase: 'relearning', stability: 1 }, true, 'gender')], 'mature'],
  ['a production that was forgotten', [card({}), card({ phase: 'relearning', stability: 1 }, true, 'production')], 'learning'],
  ['a gender alone', [card({ stability: 2 }, true, 'gender')], 'young'],
  ['nothing asked', [card({ phase: 'new', stability: 0 }), card({ stability: 2 }, true, 'plural')], 'new'],
])('with %s it is %3$s', (_, cards, standing) => {
  expect(listing({ word, kept: true, keptAt: 50, cards })).toMatchObject({ standing });
});

test('what is known or ignored is not asked; what was never asked is not hard', () => {
  expect(listing({ word, declared: 'known', kept: true, keptAt: 50, cards: [card({}, false)] })).toMatchObject({
    standing: 'known',
    due: null,
  });
  expect(listing({ word, kept: true, keptAt: 50, cards: [card({ phase: 'new', reps: 0, lapses: 0 })] })).toMatchObject({
    standing: 'new',
    difficulty: null,
  });
  expect(listing({ word, kept: false, keptAt: null, cards: [] })).toMatchObject({ standing: 'met', due: null, lapses: 0 });
});

test.each([
  ['der Außenminister, -s, -', 'aussenminister\n, -s, -'],
  ['Außenminister', 'aussenminister\n'],
  ['eine andere Form', 'aussenminister\neine andere form'],
])('%j is searched as %j, without its article', (headword, search) => {
  expect(listing({ word: { ...word, headword }, kept: false, keptAt: null, cards: [] })).toMatchObject({
    search,
    sortKey: 'aussenminister',
  });
});

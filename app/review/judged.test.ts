import { expect, test } from 'vitest';
import { questionIn } from '#lib/cards/ask.ts';
import type { Card } from '#lib/cards/card.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { judge, typedLine } from './judged.ts';

function card(kind: CardKind, joinable: CardKind[] = []): Card {
  const word = { key: 'Hund|NOUN', lemma: 'Hund', pos: 'NOUN' as const, headword: 'der Hund, -s, -e' };
  const context = {
    place: { article: 'a', start: 0, end: 4 },
    sentence: 'Der Hund bellt.',
    marks: [[4, 8] as [number, number]],
    glosses: ['dog'],
  };
  const memory = { phase: 'new' as const, stability: 0, difficulty: 0, due: 0, lastReview: null, reps: 0, lapses: 0 };
  return {
    id: `Hund|NOUN#${kind}`,
    kind,
    word,
    question: questionIn(kind, word, context)!,
    contexts: [context],
    joinable,
    memory,
    lastEvent: null,
  };
}

test.each<[string, Card, string[] | null, string | null, number | null]>([
  ['right', card('production'), ['der Hund'], 'right', 3],
  ['a slip', card('production'), ['der hund'], 'forgiven', 3],
  ['wrong', card('production'), ['die Katze'], 'wrong', 1],
  ['given up', card('production'), [''], 'nothing', 1],
  ['the right article', card('gender'), ['der'], 'right', 3],
  ['a wrong article', card('gender'), ['die'], 'wrong', 1],
  ['opened without choosing', card('gender'), null, null, null],
  ['only recalled', card('meaning'), null, null, null],
])('%s', (_, card, typed, verdict, proposed) => {
  const judged = judge(card, typed, true);
  expect(judged?.verdict ?? null).toBe(verdict);
  expect(judged?.proposed ?? null).toBe(proposed);
});

test('a mistake needs a kind only where it is not asked yet', () => {
  expect(judge(card('production', ['gender']), ['die Hund'], true)?.need?.kind).toBe('gender');
  expect(judge(card('production'), ['die Hund'], true)?.need).toBeNull();
});

test.each<[string[] | null, string | undefined]>([
  [['rief', 'an'], 'rief … an'],
  [[' der Hund '], 'der Hund'],
  [['', 'an'], ' … an'],
  [['', ''], undefined],
  [null, undefined],
])('%j is kept as %j', (typed, line) => {
  expect(typedLine(typed)).toBe(line);
});

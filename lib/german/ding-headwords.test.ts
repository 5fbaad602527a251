import { expect, it } from 'vitest';
import { readDingWords } from './ding-headwords.ts';

it('reads nouns with gender and plural, and not the phrases behind them', () => {
  const { nouns, counts } = readDingWords(['Haus {n} [constr.] | Häuser {pl} | nach Hause gehen :: house | houses | to go home']);
  expect(nouns).toEqual([{ lemma: 'Haus', genders: ['n'], plural: 'Häuser' }]);
  expect([counts.get('Hause'), counts.get('house')]).toEqual([1, undefined]);
});

it('reads verbs out of their frames, with participle and auxiliary', () => {
  const { verbs } = readDingWords([
    '(aus dem Bett) aufstehen {vi} | aufstehend | aufgestanden | er/sie steht auf | er/sie ist/war aufgestanden :: to get up | getting up | got up | he gets up | he has got up',
  ]);
  expect([...verbs.keys()]).toEqual(['aufstehen']);
  expect(verbs.get('aufstehen')).toEqual({ participles: new Set(['aufgestanden']), auxiliaries: new Set(['sein']), transitive: false });
});

it.each([
  ['ins Ausland gehen {vi} :: to go abroad', 'gehen'],
  ['# a comment {n} :: no', 'comment'],
  ['kein Eintrag {n}', 'Eintrag'],
])('%s gives no headword', (line, word) => {
  const { nouns, verbs } = readDingWords([line]);
  expect(nouns.map((n) => n.lemma)).not.toContain(word);
  expect(verbs.has(word)).toBe(false);
});

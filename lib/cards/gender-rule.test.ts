import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GenderMemory, knownByRule, knownRules, ruleOf } from './gender-rule.ts';

test.each<[string, string | null]>([
  ['Zeitung', '-ung'],
  ['Freiheit', '-heit, -keit'],
  ['Mannschaft', '-schaft'],
  ['Nation', '-ion'],
  ['Mädchen', '-chen, -lein'],
  ['Lehrerin', '-in, of women'],
  ['Tourismus', '-ismus'],
  ['Museum', '-ium, -eum, -ikum'],
  // The words themselves, and endings that tell too little.
  ['Ung', null],
  ['Lehrer', null],
  ['Fenster', null],
  ['Katze', null],
  ['Berlin', null],
  ['Raum', null],
  ['Hund', null],
])('%s calls up %s', (lemma, name) => {
  expect(ruleOf(lemma)?.name ?? null).toBe(name);
});

test('the back of a card says whether a noun follows its rule', () => {
  expect(ruleOf('Zeitung')!.says('die')).toBe('Nouns in -ung are feminine (die).');
  expect(ruleOf('Sprung')!.says('der')).toBe('Nouns in -ung are feminine (die). This one is an exception.');
});

describe('a rule is known', () => {
  const card = (headword: string, stability = 30, phase: GenderMemory['memory']['phase'] = 'review'): GenderMemory => ({
    word: { lemma: headword.replace(/^(?:der|die|das) /, ''), headword },
    memory: { stability, phase },
  });
  const three = ['die Zeitung', 'die Wohnung', 'die Meinung'];

  test.each<[string, GenderMemory[], string[]]>([
    ['by three words', three.map((each) => card(each)), ['-ung']],
    ['not by two', three.slice(1).map((each) => card(each)), []],
    ['not by exceptions', [card('die Zeitung'), card('die Wohnung'), card('der Sprung')], []],
    ['not by what was learned yesterday', [card('die Zeitung'), card('die Wohnung'), card('die Meinung', 1)], []],
    ['not by what was just forgotten', [card('die Zeitung'), card('die Wohnung'), card('die Meinung', 30, 'relearning')], []],
    ['not by words without rule', [card('der Hund'), card('die Katze'), card('das Haus')], []],
    ['each by its own words', [...three, 'die Freiheit', 'die Einheit'].map((each) => card(each)), ['-ung']],
  ])('%s', (_, cards, expected) => {
    expect([...knownRules(cards)]).toEqual(expected);
  });

  test('then regular words are not drilled, exceptions are', () => {
    const known = knownRules(three.map((each) => card(each)));
    const drilled = (headword: string) => !knownByRule(card(headword).word, known);
    expect(drilled('die Hoffnung')).toBe(false);
    expect(drilled('der Sprung')).toBe(true);
    expect(drilled('die Freiheit')).toBe(true);
    expect(drilled('der Hund')).toBe(true);
    expect(drilled('der/die Zeitung')).toBe(true);
  });

  test('more that is known never unmakes a rule', () => {
    const some = fc.array(
      fc.constantFrom(...[...three, 'der Sprung', 'die Einheit', 'die Freiheit', 'die Krankheit'].map((each) => card(each))),
    );
    fc.assert(
      fc.property(some, some, (cards, more) => {
        const after = knownRules([...cards, ...more]);
        for (const rule of knownRules(cards)) expect(after.has(rule)).toBe(true);
      }),
    );
  });
});

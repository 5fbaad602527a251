import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Corrected, WordRef } from '#lib/words/event.ts';
import { bareWord } from './bare-word.ts';
import { correctGlossary } from './correct-glossary.ts';
import { correctWords, type Occurrence } from './correct-words.ts';
import type { Glossary, GlossaryWord } from './glossary.ts';
import { sensesHere } from './senses-here.ts';

const word = (lemma: string, pos: GlossaryWord['pos'], count: number, ...glosses: string[]): GlossaryWord => ({
  key: `${lemma}|${pos}`,
  lemma,
  pos,
  senses: glosses.map((gloss) => ({ glosses: [gloss] })),
  count,
  source: 'lexicon',
});
const refOf = ({ key, lemma, pos }: GlossaryWord): WordRef => ({ key, lemma, pos, headword: lemma });

// "Das Land fand statt. Dem Lande …": an article, a noun twice in two forms, a separated verb.
const [land, verb] = [word('Land', 'NOUN', 3, 'country', 'land'), word('stattfinden', 'VERB', 1, 'to take place')];
const FORMS = ['Land', 'fand', 'statt', 'Lande', 'Land'];
const occurrence = (start: number, number: number, ...others: number[]): Occurrence => ({ start, end: start + 4, word: number, others });
const occurrences = [occurrence(0, 0), occurrence(10, 1, 2), occurrence(20, 1, 1), occurrence(30, 0), occurrence(40, 0)];
const text = { words: [land, verb], occurrences, article: 'a', forms: FORMS };

let made = 0;
const say = (about: GlossaryWord, correction: Corrected['correction'], start?: number): Corrected => {
  const at = ++made;
  const place = start === undefined ? {} : { place: { article: 'a', start, end: start + 4 } };
  return { type: 'corrected', id: `correction-${at}`, at, zone: 'UTC', word: refOf(about), ...place, correction };
};
const pin = (gloss: string, start?: number) => say(land, { what: 'sense', sense: { glosses: [gloss] } }, start);
const apart = () =>
  say(verb, {
    what: 'apart',
    form: 'fand … statt',
    verb: refOf(word('finden', 'VERB', 0)),
    particle: refOf(word('statt', 'ADP', 0)),
  });
const after = (...corrections: Corrected[]) => correctWords(text, corrections, bareWord);
/** What a reader sees of each occurrence: lemma, and the sense in front. */
const seen = (...corrections: Corrected[]) => {
  const { words, occurrences: all } = after(...corrections);
  return all.map(({ word: number, sense }) => `${words[number]!.lemma}: ${sensesHere(words[number]!, sense)[0]?.glosses[0] ?? ''}`);
};
const before = ['Land: country', 'stattfinden: to take place', 'stattfinden: to take place', 'Land: country', 'Land: country'];

describe('what is seen', () => {
  it('without corrections', () => expect(seen()).toEqual(before));
  it('a pin holds in its place', () => expect(seen(pin('land', 30))).toEqual([...before.slice(0, 3), 'Land: land', before[4]]));
  it('a pin everywhere', () => expect(seen(pin('land')).filter((line) => line === 'Land: land')).toHaveLength(3));
  it('what is said last counts', () => {
    expect(seen(pin('land', 0), pin('country'))[0]).toBe('Land: country');
    expect(seen(pin('land'), pin('country', 0)).slice(0, 4)).toEqual(['Land: country', before[1], before[2], 'Land: land']);
  });
  it('a pinned sense that the dictionary has lost is still there', () => expect(seen(pin('nation'))[0]).toBe('Land: nation'));
  it('a pin finds its sense by its first gloss when the labels changed', () => {
    const old = say(land, { what: 'sense', sense: { glosses: ['land'], labels: ['old'] } });
    expect(after(old).words[0]!.senses).toHaveLength(2);
  });
  it('an own meaning', () => {
    const { words } = after(say(land, { what: 'gloss', gloss: 'home' }));
    expect(words[0]!.senses.at(-1)).toEqual({ glosses: ['home'], own: true });
    expect(seen(say(land, { what: 'gloss', gloss: 'home' }))[4]).toBe('Land: home');
  });
  it('an article', () => expect(after(say(land, { what: 'gender', article: 'die' })).words[0]!.article).toBe('die'));
  it('another word, for that form alone', () => {
    const to = refOf(word('Lande', 'NOUN', 0));
    expect(seen(say(land, { what: 'word', form: 'Lande', to }))).toEqual([...before.slice(0, 3), 'Lande: ', before[4]]);
  });
  it('a verb kept apart from its particle, which no longer light up together', () => {
    expect(seen(apart()).slice(1, 3)).toEqual(['finden: ', 'statt: ']);
    expect(after(apart()).occurrences.slice(1, 3)).toMatchObject([{ others: [] }, { others: [] }]);
  });
  it('a correction of a corrected word', () => {
    const lande = word('Lande', 'NOUN', 0);
    const list = [say(land, { what: 'word', form: 'Lande', to: refOf(lande) }), say(lande, { what: 'gloss', gloss: 'regions' })];
    expect(seen(...list)[3]).toBe('Lande: regions');
  });
  it.each<[string, Corrected]>([
    ['of another text', { ...pin('land'), place: { article: 'b', start: 0, end: 4 } }],
    ['of a word that is not here', say(word('Haus', 'NOUN', 0), { what: 'gloss', gloss: 'house' })],
    ['of another form', say(verb, { what: 'apart', form: 'findet … statt', verb: refOf(verb), particle: refOf(verb) })],
  ])('nothing changes by a correction %s', (_, corrected) => expect(seen(corrected)).toEqual(before));
});

test('words are counted where they are', () => {
  const to = refOf(word('Lande', 'NOUN', 0));
  const { words } = after(say(land, { what: 'word', form: 'Lande', to }), apart());
  expect(Object.fromEntries(words.map(({ lemma, count }) => [lemma, count]))).toEqual({
    Land: 2,
    stattfinden: 0,
    Lande: 1,
    finden: 1,
    statt: 1,
  });
});

const anyCorrection = fc.oneof(
  fc
    .record({ gloss: fc.constantFrom('land', 'country', 'x'), start: fc.constantFrom(undefined, 0, 30, 40) })
    .map((r) => pin(r.gloss, r.start)),
  fc.constantFrom('home', 'soil').map((gloss) => say(land, { what: 'gloss', gloss })),
  fc.constantFrom('der', 'die').map((article) => say(land, { what: 'gender', article })),
  fc.constantFrom('Lande', 'Land').map((form) => say(land, { what: 'word', form, to: refOf(word('Lande', 'NOUN', 0)) })),
  fc.constant(null).map(() => apart()),
);

test('the order in which corrections arrive does not matter', () => {
  const shuffled = fc
    .array(anyCorrection, { maxLength: 8 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      // Of the same moment, as from two devices.
      const same = (each: Corrected) => ({ ...each, at: Math.ceil(each.at / 3) });
      expect(after(...other.map(same))).toEqual(after(...list.map(same)));
    }),
  );
});

test('corrections never touch the shared words, and leave every occurrence a word that lights up from both sides', () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 8 }), (list) => {
      const { words, occurrences: all } = after(...list);
      expect(text.words).toEqual([land, verb]);
      expect(seen()).toEqual(before);
      expect(all).toHaveLength(occurrences.length);
      all.forEach(({ word: number, others }, index) => {
        expect(words[number]).toBeDefined();
        for (const other of others) expect(all[other]!.others).toContain(index);
      });
    }),
  );
});

test('a glossary that nothing concerns stays the very same; another is corrected token by token', () => {
  const glossary: Glossary = {
    words: [land, verb],
    forms: [],
    sentences: [
      {
        start: 0,
        end: 24,
        tokens: [
          { start: 0, end: 4, w: 0 },
          { start: 5, end: 9, w: 1, with: [3] },
          { start: 10, end: 11 },
          { start: 12, end: 17, w: 1, with: [1] },
        ],
      },
    ],
  };
  const article = { id: 'a', text: 'Land fand , statt' };
  expect(correctGlossary(glossary, article, [say(word('Haus', 'NOUN', 0), { what: 'gloss', gloss: 'x' })], bareWord)).toBe(glossary);
  const corrected = correctGlossary(glossary, article, [apart(), pin('land', 0)], bareWord);
  expect(corrected.sentences[0]!.tokens).toEqual([
    { start: 0, end: 4, w: 0, s: 1 },
    { start: 5, end: 9, w: 2 },
    { start: 10, end: 11 },
    { start: 12, end: 17, w: 3 },
  ]);
  expect(glossary.sentences[0]!.tokens[0]).toEqual({ start: 0, end: 4, w: 0 });
});

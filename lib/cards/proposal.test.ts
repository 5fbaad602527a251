import { describe, expect, it } from 'vitest';
import type { Glossary, GlossaryWord } from '#lib/reading/glossary.ts';
import { proposeCards } from './proposal.ts';

const NOW = Date.UTC(2026, 0, 10);
const text = 'Er ruft die Ministerin an. Die Ministerin wartet.';

function word(lemma: string, pos: GlossaryWord['pos'], more: Partial<GlossaryWord> = {}): GlossaryWord {
  return { key: `${lemma}|${pos}`, lemma, pos, senses: [{ glosses: [`the ${lemma} in English`] }], count: 1, source: 'lexicon', ...more };
}

/** The text above; words are those given, standing at its second to fifth token. */
function glossary(...words: GlossaryWord[]): Glossary {
  return {
    words,
    forms: ['Präsens, 3rd person singular'],
    sentences: [
      {
        start: 0,
        end: 26,
        translation: 'He calls the minister.',
        tokens: [
          { start: 0, end: 2 },
          { start: 3, end: 7, w: 0, f: 0, with: [4] },
          { start: 8, end: 11 },
          { start: 12, end: 22, ...(words[1] && { w: 1 }) },
          { start: 23, end: 25, w: 0, with: [1] },
          { start: 25, end: 26 },
        ],
      },
    ],
  };
}
const propose = (states: Parameters<typeof proposeCards>[1], ...words: GlossaryWord[]) =>
  proposeCards(glossary(...words), states, { id: 'a', text }, NOW).map((each) => each.word.lemma);

describe('proposeCards', () => {
  it('proposes a word with its sentence, both halves of a separated verb marked, and its senses', () => {
    const verb = word('anrufen', 'VERB', {
      inflection: 'rief an, hat angerufen',
      senses: [{ glosses: ['to call', 'to phone'], labels: ['colloquial'] }],
    });
    expect(proposeCards(glossary(verb), {}, { id: 'a', text }, NOW)).toEqual([
      {
        word: { key: 'anrufen|VERB', lemma: 'anrufen', pos: 'VERB', headword: 'anrufen, rief an, hat angerufen' },
        context: {
          place: { article: 'a', start: 3, end: 7 },
          sentence: 'Er ruft die Ministerin an.',
          marks: [
            [3, 7],
            [23, 25],
          ],
          glosses: ['to call; to phone (colloquial)'],
          form: 'Präsens, 3rd person singular',
          translation: 'He calls the minister.',
        },
        count: 1,
      },
    ]);
  });

  it.each<[string, Parameters<typeof proposeCards>[1][string] | undefined, Partial<GlossaryWord>]>([
    ['a name', undefined, { name: 'person' }],
    ['a known word', { declared: 'known' }, {}],
    ['an ignored word', { declared: 'ignored' }, {}],
    ['a presumed word', { presumed: true }, {}],
    ['a kept word', { memory: { phase: 'new', stability: 0, difficulty: 0, due: NOW, lastReview: null, reps: 0, lapses: 0 } }, {}],
    ['a word without a gloss', undefined, { senses: [] }],
    ['a small word', undefined, { pos: 'ADP' }],
    ['a word that is the same in English', undefined, { senses: [{ glosses: ['Wort'] }] }],
  ])('leaves out %s', (_, state, more) => {
    expect(propose(state ? { 'Wort|NOUN': state } : {}, word('Wort', 'NOUN', more))).toEqual([]);
  });

  it('keeps a word that is written as another English word', () => {
    expect(propose({}, word('Gift', 'NOUN', { senses: [{ glosses: ['poison'] }] }))).toEqual(['Gift']);
  });

  it('leaves out a compound only while all of its parts are known', () => {
    const compound = word('Haustür', 'NOUN', {
      parts: [
        { lemma: 'Haus', key: 'Haus|NOUN' },
        { lemma: 'Tür', key: 'Tür|NOUN' },
      ],
    });
    expect(propose({ 'Haus|NOUN': { presumed: true }, 'Tür|NOUN': { declared: 'known' } }, compound)).toEqual([]);
    expect(propose({ 'Haus|NOUN': { presumed: true } }, compound)).toEqual(['Haustür']);
  });

  it.each([
    ['the word that stands twice', { count: 1, rank: 3000 }, { count: 2, rank: 3000 }],
    ['the commoner word', { count: 1, rank: 9000 }, { count: 1, rank: 900 }],
    ['a counted word', { count: 1 }, { count: 1, rank: 30_000 }],
  ])('puts %s first', (_, worse, better) => {
    expect(propose({}, word('Worse', 'NOUN', worse), word('Better', 'NOUN', better))).toEqual(['Better', 'Worse']);
  });

  it('puts what was looked up first, also a compound that explains itself', () => {
    const compound = word('Haustür', 'NOUN', {
      parts: [
        { lemma: 'Haus', key: 'Haus|NOUN' },
        { lemma: 'Tür', key: 'Tür|NOUN' },
      ],
    });
    const states = { 'Haus|NOUN': { presumed: true }, 'Tür|NOUN': { presumed: true } };
    const common = word('Common', 'NOUN', { count: 3, rank: 300 });
    const all = glossary(common, compound);
    const lemmas = (asked: Set<string>) => proposeCards(all, states, { id: 'a', text }, NOW, asked).map((each) => each.word.lemma);
    expect(lemmas(new Set(['Haustür|NOUN']))).toEqual(['Haustür', 'Common']);
    expect(lemmas(new Set())).toEqual(['Common']);
  });

  describe('phrases', () => {
    const phrase = word('jdn. anrufen', 'PHRASE', { key: 'jdn. anrufen|PHRASE' });
    const withUnit = (more: Partial<GlossaryWord> = {}) => {
      const all = glossary(word('anrufen', 'VERB'), word('Ministerin', 'NOUN'));
      all.units = [{ ...phrase, ...more }];
      all.sentences[0]!.units = [{ u: 0, tokens: [1, 3, 4] }];
      return all;
    };
    const proposed = (states: Parameters<typeof proposeCards>[1], asked: string[] = [], more: Partial<GlossaryWord> = {}) =>
      proposeCards(withUnit(more), states, { id: 'a', text }, NOW, new Set(asked)).filter((each) => each.word.pos === 'PHRASE');

    it('are proposed whole when they were looked up', () => {
      const [proposal] = proposed({}, [phrase.key]);
      expect(proposal?.word).toMatchObject({ key: phrase.key, lemma: 'jdn. anrufen' });
      expect(proposal?.context).toEqual({
        place: { article: 'a', start: 3, end: 7 },
        sentence: 'Er ruft die Ministerin an.',
        marks: [
          [3, 7],
          [12, 22],
          [23, 25],
        ],
        glosses: ['the jdn. anrufen in English'],
        translation: 'He calls the minister.',
      });
    });

    it.each<[string, Parameters<typeof proposeCards>[1], string[], Partial<GlossaryWord>, number]>([
      ['stands in the text twice', {}, [], { count: 2 }, 1],
      ['stands there once and was never looked up', {}, [], {}, 0],
      ['was looked up and is known', { [phrase.key]: { declared: 'known' } }, [phrase.key], {}, 0],
      ['was looked up and has no gloss', {}, [phrase.key], { senses: [] }, 0],
    ])('one that %s', (_, states, asked, more, count) => {
      expect(proposed(states, asked, more)).toHaveLength(count);
    });
  });
});

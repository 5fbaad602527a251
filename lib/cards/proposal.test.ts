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
});

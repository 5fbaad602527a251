import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossarySentence, GlossaryWord } from '#lib/reading/glossary.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';

const words: GlossaryWord[] = ['ankommen', 'er', 'Ende'].map((lemma) => ({
  key: lemma,
  lemma,
  pos: 'NOUN',
  senses: [],
  count: 1,
  source: 'lexicon',
}));
const joined = (all: Paragraph[]) =>
  all
    .map(({ stretches }) =>
      stretches.flatMap(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text))).join(''),
    )
    .join('\n');

describe('paragraphs', () => {
  const text = 'Er kam an.  Er!\nEnde';
  const sentences: GlossarySentence[] = [
    {
      start: 0,
      end: 10,
      tokens: [
        { start: 0, end: 2, w: 1 },
        { start: 3, end: 6, w: 0, with: [2] },
        { start: 7, end: 9, w: 0, with: [1] },
        { start: 9, end: 10 },
      ],
    },
    {
      start: 12,
      end: 15,
      tokens: [
        { start: 12, end: 14, w: 1 },
        { start: 14, end: 15 },
      ],
    },
    { start: 16, end: 20, tokens: [{ start: 16, end: 20, w: 2 }] },
  ];

  it('keeps words, what stands between them, and subheadings', () => {
    expect(paragraphs({ text, subheadings: [1] }, { words, sentences })).toEqual([
      {
        heading: false,
        stretches: [
          {
            sentence: 0,
            pieces: [
              { text: 'Er', lemma: 'er', start: 0, index: 0 },
              ' ',
              { text: 'kam', lemma: 'ankommen', start: 3, index: 1 },
              ' ',
              { text: 'an', lemma: 'ankommen', start: 7, index: 2 },
              '.',
            ],
          },
          { pieces: ['  '] },
          { sentence: 1, pieces: [{ text: 'Er', lemma: 'er', start: 12, index: 3 }, '!'] },
        ],
      },
      { heading: true, stretches: [{ sentence: 2, pieces: [{ text: 'Ende', lemma: 'Ende', start: 16, index: 4 }] }] },
    ]);
  });

  it('shows a text of which nothing is known', () => {
    expect(joined(paragraphs({ text, subheadings: [] }, { words: [], sentences: [] }))).toBe(text);
  });

  it('gives back exactly the text, also for ranges that make no sense', () => {
    const range = fc.tuple(fc.nat(24), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));
    const token = fc.tuple(range, fc.option(fc.nat(3), { nil: undefined })).map(([at, w]) => ({ ...at, ...(w !== undefined && { w }) }));
    const sentence = fc.tuple(range, fc.array(token, { maxLength: 4 })).map(([at, tokens]) => ({ ...at, tokens }));
    fc.assert(
      fc.property(fc.stringMatching(/^[ab .\n]{0,24}$/), fc.array(sentence, { maxLength: 4 }), (any, anySentences) => {
        expect(joined(paragraphs({ text: any, subheadings: [0] }, { words, sentences: anySentences }))).toBe(any);
      }),
    );
  });
});

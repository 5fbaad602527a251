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
      stretches
        .flatMap(({ pieces }) => pieces)
        .flatMap((piece) => (typeof piece === 'object' && 'inserted' in piece ? piece.inserted : [piece]))
        .map((piece) => (typeof piece === 'string' ? piece : piece.text))
        .join(''),
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

  it('says what the views may show: gender, name, seams, bracket, and what is inserted with its commas', () => {
    const line = 'Die Ferienanlage, sagt Kim, ist offen.';
    const token = (form: string, w?: number) => ({
      start: line.indexOf(form),
      end: line.indexOf(form) + form.length,
      ...(w !== undefined && { w }),
    });
    const comma = (start: number) => ({ start, end: start + 1 });
    const tokens = [token('Ferienanlage', 0), comma(16), token('sagt', 1), token('Kim', 2), comma(26), token('ist', 1), token('offen', 1)];
    const listed: GlossaryWord[] = [
      { ...words[0]!, lemma: 'Ferienanlage', article: 'die', parts: [{ lemma: 'Ferien' }, { lemma: 'Anlage' }] },
      { ...words[0]!, lemma: 'sagen', pos: 'VERB' },
      { ...words[0]!, lemma: 'Kim', pos: 'NAME', name: 'person' },
    ];
    const sentence: GlossarySentence = { start: 0, end: line.length, tokens, inserted: [[1, 4]], brackets: [[5, 6]] };
    const shown = paragraphs({ text: line, subheadings: [] }, { words: listed, sentences: [sentence] });
    expect(shown[0]!.stretches[0]!.pieces).toEqual([
      'Die ',
      { text: 'Ferienanlage', lemma: 'Ferienanlage', start: 4, index: 0, gender: 'die', seams: [6] },
      {
        inserted: [
          ', ',
          { text: 'sagt', lemma: 'sagen', start: 18, index: 1 },
          ' ',
          { text: 'Kim', lemma: 'Kim', start: 23, index: 2, name: true },
          ',',
        ],
      },
      ' ',
      { text: 'ist', lemma: 'sagen', start: 28, index: 3, bracket: 'open' },
      ' ',
      { text: 'offen', lemma: 'sagen', start: 32, index: 4, bracket: 'close' },
      '.',
    ]);
    expect(joined(shown)).toBe(line);
  });

  it('shows a text of which nothing is known', () => {
    expect(joined(paragraphs({ text, subheadings: [] }, { words: [], sentences: [] }))).toBe(text);
  });

  it('gives back exactly the text, also for ranges that make no sense', () => {
    const range = fc.tuple(fc.nat(24), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));
    const token = fc.tuple(range, fc.option(fc.nat(3), { nil: undefined })).map(([at, w]) => ({ ...at, ...(w !== undefined && { w }) }));
    const inserted = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 2 });
    const sentence = fc
      .tuple(range, fc.array(token, { maxLength: 4 }), inserted)
      .map(([at, tokens, ranges]) => ({ ...at, tokens, inserted: ranges }));
    fc.assert(
      fc.property(fc.stringMatching(/^[ab .\n]{0,24}$/), fc.array(sentence, { maxLength: 4 }), (any, anySentences) => {
        expect(joined(paragraphs({ text: any, subheadings: [0] }, { words, sentences: anySentences }))).toBe(any);
      }),
    );
  });
});

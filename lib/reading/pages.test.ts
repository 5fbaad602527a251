import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf, cutPages } from './pages.ts';

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const paragraph = (count: number) =>
  Array.from({ length: count }, (_, at) => (at % 12 === 11 ? 'Ende.' : at % 12 === 0 ? 'Das' : 'wort')).join(' ');

describe('pages of a text', () => {
  test('a news item is one page', () => {
    const text = [paragraph(200), paragraph(300), paragraph(390)].join('\n');
    expect(cutPages({ text, subheadings: [] })).toEqual([{ start: 0, firstParagraph: 0, text }]);
  });

  test('a book of ordinary paragraphs has pages of 400 to 700 words', () => {
    const text = Array.from({ length: 500 }, (_, at) => paragraph(40 + ((at * 37) % 160))).join('\n');
    const sizes = cutPages({ text, subheadings: [] }).map((page) => words(page.text));
    expect(sizes.slice(0, -1).every((size) => size >= 400 && size <= 700)).toBe(true);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(200);
    expect(sizes.at(-1)).toBeLessThanOrEqual(900);
  });

  test('a chapter begins a page, and a heading never ends one', () => {
    const lines = [
      'Erstes Kapitel',
      ...Array.from({ length: 5 }, () => paragraph(100)),
      'Zweites Kapitel',
      ...Array.from({ length: 9 }, () => paragraph(100)),
    ];
    const article = { text: lines.join('\n'), subheadings: [0, 6], levels: [1, 1] };
    const pages = cutPages(article);
    expect(pages.map(({ firstParagraph }) => firstParagraph)).toContain(6);
    expect(contentsOf(article, pages)).toMatchObject([
      { title: 'Erstes Kapitel', page: 1, start: 0, level: 1 },
      { title: 'Zweites Kapitel', page: 2, level: 1, start: pages[1]!.start },
    ]);
  });

  test('a paragraph of two thousand words is cut at ends of sentences', () => {
    const pages = cutPages({ text: paragraph(2000), subheadings: [] });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(1)) expect(page.text.startsWith('Das ')).toBe(true);
    expect(Math.max(...pages.map((page) => words(page.text)))).toBeLessThanOrEqual(900);
  });

  test('a text without any sentence end is cut between words', () => {
    const pages = cutPages({ text: Array.from({ length: 5000 }, (_, at) => `wort${at}`).join(' '), subheadings: [] });
    expect(Math.max(...pages.map((page) => words(page.text)))).toBeLessThanOrEqual(700);
    for (const page of pages) expect(page.text).toMatch(/^wort\d/);
  });

  test('pages joined are the text, in order, whatever the text', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(900).map(paragraph), fc.constant(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.array(fc.nat(60)), (lines, headings) => {
        const text = lines.map((each) => each.replaceAll('\n', ' ')).join('\n');
        const subheadings = [...new Set(headings)].filter((at) => at < lines.length).sort((a, b) => a - b);
        const pages = cutPages({ text, subheadings });
        expect(pages.map((page) => page.text).join('')).toBe(text);
        for (const page of pages) {
          expect(text.startsWith(page.text, page.start)).toBe(true);
          expect(text.slice(0, page.start).split('\n').length - 1).toBe(page.firstParagraph);
        }
        for (const { title, start, page } of contentsOf({ text, subheadings }, pages)) {
          expect(text.startsWith(title, start)).toBe(true);
          expect(pages[page - 1]!.start).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexiconGraph } from './build-lexicon-graph.ts';
import { ALONG, findInGraph, wordsAlong } from './lexicon-graph.ts';

const word = fc.stringMatching(/^[a-dßÿ]{1,6}$/);
const listed = fc.uniqueArray(word, { maxLength: 80 }).map((words) => words.sort());

describe('the graph of words', () => {
  it('numbers its words in their order, and knows no others', () => {
    fc.assert(
      fc.property(listed, fc.array(word), (words, others) => {
        const graph = buildLexiconGraph(words);
        expect(words.map((w) => findInGraph(graph, w))).toEqual(words.map((_, i) => i));
        for (const other of others) expect(findInGraph(graph, other)).toBe(words.indexOf(other));
      }),
    );
  });

  it('says which words end along a text, and a letter or two further on', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[aen]{1,5}$/), { maxLength: 40 }),
        fc.stringMatching(/^[aen]{1,9}$/),
        fc.nat(8),
        (words, text, from) => {
          const graph = buildLexiconGraph([...words].sort());
          const begin = Math.min(from, text.length - 1);
          const out = new Uint8Array(6).fill(255);
          wordsAlong(graph, text, begin, text.charCodeAt(begin), out);
          const along = Array.from(out, (_, length) => {
            const read = text.slice(begin, begin + length);
            if (length === 0 || read.length < length) return 0;
            const has = (ending: string, bit: number) => (words.includes(read + ending) ? bit : 0);
            return has('', ALONG.HERE) | has('e', ALONG.WITH_E) | has('en', ALONG.WITH_EN) | has('n', ALONG.WITH_N);
          });
          expect([...out]).toEqual(along);
        },
      ),
    );
  });

  it('reads another first letter than the text has: a noun in the middle of a compound', () => {
    const out = new Uint8Array(8);
    wordsAlong(buildLexiconGraph(['Tor', 'Tore', 'Toren']), 'stadttor', 5, 'T'.charCodeAt(0), out);
    expect([...out]).toEqual([0, 0, 0, ALONG.HERE | ALONG.WITH_E | ALONG.WITH_EN, 0, 0, 0, 0]);
  });

  it('keeps a beginning or an end that words share once', () => {
    const arcs = (...words: string[]) => buildLexiconGraph(words.sort()).length / 2 - 1;
    expect(arcs('Halle', 'Hallen')).toBe(6);
    expect(arcs('Laden', 'Maden')).toBe(6);
    expect(arcs('Laden', 'Maden', 'Made')).toBe(9);
  });

  it.each(['', 'Hal', 'Hallenx', 'halle', 'Hałle', '\ud800', 'x'.repeat(300)])('does not find %j', (other) => {
    expect(findInGraph(buildLexiconGraph(['Halle', 'Hallen']), other)).toBe(-1);
    expect(findInGraph(buildLexiconGraph([]), other)).toBe(-1);
  });

  it('holds more words than its tables begin with', () => {
    const words = Array.from({ length: 5000 }, (_, n) => (n * 7919).toString(36)).sort();
    const graph = buildLexiconGraph(words);
    expect(words.every((w, i) => findInGraph(graph, w) === i)).toBe(true);
  });

  it.each([[['b', 'a']], [['a', 'a']], [['ab', 'a']]])('refuses words that are not sorted: %j', (words) => {
    expect(() => buildLexiconGraph(words)).toThrow('not sorted');
  });
});

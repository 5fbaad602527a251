import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexiconGraph } from './build-lexicon-graph.ts';
import { findInGraph } from './lexicon-graph.ts';

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

import fs from 'node:fs';
import path from 'node:path';
import { analyze } from '#lib/german/analyze.ts';
import { buildGlossary } from '#lib/reading/build-glossary.ts';
import { readSettings } from '#settings';
import { dictionary } from '../../db/dictionary.ts';
import { lexicon } from '../../db/lexicon.ts';
import type { Figure } from '../bench.ts';
import { median } from './median.ts';

/** Look-ups of the built dictionary, over the words of the first article. */
export async function benchDictionary(): Promise<Figure[]> {
  const words = lexicon();
  const book = dictionary();
  if (!book) throw new Error('there is no dictionary: run "npm run dictionary" first');
  const text = fs.readFileSync(path.resolve('content/kim-lawrow-wonsan/text.txt'), 'utf8');
  const sentences = analyze(text, words);
  const lemmas = [...new Set(sentences.flatMap(({ tokens }) => tokens.map((token) => token.sepVerb ?? token.lemma)))];
  const timed = (work: () => unknown) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const entries = () => lemmas.map((lemma) => timed(() => book.entry(lemma)));
  const glossary = () => timed(() => buildGlossary(text, sentences, {}, book, words));
  entries();
  // Warm is what a server is that has opened a few articles: the code is compiled by then, not only the entries read.
  for (let run = 0; run < 10; run++) glossary();
  const looked = [1, 2, 3, 4, 5].flatMap(entries);
  return [
    { what: 'one look-up of a full entry, median', value: median(looked) * 1000, unit: 'µs', atMost: 1000 },
    { what: 'all glosses of the first article, warm, median', value: median(Array.from({ length: 21 }, glossary)), unit: 'ms', atMost: 30 },
    { what: 'dictionary on disk', value: fs.statSync(readSettings().dictionaryFile).size / 2 ** 20, unit: 'MB', atMost: 80 },
  ];
}

import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readTreebank } from '#lib/german/treebank.ts';
import { readSettings } from '#settings';
import type { Figure } from '../bench.ts';
import { median } from './median.ts';

/** Start, speed and memory of the language engine, on the sentences of our own gold repeated to the asked length. */
export async function benchGerman(): Promise<Figure[]> {
  const file = readSettings().lexiconFile;
  const bytes = readFileSync(file);
  const starts = Array.from({ length: 5 }, () => {
    const started = performance.now();
    const opened = openLexicon(readFileSync(file));
    analyze('Guten Tag.', opened);
    return performance.now() - started;
  });
  globalThis.gc?.();
  const lexicon = openLexicon(bytes);
  const folder = new URL('../../lib/german/gold/', import.meta.url);
  const sentences = readdirSync(folder)
    .filter((f) => f.endsWith('.conllu'))
    .flatMap((f) => readTreebank(readFileSync(new URL(f, folder), 'utf8')).map((s) => s.text));
  const speed = (wanted: number) => {
    let text = '';
    for (let i = 0; text.length < wanted * 6; i++) text += `${sentences[i % sentences.length]}${i % 7 === 6 ? '\n' : ' '}`;
    const started = performance.now();
    const tokens = analyze(text, lexicon).reduce((n, s) => n + s.tokens.length, 0);
    return tokens / ((performance.now() - started) / 1000);
  };
  speed(20_000);
  const figures: Figure[] = [{ what: 'lexicon opened and first sentence analyzed', value: median(starts), unit: 'ms', atMost: 300 }];
  for (const size of [1_000, 10_000, 100_000, 1_000_000])
    figures.push({
      what: `analyze, text of about ${size.toLocaleString('en')} tokens`,
      value: median([speed(size), speed(size), speed(size)]),
      unit: 'tokens/s',
      ...(size >= 10_000 && { atLeast: 60_000 }),
    });
  return figures;
}

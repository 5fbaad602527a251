import { execFileSync } from 'node:child_process';
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
  figures.push(...resident(sentences));
  for (const size of [1_000, 10_000, 100_000, 1_000_000])
    figures.push({
      what: `analyze, text of about ${size.toLocaleString('en')} tokens`,
      value: median([speed(size), speed(size), speed(size)]),
      unit: 'tokens/s',
      ...(size >= 10_000 && { atLeast: 60_000 }),
    });
  return figures;
}

/** Memory of a process that has the lexicon open and has analyzed these sentences page by page, against one that has done nothing. */
function resident(sentences: readonly string[]): Figure[] {
  const program = new URL('./resident.ts', import.meta.url).pathname;
  const node = (args: string[], texts: string[]) =>
    Number(execFileSync(process.execPath, ['--expose-gc', ...args], { encoding: 'utf8', input: JSON.stringify(texts) })) / 1e6;
  const pages: string[] = [];
  for (let at = 0; at < sentences.length; at += 25) pages.push(sentences.slice(at, at + 25).join('\n'));
  const bare = node(['-p', 'gc(); process.memoryUsage().rss'], []);
  const idle = node(['--import', 'tsx', program], []);
  const working = node(['--import', 'tsx', program], pages);
  return [
    { what: 'resident, Node alone', value: bare, unit: 'MB' },
    // Without what the loader of TypeScript takes, which a built app does not have.
    { what: 'resident, with lexicon, after all our gold, page by page', value: working - (idle - bare), unit: 'MB', atMost: 150 },
  ];
}

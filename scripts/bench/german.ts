import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { childArguments } from '#jobs/child-process.ts';
import { analyze } from '#lib/german/analyze.ts';
import { type Lexicon, openLexicon } from '#lib/german/lexicon.ts';
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
  const pages: string[] = [];
  for (let at = 0; at < sentences.length; at += 25) pages.push(sentences.slice(at, at + 25).join('\n'));
  const textOf = (tokens: number) => {
    let text = '';
    for (let i = 0; text.length < tokens * 6; i++) text += `${sentences[i % sentences.length]}${i % 7 === 6 ? '\n' : ' '}`;
    return text;
  };
  // The first texts of a process are analyzed by a program that is still being compiled, beside the compiler.
  for (let n = 0; n < 40; n++) analyze(textOf(10_000), lexicon);
  const figures: Figure[] = [
    { what: 'lexicon opened and first sentence analyzed', value: median(starts), unit: 'ms', atMost: 300 },
    ...resident(pages),
  ];
  // Neighbors on a shared machine take a processor's memory for seconds: as many rounds as outlast them.
  const usual = median(Array.from({ length: 41 }, () => cost(lexicon, textOf(10_000))));
  figures.push({ what: 'analyze, text of about 10,000 tokens', value: 1e6 / usual, unit: 'tokens/CPU s', atLeast: 60_000 });
  // The words of all our gold are more than the engine remembers: what a text costs that is read the first time.
  const first = median(Array.from({ length: 5 }, () => cost(lexicon, ...pages)));
  figures.push({ what: 'the same, our gold once: a word in five is new to it', value: 1e6 / first, unit: 'tokens/CPU s' });
  for (const [size, rounds] of [
    [1_000, 9],
    [100_000, 3],
    // Once: what it answers is held here by the caller, half a gigabyte of it.
    [1_000_000, 1],
  ] as const) {
    const text = textOf(size);
    // Each beside a usual one, so that what slows the machine slows both.
    const ratios = Array.from({ length: rounds }, () => cost(lexicon, text) / cost(lexicon, textOf(10_000)));
    const what = `a token of a text of about ${size.toLocaleString('en')} against one of 10,000`;
    figures.push({ what, value: median(ratios), unit: '×', ...(size > 10_000 && { atMost: 1.5 }) });
  }
  return figures;
}

/** Microseconds of the processor that a token of these texts takes: on a shared machine the clock on the wall measures the others as well. */
function cost(lexicon: Lexicon, ...texts: string[]): number {
  const before = process.cpuUsage();
  let tokens = 0;
  for (const text of texts) for (const sentence of analyze(text, lexicon)) tokens += sentence.tokens.length;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / tokens;
}

/**
 * Memory of a process that has the lexicon open and has analyzed these pages one by one, as the import does: what a page answers is
 * dropped before the next, so that only the engine is measured. Against a process that has done nothing.
 */
function resident(pages: string[]): Figure[] {
  const program = new URL('./resident.ts', import.meta.url).pathname;
  const once = (args: string[], texts: string[]) =>
    Number(execFileSync(process.execPath, ['--expose-gc', ...args], { encoding: 'utf8', input: JSON.stringify(texts) })) / 1e6;
  // The same program is some megabytes larger or smaller each time.
  const node = (args: string[], texts: string[]) => median(Array.from({ length: 3 }, () => once(args, texts)));
  const child = [...childArguments(256), program];
  const bare = node(['-p', 'gc(); process.memoryUsage().rss'], []);
  const idle = node(child, []);
  const working = node(child, pages);
  return [
    { what: 'resident, Node alone', value: bare, unit: 'MB' },
    // Without what the loader of TypeScript takes, which a built app does not have.
    { what: 'resident, with lexicon, after all our gold, page by page', value: working - (idle - bare), unit: 'MB', atMost: 150 },
  ];
}

import { draftOf, type Engine, openEngine, STEPS } from './analysis-steps.ts';
import type { Lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';
import type { Sentence } from './word.ts';

/** Changes whenever the same text could be analyzed differently: what was stored with another version is made again. */
export const ENGINE_VERSION = '12';

const engines = new WeakMap<Lexicon, Engine>();

/** Longer runs without a full stop are no sentences; they are cut so that the cost of a token does not grow. */
const LONGEST = 400;

/** How many sentences take each step together: what a step needs of program and data then stays at the processor's hand, which saves a seventh. */
const TOGETHER = 64;

/**
 * The only door to the language engine: text in, sentences of words out. Tokens and the white space between them join to exactly the
 * text, for any string. Never throws; the cost is linear in the length of the text.
 *
 *   analyze('Das Treffen fand statt.', lexicon)[0].tokens[2].sepVerb → 'stattfinden'
 */
export function analyze(text: string, lexicon: Lexicon): Sentence[] {
  let engine = engines.get(lexicon);
  if (!engine) {
    engine = openEngine(lexicon);
    engines.set(lexicon, engine);
  }
  const pieces = tokenize(text);
  const ranges = sentences(pieces, text).flatMap(([from, to]) => cut(from, to));
  const found: Sentence[] = [];
  for (let at = 0; at < ranges.length; at += TOGETHER) {
    const drafts = ranges.slice(at, at + TOGETHER).map(([from, to]) => draftOf(pieces.slice(from, to)));
    for (const step of STEPS) for (const draft of drafts) step(draft, engine, lexicon);
    for (const { tokens } of drafts) found.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
  }
  return found;
}

function cut(from: number, to: number): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (let at = from; at < to; at += LONGEST) ranges.push([at, Math.min(to, at + LONGEST)]);
  return ranges;
}

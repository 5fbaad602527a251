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
  const found: Sentence[] = [];
  for (const [from, to] of sentences(pieces, text))
    for (let at = from; at < to; at += LONGEST) {
      const draft = draftOf(pieces.slice(at, Math.min(to, at + LONGEST)));
      for (const step of STEPS) step(draft, engine, lexicon);
      found.push({ start: draft.tokens[0]!.start, end: draft.tokens.at(-1)!.end, tokens: draft.tokens });
    }
  return found;
}

import type { Sentence } from '#lib/german/word.ts';
import { appositions } from './frame-appositions.ts';
import { verbBrackets } from './frame-brackets.ts';
import { dependentClauses, insertedClauses } from './frame-clauses.ts';

/** The frame of a sentence: what holds it together, and what can be read past. Figures are indices of tokens. */
export interface Frame {
  /** Verb brackets of main clauses: the finite verb, then its other half (particle, participle, infinitive), in the order of the text. */
  brackets: number[][];
  /** Stretches from the first to the last token, commas included: relative clauses, clauses between commas, appositions. None is inside another. */
  inserted: [from: number, to: number][];
}

/**
 * The frame view shows only what is certain: a bracket or an insertion that the analysis leaves in doubt is not marked at all, since a wrong
 * frame misleads more than a missing one.
 * @example frameOf(analyze('Der Mann, der anrief, hat gelacht.', lexicon)[0]!) // { brackets: [[6, 7]], inserted: [[2, 5]] }
 */
export function frameOf({ tokens }: Pick<Sentence, 'tokens'>): Frame {
  const clauses = dependentClauses(tokens);
  const apart = appositions(tokens, clauses);
  const brackets = verbBrackets(tokens, [...clauses, ...apart]);
  const inserted = joined([...insertedClauses(tokens, clauses), ...apart].map(({ from, to }) => withCommas(tokens, from, to)));
  // Where nothing but insertions would be left, they were not understood.
  const finiteOutside = tokens.some(
    (token, at) => token.feats.VerbForm === 'Fin' && !inserted.some(([from, to]) => at >= from && at <= to),
  );
  return { brackets, inserted: finiteOutside ? inserted : [] };
}

/** Insertions that touch or contain each other are one. */
function joined(ranges: [number, number][]): [number, number][] {
  const found: [number, number][] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

/** The commas around an insertion fade with it. */
function withCommas(tokens: Sentence['tokens'], from: number, to: number): [number, number] {
  return [tokens[from - 1]?.form === ',' ? from - 1 : from, tokens[to + 1]?.form === ',' ? to + 1 : to];
}

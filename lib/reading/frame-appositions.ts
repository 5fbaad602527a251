import type { Token } from '#lib/german/word.ts';
import { type Clause, finiteVerbs, openedBy, type Segment, type Stretch, segmentsOf } from './frame-clauses.ts';

/**
 * Appositions beyond doubt: a noun phrase with an article, between commas, behind a noun whose case it shares, where no list can be meant:
 * "Kim Jong Un, der Machthaber des Landes, empfing …".
 */
export function appositions(tokens: readonly Token[], clauses: readonly Clause[]): Stretch[] {
  const segments = segmentsOf(tokens);
  return segments.flatMap((segment, index) => {
    const noun = tokens[segment.from - 2];
    if (tokens[segment.from - 1]?.form !== ',' || !noun || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return [];
    if (openedBy(tokens, segment) || clauses.some(({ from, to }) => from <= segment.from && to >= segment.from)) return [];
    if (!isNounPhrase(tokens, segment)) return [];
    const before = segments[index - 1];
    const after = segments[index + 1];
    if (!before || !after || after.train !== segment.train || tokens[segment.to + 1]?.form !== ',') return [];
    return separatesNoList(tokens, noun, segment, before, after) ? [{ from: segment.from, to: segment.to }] : [];
  });
}

/**
 * Before the finite verb, which follows at once, a second noun phrase can only explain the first. Behind the verb the cases must agree, and
 * what follows must be no further member.
 */
function separatesNoList(tokens: readonly Token[], noun: Token, segment: Segment, before: Stretch, after: Stretch): boolean {
  const [verb] = finiteVerbs(tokens, after);
  const cases = [noun.feats.Case, tokens[segment.from]!.feats.Case];
  if (cases[0] && cases[1] && cases[0] !== cases[1]) return false;
  if (finiteVerbs(tokens, before).length === 0) return verb === after.from;
  const next = tokens[after.from]!;
  return verb === undefined && cases[0] !== undefined && cases[0] === cases[1] && (next.upos === 'ADP' || next.upos === 'ADV');
}

/** Article, noun, and behind it only what hangs on it: genitives and prepositions. "die Kinder das Rad" is two. */
function isNounPhrase(tokens: readonly Token[], { from, to }: Stretch): boolean {
  if (tokens[from]!.upos !== 'DET') return false;
  let nouns = 0;
  for (let at = from; at <= to; at++) {
    const { upos, feats } = tokens[at]!;
    if (upos === 'NOUN' || upos === 'PROPN') nouns++;
    else if (upos === 'DET') {
      if (at > from && feats.Case !== 'Gen' && tokens[at - 1]!.upos !== 'ADP') return false;
    } else if (upos !== 'ADJ' && upos !== 'ADP' && upos !== 'NUM' && upos !== 'ADV' && upos !== 'PUNCT') return false;
  }
  return nouns > 0;
}

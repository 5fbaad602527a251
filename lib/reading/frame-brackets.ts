import type { Token } from '#lib/german/word.ts';
import { isUnsure } from './confidence.ts';
import { finiteVerbs, isFiniteVerb, isInfinitiveGroup, openedBy, type Stretch, segmentsOf } from './frame-clauses.ts';

/** Which other half a verb asks for. */
type Half = 'participle' | 'infinitive' | 'with zu';

/** Verbs that form a bracket with another verb. Rows, not rules: whatever is not here has its bracket from a particle alone. */
const HALVES: Record<string, Half[]> = {
  haben: ['participle', 'with zu'],
  sein: ['participle', 'with zu'],
  werden: ['participle', 'infinitive'],
  können: ['infinitive'],
  müssen: ['infinitive'],
  dürfen: ['infinitive'],
  sollen: ['infinitive'],
  wollen: ['infinitive'],
  mögen: ['infinitive'],
  lassen: ['infinitive'],
  scheinen: ['with zu'],
  brauchen: ['with zu'],
};
/** After them a clause may go on behind its bracket: "größer geworden als erwartet". */
const BEHIND = /^(?:als|wie)$/iu;

/** The verb brackets of the main clauses. `apart`: stretches that are no part of them. */
export function verbBrackets(tokens: readonly Token[], apart: readonly Stretch[]): number[][] {
  const brackets: number[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isFiniteVerb(tokens, at) || isUnsure(tokens[at]!) || apart.some(({ from, to }) => at >= from && at <= to)) continue;
    const { partner } = tokens[at]!;
    if (partner !== undefined && partner > at) brackets.push([at, partner]);
    else if (partner === undefined) {
      const half = otherHalf(tokens, at, restOfClause(tokens, at, apart));
      if (half.length > 0) brackets.push([at, ...half]);
    }
  }
  return brackets;
}

/** The words of the main clause behind its finite verb; what is inserted is left out. */
function restOfClause(tokens: readonly Token[], verb: number, apart: readonly Stretch[]): number[] {
  const segments = segmentsOf(tokens);
  const train = segments.find(({ from, to }) => from <= verb && to >= verb)?.train;
  const rest: number[] = [];
  for (let at = verb + 1; at < tokens.length; at++) {
    const inside = apart.find(({ from, to }) => at >= from && at <= to);
    if (inside) at = inside.to;
    else if (tokens[at]!.form === ',') {
      const next = segments.find(({ from }) => from === at + 1);
      if (!next || next.train !== train) break;
      if (apart.some(({ from }) => from === next.from)) continue;
      // Behind this comma a clause of its own begins; otherwise it is a list that goes on.
      if (openedBy(tokens, next) || isInfinitiveGroup(tokens, next) || finiteVerbs(tokens, next).length > 0) break;
    } else if (tokens[at]!.upos === 'PUNCT') {
      if (!segments.some(({ from, to, train: its }) => from <= at && to >= at && its === train)) break;
    } else if (isFiniteVerb(tokens, at) && !isDoubleInfinitive(tokens, at)) break;
    else rest.push(at);
  }
  while (rest.length > 0 && tokens[rest.at(-1)!]!.upos === 'CCONJ') rest.pop();
  return rest;
}

/** The other half of the bracket in the rest of its clause: the verbs at its end, or before a comparison or a preposition at its end. */
function otherHalf(tokens: readonly Token[], verb: number, rest: readonly number[]): number[] {
  const halves = HALVES[tokens[verb]!.lemma];
  if (!halves) return [];
  const groups = verbGroups(tokens, rest);
  const last = groups.at(-1);
  if (!last || !fits(tokens, last, halves)) return [];
  const behind = tokens[rest[rest.indexOf(last.at(-1)!) + 1] ?? -1];
  if (behind && (groups.length > 1 || !(BEHIND.test(behind.form) || behind.upos === 'ADP'))) return [];
  if (groups.length === 1) return last;
  // Two groups in one clause must be joined ("gegessen und getrunken"); else one of them is something else.
  const joined = groups.slice(1).every((group, index) => {
    const between = rest.slice(rest.indexOf(groups[index]!.at(-1)!) + 1, rest.indexOf(group[0]!));
    return tokens[between[0] ?? -1]?.upos === 'CCONJ';
  });
  return joined && groups.every((group) => fits(tokens, group, halves)) ? groups.flat() : [];
}

/** Infinitives and participles that stand side by side: "gesagt worden", "zu erreichen", "kommen können". */
function verbGroups(tokens: readonly Token[], rest: readonly number[]): number[][] {
  const groups: number[][] = [];
  let group: number[] = [];
  for (const at of rest) {
    const isZu = tokens[at]!.form === 'zu' && tokens[at]!.upos === 'PART';
    if (isZu || isNonfinite(tokens[at]!) || isDoubleInfinitive(tokens, at)) {
      if (group.length === 0) groups.push(group);
      group.push(at);
    } else group = [];
  }
  return groups;
}

function fits(tokens: readonly Token[], group: readonly number[], halves: readonly Half[]): boolean {
  const last = tokens[group.at(-1)!]!;
  if (isUnsure(last)) return false;
  const withZu = group.some((at) => tokens[at]!.form === 'zu') || (last.feats.VerbForm === 'Inf' && last.form.toLowerCase() !== last.lemma);
  if (last.feats.VerbForm === 'Part') return halves.includes('participle');
  if (withZu) return halves.includes('with zu');
  // "hat kommen können": two infinitives stand for the participle.
  return halves.includes('infinitive') || (halves.includes('participle') && group.length > 1);
}

function isNonfinite({ upos, feats }: Token): boolean {
  return (upos === 'VERB' || upos === 'AUX') && (feats.VerbForm === 'Inf' || feats.VerbForm === 'Part');
}

/** "essen können": at the end of a clause, behind an infinitive, the form of the infinitive is no finite verb. */
function isDoubleInfinitive(tokens: readonly Token[], at: number): boolean {
  const { form, lemma, upos } = tokens[at]!;
  const before = tokens[at - 1];
  return upos === 'AUX' && form.toLowerCase() === lemma && before?.feats.VerbForm === 'Inf' && tokens[at + 1]?.upos === 'PUNCT';
}

import type { Token } from '#lib/german/word.ts';

/** A stretch of a sentence, without the commas around it. */
export interface Stretch {
  from: number;
  to: number;
}

/** A clause with its verb at the end. */
export interface Clause extends Stretch {
  kind: 'relative' | 'subordinate';
}

/** What ends a train of thought: behind it nothing that was open goes on. */
const HARD = /^[;:–—()[\]…/]+$/u;
const RELATIVE = /^(?:der|die|das|den|dem|dessen|deren|denen|welche[rsmn]?)$/iu;
const QUESTION =
  /^(?:wer|wen|wem|wessen|was|wann|warum|weshalb|wieso|wie|wo|woher|wohin|wo(?:bei|durch|für|gegen|hin|mit|nach|rauf|ran|raus|rin|rüber|rum|runter|von|vor|zu))$/iu;
/** What a clause with "was" explains as an adjective would a noun: "alles, was". */
const INDEFINITE = /^(?:alles|das|dasjenige|einiges|etwas|manches|nichts|vieles|weniges)$/iu;
const CONTENT = /^(?:dass|daß|ob)$/iu;
/** May stand before the word that opens a clause: "auch wenn", "und weil". */
const BEFORE = /^(?:und|oder|aber|sondern|auch|nur|selbst|gerade|besonders|erst|schon|sogar)$/iu;

/** The stretches between the commas of a sentence; a new `train` begins behind every mark that is more than a comma. */
export interface Segment extends Stretch {
  train: number;
}

export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let train = 0;
  const end = (to: number) => to >= from && segments.push({ from, to, train });
  tokens.forEach(({ form, upos }, at) => {
    const hard = upos === 'PUNCT' && HARD.test(form);
    if (form !== ',' && !hard) return;
    end(at - 1);
    from = at + 1;
    if (hard) train++;
  });
  end(tokens.length - 1);
  return segments;
}

/** Clauses that are dependent beyond doubt: opened by a word that opens such clauses, and closed by a finite verb. */
export function dependentClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let open: Clause[] = [];
  let train = 0;
  for (const segment of segmentsOf(tokens)) {
    if (segment.train !== train) open = [];
    train = segment.train;
    const kind = openedBy(tokens, segment);
    if (kind) open.push({ kind, from: segment.from, to: segment.to });
    if (open.length === 0) continue;
    const verbs = finiteVerbs(tokens, segment);
    if (verbs.length === 0) continue;
    const last = verbs.at(-1)!;
    const isFinal = last === lastWord(tokens, segment);
    // Two finite verbs in one dependent clause are joined by a conjunction, or one of them is read wrongly.
    const joined = verbs.slice(1).every((at, index) => tokens.slice(verbs[index]!, at).some(({ upos }) => upos === 'CCONJ'));
    if (isFinal && joined) clauses.push({ ...open.pop()!, to: wordsEnd(tokens, segment) });
    else open = [];
  }
  return clauses;
}

/** Those that interrupt: every relative clause behind a comma, and others when the clause around them goes on behind the second comma. */
export function insertedClauses(tokens: readonly Token[], clauses: readonly Clause[]): Clause[] {
  const segments = segmentsOf(tokens);
  return clauses.flatMap((clause) => {
    if (tokens[clause.from - 1]?.form !== ',') return [];
    const before = segments.find(({ to }) => to === clause.from - 2);
    const after = segments.find(({ from }) => from === clause.to + 2);
    // "…, der versuchte, den Zug zu erreichen, …", "…, der sagte, dass …": whether what follows belongs inside is not known here.
    if (after && (isInfinitiveGroup(tokens, after) || openedBy(tokens, after) === 'subordinate')) return [];
    if (clause.kind === 'relative') return twoMainVerbs(tokens, before, after) ? [] : [clause];
    if (!before || !after || before.train !== after.train || tokens[clause.to + 1]?.form !== ',') return [];
    if (openedBy(tokens, after) || tokens[after.from]?.upos === 'CCONJ') return [];
    // "… beschlossen, dass …": the clause says what the sentence is about. Only behind a noun it explains ("die Frage, ob …").
    if (CONTENT.test(tokens[clause.from]!.form) && tokens[clause.from - 2]?.upos !== 'NOUN') return [];
    // One finite verb, on one side: the two sides are one clause.
    const goesOn = finiteVerbs(tokens, before).length > 0 !== finiteVerbs(tokens, after).length > 0;
    return goesOn ? [clause] : [];
  });
}

/** "…, die fürchteten, sie würden …": the sentence around has its verb already, so the next one belongs inside, or to a sentence of its own. */
function twoMainVerbs(tokens: readonly Token[], before: Stretch | undefined, after: Segment | undefined): boolean {
  if (!before || !after || openedBy(tokens, after) || tokens[after.from]?.upos === 'CCONJ') return false;
  return finiteVerbs(tokens, before).length > 0 && finiteVerbs(tokens, after).length > 0;
}

export function openedBy(tokens: readonly Token[], { from, to }: Stretch): Clause['kind'] | null {
  let at = from;
  while (at < to && (tokens[at]!.upos === 'PUNCT' || BEFORE.test(tokens[at]!.form))) at++;
  const first = tokens[at];
  if (!first) return null;
  if (first.upos === 'SCONJ') return 'subordinate';
  const before = tokens[from - 2];
  const pronoun = first.upos === 'ADP' ? tokens[at + 1] : first;
  if (pronoun && at < to && pronoun.upos === 'PRON' && RELATIVE.test(pronoun.form)) {
    // "Es regnet, das stimmt": so short, it is a relative clause only when its noun stands right before it.
    const isShort = wordsEnd(tokens, { from, to }) - from < 2;
    return isShort && before?.upos !== 'NOUN' && before?.upos !== 'PROPN' ? null : 'relative';
  }
  if (!QUESTION.test(first.form) || !['PRON', 'ADV', 'SCONJ', 'ADP'].includes(first.upos)) return null;
  const explains = /^was$/iu.test(first.form) ? INDEFINITE.test(before?.form ?? '') : /^wo/iu.test(first.form) && before?.upos === 'NOUN';
  return explains && tokens[from - 1]?.form === ',' ? 'relative' : 'subordinate';
}

export function finiteVerbs(tokens: readonly Token[], { from, to }: Stretch): number[] {
  const found: number[] = [];
  for (let at = from; at <= to; at++) if (isFiniteVerb(tokens, at)) found.push(at);
  return found;
}

export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const { upos, feats } = tokens[at]!;
  return (upos === 'VERB' || upos === 'AUX') && feats.VerbForm === 'Fin';
}

/** "den Zug zu erreichen". */
export function isInfinitiveGroup(tokens: readonly Token[], segment: Stretch): boolean {
  const last = lastWord(tokens, segment);
  if (last < 0 || finiteVerbs(tokens, segment).length > 0 || tokens[last]!.feats.VerbForm !== 'Inf') return false;
  return tokens[last - 1]?.form === 'zu' || tokens[last]!.form !== tokens[last]!.lemma;
}

/** The last token that is no punctuation, or -1. */
function lastWord(tokens: readonly Token[], { from, to }: Stretch): number {
  for (let at = to; at >= from; at--) if (tokens[at]!.upos !== 'PUNCT') return at;
  return -1;
}

/** Up to the last word: the full stop and a closing quotation mark stay outside. */
function wordsEnd(tokens: readonly Token[], segment: Stretch): number {
  return Math.max(segment.from, lastWord(tokens, segment));
}

import type { Token } from '#lib/german/word.ts';
import { isGoverned } from './phrase-government.ts';
import type { Pattern, PatternWord } from './phrase-pattern.ts';
import type { PhraseSentence } from './phrase-sentence.ts';
import { fitsWord } from './phrase-words.ts';

/** What may stand inside a run: "eine [immer größere] Rolle". */
const INSERTED = new Set(['ADJ', 'ADV', 'NUM', 'CCONJ', 'PUNCT', 'PART']);
const MOST_INSERTED = 4;
const DEGREE = /^(?:sehr|ganz|so|gar|recht|ziemlich|besonders)$/;
const QUOTE = /^["“”„»«‚‘]$/;
const OPENS_CLAUSE = /^(?:ob|dass|wie|als|was)$/;
/** How far the second half of "nicht nur … sondern auch" may stand from the first. */
const FAR = 40;

/** The tokens of a run that begins at `from`, or null. Words that never change stay side by side; a degree may stand before an adjective. */
export function runAt(run: readonly PatternWord[], sentence: PhraseSentence, from: number, loose: boolean): number[] | null {
  const { words, clauses } = sentence;
  if (!words[from] || !fitsWord(words[from]!, run[0]!)) return null;
  const found = [from];
  let at = from;
  for (const word of run.slice(1)) {
    let inserted = 0;
    for (at++; words[at] && !fitsWord(words[at]!, word); at++) {
      const { upos, form } = words[at]!.token;
      const { text } = word;
      const mark = upos === 'PUNCT' && (form !== ',' ? QUOTE.test(form) : OPENS_CLAUSE.test(text));
      if (mark) continue;
      const fits = loose && (word.as !== 'form' || /^\p{Lu}/u.test(text)) ? INSERTED.has(upos) : DEGREE.test(form);
      if (DEGREE.test(form)) found.push(at); // "in [sehr] naher Zukunft"
      if (!fits || ++inserted > MOST_INSERTED || clauses[at] !== clauses[from]) return null;
    }
    if (!words[at]) return null;
    found.push(at);
  }
  return found;
}

/** A phrase whose words stand side by side, with the preposition that it governs right behind it. */
export function matchTogether(pattern: Pattern, sentence: PhraseSentence, anchor: number): number[] | null {
  const [first, ...others] = pattern.runs;
  if (!first) return null;
  for (let from = anchor; from >= 0 && from > anchor - FAR; from--) {
    const found = runAt(first, sentence, from, false);
    if (!found) continue;
    for (const run of others) {
      const next = later(run, sentence, found.at(-1)! + 1);
      if (!next) return null;
      found.push(...next);
    }
    if (!found.includes(anchor)) {
      if (others.length === 0 && from < anchor - 8) return null;
      continue;
    }
    if (!pattern.governed) return found;
    const preposition = behind(pattern, sentence, found.at(-1)!);
    return preposition < 0 ? null : [...found, preposition];
  }
  return null;
}

function later(run: readonly PatternWord[], sentence: PhraseSentence, from: number): number[] | null {
  for (let at = from; at < sentence.words.length && at < from + FAR; at++) {
    const found = runAt(run, sentence, at, false);
    if (found) return found;
  }
  return null;
}

/** Index of the governed preposition behind a noun or adjective; only a genitive or a name may stand between: "die Hilfe Wiens für Kiew". */
function behind({ governed, kind }: Pattern, { tokens }: PhraseSentence, last: number): number {
  for (let at = last + 1; at < tokens.length && at < last + 6; at++) {
    const token = tokens[at]!;
    if (isGoverned(tokens, at, governed!)) return at;
    const attribute = kind === 'noun' && (token.feats.Case === 'Gen' || token.upos === 'PROPN');
    if (!attribute && !QUOTE.test(token.form)) return -1;
  }
  return -1;
}

/** Participles are adjectives here ("auf Hilfe angewiesen"), other verbs are not. */
function isFiniteVerb({ upos, feats }: Token): boolean {
  return upos === 'VERB' && feats.VerbForm !== 'Part';
}

/** An adjective with its preposition: behind it, or before it without another verb than "sein" in between: "Für alles ist er zuständig". */
export function matchAdjective(pattern: Pattern, sentence: PhraseSentence, anchor: number): number[] | null {
  const { words, clauses, tokens } = sentence;
  const word = pattern.runs[0]?.at(-1);
  if (!word || !fitsWord(words[anchor]!, word) || isFiniteVerb(tokens[anchor]!)) return null;
  const rest = pattern.runs[0]!.length - 1;
  const found = runAt(pattern.runs[0]!, sentence, anchor - rest, false);
  if (!found) return null;
  const after = behind(pattern, sentence, anchor);
  if (after >= 0) return [...found, after];
  for (let at = found[0]! - 1; at >= 0 && at >= anchor - 12; at--) {
    const { upos } = tokens[at]!;
    if (clauses[at] !== clauses[anchor] || upos === 'VERB') return null;
    if (isGoverned(tokens, at, pattern.governed!)) return [at, ...found];
  }
  return null;
}

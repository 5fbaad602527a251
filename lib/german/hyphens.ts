import { PARTICLES } from './closed-classes.ts';
import type { CompoundSplitter } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './word.ts';

const HYPHEN = /^[-‐‑]$/;
const touches = (a: Token, b: Token | undefined) => b !== undefined && a.end === b.start;
const isWord = (t: Token | undefined): t is Token => t !== undefined && /^[\p{L}\p{N}]/u.test(t.form);

/** Whether a sentence has a hyphen at all; most have none. */
const hasHyphen = (tokens: readonly Token[]) => tokens.some((t) => HYPHEN.test(t.form));

/**
 * Makes one word of what hyphens join (Social-Media-Übergänge, 10-jährig), and gives a truncated first part its whole word
 * (Ein- und Ausfuhr → Einfuhr). The words apart stay in `segments`.
 */
export function joinHyphens(tokens: Token[], compounds: CompoundSplitter, lexicon: Lexicon): Token[] {
  if (!hasHyphen(tokens)) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    let end = i;
    while (
      isWord(tokens[end]) &&
      touches(tokens[end]!, tokens[end + 1]) &&
      HYPHEN.test(tokens[end + 1]!.form) &&
      touches(tokens[end + 1]!, tokens[end + 2]) &&
      isWord(tokens[end + 2])
    )
      end += 2;
    const truncated =
      isWord(tokens[end]) &&
      touches(tokens[end]!, tokens[end + 1]) &&
      HYPHEN.test(tokens[end + 1]!.form) &&
      !(touches(tokens[end + 1]!, tokens[end + 2]) && isWord(tokens[end + 2]));
    // "ein- und ausströmen": the article is none.
    const particle = truncated && PARTICLES.includes(tokens[end]!.form.toLowerCase());
    if (truncated && (particle || /^(?:NOUN|PROPN|ADJ|ADV|X|VERB|ADP)$/.test(tokens[end]!.upos))) {
      out.push(truncation(tokens.slice(i, end + 2), tokens, end + 2, compounds, lexicon));
      i = end + 1;
    } else if (end > i) {
      out.push(compound(tokens.slice(i, end + 1), compounds));
      i = end;
    } else out.push(first);
  }
  return out;
}

function compound(segments: Token[], compounds: CompoundSplitter): Token {
  const head = segments.at(-1)!;
  const first = segments[0]!;
  const form = segments.map((t) => t.form).join('');
  const before = form.slice(0, form.length - head.form.length);
  const words = segments.filter((t) => !HYPHEN.test(t.form));
  const isName = words.every((t) => t.upos === 'PROPN');
  const upos = isName
    ? 'PROPN'
    : head.upos === 'PROPN' || head.upos === 'X'
      ? words.some((t) => t.upos === 'NOUN')
        ? 'NOUN'
        : 'PROPN'
      : head.upos;
  return {
    ...head,
    form,
    start: first.start,
    lemma: before + head.lemma,
    upos,
    parts: [...words.slice(0, -1).flatMap((t) => compounds.split(t.form, t.lemma)?.parts ?? [t.lemma]), ...(head.parts ?? [head.lemma])],
    source: head.source === 'guess' ? 'guess' : 'rule',
    confidence: Math.min(...words.map((t) => t.confidence)),
    because: [],
    segments,
  };
}

/** The whole word behind a truncated one: its beginning and the head of the next noun behind "und", "oder", a comma or a stroke. */
function truncation(segments: Token[], tokens: readonly Token[], next: number, compounds: CompoundSplitter, lexicon: Lexicon): Token {
  const own = segments.at(-2)!;
  const form = segments.map((t) => t.form).join('');
  const token: Token = { ...own, form, start: segments[0]!.start, end: segments.at(-1)!.end, segments };
  for (let k = next; k < Math.min(tokens.length, next + 8); k++) {
    const t = tokens[k]!;
    if (!/^(?:NOUN|ADJ|VERB)$/.test(t.upos) || (touches(t, tokens[k + 1]) && /^[-‐‑]$/.test(tokens[k + 1]?.form ?? ''))) continue;
    const whole = wholeWord(form.slice(0, -1), t, compounds, lexicon);
    if (!whole) continue;
    token.lemma = whole.lemma;
    token.upos = t.upos;
    token.feats = { ...t.feats };
    token.because = [`stands for “${whole.lemma}”: the second part is said once`];
    token.source = whole.known ? 'rule' : 'guess';
    return token;
  }
  return token;
}

function wholeWord(start: string, partner: Token, compounds: CompoundSplitter, lexicon: Lexicon): { lemma: string; known: boolean } | null {
  const lower = partner.lemma.toLowerCase();
  const split = compounds.split(partner.lemma, partner.lemma);
  const heads: number[] = split ? [split.headStart] : [];
  for (let i = 2; i <= lower.length - 3; i++) if (!heads.includes(i)) heads.push(i);
  const capitalize = partner.upos === 'NOUN';
  const make = (i: number) => {
    const whole = start + lower.slice(i);
    return capitalize ? whole[0]!.toUpperCase() + whole.slice(1) : whole.toLowerCase();
  };
  for (const i of heads) {
    const lemma = make(i);
    if (lexicon.readings(lemma).some((r) => r.lemma === lemma && (capitalize ? r.pos === 'NOUN' : r.pos !== 'NOUN')))
      return { lemma, known: true };
  }
  return split ? { lemma: make(split.headStart), known: false } : null;
}

import { type DiffSegment, difference, edits } from './difference.ts';
import type { Field } from './kinds/question.ts';

/** `forgiven`: right but for a slip that is shown and does not count. `nothing`: nothing was typed. */
export type Verdict = 'right' | 'forgiven' | 'wrong' | 'nothing';

/** What was typed, beside the right answer that is nearest to it. */
export interface Check {
  verdict: Verdict;
  /** What was typed, tidied: one space between words, composed letters. */
  typed: string;
  right: string;
  segments: DiffSegment[];
  /** The word is right, and the article before it is not, or is not there. */
  article?: 'missing' | 'wrong';
}

/** From so many letters on, one slip in a word is one of the fingers. */
const LONG = 5;
/** As many letters at its end show how a word is inflected. */
const ENDING = 2;

/**
 * Compares what was typed with what is right. Umlauts may be spelled out (ae, oe, ue, ss); other case and one slip in a longer word are forgiven where
 * `forgive` says so, but never in an article, and where the form is asked, never a vowel and never in the ending.
 * @example check({ label, answers: ['der Hund'], point: 'word' }, 'Hund', true) // verdict "wrong", article "missing"
 */
export function check(field: Field, input: string, forgive: boolean): Check {
  const typed = tidy(input, field.answers);
  const checks = field.answers.map((answer) => compare(field, typed, tidy(answer, [answer]), forgive));
  const order: Verdict[] = ['right', 'forgiven', 'wrong', 'nothing'];
  const nearest = checks.reduce((best, each) => {
    const better = order.indexOf(each.verdict) - order.indexOf(best.verdict) || edits(each.segments) - edits(best.segments);
    return better < 0 ? each : best;
  });
  return nearest;
}

/** Of several fields the worst; what was left empty counts as wrong as soon as anything was typed. */
export function verdictOf(checks: readonly Pick<Check, 'verdict'>[]): Verdict {
  const verdicts = checks.map(({ verdict }) => verdict);
  if (verdicts.every((verdict) => verdict === 'nothing')) return 'nothing';
  if (verdicts.some((verdict) => verdict === 'wrong' || verdict === 'nothing')) return 'wrong';
  return verdicts.includes('forgiven') ? 'forgiven' : 'right';
}

/**
 * One spelling for what keyboards and dictation write differently: composed letters, plain apostrophes and hyphens, single spaces, no signs at the end
 * that the answer does not have either.
 */
export function tidy(text: string, answers: readonly string[]): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[’‘‛`´ʼ]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return answers.some((answer) => /[.!?,;:]\s*$/u.test(answer)) ? plain : plain.replace(/\s*[.!?,;:]+$/u, '');
}

function compare(field: Field, typed: string, right: string, forgive: boolean): Check {
  const segments = difference(typed, right);
  const base = { typed, right, segments };
  if (typed === '') return { ...base, verdict: 'nothing' };
  const wrong = edits(segments);
  if (wrong === 0) {
    const slipped = segments.some((segment, index) => segment.role === 'case' && !isCapitalForNothing(field, segments, index));
    return { ...base, verdict: !slipped ? 'right' : forgive ? 'forgiven' : 'wrong' };
  }
  const article = articleSlip(typed, right);
  if (article) return { ...base, verdict: 'wrong', article };
  const slip =
    forgive && field.point !== 'letters' && segments.every((_, index) => isSlip(field, segments, index)) && isWithinWords(segments);
  return { ...base, verdict: slip ? 'forgiven' : 'wrong' };
}

/** A keyboard or a dictation begins with a capital whatever is meant, and so does a sentence; a noun in small letters is a slip. */
function isCapitalForNothing({ begins, point }: Field, segments: readonly DiffSegment[], index: number): boolean {
  const { typed, right } = segments[index]!;
  if (point === 'letters') return true;
  return index === 0 && [...right].length === 1 && (begins === true || right === right.toLowerCase()) && typed !== right;
}

const ARTICLE = /^(der|die|das) (.+)$/iu;

/** The noun is right (as far as case and spelling go) and its article is another one, or was left out. */
function articleSlip(typed: string, right: string): Check['article'] | null {
  const [, article, noun] = ARTICLE.exec(right) ?? [];
  if (!article || !noun) return null;
  if (isSame(typed, noun)) return 'missing';
  const [, given, rest] = ARTICLE.exec(typed) ?? [];
  return given && rest && given.toLowerCase() !== article.toLowerCase() && isSame(rest, noun) ? 'wrong' : null;
}

function isSame(typed: string, right: string): boolean {
  return edits(difference(typed, right)) === 0;
}

/** Each word may have one slip, if it is long enough. */
function isWithinWords(segments: readonly DiffSegment[]): boolean {
  const words: { letters: number; slips: number }[] = [{ letters: 0, slips: 0 }];
  for (const segment of segments) {
    const { role, typed, right } = segment;
    if (role !== 'same' && role !== 'case' && role !== 'spelled') {
      if (/\s/u.test(typed + right)) return false;
      words.at(-1)!.slips += edits([segment]);
    }
    for (const letter of right || (role === 'extra' ? '' : typed)) {
      if (/\s/u.test(letter)) words.push({ letters: 0, slips: 0 });
      else words.at(-1)!.letters++;
    }
  }
  return words.every(({ letters, slips }) => slips === 0 || (slips === 1 && letters >= LONG));
}

const VOWEL = /^[aeiouyäöü]+$/iu;

/** Whether a difference may be one of the fingers: where the form is asked, it is none if it makes another form. */
function isSlip({ point }: Field, segments: readonly DiffSegment[], index: number): boolean {
  const { role, typed, right } = segments[index]!;
  if (role === 'same' || role === 'case' || role === 'spelled') return true;
  if (point === 'word') return true;
  // *Sang* and *sing*, *Väter* and *Vater*, *legen* and *liegen* differ in a vowel.
  if (/[aeiouyäöü]/iu.test(typed + right) && (role !== 'swapped' || VOWEL.test(typed))) return false;
  const behind = segments.slice(index + 1).reduce((rest, segment) => rest + segment.right, '');
  return (/^[^\s]*/u.exec(behind)?.[0] ?? '').length >= ENDING;
}

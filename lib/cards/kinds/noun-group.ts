import { PREPOSITION_CELLS } from '#lib/german/agreement.ts';
import { nounCell } from '#lib/german/reading.ts';
import { cutAdjective, isSurelyAdjective, mayBeAdjective, mayStandBetween } from './adjective-words.ts';
import { type Article, type ArticleKind, adjectiveEnding, articleIn, CASES, type Case, type Column } from './declension.ts';

/** The endings of what stands before a noun and belongs to it. */
export interface NounGroup {
  kind: ArticleKind;
  /** In the sentence, from left to right. */
  gaps: [number, number][];
  /** Whether the first is that of the article. */
  hasArticleGap: boolean;
}

interface Word {
  form: string;
  start: number;
  /** What stands between it and the next word to the right. */
  behind: string;
}

interface Adjective extends Word {
  stem: string;
  ending: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;
const QUOTES = /^[\s"„“”»«'‚‘’]*$/u;
const MOST_WORDS = 8;
/** Prepositions that are conjunctions as well. */
const CONJUNCTION = /^(?:während|seit|bis|statt|anstatt|ohne|um|zu)$/iu;

/**
 * Article and adjectives of the noun that begins at `noun`, provided that all endings are those that the case asks for; null where they are not or
 * where it is in doubt what belongs to it. An article behind a comma may be a relative pronoun (*…, die Kinder haben*): it is only believed
 * where an adjective tells.
 */
export function nounGroup(sentence: string, noun: number, grammar: Case, column: Column): NounGroup | null {
  const before = wordsBefore(sentence, noun);
  const adjectives: Adjective[] = [];
  let at = before.length - 1;
  for (; at >= 0; at--) {
    const word = before[at]!;
    if (!isNear(word, adjectives.length > 0)) return null;
    const article = articleIn(word.form, grammar, column);
    if (article && !isQuantifier(word.form)) {
      const group = withArticle(article, word, adjectives, grammar, column);
      const contradicted = forbids(before[at - 1], grammar, column);
      if (group) return contradicted || doubtful(sentence, before[at - 1], word, adjectives, grammar, column) ? null : group;
    }
    if (forbids(word, grammar, column)) return null;
    // A capital at the beginning of the sentence means nothing.
    const adjective = cutAdjective(at === 0 && isFirst(sentence, word) ? word.form.toLowerCase() : word.form);
    if (adjective) adjectives.unshift({ ...word, ...adjective });
    else if (!mayStandBetween(word.form) || adjectives.length === 0) break;
  }
  return withoutArticle(adjectives, grammar, column);
}

/** The ending of the adjective at this mark, if it is one that the case allows behind some article; null otherwise. */
export function adjectiveAt(sentence: string, [from, to]: [number, number], grammar: Case, column: Column): [number, number] | null {
  const form = sentence.slice(from, to);
  // A noun made of an adjective is declined like it, but is another word.
  if (/^\p{Lu}/u.test(form) && /[\p{L}\p{N}]/u.test(sentence.slice(0, from))) return null;
  const ending = /(?:er|es|em|en|e)$/u.exec(form)?.[0];
  if (!ending || form.length - ending.length < 2) return null;
  const before = wordsBefore(sentence, from);
  const kinds: ArticleKind[] = [];
  for (const word of before.toReversed()) {
    const article = articleIn(word.form, grammar, column);
    if (article) kinds.push(article.kind);
    else if (forbids(word, grammar, column)) return null;
    if (article || !(cutAdjective(word.form) || mayStandBetween(word.form))) break;
  }
  if (kinds.length === 0) kinds.push('none');
  return kinds.some((kind) => adjectiveEnding(kind, grammar, column) === ending) ? [to - ending.length, to] : null;
}

function withArticle(article: Article, word: Word, adjectives: readonly Adjective[], grammar: Case, column: Column): NounGroup | null {
  const ending = adjectiveEnding(article.kind, grammar, column);
  if (adjectives.some((each) => each.ending !== ending || !mayBeAdjective(each.stem, each.ending))) return null;
  const own: [number, number][] = article.ending === '' ? [] : [[word.start + article.stem.length, word.start + word.form.length]];
  return { kind: article.kind, gaps: [...own, ...adjectives.map(gapOf)], hasArticleGap: own.length > 0 };
}

/** Adjectives alone show the case themselves; only those that are certain, from the noun on. */
function withoutArticle(adjectives: readonly Adjective[], grammar: Case, column: Column): NounGroup | null {
  const ending = adjectiveEnding('none', grammar, column);
  const last = adjectives.findLastIndex((each) => each.ending !== ending || !isSurelyAdjective(each.stem));
  const sure = adjectives.slice(last + 1);
  return sure.length > 0 ? { kind: 'none', gaps: sure.map(gapOf), hasArticleGap: false } : null;
}

function gapOf({ start, stem, form }: Adjective): [number, number] {
  return [start + stem.length, start + form.length];
}

/** A form of *der* behind a comma, or behind a comma and a preposition, may be a relative pronoun, unless an adjective has the ending of the other case. */
function doubtful(
  sentence: string,
  before: Word | undefined,
  word: Word,
  adjectives: readonly Adjective[],
  grammar: Case,
  column: Column,
): boolean {
  if (!/^d/iu.test(word.form) || word.form.length > 3) return false;
  const comma = /,\s*$/u;
  const behindComma =
    comma.test(sentence.slice(0, word.start)) ||
    (before !== undefined && /^\p{Ll}+$/u.test(before.form) && comma.test(sentence.slice(0, before.start)));
  if (!behindComma) return false;
  return adjectives.length === 0 || adjectiveEnding('none', grammar, column) === adjectiveEnding('der', grammar, column);
}

/** A preposition that never has this case, or a contraction with another: what was said of the form cannot be true. */
function forbids(word: Word | undefined, grammar: Case, column: Column): boolean {
  const cells = word && !CONJUNCTION.test(word.form) ? PREPOSITION_CELLS.get(word.form.toLowerCase()) : undefined;
  return cells !== undefined && (cells & nounCell(CASES.indexOf(grammar), column)) === 0;
}

/** *Viele* and *einige* are declined like adjectives, and so are those behind them. */
function isQuantifier(form: string): boolean {
  return /^(?:viel|wenig|einig|mehrer|etlich|ander)/iu.test(form);
}

/** Next to each other but for quotation marks; adjectives may have a comma between them. */
function isNear({ behind }: Word, hasAdjective: boolean): boolean {
  return QUOTES.test(behind) || (hasAdjective && /^,\s$/u.test(behind));
}

function isFirst(sentence: string, { start }: Word): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.slice(0, start));
}

function wordsBefore(sentence: string, end: number): Word[] {
  const left = sentence.slice(0, end);
  const found = [...left.matchAll(WORD)].slice(-MOST_WORDS);
  return found.map((match, index) => {
    const stop = match.index + match[0].length;
    return { form: match[0], start: match.index, behind: left.slice(stop, found[index + 1]?.index ?? end) };
  });
}

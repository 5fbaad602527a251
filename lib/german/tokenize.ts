import { isAbbreviation, isSentenceOpener } from './abbreviations.ts';

/** A stretch of text that is one word or one sign. Hyphen compounds are still apart: "Social", "-", "Media". */
export interface Piece {
  form: string;
  start: number;
  end: number;
}

/** Word characters: letters with their combining marks, and the soft hyphen that a web page may hide in a word. */
const L = '[\\p{L}\\p{M}\\u00AD\\u200C\\u200D]';
/** Each alternative is tried at the place where the last token ended, so that the cost does not grow with the text. */
const TOKEN = new RegExp(
  [
    // Addresses; punctuation behind them is cut off again below.
    '(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"„“”»«]{1,2000}|[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4})',
    '(?<tag>[#@][\\p{L}\\p{N}_]{1,100})',
    // tagesschau.de, buchreport.de
    `(?<domain>[\\p{L}\\p{N}]{2,40}\\.(?:de|com|org|net|at|ch|eu|info)(?![\\p{L}\\p{N}]))`,
    // 1.000.000, 3,5, 20:15, 1/2h, 2015-2016, 70er, 40jährige
    `(?<number>\\d+(?:[.,:/]\\d+)*(?:-\\d+(?:[.,]\\d+)*(?!\\p{L}))?${L}*)`,
    // Schüler:innen, Bürger*innen, Student_innen, Lehrer/innen, Kolleg(inn)en is left apart
    `(?<social>${L}{2,60}[:*_/·](?:innen|in)(?:${L}{0,3})(?!${L}))`,
    // A4, U19, B2B, FFP2, m²; behind a word a figure is the number of a note.
    '(?<mixed>(?:\\p{Lu}{1,5}\\d[\\p{Lu}\\d]{0,6}|\\p{L}{1,2}[²³])(?![\\p{L}\\d]))',
    `(?<word>${L}+(?:['’‘´\`]${L}+)*)`,
    "(?<sign>\\.{2,}|-{2,}|`{2}|'{2}|…+|[\\[]{2}|[\\]]{2})",
    '(?<other>[^])',
  ].join('|'),
  'uy',
);
const SMILEY = /[:;8=][-o^']?[)(DPp\][|/\\*]+(?=\s|$|[.,!?])/uy;
const SPACE = /\s+/uy;
const APOSTROPHE = /['’´`]/;

/** Letters that need no look at the tables of Unicode: A to Z and those of Latin-1. */
const LETTER = Uint8Array.from({ length: 256 }, (_, c) => (/[A-Za-zÀ-ÖØ-öø-ÿ]/.test(String.fromCharCode(c)) ? 1 : 0));
/** What behind letters cannot go on with an address, a number, a social form or a contraction. */
const CLOSES = Uint8Array.from({ length: 256 }, (_, c) => (/[ \n,;!?)"»«]/.test(String.fromCharCode(c)) ? 1 : 0));
const POINT = 46;
const COMMA = 44;

/**
 * Where a plain word that begins at `at` ends; most words are. -1 where it is not plain and the expression above has to be asked, which
 * would give the same here.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (LETTER[text.charCodeAt(end)] === 1) end++;
  if (end === at) return -1;
  const next = text.charCodeAt(end);
  return end === text.length || CLOSES[next] === 1 || (next === POINT && endsBehind(text, end)) ? end : -1;
}
const endsBehind = (text: string, point: number) => {
  const behind = text.charCodeAt(point + 1);
  return point + 1 === text.length || behind === 32 || behind === 10;
};

/** A part of a text without the text: a long slice would keep all of it in memory for as long as something remembers the word. */
const detached = (slice: string) => (slice.length > 12 ? ` ${slice}`.slice(1) : slice);

/** Cuts a text into pieces. Whatever the string, pieces and the white space between them join to exactly the text. */
export function tokenize(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number) => pieces.push({ form: detached(text.slice(start, end)), start, end });
  let at = 0;
  let afterSpace = true;
  while (at < text.length) {
    if (text.charCodeAt(at) === 32) {
      at++;
      afterSpace = true;
      continue;
    }
    const first = text.charCodeAt(at);
    if (first === COMMA || (first === POINT && endsBehind(text, at))) {
      add(at, at + 1);
      at++;
      afterSpace = false;
      continue;
    }
    const plain = plainWordEnd(text, at);
    if (plain > 0) {
      const end = text.charCodeAt(plain) === POINT ? wordEnd(text, at, plain, add) : plain;
      add(at, end);
      at = end;
      afterSpace = false;
      continue;
    }
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      afterSpace = true;
      continue;
    }
    SMILEY.lastIndex = at;
    if (afterSpace && SMILEY.test(text)) {
      add(at, SMILEY.lastIndex);
      at = SMILEY.lastIndex;
      afterSpace = false;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match?.groups) throw new Error(`No token at ${at}: the last alternative takes any character.`);
    const { address, word, number, social } = match.groups;
    let end = at + match[0].length;
    if (address !== undefined) end -= /[.,;:!?)\]'"]*$/.exec(address)![0].length;
    else if (word !== undefined) end = wordEnd(text, at, end, add);
    else if (number !== undefined) end = numberEnd(text, at, end);
    else if (social === undefined) end = at + match[0].length;
    // A contracted "es" was already added apart: geht's → geht, 's.
    const last = pieces.at(-1);
    if (!last || last.end < end) add(Math.max(at, last?.end ?? 0), end);
    at = end;
    afterSpace = false;
  }
  return pieces;
}

function wordEnd(text: string, start: number, end: number, add: (start: number, end: number) => void): number {
  const form = text.slice(start, end);
  const contracted = APOSTROPHE.test(form) ? /^(\p{Ll}[\p{L}]*|\p{Lu}\p{Ll}{1,4})['’´`](s|n|ne|nen|m)$/u.exec(form) : null;
  if (contracted && (/^\p{Ll}/u.test(form) || isSentenceOpener(contracted[1]!))) {
    add(start, start + contracted[1]!.length);
    return end;
  }
  const next = text[end];
  if (next === '.') {
    if (isAbbreviation(form, text, end)) return end + 1;
    return end;
  }
  // Thutmosis' Grab: the apostrophe stands for the genitive of a name; otherwise it closes a quotation.
  if (
    (next === "'" || next === '’') &&
    /^\p{Lu}.*[sxzß]$/u.test(form) &&
    text[end + 1] === ' ' &&
    !/['‘‚]/.test(text.slice(Math.max(0, start - 60), start))
  )
    return end + 1;
  return end;
}

/** What stands before an ordinal: a long number with a point is otherwise one at the end of a sentence. */
const BEFORE_ORDINAL = /(?:^|[^\p{L}])(?:de[rsmn]|die|das|zum|zur|am|im|beim|vom|ihr|sein|unser)(?:e[rsmn]?)?\s$/iu;

/** Whether the point behind a number belongs to it: "am 5. Mai", "im 19. Jahrhundert", "zum 102. Mal", but "1990. Die". */
function numberEnd(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.' || !/^\d+$/.test(text.slice(start, end))) return end;
  // "am 5., 6. und 7. Mai": no sentence ends before a comma.
  if (text[end + 1] === ',') return end + 1;
  const rest = text.slice(end + 1, end + 40);
  // The number of an item in a list: "1. Wenn …".
  if (/^[ \t]/.test(rest) && end - start <= 2 && (start === 0 || text[start - 1] === '\n')) return end + 1;
  const next = /^[  \t]*["„“”»«(]?([\p{L}]+)/u.exec(rest)?.[1];
  if (next === undefined) return /^[ \t]*[/–-][ \t]*\d/.test(rest) || /^[ \t]+\d{1,2}\.(?:[ \t]|\d)/.test(rest) ? end + 1 : end;
  if (/^\p{Ll}/u.test(next)) return end + 1;
  const short = end - start <= 2 || (end - start === 3 && BEFORE_ORDINAL.test(text.slice(Math.max(0, start - 12), start)));
  return short && (next === 'Mal' || !isSentenceOpener(next)) ? end + 1 : end;
}

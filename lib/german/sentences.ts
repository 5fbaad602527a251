import { isSentenceOpener } from './abbreviations.ts';
import type { Piece } from './tokenize.ts';

const END = /^(?:[.!?]+|\.{2,}|…+|\?[!?]*|:-?\)|;-?\))$/;
const CLOSER = /^(?:["“”»«’'‘)\]]|'{2})$/;
const MAY_END_WITH_POINT = /^(?:usw|etc|usf|ff|Jh|Co|Inc|Ltd|Str|\d{3,})\.$/;

/** Groups pieces into sentences: `[from, to)` ranges of the array. A line break always ends a sentence: paragraphs are lines. */
export function sentences(pieces: readonly Piece[], text: string): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (!next) break;
    if (/\n|\r|\u2028|\u2029/.test(text.slice(piece.end, next.start))) {
      ranges.push([from, i + 1]);
      from = i + 1;
      continue;
    }
    const ends =
      END.test(piece.form) ||
      isNameBehindSaying(pieces, i) ||
      (MAY_END_WITH_POINT.test(piece.form) && isSentenceOpener(next.form) && /^\p{Lu}/u.test(next.form));
    if (!ends) continue;
    let to = i + 1;
    // Closing quotation marks and brackets that touch the point belong to the sentence.
    while (to < pieces.length && pieces[to]!.start === pieces[to - 1]!.end && CLOSER.test(pieces[to]!.form)) to++;
    const follower = pieces[to];
    if (follower && !opens(follower, pieces[to + 1], pieces[i]!, pieces[to - 1]!)) continue;
    ranges.push([from, to]);
    from = to;
    i = to - 1;
  }
  if (from < pieces.length) ranges.push([from, pieces.length]);
  return ranges;
}

/** „…“, sagt Jan. „…“: short names are abbreviations of months too; behind a verb of saying, before a quotation, the point ends the sentence. */
function isNameBehindSaying(pieces: readonly Piece[], i: number): boolean {
  return (
    /^(?:Jan|Jo|Max|Theo|Gen|Kath|Ev|Pf|Fr|Mai|Do|Hans|Sam|Tel|Rob|Ed|Al|Ray|Dez|Okt)\.$/.test(pieces[i]!.form) &&
    /^(?:sag|frag|ruf|rief|schrie|mein|antwort|flüster|lach|denk|dacht|erklär|erzähl|murmel|brumm|will|wollt)/.test(
      pieces[i - 1]?.form ?? '',
    ) &&
    /^[„"»‚]$/.test(pieces[i + 1]?.form ?? '')
  );
}

/** Whether a sentence can begin here. Behind a quotation the main clause goes on in lower case: „Komm!“, sagte er. */
function opens(piece: Piece, after: Piece | undefined, end: Piece, last: Piece): boolean {
  if (piece.start === last.end && /^[,;:\p{Ll})]/u.test(piece.form)) return false;
  if (/^[,;:–—)-]/.test(piece.form)) return false;
  if (/^\p{Ll}/u.test(piece.form)) return !/^[!?…]|^\.{2,}/.test(end.form) && piece.start > last.end && /^\.$/.test(end.form);
  if (/^["„“»«(‚]$/.test(piece.form) && after && /^\p{Ll}/u.test(after.form)) return /^\.$/.test(end.form);
  return true;
}

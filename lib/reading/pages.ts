import type { Article, Heading } from './article.ts';

/** A page as it is cut from a text: the pages joined are the text. */
export interface CutPage {
  start: number;
  /** Index of the paragraph that it begins with, or goes on with. */
  firstParagraph: number;
  text: string;
}

/** About so many words make a page: what is read in a few minutes, and what opens as fast as a news item. */
const LEAST = 400;
const USUAL = 450;
const MOST = 700;
/** A text of up to this many words stays whole. */
const WHOLE = 900;

/**
 * Cuts a text into pages of 400 to 700 words, at the ends of paragraphs; a chapter begins a new page when the one before it is long enough
 * to stand alone, and no page ends with a heading. A paragraph too long for a page is cut at the ends of its sentences.
 * Paragraphs are lines.
 */
export function cutPages({ text, subheadings, levels }: Pick<Article, 'text' | 'subheadings' | 'levels'>): CutPage[] {
  const pieces = piecesOf(text);
  const total = pieces.reduce((sum, piece) => sum + piece.words, 0);
  if (total <= WHOLE) return [{ start: 0, firstParagraph: 0, text }];
  const headings = new Map(subheadings.map((paragraph, at) => [paragraph, levels?.[at] ?? 2]));
  const startsOfPages = [0];
  let words = 0;
  let left = total;
  pieces.forEach((piece, at) => {
    const level = piece.isStart ? headings.get(piece.paragraph) : undefined;
    const before = pieces[at - 1];
    const afterHeading = before?.isStart === true && headings.has(before.paragraph);
    const chapter = level !== undefined && level <= 1 && words >= LEAST / 2;
    const full = words + piece.words > MOST || (words >= (level === undefined ? USUAL : LEAST) && left > LEAST / 2);
    if (words > 0 && !afterHeading && (chapter || full)) {
      startsOfPages.push(at);
      words = 0;
    }
    words += piece.words;
    left -= piece.words;
  });
  // What is left at the end and too little for a page is read with the page before.
  const last = startsOfPages.at(-1)!;
  if (startsOfPages.length > 1 && words < LEAST / 2 && !(pieces[last]!.isStart && headings.has(pieces[last]!.paragraph)))
    startsOfPages.pop();
  return startsOfPages.map((at, page) => {
    const { start, paragraph } = pieces[at]!;
    const next = pieces[startsOfPages[page + 1] ?? pieces.length];
    return { start, firstParagraph: paragraph, text: text.slice(start, next?.start ?? text.length) };
  });
}

/** The table of contents of a text that is cut into pages. */
export function contentsOf(
  { text, subheadings, levels }: Pick<Article, 'text' | 'subheadings' | 'levels'>,
  pages: readonly CutPage[],
): Heading[] {
  const wanted = new Map(subheadings.map((paragraph, at) => [paragraph, levels?.[at] ?? 2]));
  const found: Heading[] = [];
  let start = 0;
  let page = 0;
  text.split('\n').forEach((line, paragraph) => {
    while (page + 1 < pages.length && pages[page + 1]!.start <= start) page++;
    const level = wanted.get(paragraph);
    if (level !== undefined) found.push({ title: line, level, page: page + 1, start });
    start += line.length + 1;
  });
  return found;
}

interface Piece {
  start: number;
  paragraph: number;
  /** Whether it begins its paragraph. */
  isStart: boolean;
  words: number;
}

/** Paragraphs; those too long for a page in stretches of sentences. The line break after a paragraph belongs to it. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  text.split('\n').forEach((line, paragraph) => {
    const words = wordsIn(line);
    if (words <= MOST) pieces.push({ start, paragraph, isStart: true, words });
    else {
      let from = 0;
      for (const end of [...placesToTurn(line), line.length]) {
        if (end <= from || (wordsIn(line.slice(from, end)) < LEAST / 2 && end < line.length)) continue;
        pieces.push({ start: start + from, paragraph, isStart: from === 0, words: wordsIn(line.slice(from, end)) });
        from = end;
      }
    }
    start += line.length + 1;
  });
  return pieces;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Where a page may be turned in a long paragraph: before a sentence; a wrong one does little harm. Where there is none for a whole page,
 * before any word.
 */
function placesToTurn(line: string): number[] {
  const ends = sentenceEnds(line);
  const places: number[] = [];
  let from = 0;
  for (const end of [...ends, line.length]) {
    const starts = Array.from(line.slice(from, end).matchAll(/(?<= )[\p{L}\p{N}]+/gu), ({ index }) => from + index);
    for (let at = USUAL; starts.length > MOST && at < starts.length; at += USUAL) places.push(starts[at]!);
    if (end < line.length) places.push(end);
    from = end;
  }
  return places;
}

function sentenceEnds(line: string): number[] {
  return Array.from(line.matchAll(/(?<=\p{L}{2}[.!?…]["“»«’]?) +(?=["„»«]?\p{Lu})/gu), (match) => match.index + match[0].length);
}

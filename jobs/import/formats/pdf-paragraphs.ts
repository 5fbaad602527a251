import type { DocumentParagraph } from '#lib/reading/document.ts';
import { type Heading, joinLines } from './paragraphs.ts';
import { columnsOf } from './pdf-columns.ts';
import type { PdfPage } from './pdf-margins.ts';
import type { Segment } from './pdf-page.ts';

interface Measures {
  /** Size of the letters of running text. */
  size: number;
  /** From base line to base line within a paragraph. */
  leading: number;
  /** Sizes of headings, the largest first. */
  headings: number[];
  /** Whether paragraphs begin with an indent, as in novels; else a gap or the end of a line tells them apart. */
  indents: boolean;
}

interface Begun {
  lines: string[];
  last: Segment;
  size: number;
  isNote: boolean;
  heading?: Heading;
}

const BULLET = /^\s*[•·▪‣◦●○■–-]\s/;
const SENTENCE_END = /[.!?:…][“”"»«’‘')\]]*$/;

/** The paragraphs of all pages: lines put together by gaps, indents and ends that come early, over columns and pages. */
export function pdfParagraphs(pages: PdfPage[]): DocumentParagraph[] {
  const columns = pages.map((page) => columnsOf(page.segments));
  const measures = measure(columns.flat());
  const paragraphs: DocumentParagraph[] = [];
  const notes: DocumentParagraph[] = [];
  let begun: Begun | undefined;
  const put = () => {
    if (begun) {
      const text = joinLines(begun.lines)
        .replace(/\s?↩\ufe0e?$/, '')
        .replace(BULLET, '');
      if (begun.heading === 1 || begun.heading === 2) paragraphs.push(...notes.splice(0));
      if (begun.isNote) notes.push({ text: text.replace(/^\[?\d{1,3}[\].)]?:? ?(?=\p{Lu}|„|"|»)/u, '') });
      else paragraphs.push(begun.heading ? { text, heading: begun.heading } : { text });
    }
    begun = undefined;
  };
  let unfinished: Begun | undefined;
  for (const [number, page] of pages.entries()) {
    for (const column of columns[number]!) {
      const edge = edgesOf(column);
      const firstNote = footnotesStart(column, page, measures);
      column.forEach((segment, at) => {
        const heading = headingOf(segment, measures);
        const isNote = at >= firstNote;
        // A note at the foot of a page does not end the paragraph that goes on overleaf.
        if (isNote && begun && !begun.isNote) {
          unfinished = begun;
          begun = undefined;
        }
        if (!isNote && begun?.isNote) {
          put();
          begun = unfinished;
          unfinished = undefined;
        }
        if (begun && goesOn(begun, segment, { at, heading, isNote, edge, measures })) {
          begun.lines.push(segment.text);
          begun.last = segment;
        } else {
          put();
          begun = { lines: [segment.text], last: segment, size: segment.size, isNote, ...(heading ? { heading } : {}) };
        }
      });
    }
  }
  put();
  begun = unfinished;
  put();
  return [...paragraphs, ...notes];
}

interface Place {
  at: number;
  heading: Heading | undefined;
  isNote: boolean;
  edge: { left: number; right: number };
  measures: Measures;
}

/** Whether a line belongs to the paragraph that was begun. */
function goesOn(begun: Begun, line: Segment, { at, heading, isNote, edge, measures }: Place): boolean {
  const { last } = begun;
  const size = measures.size;
  if (begun.heading !== heading || begun.isNote !== isNote || Math.abs(begun.size - line.size) > size * 0.12) return false;
  const gap = line.y - last.y;
  const sameColumn = at > 0 && gap >= 0;
  if (sameColumn && gap < line.size * 0.3) return true;
  if (heading) return sameColumn && gap < line.size * 1.9;
  const hyphen = /\p{L}[-\u00ad\u2010]$/u.test(last.text.trimEnd());
  if (sameColumn && gap > measures.leading * 1.35) return false;
  if (isNote && /^\[?\d{1,3}[\].)]?\s/.test(line.text)) return false;
  const indent = line.left - edge.left > size * 0.6 && (!sameColumn || line.left - last.left > size * 0.6);
  const ended = SENTENCE_END.test(last.text.trimEnd());
  // A dash may also stand within a sentence.
  if (BULLET.test(line.text) && (ended || !/^\s*[–-]/.test(line.text)) && !hyphen) return false;
  if (sameColumn) {
    if (indent && (ended || line.left - edge.left < size * 4)) return false;
    return hyphen || !(endsEarly(last, line, edge) && (ended || !startsSmall(line)));
  }
  // Over to the next column or page: only what is not stepped in can go on, and where no sentence ended it must.
  if (hyphen || startsSmall(line)) return true;
  return !indent && (!ended || measures.indents);
}

/** Whether the first word of the line would have had room at the end of the line before. */
function endsEarly(last: Segment, line: Segment, edge: { right: number }): boolean {
  const word = (/^\S+/.exec(line.text)?.[0].length ?? 1) + 1;
  const letter = (last.right - last.left) / Math.max(1, last.text.length);
  return edge.right - last.right > word * letter * 1.25 + last.size * 0.5;
}

function startsSmall(line: Segment): boolean {
  return /^[\s„"»(]*\p{Ll}/u.test(line.text);
}

function edgesOf(column: Segment[]): { left: number; right: number } {
  const lefts = column.map((segment) => segment.left).sort((a, b) => a - b);
  const rights = column.map((segment) => segment.right).sort((a, b) => a - b);
  return { left: commonest(lefts), right: rights[Math.floor((rights.length - 1) * 0.9)] ?? 0 };
}

/** The value around which most others lie. */
function commonest(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Where the footnotes of a column begin: small letters from there to its end, in the lower half of the page. */
function footnotesStart(column: Segment[], page: PdfPage, { size }: Measures): number {
  let start = column.length;
  while (start > 0 && column[start - 1]!.size < size * 0.93 && column[start - 1]!.y > page.height * 0.35) start--;
  const first = column[start];
  return first && /^\s*[[(]?(?:\d{1,3}|[*†‡]+)[\]).]?\s*\S/.test(first.text) ? start : column.length;
}

function headingOf(segment: Segment, { size, headings }: Measures): Heading | undefined {
  if (segment.size <= size * 1.12 || !/\p{L}/u.test(segment.text)) return undefined;
  const rank = headings.findIndex((one) => segment.size >= one * 0.98);
  return Math.min(3, (rank < 0 ? 2 : rank) + 1) as Heading;
}

function measure(columns: Segment[][]): Measures {
  const sizes = new Map<number, number>();
  const gaps: number[] = [];
  for (const { text, size } of columns.flat()) {
    const key = Math.round(size * 5) / 5;
    sizes.set(key, (sizes.get(key) ?? 0) + text.length);
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  let stepsIn = 0;
  let ends = 0;
  for (const column of columns) {
    const { left } = edgesOf(column);
    for (const [at, line] of column.entries()) {
      const before = column[at - 1];
      if (!before) continue;
      const gap = line.y - before.y;
      if (gap > size * 0.8 && gap < size * 3) gaps.push(Math.round(gap * 2));
      if (!SENTENCE_END.test(before.text.trimEnd()) || gap > size * 3) continue;
      ends++;
      if (line.left - left > size * 0.6 && line.left - left < size * 4 && before.left - left < size * 0.6) stepsIn++;
    }
  }
  return {
    size,
    leading: gaps.length > 0 ? commonest(gaps) / 2 : size * 1.3,
    headings: [...sizes.keys()].filter((one) => one > size * 1.12).sort((a, b) => b - a),
    indents: stepsIn >= 2 && stepsIn > ends / 4,
  };
}

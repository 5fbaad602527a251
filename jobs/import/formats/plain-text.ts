import type { DocumentParagraph, TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { joinLines, oneLine, tooLong } from './paragraphs.ts';
import { Refusal } from './refusal.ts';

/** Longer lines were not broken by hand or by a program that fills them. */
const WIDEST = 110;
const ITEM = /^\s{0,8}(?:[-*•–]|\d{1,3}[.)])[ \t]{1,8}\S/;

/** A plain text: blocks between empty lines, or lines, are its paragraphs; lines that were broken to fit a width are joined. */
export function readPlainText(text: string): TextDocument {
  if (text.length > IMPORT_LIMITS.characters) throw new Refusal(tooLong());
  const paragraphs = paragraphsOf(text);
  const [first, second] = paragraphs;
  if (first && second && !second.heading && isHeadline(first.text)) return { title: first.text, paragraphs: paragraphs.slice(1) };
  return { paragraphs };
}

/** The paragraphs of a text by its lines. */
export function paragraphsOf(text: string): DocumentParagraph[] {
  const blocks = blocksOf(withoutNoteMarks(text));
  const width = filledWidth(blocks);
  const indented = width > 0 && blocks.length < 3;
  return blocks
    .flatMap((block, at) => {
      const next = blocks[at + 1];
      if (block.length === 1 && next && at > 0 && isHeading(block[0]!, next.join(' '))) {
        return [
          {
            text: oneLine(block[0]!),
            heading: /^(?:kapitel|teil|buch)\b|^[ivxlc]+\.?$/i.test(block[0]!.trim()) ? (1 as const) : (2 as const),
          },
        ];
      }
      return pieces(block, width, indented).map((lines) => ({ text: joinLines(lines).replace(/^[-*•–] (?=[\p{L}\p{N}„"»])/u, '') }));
    })
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.text));
}

/** Figures in brackets that lead to notes, where a line begins with such a figure, too. */
function withoutNoteMarks(text: string): string {
  const notes = new Set([...text.matchAll(/^[ \t]{0,8}\[(\d{1,3})\]:? /gm)].map((match) => match[1]!));
  if (notes.size === 0) return text;
  return text
    .replace(/^[ \t]{0,8}\[\d{1,3}\]:? /gm, '')
    .replace(/(?<=[^\s[])\[(\d{1,3})\]/g, (mark, figure: string) => (notes.has(figure) ? '' : mark));
}

/** Runs of lines with something in them. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    if (line.trim() !== '') block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** The width that lines were filled to; 0 when each line stands for itself (paragraphs in one line, verses, lists). */
function filledWidth(blocks: string[][]): number {
  const inner = blocks.flatMap((block) => block.slice(0, -1).map((line) => line.trimEnd().length)).sort((a, b) => a - b);
  if (inner.length === 0) return 0;
  const width = inner[Math.floor((inner.length - 1) * 0.95)]!;
  if (width > WIDEST || width < 30) return 0;
  const full = inner.filter((length) => length >= width * 0.75).length;
  return full >= inner.length * 0.6 ? width : 0;
}

/** Divides a block into paragraphs: at list items, at indented lines, and behind lines that end early. */
function pieces(block: string[], width: number, indented: boolean): string[][] {
  if (width === 0) return block.map((line) => [line]);
  const parts: string[][] = [];
  block.forEach((line, at) => {
    const before = block[at - 1]?.trimEnd();
    // "am / 3. Oktober" and a dash within a sentence begin no item.
    const isItem = ITEM.test(line) && (before === undefined || /[.,:;!?…“”"»«]$/.test(before));
    const early = before !== undefined && before.length < width * 0.7 && /[.!?…:“”"»«]$/.test(before);
    const hangs = ITEM.test(parts.at(-1)?.[0] ?? '');
    const stepsIn = indented && !hangs && /^(?: {2,}|\t)/.test(line) && !/^(?: {2,}|\t)/.test(block[at - 1] ?? '');
    if (parts.length === 0 || isItem || early || stepsIn) parts.push([line]);
    else parts.at(-1)!.push(line);
  });
  return parts;
}

function isHeading(line: string, next: string): boolean {
  return (
    isHeadline(line) &&
    line.trim().length <= 70 &&
    next.length > line.length * 1.5 &&
    !/^\s*[-*•–]/.test(line) &&
    /^\s*[\p{Lu}\p{N}„"»]/u.test(line)
  );
}

/** A line that could stand above a text: short, and not the end of a sentence. */
export function isHeadline(line: string): boolean {
  return line.length <= 120 && /\p{L}/u.test(line) && !/[.;:,…]["“”»«’‘]?\s*$/.test(line.replace(/^\s*(?:\d+|[IVXLC]+)\.\s*$/, 'x'));
}

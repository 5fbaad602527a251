/** A piece of text on a page of a PDF, as pdf.js gives it. */
export interface PdfItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** Words side by side on one base line, without a wide gap between them. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Of the base line, counted from the top of the page. */
  y: number;
  size: number;
  font: string;
}

interface Placed {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  font: string;
}

/** A gap this wide, in letter sizes, divides columns; below it is a space between words. */
const COLUMN_GAP = 1.6;
const WORD_GAP = 0.12;

/** The segments of a page, from the top down. Turned text (stamps, margins) is left out, as are the marks of footnotes. */
export function segmentsOf(items: readonly PdfItem[], pageHeight: number): Segment[] {
  const placed: Placed[] = [];
  for (const { str, transform, width, fontName } of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    const turned = Math.abs(b) > Math.abs(a) * 0.1;
    if (str.trim() === '' || turned || !(size > 0) || ![x, y, width].every(Number.isFinite)) continue;
    placed.push({ text: str, left: x, right: x + Math.abs(width), y: pageHeight - y, size, font: fontName });
  }
  return linesOf(placed)
    .flatMap(divided)
    .sort((a, b) => a.y - b.y || a.left - b.left);
}

/** Groups by base line; what is small and raised or lowered belongs to the line that it touches. */
function linesOf(placed: Placed[]): Placed[][] {
  const lines: { y: number; size: number; items: Placed[] }[] = [];
  const large = [...placed].sort((a, b) => a.y - b.y || a.left - b.left);
  for (const item of large) {
    const line = lines.at(-1);
    if (line && Math.abs(item.y - line.y) <= Math.min(item.size, line.size) * 0.35) line.items.push(item);
    else lines.push({ y: item.y, size: item.size, items: [item] });
  }
  // A raised figure lies a third of a letter above its line: it becomes a line of its own first, and is put into the next one here.
  for (let at = 0; at < lines.length - 1; at++) {
    const raised = lines[at]!;
    const line = lines[at + 1]!;
    const size = Math.max(...line.items.map((item) => item.size));
    if (line.y - raised.y > size * 0.6) continue;
    const small = raised.items.filter((item) => item.size < size * 0.85 && touches(item, line.items));
    if (small.length === 0) continue;
    raised.items = raised.items.filter((item) => !small.includes(item));
    line.items.push(...small.filter((item) => !/^[\s\d*†‡.,;)\]]{1,6}$/.test(item.text)));
  }
  return lines.filter((line) => line.items.length > 0).map((line) => line.items.sort((a, b) => a.left - b.left));
}

function touches(item: Placed, line: Placed[]): boolean {
  return line.some((other) => other.left - item.size < item.right && other.right + item.size > item.left);
}

function divided(items: Placed[]): Segment[] {
  const segments: Segment[] = [];
  let weights = new Map<string, number>();
  for (const item of items) {
    const last = segments.at(-1);
    const gap = last ? item.left - last.right : 0;
    const size = last ? Math.min(last.size, item.size) : item.size;
    if (!last || gap > size * COLUMN_GAP) {
      weights = new Map();
      segments.push({ text: item.text, left: item.left, right: item.right, y: item.y, size: item.size, font: item.font });
    } else if (gap > -size * 3 || item.right > last.right) {
      const spaced = gap > size * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(item.text);
      last.text += spaced ? ` ${item.text}` : item.text;
      last.right = Math.max(last.right, item.right);
      last.y = Math.max(last.y, item.y);
    }
    const current = segments.at(-1)!;
    const key = `${item.size.toFixed(2)} ${item.font}`;
    const weight = (weights.get(key) ?? 0) + item.text.length;
    weights.set(key, weight);
    // The size and the font of most of its letters.
    if (weight >= Math.max(...weights.values())) Object.assign(current, { size: item.size, font: item.font });
  }
  return segments;
}

import type { Segment } from './pdf-page.ts';

/** A page before its margins were taken off. */
export interface PdfPage {
  height: number;
  segments: Segment[];
}

const PAGE_NUMBER = /^(?:[-–—|·]\s*)?(?:(?:seite|page|s\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|von|of)\s*\d{1,4})?(?:\s*[-–—|·])?$/i;
/** How many lines at the top and the bottom of a page may be running ones. */
const DEEP = 3;

/** Takes running headers and footers (which come again on other pages at the same height) and page numbers off the pages. */
export function withoutMargins(pages: PdfPage[]): PdfPage[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map((segment) => keyOf(segment, page)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)));
  return pages.map((page) => {
    const edge = edges(page);
    const running = new Set(edge.filter((segment) => isAtEdge(segment, page) && (seen.get(keyOf(segment, page)) ?? 0) >= often));
    const rest = edge.filter((segment) => !running.has(segment));
    // Only the outermost line that is left may be a page number.
    for (const segment of [rest[0], rest.at(-1)])
      if (segment && isAtEdge(segment, page) && PAGE_NUMBER.test(segment.text.trim())) running.add(segment);
    return { ...page, segments: page.segments.filter((segment) => !running.has(segment)) };
  });
}

/** The outermost lines, with all segments that stand in them. */
function edges(page: PdfPage): Segment[] {
  const heights = [...new Set(page.segments.map((segment) => Math.round(segment.y)))].sort((a, b) => a - b);
  const outer = new Set([...heights.slice(0, DEEP), ...heights.slice(-DEEP)]);
  return page.segments.filter((segment) => outer.has(Math.round(segment.y)));
}

function isAtEdge(segment: Segment, page: PdfPage): boolean {
  return segment.y < page.height * 0.14 || segment.y > page.height * 0.86;
}

/** Figures change from page to page, and the height by a hair. */
function keyOf(segment: Segment, page: PdfPage): string {
  const text = segment.text.trim().slice(0, 100).replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
  return `${text} ${Math.round((segment.y / page.height) * 100)}`;
}

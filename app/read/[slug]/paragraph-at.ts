/** Where a paragraph is on the screen, from its top. */
export interface Band {
  top: number;
  bottom: number;
}

/**
 * Which paragraph is being read: the one at a line that goes down the screen as the page is scrolled from its beginning to its end, so that
 * the first and the last paragraph are reached as well. Between two paragraphs it is the nearer one; null without any.
 *
 * @param progress how far the page is scrolled, 0 to 1
 */
export function paragraphAt(bands: readonly Band[], height: number, progress: number): number | null {
  const line = height * (0.2 + 0.6 * Math.min(1, Math.max(0, progress)));
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  bands.forEach(({ top, bottom }, index) => {
    const off = line < top ? top - line : line > bottom ? line - bottom : 0;
    if (off >= distance) return;
    best = index;
    distance = off;
  });
  return best;
}

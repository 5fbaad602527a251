interface Span {
  top: number;
  bottom: number;
}

/** Space at the top of the window that is no place to begin reading. */
const HEAD = 24;

/**
 * How far the page must scroll so that the sentence being spoken can be read: 0 while it is whole on screen, so that the page stands still from
 * sentence to sentence and turns only at its end. Who has scrolled away from the sentence before reads elsewhere and is left alone.
 *
 * @param bottom height of what covers the window from below
 * @example followBy({ top: 700, bottom: 780 }, { top: 640, bottom: 700 }, 800, 100) // 500
 */
export function followBy(sentence: Span, before: Span | null, height: number, bottom: number): number {
  const free = height - bottom;
  if (before && (before.bottom < 0 || before.top > height)) return 0;
  if (sentence.top >= HEAD && sentence.bottom <= free) return 0;
  // A sentence taller than the window is read from its first line.
  return Math.round(sentence.top - Math.max(HEAD, Math.min(free / 4, free - (sentence.bottom - sentence.top))));
}

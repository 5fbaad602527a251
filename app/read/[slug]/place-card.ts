/** Space between card and window edge, in pixels. */
const MARGIN = 12;

interface Span {
  top: number;
  bottom: number;
}

/**
 * Where the top of the card goes beside the text, in the window: its head level with the tapped line, moved only as far as it must to be
 * whole on screen.
 *
 * @example besideLine({ top: 700, bottom: 720 }, 300, 800) // 488
 */
export function besideLine(line: Span, height: number, windowHeight: number): number {
  return Math.max(MARGIN, Math.min(line.top - 2 * MARGIN, windowHeight - height - MARGIN));
}

/**
 * How far the page must scroll so that a sheet of this height, at the bottom, leaves the tapped line visible: 0 whenever it already does.
 *
 * @example scrollForSheet({ top: 700, bottom: 720 }, 300, 800) // 232
 */
export function scrollForSheet(line: Span, height: number, windowHeight: number): number {
  const free = windowHeight - height - MARGIN;
  if (line.bottom > free) return Math.min(line.bottom - free, line.top);
  return line.top < 0 ? line.top - MARGIN : 0;
}

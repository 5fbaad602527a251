/** Space between card and window edge, in pixels. */
const MARGIN = 12;

interface Span {
  top: number;
  bottom: number;
}

/**
 * Where the card goes beside the text, in the window: its head level with the tapped line, moved up only as far as it must to be whole on
 * screen, and never above `ceiling`, where the headline is. What then does not fit is scrolled inside the card.
 *
 * @example besideLine({ top: 700, bottom: 720 }, 300, 800, -50) // { top: 488, most: 776 }
 */
export function besideLine(line: Span, height: number, windowHeight: number, ceiling: number): { top: number; most: number } {
  // Further down a tall card would have no room: then it may cover what is above the text.
  const highest = Math.max(MARGIN, Math.min(ceiling, windowHeight / 2));
  const most = windowHeight - highest - MARGIN;
  const top = Math.max(highest, Math.min(line.top - 2 * MARGIN, windowHeight - Math.min(height, most) - MARGIN));
  return { top, most };
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

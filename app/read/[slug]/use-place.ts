import { type RefObject, useLayoutEffect } from 'react';
import { besideLine, scrollForSheet } from './place-card.ts';
import type { Open } from './use-open.ts';

/** Puts the card where it belongs in the same frame in which it appears. By `transform`, which shifts nothing. */
export function usePlace(card: RefObject<HTMLElement | null>, anchor: HTMLElement, { focus, translated }: Open): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
    const height = element.offsetHeight;
    const sheet = getComputedStyle(element).position === 'fixed';
    if (sheet) {
      // Room below the text, so that its last lines can be lifted above the sheet; it stays, since taking it away would move the page.
      document.body.style.setProperty('--sheet', `${height}px`);
      const by = scrollForSheet(line, height, innerHeight);
      if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
    } else {
      const frame = element.offsetParent?.getBoundingClientRect().top ?? 0;
      element.style.transform = `translateY(${Math.round(besideLine(line, height, innerHeight) - frame)}px)`;
    }
    if (focus) element.focus({ preventScroll: true });
  }, [card, anchor, focus, translated]);
}

import { type RefObject, useLayoutEffect } from 'react';
import { besideLine, scrollForSheet } from './place-card.ts';
import type { Open } from './use-open.ts';

/**
 * Puts the card where it belongs in the same frame in which it appears, by `transform`, which shifts nothing; again when the translation or
 * the form for corrections has made it higher. Whoever opened it by key finds the focus inside.
 */
export function usePlace(card: RefObject<HTMLElement | null>, anchor: HTMLElement, { focus, translated, correcting }: Open): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    place(element, anchor);
    if (translated) element.querySelector('[data-translation]')?.scrollIntoView({ block: 'nearest' });
    // The form and a machine's translation come a moment later, and what is unfolded is made in answer to `toggle` (which does not bubble): the sheet grows then, and the
    // tapped line must not come to lie behind it. No tap pays for watching the size.
    const observer = new ResizeObserver(() => place(element, anchor));
    const watch = () => observer.observe(element);
    if (correcting || translated) watch();
    element.addEventListener('toggle', watch, true);
    return () => {
      observer.disconnect();
      element.removeEventListener('toggle', watch, true);
    };
  }, [card, anchor, translated, correcting]);

  useLayoutEffect(() => {
    if (focus) card.current?.focus({ preventScroll: true });
  }, [card, focus]);
}

function place(element: HTMLElement, anchor: HTMLElement): void {
  const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const height = element.offsetHeight;
  const sheet = getComputedStyle(element).position === 'fixed';
  if (sheet) {
    makeRoom(element.parentElement, height);
    const by = scrollForSheet(line, height, innerHeight);
    if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
  } else {
    const frame = element.offsetParent?.getBoundingClientRect().top ?? 0;
    const { top, most } = besideLine(line, height, innerHeight, frame);
    // Only when it must be: it would be laid out a second time.
    if (height > most) element.style.maxHeight = `${most}px`;
    element.style.transform = `translateY(${Math.round(top - frame)}px)`;
  }
}

/**
 * Room below the text, so that its last lines can be lifted above the sheet. It only grows, since taking it away would move the page, and it is
 * no custom property, since each word of the text would inherit that and be styled anew.
 */
function makeRoom(reader: HTMLElement | null, height: number): void {
  if (reader && height > Number.parseFloat(reader.style.paddingBottom || '0')) reader.style.paddingBottom = `${height}px`;
}

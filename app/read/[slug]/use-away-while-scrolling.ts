import { type RefObject, useEffect, useRef } from 'react';

/** So many pixels down and somebody is reading on; so many up and something is looked for. */
const DOWN = 12;
const UP = 4;

/** Marks an element with `data-away` while the page is scrolled down. An attribute, so that nothing is rendered. */
export function useAwayWhileScrolling(): RefObject<HTMLButtonElement | null> {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let last = scrollY;
    const scrolled = () => {
      const by = scrollY - last;
      if (by < DOWN && by > -UP) return;
      last = scrollY;
      const atEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 80;
      element.current?.toggleAttribute('data-away', by > 0 && !atEnd);
    };
    addEventListener('scroll', scrolled, { passive: true });
    return () => removeEventListener('scroll', scrolled);
  }, []);
  return element;
}

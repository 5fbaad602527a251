import { useEffect, useRef } from 'react';

/** Listens to keys anywhere on the page, except where something is being typed. `pressed` says whether it has used the key. */
export function useKeys(pressed: (event: KeyboardEvent, target: Element | null) => boolean): void {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]')) return;
      if (latest.current(event, target)) event.preventDefault();
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, []);
}

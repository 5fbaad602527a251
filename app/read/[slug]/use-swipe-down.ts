import { type RefObject, useEffect, useRef } from 'react';

/** Pixels that a finger draws the sheet down before it closes. */
const FAR = 60;

/** Lets a finger draw the sheet down by its head; beyond `FAR` it closes, before that it comes back. */
export function useSwipeDown(sheet: RefObject<HTMLElement | null>, close: () => void) {
  const handle = useRef<HTMLElement>(null);
  const closing = useRef(close);
  closing.current = close;

  useEffect(() => {
    const head = handle.current;
    const whole = sheet.current;
    if (!head || !whole) return;
    let from: number | null = null;
    const down = (event: PointerEvent) => {
      const button = event.target instanceof Element && event.target.closest('button');
      if (event.pointerType !== 'touch' || button) return;
      from = event.clientY;
      head.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (from !== null) whole.style.translate = `0 ${Math.max(0, event.clientY - from)}px`;
    };
    const up = (event: PointerEvent) => {
      if (from === null) return;
      const far = event.clientY - from > FAR;
      from = null;
      whole.style.translate = '';
      if (far && event.type === 'pointerup') closing.current();
    };
    head.addEventListener('pointerdown', down);
    head.addEventListener('pointermove', move);
    head.addEventListener('pointerup', up);
    head.addEventListener('pointercancel', up);
    return () => {
      head.removeEventListener('pointerdown', down);
      head.removeEventListener('pointermove', move);
      head.removeEventListener('pointerup', up);
      head.removeEventListener('pointercancel', up);
    };
  }, [sheet]);
  return handle;
}

import { type PointerEvent, useRef } from 'react';
import { swiped } from './command.ts';
import type { Grade } from './session.ts';

/**
 * Lets a finger push the card to the left (didn't know) or to the right (knew it). The card follows the finger without React; a
 * mouse keeps selecting text. Spread the result over the element that moves.
 */
export function useSwipe(onSwipe: (grade: Grade) => void, enabled: boolean) {
  const from = useRef<{ x: number; y: number; id: number } | null>(null);

  const move = (element: HTMLElement, dx: number) => {
    element.style.translate = dx === 0 ? '' : `${dx}px 0`;
    element.dataset.side = Math.abs(dx) < 24 ? '' : dx < 0 ? 'left' : 'right';
  };
  const end = (event: PointerEvent<HTMLElement>, counts: boolean) => {
    const start = from.current;
    if (!start || start.id !== event.pointerId) return;
    from.current = null;
    move(event.currentTarget, 0);
    const grade = counts ? swiped(event.clientX - start.x, event.clientY - start.y) : null;
    if (grade) onSwipe(grade);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (enabled && event.pointerType !== 'mouse' && event.isPrimary) {
        from.current = { x: event.clientX, y: event.clientY, id: event.pointerId };
      }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const start = from.current;
      if (start?.id === event.pointerId) move(event.currentTarget, event.clientX - start.x);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
    onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
  };
}

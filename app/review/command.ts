import { AWAY } from './away.ts';
import type { Away, Grade } from './session.ts';

export type Command = 'show' | 'undo' | 'open' | Away | Grade;

/** The grades behind the answer buttons: two by default, four by setting. */
export const ANSWERS: Record<2 | 4, { grade: Grade; label: string; key: string }[]> = {
  2: [
    { grade: 1, label: "Didn't know", key: '1' },
    { grade: 3, label: 'Knew it', key: '2' },
  ],
  4: [
    { grade: 1, label: 'Again', key: '1' },
    { grade: 2, label: 'Hard', key: '2' },
    { grade: 3, label: 'Good', key: '3' },
    { grade: 4, label: 'Easy', key: '4' },
  ],
};

interface Pressed {
  key: string;
  /** Held down: a key that repeats must not answer card after card. */
  repeat: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * What a key means in the review, or null. Arrows always mean the two plain answers, figures those of the buttons on screen.
 *
 * @example commandOf({ key: '2', … }, true, 2) // 3: "Knew it"
 */
export function commandOf(pressed: Pressed, shown: boolean, answers: 2 | 4): Command | null {
  if (pressed.repeat || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const key = pressed.key.toUpperCase();
  if (key === 'U') return 'undo';
  if (key === 'O') return 'open';
  const away = AWAY.find((each) => each.key === key);
  if (away) return away.how;
  if (!shown) return pressed.key === ' ' || pressed.key === 'Enter' ? 'show' : null;
  if (pressed.key === 'ArrowLeft') return 1;
  if (pressed.key === 'ArrowRight') return 3;
  return ANSWERS[answers].find((answer) => answer.key === pressed.key)?.grade ?? null;
}

/** How far a finger travels, in pixels, before a swipe counts as an answer. */
const FAR = 72;

/** What a finished swipe means: left is "didn't know", right is "knew it"; a steep one is scrolling and means nothing. */
export function swiped(dx: number, dy: number): Grade | null {
  if (Math.abs(dx) < FAR || Math.abs(dy) > Math.abs(dx) / 2) return null;
  return dx < 0 ? 1 : 3;
}

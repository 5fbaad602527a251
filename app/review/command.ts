import { AWAY } from './away.ts';
import type { Away, Grade } from './session.ts';

/** `confirm`: the grade that is proposed. A choice is the number of an article, from 0. */
export type Command = 'show' | 'undo' | 'open' | 'confirm' | 'listen' | { choose: number } | Away | Grade;

/** What is on screen, as far as keys mean something else for it. */
export interface OnScreen {
  /** Whether the answer is open. */
  shown: boolean;
  answers: 2 | 4;
  /** Whether something is to be typed: letters then mean themselves. */
  typing: boolean;
  /** Whether something is to be chosen: der, die, das. */
  choices: boolean;
  /** Whether a grade is proposed. */
  proposed: boolean;
  /** Whether there is something to hear. */
  spoken: boolean;
}

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
 * What a key means in the review, or null. Arrows always mean the two plain answers, figures those of the buttons on screen; Enter and Space
 * grade only where a grade is proposed.
 *
 * @example commandOf({ key: '2', … }, { shown: true, answers: 2, … }) // 3: "Knew it"
 */
export function commandOf(pressed: Pressed, { shown, answers, typing, choices, proposed, spoken }: OnScreen): Command | null {
  if (pressed.repeat || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const key = pressed.key.toLowerCase();
  const isGo = key === ' ' || key === 'enter';
  if (typing && !shown) return isGo ? 'show' : null;
  if (key === 'u') return 'undo';
  if (key === 'o') return 'open';
  if (key === 'l' && spoken) return 'listen';
  const away = AWAY.find((each) => each.key.toLowerCase() === key);
  if (away) return away.how;
  if (!shown) {
    if (choices && (key === '1' || key === '2' || key === '3')) return { choose: Number(key) - 1 };
    return isGo ? 'show' : null;
  }
  if (isGo) return proposed ? 'confirm' : null;
  if (key === 'arrowleft') return 1;
  if (key === 'arrowright') return 3;
  return ANSWERS[answers].find((answer) => answer.key === key)?.grade ?? null;
}

/** How far a finger travels, in pixels, before a swipe counts as an answer. */
const FAR = 72;

/** What a finished swipe means: left is "didn't know", right is "knew it"; a steep one is scrolling and means nothing. */
export function swiped(dx: number, dy: number): Grade | null {
  if (Math.abs(dx) < FAR || Math.abs(dy) > Math.abs(dx) / 2) return null;
  return dx < 0 ? 1 : 3;
}

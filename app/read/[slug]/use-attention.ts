import { type RefObject, useEffect, useRef } from 'react';
import { defer, newEvent, onLeave, send } from '../../ui/events.ts';
import type { Tappable } from './packed.ts';

/** Without a touch, a key or a scroll for so long, nobody is reading. */
const IDLE = 60_000;
/** Reading is told twice a minute, and when the page is left. */
const TELL = 30_000;

/** Counts attentive seconds and the words that came past, and remembers the first word on screen to come back to. */
export function useAttention(article: string, root: RefObject<HTMLElement | null>, taps: readonly Tappable[]): void {
  /** Sentences that came past in this visit: their words are counted once. */
  const seen = useRef(new Set<Element>());
  useEffect(() => {
    const words = [...(root.current?.querySelectorAll('[data-word]') ?? [])];
    const onScreen = new Set<Element>();
    const fresh = new Set<Element>();
    const past = seen.current;
    const sentences = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) onScreen.add(target);
        else onScreen.delete(target);
      }
    });
    for (const sentence of root.current?.querySelectorAll('[data-sentence]') ?? []) sentences.observe(sentence);

    let touched = performance.now();
    let told = performance.now();
    let seconds = 0;
    let lastPosition = 0;
    const touch = () => {
      touched = performance.now();
    };
    const acts = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;
    for (const act of acts) addEventListener(act, touch, { passive: true, capture: true });

    /** What was not told yet; null when there is nothing. */
    const take = () => {
      // On a page that was taken away nothing has a place any more.
      const position = words[0]?.isConnected ? (taps[firstOnScreen(words)]?.start ?? 0) : lastPosition;
      if (seconds === 0 && position === lastPosition) return null;
      const count = [...fresh].reduce((sum, sentence) => sum + sentence.querySelectorAll('[data-word]').length, 0);
      const event = newEvent('read', { article, position, seconds, words: count });
      fresh.clear();
      seconds = 0;
      lastPosition = position;
      told = performance.now();
      return event;
    };

    const timer = setInterval(() => {
      const now = performance.now();
      if (document.visibilityState !== 'visible' || now - touched > IDLE) return;
      seconds++;
      for (const sentence of onScreen) {
        if (!past.has(sentence)) fresh.add(sentence);
        past.add(sentence);
      }
      if (now - told < TELL) return;
      const event = take();
      if (event) void send(event);
    }, 1000);
    const tellLast = () => {
      const event = take();
      if (event) defer(event);
    };
    const stop = onLeave(tellLast);
    return () => {
      tellLast();
      clearInterval(timer);
      stop();
      sentences.disconnect();
      for (const act of acts) removeEventListener(act, touch, { capture: true });
    };
  }, [article, root, taps]);
}

/** Number of the first word that is not above the window; found by halving, since words stand in order of lines. */
export function firstOnScreen(words: readonly Element[]): number {
  let low = 0;
  let high = Math.max(0, words.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.getBoundingClientRect().top < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { useEffect, useRef } from 'react';
import type { Aloud } from './aloud.ts';
import { followBy } from './follow.ts';

/** Marks the sentence that is spoken and keeps it on screen; answers with what marks a word in it. `height`: what covers the window from below. */
export function useSpoken(
  sentence: HTMLElement | undefined,
  { take, reached }: Pick<Aloud, 'take' | 'reached'>,
  height: () => number,
): (offset: number) => void {
  const before = useRef<HTMLElement | null>(null);
  const word = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (!sentence) return;
    sentence.dataset.spoken = '';
    return () => {
      delete sentence.dataset.spoken;
      mark(word, null);
    };
  }, [sentence]);

  useEffect(() => {
    if (!sentence) return;
    mark(word, null);
    const last = before.current?.isConnected ? before.current.getBoundingClientRect() : null;
    // Whoever asked for a sentence wants to see it, wherever the one before was.
    const top = followBy(sentence.getBoundingClientRect(), reached ? last : null, innerHeight, height());
    before.current = sentence;
    if (top === 0) return;
    scrollBy({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  }, [sentence, take, reached]);

  return (offset) => mark(word, sentence ? wordAt(sentence, offset) : null);
}

function mark(word: { current: HTMLElement | null }, now: HTMLElement | null): void {
  if (word.current === now) return;
  if (word.current) delete word.current.dataset.spoken;
  if (now) now.dataset.spoken = '';
  word.current = now;
}

/** The word of the sentence in which this character is; null between words. */
function wordAt(sentence: HTMLElement, offset: number): HTMLElement | null {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let from = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    from += node.textContent?.length ?? 0;
    if (offset < from) return node.parentElement?.closest<HTMLElement>('[data-word]') ?? null;
  }
  return null;
}

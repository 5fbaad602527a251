import { type RefObject, useEffect, useState } from 'react';
import { hideWithoutVoice } from '../../ui/no-voice.ts';
import type { Reach } from './aloud.ts';
import { firstOnScreen } from './use-attention.ts';

/** What is asked of reading aloud: to begin at a sentence (its number on the page), or, without one, to pause or go on. */
export interface AloudWish {
  at?: number;
  reach?: Reach;
}

/**
 * Reading aloud: what was wished for last, null while nobody wishes it. `begin` starts at a word (else at the first one on screen), or pauses
 * and goes on when it has begun. Buttons anywhere on the page do the same (`data-read-aloud`), so that the page need not know them.
 */
export function useAloud(root: RefObject<HTMLElement | null>, words: RefObject<HTMLElement[]>, hasVoice: boolean) {
  const [wish, setWish] = useState<AloudWish | null>(null);
  const sentences = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])];

  const start = (word: number, reach?: Reach) => {
    const sentence = words.current[word < 0 ? firstOnScreen(words.current) : word]?.closest<HTMLElement>('[data-sentence]');
    setWish({ at: sentence ? Math.max(0, sentences().indexOf(sentence)) : 0, ...(reach && { reach }) });
  };
  const begin = (word: number) => (wish ? setWish({}) : start(word));

  useEffect(() => hideWithoutVoice(hasVoice), [hasVoice]);
  useEffect(() => {
    const clicked = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-read-aloud]')) start(-1, 'page');
    };
    document.addEventListener('click', clicked);
    return () => document.removeEventListener('click', clicked);
  });

  return { wish, sentences, start, begin, end: () => setWish(null) };
}

import { useCallback, useEffect, useRef } from 'react';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Knowledge } from './knowledge.ts';
import { passedOver } from './passed.ts';

interface Page {
  words: readonly GlossaryWord[];
  units: readonly GlossaryWord[];
  known: Knowledge;
  /** What is open: the tapped word, and the phrase that is shown for it. */
  open: readonly (GlossaryWord | undefined)[];
}

/** Remembers what was tapped on this page; asked at its end, the answer says which due words were not. It is the same function all along. */
export function usePassed({ words, units, known, open }: Page): () => WordKey[] {
  const tapped = useRef(new Set<WordKey>());
  const latest = useRef({ words, units, known });
  useEffect(() => {
    latest.current = { words, units, known };
    for (const word of open) if (word) tapped.current.add(word.key);
  });
  return useCallback(() => {
    const { words, units, known } = latest.current;
    return passedOver([...words, ...units], tapped.current, known, Date.now());
  }, []);
}

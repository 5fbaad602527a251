import { useCallback, useEffect, useState } from 'react';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { type Knowledge, stateOf } from './knowledge.ts';

type Asked = Record<WordKey, string>;

/**
 * Due words are asked at the tap before they are told, where the learner wants that: each once a day. What can be asked streams in; until then,
 * and for all other words, a tap tells at once.
 */
export function useInText(asked: Promise<Asked> | null, known: Knowledge) {
  const [due, setDue] = useState<Asked>({});
  /** The card that was uncovered, by the number of its opening, and whether an answer is asked for. */
  const [uncovered, setUncovered] = useState<{ opening: number; how: 'show' | 'skip' } | null>(null);

  useEffect(() => {
    let wanted = true;
    asked?.then(
      (arrived) => wanted && setDue(arrived),
      // Then nothing is asked, and everything told.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [asked]);

  const isAsked = useCallback(
    ({ key }: GlossaryWord) => {
      const answered = known.acts.some((act) => act.key === key && (act.as === 'recalled' || act.as === 'forgotten'));
      const state = stateOf(known, key);
      return due[key] !== undefined && !answered && state?.memory !== undefined && !state.declared;
    },
    [due, known],
  );

  return {
    isAsked,
    asking(word: GlossaryWord, opening: number): 'covered' | 'shown' | null {
      if (!isAsked(word)) return null;
      if (uncovered?.opening !== opening) return 'covered';
      return uncovered.how === 'show' ? 'shown' : null;
    },
    lastEventOf: ({ key }: GlossaryWord): string | undefined => due[key],
    uncover: (opening: number, how: 'show' | 'skip') => setUncovered({ opening, how }),
  };
}

import { useEffect, useRef } from 'react';

/**
 * Moves the focus to where the eye goes: to the answer when it opens, to the next question when a card was answered, and there to the field where
 * something is to be typed. So a screen reader reads them. Not at the start: whoever opens a page begins at its top.
 */
export function useFocus(shown: boolean, answered: number, field: () => HTMLElement | null) {
  const question = useRef<HTMLElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const before = useRef({ shown, answered });
  useEffect(() => {
    const changed = before.current.shown !== shown || before.current.answered !== answered;
    before.current = { shown, answered };
    if (!changed) return;
    (shown ? answer.current : (field() ?? question.current))?.focus({ preventScroll: true });
    if (!shown) window.scrollTo({ top: 0 });
  }, [shown, answered, field]);
  return { question, answer };
}

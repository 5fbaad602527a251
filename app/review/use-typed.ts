import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** The fields of the card on screen: what is in them, and what keys and buttons do there. */
export interface Typing {
  /** For the input of each field. */
  field: (index: number) => {
    ref: (input: HTMLInputElement | null) => void;
    onFocus: () => void;
    onInput: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  };
  /** Puts a letter where the cursor is. */
  insert: (letter: string) => void;
  /** Whether anything was typed. */
  any: boolean;
  values: () => string[];
  /** The field to begin with; null where there is none. */
  first: () => HTMLInputElement | null;
}

/**
 * Inputs keep what is typed themselves: a card is not drawn anew with each letter. Enter goes on to the next empty field, and from the last one
 * it is the answer.
 * @param question changes with every question
 */
export function useTyping(question: unknown, count: number, open: boolean, answer: () => void): Typing {
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const last = useRef(0);
  const [any, setAny] = useState(false);
  useEffect(() => {
    last.current = 0;
    setAny(false);
  }, [question]);
  useFirstLetter(inputs, open && count > 0);

  const values = useCallback(() => Array.from({ length: count }, (_, index) => inputs.current[index]?.value ?? ''), [count]);
  const typed = useCallback(() => setAny(values().some((value) => value.trim() !== '')), [values]);
  const field = useCallback(
    (index: number) => ({
      ref: (input: HTMLInputElement | null) => {
        inputs.current[index] = input;
      },
      onFocus: () => {
        last.current = index;
      },
      onInput: typed,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.repeat) return;
        event.preventDefault();
        const next = inputs.current.slice(0, count).find((input, at) => at > index && input?.value.trim() === '');
        if (next && event.currentTarget.value.trim() !== '') next.focus({ preventScroll: true });
        else answer();
      },
    }),
    [count, typed, answer],
  );
  const insert = useCallback(
    (letter: string) => {
      const input = inputs.current[last.current] ?? inputs.current[0];
      if (!input) return;
      input.setRangeText(letter, input.selectionStart ?? input.value.length, input.selectionEnd ?? input.value.length, 'end');
      input.focus({ preventScroll: true });
      typed();
    },
    [typed],
  );
  const first = useCallback(() => inputs.current[0] ?? null, []);
  return useMemo(() => ({ field, insert, any, values, first }), [field, insert, any, values, first]);
}

/** Who begins to type need not have gone to the field first. */
function useFirstLetter(inputs: RefObject<(HTMLInputElement | null)[]>, waiting: boolean) {
  useEffect(() => {
    if (!waiting) return;
    const press = (event: globalThis.KeyboardEvent) => {
      const plain = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const elsewhere =
        event.target instanceof Element && event.target.closest('input, textarea, select, a, button, summary, [contenteditable]');
      if (plain && !elsewhere) inputs.current[0]?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [inputs, waiting]);
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { type Knowledge, markOf, statesOf } from './knowledge.ts';
import type { Tappable } from './packed.ts';
import type { Open } from './use-open.ts';

/**
 * The words of the text as elements, in order. React has rendered them on the server and never touches them again; marks, light and focus are
 * attributes set here. Of all words one is a tab stop, the one last used, so that Tab passes the text in one step.
 */
export function useWords(root: RefObject<HTMLElement | null>) {
  const words = useRef<HTMLElement[]>([]);
  const stop = useRef(-1);

  const setStop = useCallback((index: number) => {
    const before = words.current[stop.current];
    before?.setAttribute('tabindex', '-1');
    before?.removeAttribute('role');
    const now = words.current[index];
    now?.setAttribute('tabindex', '0');
    // Only the stop is a button: four hundred buttons in a row could not be read aloud.
    now?.setAttribute('role', 'button');
    stop.current = index;
  }, []);

  useLayoutEffect(() => {
    words.current = [...(root.current?.querySelectorAll<HTMLElement>('[data-word]') ?? [])];
    for (const word of words.current) word.tabIndex = -1;
    setStop(0);
  }, [root, setStop]);

  const indexOf = useCallback((node: EventTarget | null) => {
    const word = node instanceof Element ? node.closest<HTMLElement>('[data-word]') : null;
    return word ? words.current.indexOf(word) : -1;
  }, []);

  const focus = useCallback(
    (index: number) => {
      setStop(index);
      words.current[index]?.focus({ preventScroll: true });
    },
    [setStop],
  );

  return { words, setStop, indexOf, focus };
}

/** Marks each word of the text by what the learner knows of it: all occurrences of a word at once. */
export function useMarks(
  words: RefObject<HTMLElement[]>,
  glossary: readonly GlossaryWord[],
  units: readonly GlossaryWord[],
  taps: readonly Tappable[],
  known: Knowledge,
) {
  useEffect(() => {
    const now = Date.now();
    const states = statesOf(known);
    const marks = glossary.map((word) => markOf(word, states, now));
    const unitMarks = units.map((unit) => markOf(unit, states, now));
    taps.forEach(({ word, unit }, index) => {
      // A unit that the learner has said nothing of leaves its words their own marks.
      const together = unit && unitMarks[unit.number];
      const mark = together && together !== 'new' ? together : marks[word];
      const element = words.current[index];
      if (!element || element.dataset.state === (mark ?? undefined)) return;
      if (mark) element.dataset.state = mark;
      else delete element.dataset.state;
    });
  }, [words, glossary, units, taps, known]);
}

/** Lights up the open word with all that belongs to it, and its sentence while the translation is shown. */
export function useLight(words: RefObject<HTMLElement[]>, others: readonly number[] | undefined, open: Open | null) {
  const index = open?.index;
  const sentence = open?.translated;
  useLayoutEffect(() => {
    if (index === undefined) return;
    const lit = [index, ...(others ?? [])].flatMap((number) => words.current[number] ?? []);
    const whole = sentence ? words.current[index]?.closest<HTMLElement>('[data-sentence]') : null;
    if (whole) lit.push(whole);
    for (const element of lit) element.dataset.lit = '';
    return () => {
      for (const element of lit) delete element.dataset.lit;
    };
  }, [words, others, index, sentence]);
}

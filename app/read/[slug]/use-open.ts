import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import { defer, newEvent } from '../../ui/events.ts';
import type { Tappable } from './packed.ts';
import { asUnit } from './unit.ts';

export interface Open {
  /** Number of the word in the text. */
  index: number;
  /** Counts the openings: each is a card of its own, so that nothing inside one ever moves. */
  opening: number;
  /** Whether the focus goes into the card. */
  focus: boolean;
  /** Whether no card was open before. */
  arriving: boolean;
  translated: boolean;
  /** Whether the word was asked for without the unit that it is part of. */
  alone: boolean;
  /** Whether the form for corrections is shown. */
  correcting: boolean;
}

export interface Page {
  article: string;
  words: readonly GlossaryWord[];
  units: readonly GlossaryWord[];
  taps: readonly Tappable[];
  root: RefObject<HTMLElement | null>;
  /** Number of the word that a node belongs to, or -1. */
  indexOf: (node: EventTarget | null) => number;
  setStop: (index: number) => void;
  say: (text: string) => void;
  /** Whether the card asks for this word first: then its meaning is not said. */
  isAsked: (word: GlossaryWord) => boolean;
}

/** Which word is open. A tap on a word opens it, a tap elsewhere closes; one listener for the whole text. */
export function useOpen({ article, words, units, taps, root, indexOf, setStop, say, isAsked }: Page) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const translate = useCallback(() => setOpen((now) => now && { ...now, translated: !now.translated }), []);

  const correcting = useCallback((on: boolean) => setOpen((now) => now && { ...now, correcting: on }), []);

  const show = useCallback(
    (index: number, { focus = false, translated = false, alone = false } = {}) => {
      const tap = taps[index];
      const word = tap && ((alone ? undefined : asUnit(tap, units)?.word) ?? words[tap.word]);
      if (!word) return;
      setStop(index);
      setOpen((before) => ({
        index,
        opening: (before?.opening ?? 0) + 1,
        focus,
        arriving: before === null,
        translated,
        alone,
        correcting: false,
      }));
      const place = { article, start: tap.start, end: tap.end };
      // After the card is painted, which waits for nothing.
      setTimeout(() => {
        // A card that takes the focus is read out by itself.
        if (!focus) say(`${word.lemma}: ${isAsked(word) ? 'do you remember?' : firstGloss(word)}`);
        // Told to the server later still: a tap makes no request. Names are not vocabulary.
        if (!word.name) defer(newEvent('looked-up', { word: wordRef(word), place }));
      }, 100);
    },
    [article, words, units, taps, setStop, say, isAsked],
  );

  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const index = root.current?.contains(event.target as Node) ? indexOf(event.target) : -1;
      if (index < 0) {
        // The path as it was: a button of the card may be gone by what it did.
        if (!event.composedPath().some((node) => node instanceof Element && node.matches('[role="dialog"]'))) close();
        return;
      }
      // Whoever marks a passage with the mouse does not ask for a word.
      if (getSelection()?.isCollapsed ?? true) show(index);
    };
    document.addEventListener('click', clicked);
    return () => document.removeEventListener('click', clicked);
  }, [root, indexOf, show, close]);

  return { open, show, close, translate, correcting };
}

function firstGloss({ senses, name }: GlossaryWord): string {
  return senses[0]?.glosses[0] ?? (name ? 'a name' : 'not in the dictionary');
}

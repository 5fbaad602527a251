'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { wordRef } from '#lib/reading/word-ref.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import { appearance, setAppearance } from '../../ui/appearance.ts';
import { defer, newEvent } from '../../ui/events.ts';
import { Finish } from './finish.tsx';
import { GlossCard } from './gloss-card.tsx';
import { contextOf } from './keep.ts';
import type { Command } from './keys.ts';
import { lastAct, stateOf } from './knowledge.ts';
import { wordByLine } from './line-move.ts';
import { Margin } from './margin.tsx';
import { type Packed, unpack } from './packed.ts';
import styles from './reader.module.css';
import { firstOnScreen, useAttention } from './use-attention.ts';
import { useGermanVoice } from './use-german-voice.ts';
import { useKnowledge } from './use-knowledge.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useLight, useMarks, useWords } from './use-words.ts';

interface Open {
  /** Number of the word in the text. */
  index: number;
  /** Counts the openings: each is a card of its own. */
  opening: number;
  focus: boolean;
  arriving: boolean;
}

const undone = { kept: 'No longer kept.', known: 'No longer known.', ignored: 'No longer ignored.', none: 'As before.' };

/** Brings the text (its children, made on the server) to life: taps, keys, marks, the gloss card, the time spent. */
export function Reader(props: { article: string; packed: Packed; states: Promise<Record<WordKey, WordState>>; children: ReactNode }) {
  const { article, packed, states, children } = props;
  const taps = useMemo(() => unpack(packed), [packed]);
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [translated, setTranslated] = useState(false);
  const [help, setHelp] = useState(false);
  const [said, say] = useState('');
  const { words, setStop, indexOf, focus } = useWords(root);
  const { known, problem, keep, declare, undo } = useKnowledge(states);
  const speak = useGermanVoice();
  useMarks(words, packed.words, taps, known);
  useLight(words, taps, open?.index ?? null, translated);
  useAttention(article, root, taps);

  const tap = open && taps[open.index];
  const word = tap && packed.words[tap.word];

  const show = useCallback(
    (index: number, focus = false) => {
      const shown = taps[index];
      const word = shown && packed.words[shown.word];
      if (!word) return;
      setStop(index);
      setTranslated(false);
      setOpen((before) => ({ index, opening: (before?.opening ?? 0) + 1, focus, arriving: before === null }));
      if (!focus) say(`${word.lemma}: ${word.senses[0]?.glosses[0] ?? (word.name ? 'a name' : 'not in the dictionary')}`);
      // Told later, and after the card is painted: a tap makes no request and waits for nothing.
      const { start, end } = shown;
      if (!word.name) setTimeout(() => defer(newEvent('looked-up', { word: wordRef(word), place: { article, start, end } })), 100);
    },
    [article, packed, taps, setStop],
  );

  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      const index = root.current?.contains(event.target as Node) ? indexOf(event.target) : -1;
      if (index >= 0) {
        // Whoever marks a passage with the mouse does not ask for a word.
        if (getSelection()?.isCollapsed ?? true) show(index);
      } else if (!(event.target instanceof Element && event.target.closest('[role="dialog"]'))) setOpen(null);
    };
    document.addEventListener('click', clicked);
    return () => document.removeEventListener('click', clicked);
  }, [indexOf, show]);

  const act = (as: 'keep' | 'known' | 'ignore' | 'undo' | 'translate' | 'close') => {
    if (as === 'close') {
      if (open) focus(open.index);
      setOpen(null);
    } else if (as === 'translate') setTranslated((shown) => !shown);
    else if (as === 'undo') {
      const taken = undo(word ?? undefined);
      if (taken) say(undone[taken]);
    } else if (tap && word && open && !word.name) {
      const declared = stateOf(known, word.key)?.declared;
      const [start, translation] = packed.sentences[tap.sentence] ?? [0];
      const text = words.current[open.index]?.closest('[data-sentence]')?.textContent ?? '';
      if (as === 'keep') keep(word, contextOf(article, word, tap, taps, { text, start, translation }));
      else {
        const to = as === 'known' ? 'known' : 'ignored';
        declare(word, declared === to ? 'none' : to);
      }
      say(as === 'keep' ? 'Kept.' : as === 'known' ? 'Known.' : 'Ignored.');
    }
  };

  const go = (index: number | null) => {
    const inCard = Boolean(document.activeElement?.closest('[role="dialog"]'));
    if (index === null || !taps[index]) return;
    words.current[index]?.scrollIntoView({ block: 'nearest' });
    if (!inCard) focus(index);
    if (open) show(index, inCard);
  };

  useReaderKeys(open !== null, (command: Command) => {
    const focused = indexOf(document.activeElement);
    const from = open?.index ?? focused;
    if (typeof command === 'object') {
      if ('line' in command) go(wordByLine(from, command.line, taps.length, (index) => words.current[index]!.getClientRects()[0]!));
      else go(from < 0 ? firstOnScreen(words.current) : from + command.move);
    } else if (command === 'open') show(focused, true);
    else if (command === 'marks') setAppearance('marks', appearance('marks') ? null : 'new');
    else if (command === 'help') setHelp((shown) => !shown);
    else if (command === 'listen') {
      if (!speak || !word) return false;
      speak(word.article ? `${word.article} ${word.lemma}` : word.lemma);
    } else if (command === 'translate') {
      if (!open) show(focused, true);
      setTranslated((shown) => !open || !shown);
    } else act(command);
    return true;
  });

  const anchor = open && words.current[open.index];
  return (
    <div className={styles.reader} data-open={open ? '' : undefined}>
      <div ref={root} className={styles.column}>
        {children}
      </div>
      {open && word && anchor && (
        <GlossCard
          key={open.opening}
          word={word}
          form={tap?.form}
          state={stateOf(known, word.key)}
          canUndo={Boolean(lastAct(known, word.key) ?? stateOf(known, word.key)?.declared)}
          anchor={anchor}
          translation={tap ? packed.sentences[tap.sentence]?.[1] : undefined}
          translated={translated}
          focus={open.focus}
          arriving={open.arriving}
          act={act}
          speak={speak}
        />
      )}
      <Margin article={article} help={help} setHelp={setHelp} problem={problem} />
      <Finish article={article} />
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

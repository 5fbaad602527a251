'use client';

import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { WordsFirst as Offer } from '#lib/reading/words-first.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import { Finish } from './finish.tsx';
import { type CardAct, GlossCard } from './gloss-card.tsx';
import { contextOf } from './keep.ts';
import { lastAct, stateOf } from './knowledge.ts';
import { Margin } from './margin.tsx';
import { type Packed, unpack } from './packed.ts';
import { ReadAloud } from './read-aloud.tsx';
import styles from './reader.module.css';
import { SentenceTranslation } from './sentence-translation.tsx';
import { asUnit } from './unit.ts';
import { useAloud } from './use-aloud.ts';
import { useAttention } from './use-attention.ts';
import { useCommands } from './use-commands.ts';
import { type SaidBefore, useCorrections } from './use-corrections.ts';
import { useGermanVoice } from './use-german-voice.ts';
import { useInText } from './use-in-text.ts';
import { useKnowledge } from './use-knowledge.ts';
import { useOpen } from './use-open.ts';
import { useOpenCorrections } from './use-open-corrections.tsx';
import { useParagraphFocus } from './use-paragraph-focus.ts';
import { usePassed } from './use-passed.ts';
import { type Translator, useTranslation } from './use-translation.ts';
import { useLight, useMarks, useWords } from './use-words.ts';
import { WordsFirst } from './words-first.tsx';

const undone = {
  kept: 'No longer kept.',
  known: 'No longer known.',
  ignored: 'No longer ignored.',
  none: 'As before.',
  recalled: 'Your answer is taken back.',
  forgotten: 'Your answer is taken back.',
};

interface ReaderProps {
  article: string;
  /** Which page of how many this is, from 1. */
  page: number;
  pages: number;
  packed: Packed;
  before: SaidBefore;
  states: Promise<Record<WordKey, WordState>>;
  /** The words to learn before reading this page. */
  first: Promise<Offer | null>;
  translator: Translator;
  /** Due words that are asked before they are told, with the last event of their card; null when the learner does not want that. */
  asked: Promise<Record<WordKey, string>> | null;
  /** With which cards a word begins that is kept here. */
  begins: { kinds?: CardKind[] };
  children: ReactNode;
}

/** Whether the focus is in the card, where it then stays. */
const inCard = () => Boolean(document.activeElement?.closest('[role="dialog"]'));

/** Brings the text (its children, made on the server) to life: taps, keys, marks, the gloss card, the time spent. */
export function Reader(props: ReaderProps) {
  const { article, page, pages, packed, before, states, first, translator, asked, begins, children } = props;
  const unpacked = useMemo(() => unpack(packed), [packed]);
  const root = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState(false);
  const [said, say] = useState('');
  const { words, setStop, indexOf, focus } = useWords(root);
  const corrections = useCorrections({ article, packed, taps: unpacked, before, elements: words });
  const { glossary, units, taps } = corrections;
  const { known, problem, keep, declare, answer, takeBack, undo } = useKnowledge(states, begins);
  const inText = useInText(asked, known);
  const { open, show, close, translate, correcting } = useOpen({
    article,
    words: glossary,
    units,
    taps,
    root,
    indexOf,
    setStop,
    say,
    isAsked: inText.isAsked,
  });
  const speak = useGermanVoice();
  const aloud = useAloud(root, words, speak !== null);
  useMarks(words, glossary, units, taps, known);
  useAttention(article, root, unpacked);
  useParagraphFocus(root);

  const tapped = open ? taps[open.index] : undefined;
  const unit = open?.alone ? null : asUnit(tapped, units);
  const tap = unit?.tap ?? tapped;
  const word = unit?.word ?? (tap && glossary[tap.word]);
  useLight(words, tap?.others, open);
  const passed = usePassed({ words: glossary, units, known, open: [tapped && glossary[tapped.word], word] });
  const anchor = open && words.current[open.index];
  const state = word && stateOf(known, word.key);
  const sentence = anchor?.closest('[data-sentence]')?.textContent ?? '';
  const translation = useTranslation(
    packed.sentences,
    translator,
    open?.translated && tap ? { sentence: tap.sentence, text: sentence } : null,
  );

  const {
    pin,
    pinNumber,
    everywhere,
    said: saidHere,
    kinds: saidKinds,
    form,
  } = useOpenCorrections({
    ...corrections,
    article,
    open,
    tap,
    word,
    elements: words,
    correcting,
    say,
  });
  const lastSaid = corrections.lastMade(tap);
  const lastDone = lastAct(known, word?.key);

  const asking = open && word ? inText.asking(word, open.opening) : null;

  const act = (as: CardAct) => {
    if (as === 'undo' && lastSaid && lastSaid.at >= (lastDone?.at ?? 0)) {
      corrections.takeBack(lastSaid.id);
      say('Taken back.');
    } else if (as === 'undo') {
      const taken = undo(word);
      if (taken) say(undone[taken]);
    } else if (!open || !tap || !word) return;
    else if (as === 'show' || as === 'skip') inText.uncover(open.opening, as);
    else if (as === 'recalled' || as === 'forgotten') {
      const on = inText.lastEventOf(word);
      if (asking !== 'shown' || on === undefined) return;
      answer(word, { article, start: tap.start, end: tap.end }, on, as === 'recalled');
      say(as === 'recalled' ? 'You knew it.' : 'It will be asked again.');
    } else if (as === 'close') {
      focus(open.index);
      close();
    } else if (as === 'translate') {
      if (translation.can(tap.sentence)) translate();
    } else if (as === 'alone') {
      if (tapped?.unit) show(open.index, { focus: inCard(), translated: open.translated, alone: !open.alone });
    } else if (as === 'correct') correcting(!open.correcting);
    else if (as === 'everywhere') everywhere();
    else if (as === 'aloud') {
      aloud.start(open.index, 'sentence');
      focus(open.index);
      close();
    } else if (as === 'listen') speak?.(word.article ? `${word.article} ${word.lemma}` : word.lemma);
    else if (!word.name) {
      const [start] = packed.sentences[tap.sentence] ?? [0];
      const here = { text: sentence, start, translation: translation.of(tap.sentence) };
      const isOff = as !== 'kept' && state?.declared === as;
      if (as === 'kept') keep(word, contextOf(article, word, tap, taps, here));
      else declare(word, isOff ? 'none' : as);
      say(isOff ? undone[as] : as === 'kept' ? 'Kept.' : as === 'known' ? 'Known.' : 'Ignored.');
    }
  };
  useCommands({
    words,
    indexOf,
    focus,
    open,
    asking,
    show,
    close,
    act,
    aloud: aloud.begin,
    pin: pinNumber,
    toggleHelp: () => setHelp((shown) => !shown),
  });

  return (
    <div className={styles.reader} data-open={open ? '' : undefined}>
      <div ref={root} className={styles.column}>
        <WordsFirst
          about={`${article} ${page}`}
          offer={first}
          list={(List, { words: keys }) => (
            <List
              {...{ article, keys, taps, known, keep, declare, takeBack }}
              words={glossary}
              sentences={packed.sentences}
              translationOf={translation.of}
              elements={words}
            />
          )}
        />
        {children}
      </div>
      {open && tap && word && anchor && (
        <GlossCard
          key={open.opening}
          word={word}
          name={(tapped && glossary[tapped.word]?.lemma) ?? word.lemma}
          form={tap.form}
          state={state}
          asking={asking}
          canUndo={Boolean(lastSaid ?? lastDone ?? state?.declared)}
          anchor={anchor}
          canTranslate={translation.can(tap.sentence)}
          translation={
            open.translated && (
              <SentenceTranslation
                {...translation}
                translated={translation.of(tap.sentence)}
                language={translator.language}
                stop={translate}
              />
            )
          }
          open={open}
          act={act}
          canListen={speak !== null}
          part={tapped?.unit && (unit ? 'phrase' : 'word')}
          sense={tap.sense}
          pin={word.name ? undefined : pin}
          read={{ from: tap.from ?? (unit ? word.source : 'lexicon'), unsure: tap.unsure && !unit, said: saidKinds }}
          said={saidHere}
          correction={form}
        />
      )}
      {aloud.wish && (
        <ReadAloud wish={aloud.wish} sentences={aloud.sentences} looked={open?.opening ?? 0} cardOpen={open !== null} close={aloud.end} />
      )}
      <Margin article={article} page={page} pages={pages} help={help} setHelp={setHelp} problem={problem} />
      <Finish article={article} page={page} pages={pages} passed={passed} />
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

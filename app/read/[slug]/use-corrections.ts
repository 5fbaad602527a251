import { useRouter } from 'next/navigation';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { bareWord } from '#lib/reading/bare-word.ts';
import { correctWords } from '#lib/reading/correct-words.ts';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { inOrder, leadsTo } from '#lib/words/correction.ts';
import type { Corrected } from '#lib/words/event.ts';
import { newEvent, send, subscribe } from '../../ui/events.ts';
import { correctUnits } from './correct-units.ts';
import type { Packed, Tappable } from './packed.ts';
import { genderMark } from './word-marks.ts';

/** What the page brings of corrections: those of this text, and the words that they lead to. */
export interface SaidBefore {
  corrections: Corrected[];
  described: GlossaryWord[];
}

export type Said = Pick<Corrected, 'word' | 'place' | 'correction'>;

interface Text {
  article: string;
  packed: Packed;
  taps: Tappable[];
  before: SaidBefore;
  /** The words of the text as elements: what is written there. */
  elements: RefObject<HTMLElement[]>;
}

/** The words of the text as the learner has corrected them, on this page at once, and how to correct and take back. */
export function useCorrections({ article, packed, taps, before, elements }: Text) {
  const [added, setAdded] = useState<readonly Corrected[]>([]);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [forms, setForms] = useState<string[] | null>(null);
  const router = useRouter();

  // Most texts have nothing corrected, and then nothing need be read.
  const wanted = before.corrections.length > 0 || added.length > 0;
  useLayoutEffect(() => {
    if (wanted && !forms) setForms(elements.current.map((element) => element.textContent ?? ''));
  }, [wanted, forms, elements]);

  const said = useMemo(() => {
    const known = new Set(before.corrections.map(({ id }) => id));
    return inOrder([...before.corrections, ...added.filter(({ id }) => !known.has(id))].filter(({ id }) => !gone.includes(id)));
  }, [before, added, gone]);

  const corrected = useMemo(() => {
    if (!forms || said.length === 0) return { words: packed.words, units: packed.units, taps };
    const describe = (ref: Corrected['word']) => before.described.find(({ key }) => key === ref.key) ?? bareWord(ref);
    const { words, occurrences } = correctWords({ words: packed.words, occurrences: taps, article, forms }, said, describe);
    return { words, ...correctUnits(packed.units, occurrences, article, said) };
  }, [article, packed, taps, before, said, forms]);

  // The text came from the server with the lemmas of that moment.
  useLayoutEffect(() => {
    if (!forms) return;
    corrected.taps.forEach(({ word }, index) => {
      const element = elements.current[index];
      const now = corrected.words[word];
      if (!element || !now) return;
      if (element.dataset.word !== now.lemma) element.dataset.word = now.lemma;
      const gender = genderMark(now);
      if (element.dataset.gender === (gender ?? undefined)) return;
      if (gender) element.dataset.gender = gender;
      else delete element.dataset.gender;
    });
  }, [corrected, forms, elements]);

  useEffect(
    () =>
      subscribe((news) => {
        if (news.type !== 'refused') return;
        const { event } = news;
        if (event.type === 'corrected') setAdded((now) => now.filter(({ id }) => id !== event.id));
        if (event.type === 'undone') setGone((now) => now.filter((id) => id !== event.target));
      }),
    [],
  );

  /** What one correction rests on stands before it in the list. */
  const correct = useCallback(
    (list: readonly Said[]) => {
      const events = list.map((each, index) => {
        const event = newEvent('corrected', each);
        return { ...event, at: event.at - (list.length - 1 - index) };
      });
      setAdded((now) => [...now, ...events]);
      const answers = Promise.all(events.map(send));
      // The senses of a word that was not in the text come from the server.
      if (list.some(({ correction }) => leadsTo(correction))) void answers.then(() => router.refresh());
    },
    [router],
  );

  const takeBack = useCallback((id: string) => {
    setGone((now) => [...now, id]);
    void send(newEvent('undone', { target: id }));
  }, []);

  const saidOf = useCallback(
    (tap: Tappable | undefined): Corrected[] => (tap?.said ?? []).flatMap((id) => said.find((each) => each.id === id) ?? []),
    [said],
  );

  /** The last correction of this word that was made on this page, or of any word when none is open. */
  const lastMade = (tap: Tappable | undefined): Corrected | undefined => {
    const here = tap ? saidOf(tap) : said;
    return here.findLast(({ id }) => added.some((each) => each.id === id));
  };

  return { glossary: corrected.words, units: corrected.units, taps: corrected.taps, saidOf, lastMade, correct, takeBack };
}

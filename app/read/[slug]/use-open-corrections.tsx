import type { RefObject } from 'react';
import type { GlossarySense, GlossaryWord } from '#lib/reading/glossary.ts';
import { sensesHere } from '#lib/reading/senses-here.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import type { Corrected } from '#lib/words/event.ts';
import { Correct } from './correct.tsx';
import type { Tappable } from './packed.ts';
import { SaidHere } from './said-here.tsx';
import type { useCorrections } from './use-corrections.ts';
import type { Open } from './use-open.ts';

interface Opened extends Pick<ReturnType<typeof useCorrections>, 'taps' | 'saidOf' | 'correct' | 'takeBack'> {
  article: string;
  open: Open | null;
  /** What was tapped: a word, or the phrase that it is part of. */
  tap: Tappable | undefined;
  word: GlossaryWord | undefined;
  elements: RefObject<HTMLElement[]>;
  /** Shows the form, or puts it away. */
  correcting: (on: boolean) => void;
  say: (text: string) => void;
}

/** Pins and corrections of the word that is open. */
export function useOpenCorrections({ article, open, tap, word, taps, elements, saidOf, correct, takeBack, correcting, say }: Opened) {
  const said = saidOf(tap);
  if (!open || !tap || !word) return { pin: () => {}, pinNumber: () => {}, everywhere: () => {}, said: null, kinds: [], form: null };
  const place = { article, start: tap.start, end: tap.end };

  const pin = (sense: GlossarySense) => {
    const { glosses, labels, frame } = sense;
    const correction = { what: 'sense', sense: { glosses, ...(labels && { labels }), ...(frame && { frame }) } } as const;
    correct([{ word: wordRef(word), place, correction: sense.own ? { what: 'gloss', gloss: glosses[0]! } : correction }]);
    say('Pinned here.');
    stayInCard();
  };
  const everywhere = (
    corrected: Corrected | undefined = said.findLast(({ correction: { what } }) => what === 'sense' || what === 'gloss'),
  ) => {
    if (!corrected?.place) return;
    correct([{ word: corrected.word, correction: corrected.correction }]);
    say('Pinned everywhere.');
    stayInCard();
  };
  const undo = (id: string) => {
    takeBack(id);
    say('Taken back.');
    stayInCard();
  };
  return {
    pin,
    pinNumber: (number: number) => {
      const sense = word.name ? undefined : sensesHere(word, tap.sense)[number];
      if (sense) pin(sense);
    },
    everywhere: () => everywhere(),
    said: <SaidHere said={said} everywhere={everywhere} takeBack={undo} />,
    kinds: said.map(({ correction: { what } }) => what),
    form: open.correcting && (
      <Correct
        tapped={{ word, parts: partsOf(open.index, tap, word, taps).map((index) => elements.current[index]?.textContent ?? ''), place }}
        correct={(list) => {
          correct(list);
          say('Corrected.');
        }}
        close={() => {
          stayInCard();
          correcting(false);
        }}
      />
    ),
  };
}

/** What had the focus will be gone: it goes to the card around it, and is not lost to the page. */
function stayInCard(): void {
  document.activeElement?.closest<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
}

/** The word itself and, of a separated verb or a phrase, its other parts, in the order of the text. */
function partsOf(index: number, { word, others }: Tappable, { pos }: GlossaryWord, taps: readonly Tappable[]): number[] {
  return [index, ...others.filter((other) => pos === 'PHRASE' || taps[other]?.word === word)].sort((a, b) => a - b);
}

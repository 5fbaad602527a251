import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fieldsOf, NO_PLURAL } from '#lib/cards/kinds/question.ts';
import { alsoMeans } from './also-means.ts';
import type { Command, OnScreen } from './command.ts';
import { ARTICLES, judge } from './judged.ts';
import type { Review } from './use-review.ts';
import type { Speech } from './use-speech.ts';
import { type Typing, useTyping } from './use-typed.ts';

/** What can be done with the card on the table. */
export interface OnTable {
  typing: Typing;
  run: (command: Command) => void;
  /** What the button before the answer says; null where something is chosen instead. */
  open: string | null;
  onScreen: Omit<OnScreen, 'shown' | 'answers'>;
  noPlural: () => void;
  /** A word that was typed and means the same, while another is meant. */
  other: string | null;
}

/** A second press within this time, in milliseconds, is one to be sure: it does not grade. */
const DOUBLE = 400;

/** Turns keys and buttons into what happens to the card on the table: opens it with what was typed, hears it, grades it. */
export function useOnTable({ session, judged, show, grade, putAway, undo }: Review, speech: Speech): OnTable {
  const [card] = session.queue;
  const { shown } = session;
  const question = card?.question;
  const count = question ? fieldsOf(question).length : 0;
  const sentence = question?.kind === 'listening' ? card?.contexts[0]?.sentence : undefined;
  const asked = `${card?.id} ${session.deeds.length}`;
  const current = useRef(asked);
  current.current = asked;
  const [other, setOther] = useState<{ asked: string; word: string } | null>(null);

  const values = useRef<() => string[]>(() => []);
  const answer = useCallback(async () => {
    if (!card || count === 0) return show();
    const typed = values.current();
    const wrong = card.question.kind === 'production' && judge(card, typed, true)?.checks[0];
    // A word that means the same is no mistake: it may be tried again, once.
    if (wrong && wrong.verdict === 'wrong' && !wrong.article && other?.asked !== asked) {
      const also = await alsoMeans(typed[0]!, card);
      if (current.current !== asked) return;
      if (also) return setOther({ asked, word: typed[0]!.trim() });
    }
    show(typed);
  }, [card, count, show, other, asked]);
  const typing = useTyping(asked, count, !shown, answer);
  values.current = typing.values;
  useEffect(() => {
    if (other) typing.first()?.select();
  }, [other, typing]);

  const opened = useRef(0);
  useEffect(() => {
    if (shown) opened.current = performance.now();
  }, [shown]);
  const { say, stop, state } = speech;
  const run = useCallback(
    (command: Command) => {
      if (command === 'undo') return undo();
      if (command === 'show') return void answer();
      if (command === 'listen') return sentence !== undefined && say(sentence);
      if (typeof command === 'object') return show([ARTICLES[command.choose]!]);
      if (command === 'open') return location.assign(`/words/${encodeURIComponent(card?.word.key ?? '')}`);
      if (typeof command === 'number') return grade(command);
      if (command !== 'confirm') return putAway(command);
      if (judged && performance.now() - opened.current > DOUBLE) grade(judged.proposed);
    },
    [undo, answer, sentence, say, show, grade, putAway, judged, card],
  );
  useSpokenOnce(sentence, asked, state === 'ready', say, stop);

  const open = question?.kind === 'gender' ? null : count > 0 && typing.any ? 'Check' : 'Show answer';
  return {
    typing,
    run,
    open,
    onScreen: { typing: count > 0, choices: question?.kind === 'gender', proposed: judged !== null, spoken: sentence !== undefined },
    noPlural: useCallback(() => show([NO_PLURAL]), [show]),
    other: useMemo(() => (other?.asked === asked ? other.word : null), [other, asked]),
  };
}

/** A card to listen to is heard when it comes, once the page was touched: browsers do not speak before. */
function useSpokenOnce(sentence: string | undefined, asked: string, ready: boolean, say: Speech['say'], stop: () => void) {
  const said = useRef('');
  useEffect(() => {
    if (sentence === undefined || !ready || said.current === asked) return;
    if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return;
    said.current = asked;
    say(sentence);
  }, [sentence, asked, ready, say]);
  // Silence with every new question.
  useEffect(() => stop, [asked, stop]);
}

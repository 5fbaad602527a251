import { useCallback, useEffect, useReducer, useState } from 'react';
import { cardId } from '#lib/cards/card.ts';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, Place } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { WordState } from '#lib/words/memory.ts';
import { newEvent, send, subscribe } from '../../ui/events.ts';
import { type Act, knowledge, lastAct, stateOf } from './knowledge.ts';

/**
 * Joins the pure knowledge to the outside: it streams in, acts become events, refused events are taken back.
 * @param begins with which cards a word begins that is kept here
 */
export function useKnowledge(states: Promise<Record<WordKey, WordState>>, begins: { kinds?: CardKind[] }) {
  const [known, dispatch] = useReducer(knowledge, { base: null, acts: [] });
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    let wanted = true;
    states.then(
      (arrived) => wanted && dispatch({ type: 'arrived', states: arrived }),
      () => wanted && setProblem('What you know could not be loaded, so no word is marked. Reading and keeping work.'),
    );
    return () => {
      wanted = false;
    };
  }, [states]);

  useEffect(
    () =>
      subscribe((news) => {
        if (news.type === 'refused') dispatch({ type: 'taken back', event: news.event.id });
      }),
    [],
  );

  const done = useCallback((event: { id: string; at: number }, key: WordKey, as: Act['as']) => {
    dispatch({ type: 'done', act: { event: event.id, key, as, at: event.at } });
  }, []);

  const keep = useCallback(
    (word: GlossaryWord, context: Context, batch?: string): string => {
      const event = newEvent('kept', { word: wordRef(word), context, ...begins, ...(batch !== undefined && { batch }) });
      done(event, word.key, 'kept');
      void send(event);
      return event.id;
    },
    [done, begins],
  );

  const declare = useCallback(
    (word: GlossaryWord, as: 'known' | 'ignored' | 'none') => {
      const event = newEvent('declared', { word: wordRef(word), as });
      done(event, word.key, as);
      void send(event);
    },
    [done],
  );

  /** Answers the card of a word at its place in the text; `on` is the last event of the card. */
  const answer = useCallback(
    (word: GlossaryWord, place: Place, on: string, knew: boolean) => {
      const event = newEvent('graded', { card: cardId(word.key, 'meaning'), grade: knew ? 3 : 1, on, place });
      done(event, word.key, knew ? 'recalled' : 'forgotten');
      void send(event);
    },
    [done],
  );

  /** Takes back what was done together, the last of it first. */
  const takeBack = useCallback((events: readonly string[]) => {
    for (const event of [...events].reverse()) {
      dispatch({ type: 'taken back', event });
      void send(newEvent('undone', { target: event }));
    }
  }, []);

  /** Takes back the last act on this word, or on any; says what it was, or null when there was none. */
  const undo = useCallback(
    (word?: GlossaryWord): Act['as'] | null => {
      const act = lastAct(known, word?.key);
      if (act) {
        dispatch({ type: 'taken back', event: act.event });
        void send(newEvent('undone', { target: act.event }));
        return act.as;
      }
      const declared = word && stateOf(known, word.key)?.declared;
      if (!declared) return null;
      // Said on an earlier day: what was said is unsaid.
      declare(word, 'none');
      return declared;
    },
    [known, declare],
  );

  return { known, problem, keep, declare, answer, takeBack, undo };
}

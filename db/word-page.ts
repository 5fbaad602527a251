import type { StoredEvent, WordHistory } from '#lib/cards/replay.ts';
import type { GlossarySense, GlossaryWord } from '#lib/reading/glossary.ts';
import type { Context, Corrected, WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { WordState } from '#lib/words/memory.ts';
import { corrections } from './corrections.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { similarWords } from './similar-words.ts';
import { mergedInto, wordHistory } from './word.ts';
import { textTitles, unmetWord, wordEntry } from './word-details.ts';
import { type Family, wordFamily } from './word-family.ts';
import { wordStates } from './words.ts';

/** All that the page of a word shows. */
export interface WordPage {
  word: WordRef;
  state: WordState;
  /** Null for a word that the learner has never met. */
  history: WordHistory | null;
  /** What happened, oldest first; what was taken back is left out. */
  events: StoredEvent[];
  /** The sentences it was kept from, newest first; a text that is not there any more has no title. */
  kept: { context: Context; at: number; title?: string }[];
  /** Other places in the texts of the shelf. */
  places: Occurrence[];
  entry: GlossaryWord;
  /** All that it can mean, as the dictionary has it. */
  senses: GlossarySense[];
  /** What the learner has corrected of it. */
  said: Corrected[];
  family: Family;
  /** Words of the learner that are easily taken for it. */
  similar: WordRef[];
}

/** Everything about one word; another word's key where a correction has made it that one; null when nobody knows such a word. */
export async function wordPage(learner: Learner, key: WordKey): Promise<WordPage | { mergedInto: WordKey } | null> {
  const found = await wordHistory(learner, key);
  const merged = found ? null : await mergedInto(learner, key);
  if (merged !== null) return { mergedInto: merged };
  const word = found?.history.word ?? unmetWord(learner, key);
  if (!word) return null;
  const events = found?.events ?? [];
  const meetings = found?.history.meetings ?? [];
  const places = meetings.map(({ context }) => context.place);
  const tapped = events.flatMap(({ event }) => (event.type === 'looked-up' && event.place ? [event.place] : []));
  const titled = textTitles(
    learner,
    places.map(({ article }) => article),
  );
  const [family, similar, others, titles, states, said] = await Promise.all([
    wordFamily(learner, word),
    similarWords(learner, word),
    occurrences(learner, key, { kept: places, tapped }),
    titled,
    wordStates(learner, [key]),
    corrections(learner),
  ]);
  const parts = family.parts.map((part) => part.word.lemma);
  return {
    word,
    state: states[key] ?? {},
    history: found?.history ?? null,
    events,
    kept: meetings.map(({ context, at }) => {
      const title = titles.get(context.place.article);
      return { context, at, ...(title !== undefined && { title }) };
    }),
    places: others,
    ...wordEntry(learner, word, parts.length > 0 ? parts : undefined),
    said: said.filter((each) => each.word.key === key),
    family,
    similar,
  };
}

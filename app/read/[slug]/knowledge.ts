import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { isTransparent } from '#lib/reading/transparent.ts';
import { type WordColor, wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Memory, WordState } from '#lib/words/memory.ts';

const DAY = 86_400_000;

/** Something the learner did to a word on this page. `event` is the id under which it was sent. */
export interface Act {
  event: string;
  key: WordKey;
  /** `recalled`, `forgotten`: its card was answered here. */
  as: 'kept' | 'known' | 'ignored' | 'none' | 'recalled' | 'forgotten';
  at: number;
}

/** What is known of the words of a text: what the server said, and on top of it what was done since, newest last. */
export interface Knowledge {
  /** Null until the first answer is there. */
  base: Record<WordKey, WordState> | null;
  acts: Act[];
}

export type Change =
  | { type: 'arrived'; states: Record<WordKey, WordState> }
  | { type: 'done'; act: Act }
  /** Taken back by the learner, or refused by the server. */
  | { type: 'taken back'; event: string };

export function knowledge(now: Knowledge, change: Change): Knowledge {
  switch (change.type) {
    case 'arrived':
      return { ...now, base: { ...change.states, ...actedOn(now) } };
    case 'done':
      return { ...now, acts: [...now.acts, change.act] };
    case 'taken back':
      return { ...now, acts: now.acts.filter(({ event }) => event !== change.event) };
  }
}

/** What was known of the words acted on before the acts: a later answer of the server has the acts in it already, and they could not be taken back. */
function actedOn({ base, acts }: Knowledge): Record<WordKey, WordState> {
  if (!base) return {};
  return Object.fromEntries(acts.map(({ key }) => [key, base[key] ?? {}]));
}

/** The state of a word after all acts; the same rules as on the server: what is said last counts, and keeping a word unsays it. */
export function stateOf({ base, acts }: Knowledge, key: WordKey): WordState | undefined {
  let state = base?.[key];
  for (const act of acts) {
    if (act.key !== key) continue;
    const { declared: _, ...rest }: WordState = state ?? {};
    if (act.as === 'kept') state = { ...rest, memory: rest.memory ?? justKept(act.at) };
    else if (act.as === 'none') state = rest;
    else if (act.as === 'recalled' || act.as === 'forgotten')
      state = rest.memory ? { ...state, memory: answered(rest.memory, act) } : state;
    else state = { ...rest, declared: act.as };
  }
  return state;
}

/** The states of all words after all acts. */
export function statesOf(known: Knowledge): Record<WordKey, WordState> {
  const states = { ...known.base };
  for (const { key } of known.acts) states[key] = stateOf(known, key) ?? {};
  return states;
}

/** As far as the page can tell; when exactly it is due again, the server knows. */
function answered(memory: Memory, { as, at }: Act): Memory {
  return { ...memory, lastReview: at, due: at + DAY, phase: as === 'recalled' ? 'review' : 'relearning' };
}

function justKept(at: number) {
  return { phase: 'new' as const, stability: 0, difficulty: 0, due: at, lastReview: null, reps: 0, lapses: 0 };
}

/** The last act on a word that can be taken back, or on any word when none is named. */
export function lastAct({ acts }: Knowledge, key?: WordKey): Act | undefined {
  return acts.findLast((act) => key === undefined || act.key === key);
}

/** How a word is marked in the text; null for no mark at all (names). A compound of which every part is known is transparent. */
export type Mark = WordColor | 'transparent' | null;

export function markOf(word: GlossaryWord, states: Record<WordKey, WordState>, now: number): Mark {
  if (word.name) return null;
  return isTransparent(word, states, now) ? 'transparent' : wordColor(states[word.key], now);
}

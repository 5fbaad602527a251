import { CARD_KINDS, type CardKind, isCardKind } from '#lib/words/card-kind.ts';
import { recallOf } from './recall.ts';
import { AGES, type Age, type CountedStanding, type Sums } from './sums.ts';

/** What can be counted, and opened event by event. The last are words that came to stand there on a day. */
export const COUNTED = [
  ...(['all', 'reading', 'taps', 'kept', 'finished', 'answers', 'introduced', 'asked', 'recalled', 'forgotten', 'practiced'] as const),
  ...(['new', 'learning', 'young', 'mature', 'known', 'ignored'] as const satisfies readonly CountedStanding[]),
] as const;
export type Counted = (typeof COUNTED)[number];

/** Which events are meant. */
export interface EventQuery {
  what: Counted;
  /** Days of the learner's, both included. */
  from: string | null;
  to: string | null;
  /** Of answers on cards that had come back (`asked`, `recalled`, `forgotten`). */
  kinds: readonly CardKind[] | null;
  age: Age | null;
  article: string | null;
  word: string | null;
  /** Moments, both included: a session. */
  since: number | null;
  until: number | null;
}

export const EVERYTHING: EventQuery = {
  ...{ what: 'all', from: null, to: null, kinds: null, age: null, article: null, word: null, since: null, until: null },
};

/** How many of the events that these sums are of are meant. */
export function countOf(sums: Sums, { what, kinds, age }: Pick<EventQuery, 'what' | 'kinds' | 'age'>): number {
  switch (what) {
    case 'all':
      return sums.acts ?? 0;
    case 'reading':
      return sums.readings ?? 0;
    case 'taps':
    case 'kept':
    case 'finished':
    case 'answers':
    case 'introduced':
    case 'practiced':
      return sums[what] ?? 0;
    case 'asked':
    case 'recalled':
    case 'forgotten': {
      const { asked, recalled } = recallOf(sums, kinds ?? CARD_KINDS, age === null ? AGES : [age]);
      return what === 'asked' ? asked : what === 'recalled' ? recalled : asked - recalled;
    }
    default:
      return sums[`entered:${what}`] ?? 0;
  }
}

/** Whether it takes the whole log of a word to tell if one of its events is meant. */
export function needsLog({ what, age }: Pick<EventQuery, 'what' | 'age'>): boolean {
  return what === 'kept' || age !== null || COUNTED.indexOf(what) > COUNTED.indexOf('practiced');
}

export function isCounted(what: string): what is Counted {
  return (COUNTED as readonly string[]).includes(what);
}

export function isAge(age: number): age is Age {
  return (AGES as readonly number[]).includes(age);
}

/** Kinds of cards as an address names them. @example kindsIn('meaning,cloze') // ['meaning', 'cloze'] */
export function kindsIn(names: string): CardKind[] {
  return [...new Set(names.split(','))].filter(isCardKind);
}

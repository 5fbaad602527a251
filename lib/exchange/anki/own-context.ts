import { z } from 'zod';
import { CARD_KINDS, type CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';

/**
 * What the hidden field "Context" of a note holds: all that Anki has no column for, so that a word comes back as it was. Words and contexts are
 * checked as part of the events that they become.
 */
export interface OwnContext {
  word: WordRef;
  keptAt: number;
  /** Where it was kept, oldest first. */
  kept: { at: number; context: Context }[];
  declared?: { as: 'known' | 'ignored'; at: number };
  cards: Partial<Record<CardKind, OwnCard>>;
}

export interface OwnCard {
  on: boolean;
  /** Since when it is asked. */
  since: number;
  /** To the millisecond and the last digit; it holds as long as the columns of the card still say the same. */
  memory: Memory;
  /** Set aside by the learner. */
  suspended?: true;
  /** When it was put off until the next day. */
  buriedAt?: number;
}

/** As HTML and JSON at once: no letter in it means anything to either. */
export function encodeOwn(own: OwnContext): string {
  return JSON.stringify({ version: 1, ...own }).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Null for what is not, or no longer, what `encodeOwn` made: then the note is read like anyone's. */
export function decodeOwn(field: string): OwnContext | null {
  if (!field.startsWith('{')) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(field));
    return parsed.success ? (parsed.data as unknown as OwnContext) : null;
  } catch {
    return null;
  }
}

const moment = z.number().min(0).max(4_102_444_800_000);
const memory = z.object({
  phase: z.enum(['new', 'learning', 'review', 'relearning']),
  step: z.int().min(0).max(100).optional(),
  stability: z.number().min(0).max(36_500),
  difficulty: z.number().min(0).max(10),
  due: moment,
  lastReview: moment.nullable(),
  reps: z.int().min(0).max(1_000_000),
  lapses: z.int().min(0).max(1_000_000),
});
const card = z.object({ on: z.boolean(), since: moment, memory, suspended: z.literal(true).optional(), buriedAt: moment.optional() });
const schema = z.object({
  version: z.literal(1),
  word: z.object({ key: z.string(), lemma: z.string(), pos: z.string(), headword: z.string() }),
  keptAt: moment,
  kept: z
    .array(z.object({ at: moment, context: z.looseObject({ place: z.looseObject({ article: z.string(), start: z.number() }) }) }))
    .min(1)
    .max(1000),
  declared: z.object({ as: z.enum(['known', 'ignored']), at: moment }).optional(),
  cards: z.partialRecord(z.enum(CARD_KINDS), card),
});

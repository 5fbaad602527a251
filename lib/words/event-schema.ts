import { z } from 'zod';
import { CARD_KINDS } from './card-kind.ts';
import type { LearnerEvent } from './event.ts';
import { isZone } from './learner-day.ts';
import { LEVELS } from './level.ts';
import { storable } from './storable.ts';

/**
 * The check at the door: what is not a `LearnerEvent` of sane size and time does not come in. Unknown fields are dropped, so that an
 * older server takes the events of a newer page.
 */
export type CheckedEvent = { ok: true; event: LearnerEvent } | { ok: false; message: string };

/** @example checkEvent({ type: 'gradded' }) // { ok: false, message: 'type: Invalid input …' } */
export function checkEvent(input: unknown): CheckedEvent {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, event: parsed.data satisfies LearnerEvent };
  const issue = parsed.error.issues[0];
  return { ok: false, message: `This is not an event: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}.` };
}

const text = (max: number) => z.string().max(max).transform(storable);
const filled = (max: number) => text(max).refine((value) => value.trim() !== '', 'is empty');
const id = z.string().regex(/^[\w-]{8,64}$/, 'must be 8 to 64 letters, digits, "-" or "_"');
const offset = z.int().min(0).max(100_000_000);

const base = {
  id,
  // From the year 2000 to 2100: outside, a clock is broken, not merely wrong.
  at: z.number().min(946_684_800_000).max(4_102_444_800_000).transform(Math.round),
  zone: z.string().max(64).refine(isZone, 'is no time zone known here'),
};

const pos = z.enum(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'ADP', 'CONJ', 'NUM', 'PART', 'INTJ', 'PHRASE', 'NAME']);
const word = z
  .object({ key: filled(300), lemma: filled(200), pos, headword: filled(400) })
  .refine((ref) => ref.key.split('|')[1] === ref.pos, 'key and part of speech do not agree');
const place = z
  .object({ article: filled(200), start: offset, end: offset })
  .refine((range) => range.start < range.end, 'the place is empty');

const context = z
  .object({
    place,
    sentence: filled(5000),
    marks: z
      .array(z.tuple([offset, offset]))
      .min(1)
      .max(20),
    glosses: z.array(filled(1000)).max(50),
    form: text(500).optional(),
    translation: text(5000).optional(),
    translatedBy: text(2100).optional(),
  })
  .refine(({ sentence, marks }) => marks.every(([from, to]) => from < to && to <= sentence.length), 'a mark lies outside of the sentence');

const sense = z.object({
  glosses: z.array(filled(300)).min(1).max(8),
  labels: z.array(filled(100)).max(10).optional(),
  frame: filled(300).optional(),
});
const form = filled(200).optional();
const correction = z.discriminatedUnion('what', [
  z.object({ what: z.literal('sense'), sense }),
  z.object({ what: z.literal('gloss'), gloss: filled(300) }),
  z.object({ what: z.literal('gender'), article: z.enum(['der', 'die', 'das']) }),
  z.object({ what: z.literal('word'), form, to: word }),
  z.object({ what: z.literal('apart'), form, verb: word, particle: word }),
]);

const kind = z.enum(CARD_KINDS);
const card = filled(320).refine(
  (value) => (CARD_KINDS as readonly string[]).includes(value.slice(value.lastIndexOf('#') + 1)),
  'is no card',
);
const moment = z.int().min(0).max(4_102_444_800_000);
const took = z.number().min(0).max(86_400_000).optional();
const memory = z
  .object({
    phase: z.enum(['new', 'learning', 'review', 'relearning']),
    step: z.int().min(0).max(100).optional(),
    // As ts-fsrs bounds them.
    stability: z.number().min(0).max(36_500),
    difficulty: z.number().min(0).max(10),
    due: moment,
    lastReview: moment.nullable(),
    reps: z.int().min(0).max(1_000_000),
    lapses: z.int().min(0).max(1_000_000),
  })
  .refine(({ phase, stability, difficulty, lastReview }) => phase === 'new' || (stability > 0 && difficulty >= 1 && lastReview !== null), {
    message: 'a card that was asked has a stability, a difficulty and a last review',
  });
const count = z.int().min(0).max(10_000_000);
const compared = z.object({ before: z.number().min(0), after: z.number().min(0) }).optional();

const schema = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('looked-up'), word, place: place.optional() }),
  z.object({
    ...base,
    type: z.literal('kept'),
    word,
    context,
    batch: id.optional(),
    kinds: z.array(kind).min(1).max(CARD_KINDS.length).optional(),
  }),
  z.object({ ...base, type: z.literal('removed'), word }),
  z.object({ ...base, type: z.literal('declared'), word, as: z.enum(['known', 'ignored', 'none']) }),
  z.object({
    ...base,
    type: z.literal('graded'),
    card,
    grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    on: id.nullable(),
    took,
    typed: text(500).optional(),
    place: place.optional(),
    offline: z.boolean().optional(),
    batch: id.optional(),
  }),
  z.object({
    ...base,
    type: z.literal('kind-switched'),
    word,
    kind,
    on: z.boolean(),
    after: z.literal('mistake').optional(),
    batch: id.optional(),
  }),
  z.object({ ...base, type: z.literal('suspended'), card, as: z.enum(['suspended', 'none']), batch: id.optional() }),
  z.object({ ...base, type: z.literal('buried'), card, batch: id.optional() }),
  z.object({ ...base, type: z.literal('scheduled'), card, from: z.literal('anki'), memory, batch: id.optional() }),
  z.object({ ...base, type: z.literal('practiced'), card, knew: z.boolean(), took, batch: id.optional() }),
  z.object({
    ...base,
    type: z.literal('parameters-fitted'),
    weights: z.array(z.number().min(-1000).max(1000)).length(21).nullable(),
    reviews: z.int().min(0).optional(),
    logLoss: compared,
    rmse: compared,
  }),
  z.object({
    ...base,
    type: z.literal('imported'),
    batch: id,
    from: z.enum(['anki', 'list']),
    file: filled(300),
    words: count,
    cards: count,
    reviews: count,
  }),
  z.object({ ...base, type: z.literal('corrected'), word, place: place.optional(), correction }),
  z.object({ ...base, type: z.literal('undone'), target: id }),
  z.object({ ...base, type: z.literal('level-chosen'), level: z.enum(LEVELS).nullable(), presumed: z.int().min(0).max(50_000) }),
  z.object({
    ...base,
    type: z.literal('read'),
    article: filled(200),
    position: offset,
    seconds: z.number().min(0).max(86_400),
    words: z.int().min(0).max(1_000_000),
  }),
  z.object({
    ...base,
    type: z.literal('finished'),
    article: filled(200),
    page: z.int().min(1).max(1_000_000).optional(),
    passed: z.array(filled(300)).max(2000).optional(),
  }),
  z.object({ ...base, type: z.literal('shelved'), article: filled(200), as: z.enum(['archived', 'deleted', 'none']) }),
  z.object({ ...base, type: z.literal('retitled'), article: filled(200), title: filled(200).transform((title) => title.trim()) }),
  z.object({
    ...base,
    type: z.literal('setting-changed'),
    name: z.string().regex(/^[a-z][\w.-]{0,63}$/i, 'must be a short plain name'),
    value: z.union([text(2000), z.number(), z.boolean(), z.null()]),
  }),
]);

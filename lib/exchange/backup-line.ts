import { z } from 'zod';
import { readVersion } from '#lib/cards/parameters.ts';
import type { GradeOutcome } from '#lib/cards/replay.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import { checkEvent } from '#lib/words/event-schema.ts';
import { sameJson } from './same-json.ts';

/** What a line of a backup may be, by its `is`; docs/backup.md says what each means. Numbers of moments are epoch milliseconds. */
export type BackupLine = z.infer<typeof plain> | EventLine;
export type TextLine = z.infer<typeof text>;
export type PageLine = z.infer<typeof page>;
export type FeedLine = z.infer<typeof feed>;
export type ItemLine = z.infer<typeof item>;
export type TranslationLine = z.infer<typeof translation>;

/** One event of the log: when it counts, its number in the log, the event as it was sent, and of a grade what it led to. */
export interface EventLine {
  is: 'event';
  sequence: number;
  at: number;
  event: LearnerEvent;
  outcome?: GradeOutcome;
}

/** One line of the file, without the line break. */
export function encodeLine(line: BackupLine): string {
  return JSON.stringify(line);
}

/**
 * Reads a line and checks all of it. What this version would not keep as it is (an unknown field, a letter that no database stores) is
 * refused as well: a restore that drops something silently would not be one.
 */
export function decodeLine(json: string): { line: BackupLine } | { problem: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { problem: 'is no JSON' };
  }
  const isEvent = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'is') && (raw as { is: unknown }).is === 'event';
  const parsed = (isEvent ? envelope : plain).safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { problem: `${issue?.path.join('.') || 'the whole'}: ${issue?.message}` };
  }
  if (!isEvent) return sameJson(raw, parsed.data) ? { line: parsed.data as BackupLine } : unknownFields;
  const { event: sent, ...rest } = parsed.data as z.infer<typeof envelope>;
  const checked = checkEvent(sent);
  if (!checked.ok) return { problem: checked.message };
  if (!sameJson(raw, { ...rest, event: checked.event })) return unknownFields;
  if ((checked.event.type === 'graded') !== (rest.outcome !== undefined))
    return { problem: 'a grade has an outcome, and nothing else has' };
  if (rest.outcome && !readVersion(rest.outcome.parameters)) return { problem: 'its schedule was made in a way that is not known here' };
  // The event as it stands in the file, so that it is stored letter by letter as it was.
  return { line: { ...rest, event: sent as LearnerEvent } as EventLine };
}

const unknownFields = { problem: 'has something that this version does not know' };

const moment = z.int().min(0).max(8_640_000_000_000_000);
const number = z.int().min(0).max(2_147_483_647);
const short = z.string().max(1_000_000);
const long = z.string().max(20_000_000);
const slug = z.string().min(1).max(200);

const learner = z.strictObject({ is: z.literal('learner'), createdAt: moment, sequence: number });

const text = z.strictObject({
  is: z.literal('text'),
  slug,
  title: short,
  source: short,
  author: short.nullable(),
  address: short.nullable(),
  date: short.nullable(),
  notice: long.nullable(),
  subheadings: z.array(number),
  translations: z.record(z.string(), z.string()),
  contents: z.array(z.strictObject({ title: long, level: z.int().min(1).max(6), page: number, start: number })),
  pageCount: number.min(1),
  checksum: short,
  length: number,
  words: number,
  addedAt: moment,
});

const page = z.strictObject({ is: z.literal('page'), of: slug, number: number.min(1), start: number, firstParagraph: number, text: long });

/** What pages show as a link. */
const web = short.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'is no address of the web');

const feed = z.strictObject({
  is: z.literal('feed'),
  address: web,
  title: short,
  site: web.nullable(),
  every: number,
  followedAt: moment,
  unfollowedAt: moment.nullable(),
  lastChecked: moment.nullable(),
  nextCheck: moment,
  etag: short.nullable(),
  lastModified: short.nullable(),
  problem: short.nullable(),
  failures: number,
});

const document = z.strictObject({
  title: long.optional(),
  author: long.optional(),
  source: long.optional(),
  date: short.optional(),
  address: short.optional(),
  language: short.optional(),
  notice: long.optional(),
  paragraphs: z.array(z.strictObject({ text: long, heading: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional() })),
});

const item = z.strictObject({
  is: z.literal('item'),
  feed: short,
  key: short,
  title: short,
  address: short.nullable(),
  date: short.nullable(),
  author: short.nullable(),
  summary: long.nullable(),
  document: document.nullable(),
  state: z.enum(['new', 'brought in', 'dismissed']),
  seenAt: moment,
  place: z.int().min(-2_147_483_648).max(2_147_483_647),
  article: slug.nullable(),
});

const translation = z.strictObject({
  is: z.literal('translation'),
  sentence: z.string().regex(/^[0-9a-f]{64}$/),
  by: short,
  language: z.string().max(20),
  translation: long,
  at: moment,
});

const plain = z.discriminatedUnion('is', [learner, text, page, feed, item, translation]);

const memory = z.strictObject({
  phase: z.enum(['new', 'learning', 'review', 'relearning']),
  step: number.optional(),
  stability: z.number(),
  difficulty: z.number(),
  due: moment,
  lastReview: moment.nullable(),
  reps: number,
  lapses: number,
});

const envelope = z.strictObject({
  is: z.literal('event'),
  sequence: number.min(1),
  at: moment.max(4_102_444_800_000),
  event: z.unknown(),
  outcome: z
    .strictObject({
      on: z.string().max(64).nullable(),
      phase: memory.shape.phase,
      expected: z.number().nullable(),
      parameters: z.string().max(200),
      memory,
    })
    .optional(),
});

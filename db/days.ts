import type { ReviewDay } from '#lib/cards/habit.ts';
import type { WeightsBook } from '#lib/cards/parameters.ts';
import type { StoredEvent } from '#lib/cards/replay.ts';
import { addDaysTo, isNothing, type Sums, type SumsByDay } from '#lib/progress/sums.ts';
import { addWordDays } from '#lib/progress/word-days.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database, type Transaction } from './client.ts';

/** What a learner has done on a day, as far as it still counts. */
export interface DoneToday {
  /** Answers in the review. */
  answers: number;
  /** Cards asked for the first time. */
  introduced: number;
  /** Answers on cards that had come back after a day or more. */
  reviews: number;
}

/** For the limits of a day: one row is read, however long the log is. `day` as `learnerDay` has it. */
export async function todayDone({ id: learnerId }: Pick<Learner, 'id'>, day: string): Promise<DoneToday> {
  const row = await database().day.findUnique({ where: { learnerId_day: { learnerId, day } } });
  const sums = row ? decode(row.sums) : {};
  return { answers: sums.answers ?? 0, introduced: sums.introduced ?? 0, reviews: sumOf(sums, 'asked:') };
}

/** The sums of every day on which anything counts, oldest first. */
export async function daySums({ id: learnerId }: Pick<Learner, 'id'>): Promise<SumsByDay> {
  const rows = await database().day.findMany({ where: { learnerId }, orderBy: { day: 'asc' }, select: { day: true, sums: true } });
  return new Map(rows.map(({ day, sums }) => [day, decode(sums)]));
}

/** The sums of the days from `day` on, oldest first. */
export async function sumsSince({ id: learnerId }: Pick<Learner, 'id'>, day: string): Promise<SumsByDay> {
  const where = { learnerId, day: { gte: day } };
  const rows = await database().day.findMany({ where, orderBy: { day: 'asc' }, select: { day: true, sums: true } });
  return new Map(rows.map((row) => [row.day, decode(row.sums)]));
}

/** The last `most` days before `before` on which cards were asked, the newest first. */
export async function reviewDays({ id: learnerId }: Pick<Learner, 'id'>, before: string, most: number): Promise<ReviewDay[]> {
  const rows = await database().day.findMany({
    where: { learnerId, day: { lt: before }, sums: { contains: '"answers":' } },
    orderBy: { day: 'desc' },
    take: most,
    select: { day: true, sums: true },
  });
  return rows.flatMap((row) => {
    const sums = decode(row.sums);
    const cards = (sums.introduced ?? 0) + sumOf(sums, 'asked:');
    return cards > 0 ? [{ day: row.day, cards, milliseconds: sums.answerMs ?? 0 }] : [];
  });
}

/** Adds `change` to the stored days, inside the transaction that holds the learner's lock. */
export async function addToDays(tx: Transaction, learnerId: string, change: SumsByDay): Promise<void> {
  const changed = [...change].filter(([, sums]) => !isNothing(sums));
  if (changed.length === 0) return;
  const rows = await tx.day.findMany({ where: { learnerId, day: { in: changed.map(([day]) => day) } }, select: { day: true, sums: true } });
  const stored = new Set(rows.map(({ day }) => day));
  const days: SumsByDay = new Map(rows.map(({ day, sums }) => [day, decode(sums)]));
  addDaysTo(days, new Map(changed));
  for (const [day, sums] of days) {
    const data = { sums: encode(sums) };
    // One statement each: whether the row is there is known, and nobody waits for what it says now.
    if (isNothing(sums)) await tx.day.deleteMany({ where: { learnerId, day } });
    else if (stored.has(day)) await tx.day.updateMany({ where: { learnerId, day }, data });
    else await tx.day.createMany({ data: [{ learnerId, day, ...data }] });
  }
}

/** Counts words anew whose effective events were `before` and are `after`; only the difference is written. */
export async function countWords(
  tx: Transaction,
  learnerId: string,
  before: ReadonlyMap<string, StoredEvent[]>,
  after: ReadonlyMap<string, StoredEvent[]>,
  book: WeightsBook,
): Promise<void> {
  await addToDays(tx, learnerId, difference(before, after, book));
}

/** What words add to the days after a change, less what they added before. */
export function difference(
  before: ReadonlyMap<string, StoredEvent[]>,
  after: ReadonlyMap<string, StoredEvent[]>,
  book: WeightsBook,
): SumsByDay {
  const change: SumsByDay = new Map();
  for (const events of before.values()) addWordDays(change, events, book, -1);
  for (const events of after.values()) addWordDays(change, events, book);
  return change;
}

/** Puts these sums in the place of all that was stored. */
export async function replaceDays(tx: Transaction, learnerId: string, days: SumsByDay): Promise<void> {
  await tx.day.deleteMany({ where: { learnerId } });
  const data = [...days].filter(([, sums]) => !isNothing(sums)).map(([day, sums]) => ({ learnerId, day, sums: encode(sums) }));
  for (let from = 0; from < data.length; from += ROWS) await tx.day.createMany({ data: data.slice(from, from + ROWS) });
}

const ROWS = 200;

/** In one order, so that equal sums are equal rows. */
function encode(sums: Sums): string {
  return JSON.stringify(Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function decode(json: string): Sums {
  return JSON.parse(json) as Sums;
}

function sumOf(sums: Sums, prefix: string): number {
  return Object.entries(sums).reduce((sum, [name, value]) => (name.startsWith(prefix) ? sum + value : sum), 0);
}

import { COUNTING } from '#lib/progress/counting.ts';
import { eventSums } from '#lib/progress/event-sums.ts';
import { addToDay, type SumsByDay } from '#lib/progress/sums.ts';
import { addWordDays } from '#lib/progress/word-days.ts';
import { database, type Transaction } from './client.ts';
import { replaceDays } from './days.ts';
import { storedEvent } from './event-rows.ts';
import { joinedWords } from './word-groups.ts';
import { wordLogs } from './word-logs.ts';

const WORDS_AT_ONCE = 200;
const EVENTS_AT_ONCE = 5000;

/** Counts the days of those learners anew whose sums another version counted; returns how many days. Runs before the start. */
export async function refreshDays(progress: (share: number) => void = () => {}): Promise<number> {
  let done = 0;
  const learners = await database().learner.findMany({ where: { counting: { not: COUNTING } }, select: { id: true } });
  for (const { id } of learners) {
    done += await database().$transaction((tx) => rebuildDays(tx, id, progress), { maxWait: 60_000, timeout: 6 * 3_600_000 });
  }
  return done;
}

/** Makes the sums of every day anew from all events, in one pass over the log; returns how many days have any. */
export async function rebuildDays(tx: Transaction, learnerId: string, progress: (share: number) => void = () => {}): Promise<number> {
  // A write comes first: it locks the log, so that nothing is added while it is read.
  await tx.learner.update({ where: { id: learnerId }, data: { counting: COUNTING } });
  const days = await countedDays(tx, learnerId, progress);
  await replaceDays(tx, learnerId, days);
  return days.size;
}

/** What every day adds to every figure, counted from the events. */
export async function countedDays(tx: Transaction, learnerId: string, progress: (share: number) => void = () => {}): Promise<SumsByDay> {
  const days: SumsByDay = new Map();
  await countReading(tx, learnerId, days);
  await countWords(tx, learnerId, days, progress);
  return days;
}

async function countWords(tx: Transaction, learnerId: string, days: SumsByDay, progress: (share: number) => void): Promise<void> {
  const logs = await wordLogs(tx, learnerId);
  const joined = await joinedWords(tx, learnerId);
  const all = await tx.word.count({ where: { learnerId } });
  let done = 0;
  for (let last = ''; ; ) {
    const rows = await tx.event.groupBy({
      by: ['wordKey'],
      where: { learnerId, wordKey: { gt: last } },
      orderBy: { wordKey: 'asc' },
      take: WORDS_AT_ONCE,
    });
    if (rows.length === 0) break;
    const keys = rows.map(({ wordKey }) => wordKey!);
    last = keys.at(-1)!;
    for (const own of await logs.of(keys.filter((key) => !joined.has(key)))) addWordDays(days, own, logs.weights);
    done += keys.length;
    progress(Math.min(1, done / Math.max(1, all)));
  }
  // Words that corrections ever joined lie far apart in that order: they come together.
  for (const own of await logs.of(joined)) addWordDays(days, own, logs.weights);
}

/** Reading belongs to no word. */
async function countReading(tx: Transaction, learnerId: string, days: SumsByDay): Promise<void> {
  const range = { learnerId };
  const { _min: first, _max: newest } = await tx.event.aggregate({ where: range, _min: { sequence: true }, _max: { sequence: true } });
  if (first.sequence === null || newest.sequence === null) return;
  for (let from = first.sequence; from <= newest.sequence; from += EVENTS_AT_ONCE) {
    const rows = await tx.event.findMany({
      where: { ...range, sequence: { gte: from, lt: from + EVENTS_AT_ONCE }, type: { in: ['read', 'finished'] }, undone: false },
      select: { day: true, payload: true, outcome: true, at: true, sequence: true },
    });
    for (const row of rows) addToDay(days, row.day, eventSums(storedEvent(row)));
  }
}

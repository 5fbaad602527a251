import { eventSums } from '#lib/progress/event-sums.ts';
import { sessions } from '#lib/progress/sessions.ts';
import { addTo, addToDay, type Sums, type SumsByDay } from '#lib/progress/sums.ts';
import type { TextHistory, TextRead } from '#lib/progress/text-read.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { ofTypes, storedEvent } from './event-rows.ts';
import { firstKeeps } from './first-keeps.ts';
import { textTitles } from './word-details.ts';

type Who = Pick<Learner, 'id'>;

/** Texts that were read, those read last first. */
export async function textsRead(learner: Who, skip: number, most: number): Promise<{ texts: TextRead[]; total: number }> {
  const where = { learnerId: learner.id };
  const [rows, total] = await Promise.all([
    database().reading.findMany({ where, orderBy: [{ lastAt: 'desc' }, { articleId: 'asc' }], skip, take: most }),
    database().reading.count({ where }),
  ]);
  const ids = rows.map(({ articleId }) => articleId);
  const [titles, taps] = await Promise.all([
    textTitles(learner, ids),
    database().event.groupBy({
      by: ['articleId'],
      where: { ...where, articleId: { in: ids }, undone: false, ...ofTypes('looked-up') },
      _count: true,
    }),
  ]);
  const tapsOf = new Map(taps.map(({ articleId, _count }) => [articleId, _count]));
  const texts = rows.map((row) => ({
    id: row.articleId,
    title: titles.get(row.articleId) ?? null,
    firstAt: Number(row.firstAt),
    lastAt: Number(row.lastAt),
    finishedAt: row.finishedAt === null ? null : Number(row.finishedAt),
    seconds: row.seconds,
    words: row.words,
    taps: tapsOf.get(row.articleId) ?? 0,
  }));
  return { texts, total };
}

/** What happened with one text; null when it was never opened. */
export async function textHistory(learner: Who, id: string): Promise<TextHistory | null> {
  const where = { learnerId: learner.id, articleId: id };
  const reading = await database().reading.findUnique({ where: { learnerId_articleId: where } });
  if (!reading) return null;
  const [rows, titles] = await Promise.all([
    database().event.findMany({
      where: { ...where, undone: false, ...ofTypes('read', 'finished', 'looked-up', 'kept') },
      orderBy: [{ at: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
      select: { day: true, payload: true, outcome: true, at: true, sequence: true },
    }),
    textTitles(learner, [id]),
  ]);
  const events = rows.map(storedEvent);
  const first = await firstKeeps(
    database(),
    learner.id,
    events.flatMap(({ event }) => (event.type === 'kept' ? event.word.key : [])),
  );
  const days: SumsByDay = new Map();
  const sums: Sums = {};
  for (const [index, stored] of events.entries()) {
    const own = eventSums(stored, { firstKeep: first.has(stored.event.id) });
    addTo(sums, own);
    addToDay(days, rows[index]!.day, own);
  }
  return {
    id,
    title: titles.get(id) ?? null,
    firstAt: Number(reading.firstAt),
    lastAt: Number(reading.lastAt),
    finishedAt: reading.finishedAt === null ? null : Number(reading.finishedAt),
    seconds: reading.seconds,
    words: reading.words,
    taps: sums.taps ?? 0,
    sums,
    days: [...days].sort(([a], [b]) => (a < b ? 1 : -1)),
    sessions: sessions(events, first).reverse(),
  };
}

import type { GradeOutcome } from '#lib/cards/replay.ts';
import { type ForecastDay, forecastDays } from '#lib/progress/forecast.ts';
import { type LoggedEvent, type Progress, progress as progressOf, type WordFigures } from '#lib/progress/progress.ts';
import { MATURE } from '#lib/words/color.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';

/** All figures of a learner. What was taken back is not counted. */
export async function progress(learner: Pick<Learner, 'id' | 'zone' | 'presumed'>, now: number): Promise<Progress> {
  const today = learnerDay(now, learner.zone);
  const [events, words, forecast] = await Promise.all([
    loggedEvents(learner.id),
    wordFigures(learner),
    forecastOf(learner.id, forecastDays(today, learner.zone)),
  ]);
  return progressOf({ events, words, forecast, today });
}

/** Counted by the database, day by day over an index: the cards themselves may be a hundred thousand. */
async function forecastOf(learnerId: string, days: ReturnType<typeof forecastDays>): Promise<ForecastDay[]> {
  return Promise.all(
    days.map(async ({ day, from, to }) => {
      const due = { lt: BigInt(to), ...(from !== null && { gte: BigInt(from) }) };
      const phases = await database().card.groupBy({ by: ['phase'], where: { learnerId, active: true, due }, _count: true });
      const fresh = phases.find(({ phase }) => phase === 'new')?._count ?? 0;
      return { day, new: fresh, reviews: phases.reduce((sum, { _count }) => sum + _count, 0) - fresh };
    }),
  );
}

/** What the learner did, in order of time. Choices (level, settings) and undos are no learning and are left out. */
async function loggedEvents(learnerId: string): Promise<LoggedEvent[]> {
  const rows = await database().event.findMany({
    where: { learnerId, undone: false, type: { in: ['looked-up', 'kept', 'declared', 'graded', 'read', 'finished'] } },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
    select: { id: true, type: true, at: true, day: true, wordKey: true, articleId: true, payload: true, outcome: true },
  });
  return rows.map((row) => {
    const logged: LoggedEvent = { id: row.id, type: row.type as LearnerEvent['type'], at: Number(row.at), day: row.day };
    if (row.wordKey) logged.word = row.wordKey;
    if (row.articleId) logged.article = row.articleId;
    // Only these say more than their columns; the others need not be read.
    if (row.type === 'graded' || row.type === 'read') {
      const event = JSON.parse(row.payload) as LearnerEvent;
      if (event.type === 'read') Object.assign(logged, { seconds: event.seconds, words: event.words });
      if (event.type === 'graded') Object.assign(logged, { grade: event.grade, took: event.took });
      if (row.outcome) logged.phase = (JSON.parse(row.outcome) as GradeOutcome).phase;
    }
    return logged;
  });
}

async function wordFigures({ id: learnerId, presumed }: Pick<Learner, 'id' | 'presumed'>): Promise<WordFigures> {
  const count = (where: object) => database().word.count({ where: { learnerId, ...where } });
  // Only kept words have cards, and one card each; active ones are those of words that are not declared.
  const cards = (where: object) => database().card.count({ where: { learnerId, active: true, ...where } });
  const [kept, learning, mature, declared, ignored] = await Promise.all([
    count({ kept: true }),
    cards({ stability: { lt: MATURE } }),
    cards({ stability: { gte: MATURE } }),
    count({ declared: 'known' }),
    count({ declared: 'ignored' }),
  ]);
  return { kept, learning, mature, declared, known: declared + mature, ignored, presumed };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '#settings';
import { closeDatabase, database } from '../../db/client.ts';
import { recordEvents } from '../../db/events.ts';
import { addLearner } from '../../db/learners.ts';
import { migrate } from '../../db/migrate.ts';
import { dueCards, dueCounts } from '../../db/queue.ts';
import { countSetAside } from '../../db/set-aside.ts';
import type { Figure } from '../bench.ts';
import { fillLargeLearner } from './large-learner.ts';
import { median } from './median.ts';

const SIZES = [1000, 10_000, 100_000];
const ZONE = 'Europe/Berlin';
const TIMES = 101;
/** The first answers of a process are those of a program that is still being compiled. */
const WARM = 100;
/** Cards in one sitting, as the page asks for them (app/review/limits.ts). */
const SITTING = 50;
const DAY = 86_400_000;

interface Measured {
  open: number;
  grade: number;
}

/**
 * Opening the review (what its page asks the database for) and storing a grade, for learners of 1,000, 10,000 and 100,000 cards with twenty
 * answers each, as they are two days after the last review. Then the large one with a fifth of the year unanswered: a backlog of many thousands.
 */
export async function benchQueue(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const all: Measured[] = [];
  for (const cards of SIZES) {
    const { measured, about } = await measure(cards, 2);
    all.push(measured);
    figures.push({ what: `${about}: the review opens`, value: measured.open, unit: 'ms', atMost: 50 });
    figures.push({ what: `${about}: a grade is stored`, value: measured.grade, unit: 'ms', atMost: 10 });
  }
  const [small, , large] = all as [Measured, Measured, Measured];
  figures.push({ what: 'opening, 100,000 cards against 1,000', value: large.open / small.open, unit: 'times', atMost: 2 });
  figures.push({ what: 'a grade, 100,000 cards against 1,000', value: large.grade / small.grade, unit: 'times', atMost: 2 });
  const { measured, about } = await measure(100_000, 73, 300_000);
  figures.push({ what: `${about}: the review opens`, value: measured.open, unit: 'ms', atMost: 50 });
  return figures;
}

async function measure(cards: number, behind: number, reviews?: number): Promise<{ measured: Measured; about: string }> {
  const data = mkdtempSync(path.join(tmpdir(), 'lesefluss-bench-'));
  const before = process.env.LESEFLUSS_DATA;
  process.env.LESEFLUSS_DATA = data;
  try {
    migrate(readSettings());
    // Noon, so that no run crosses the beginning of a day.
    const now = Math.floor(Date.now() / DAY) * DAY + DAY / 2;
    const who = { id: 'bench', zone: ZONE, settings: { 'limit.reviews': null } };
    await addLearner(who.id, ZONE);
    const filled = fillLargeLearner(readSettings().databaseFile, { ...who, cards, now, behind, ...(reviews && { reviews }) });
    const open = () => Promise.all([dueCards(who, now, { limit: SITTING }), dueCounts(who, now), countSetAside(who)]);
    const [, waiting] = await open();
    const measured = { open: await time(open), grade: await time(await grades(who, now)) };
    const [journal] = await database().$queryRaw<{ journal_mode: string }[]>`PRAGMA journal_mode`;
    const [sync] = await database().$queryRaw<{ synchronous: number | bigint }[]>`PRAGMA synchronous`;
    const mode = `${journal!.journal_mode.toUpperCase()}, ${Number(sync!.synchronous) === 2 ? 'FULL' : `synchronous ${sync!.synchronous}`}`;
    const count = (value: number) => value.toLocaleString('en');
    const about = `${count(cards)} cards, ${count(filled.reviews)} answers, ${count(waiting.reviews)} due (${mode})`;
    return { measured, about };
  } finally {
    await closeDatabase();
    rmSync(data, { recursive: true });
    if (before === undefined) delete process.env.LESEFLUSS_DATA;
    else process.env.LESEFLUSS_DATA = before;
  }
}

/** Answers one due card after the other, each for the first time today. */
async function grades(who: { id: string; zone: string }, now: number): Promise<() => Promise<void>> {
  const cards = await database().card.findMany({
    where: { learnerId: who.id, active: true, phase: 'review' },
    orderBy: { due: 'asc' },
    take: WARM + TIMES,
    select: { id: true, lastEvent: true },
  });
  return async () => {
    const card = cards.shift();
    if (!card) throw new Error('There are too few cards to answer.');
    const event = {
      id: `bench-${card.id.split('|')[0]}`,
      at: now,
      zone: ZONE,
      type: 'graded',
      card: card.id,
      grade: 3,
      on: card.lastEvent,
    };
    const [result] = await recordEvents(who, [event], now);
    if (!result?.ok) throw new Error(`The grade was refused: ${JSON.stringify(result)}`);
  };
}

async function time(ask: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < WARM + TIMES; n++) {
    const start = performance.now();
    await ask();
    if (n >= WARM) taken.push(performance.now() - start);
  }
  return median(taken);
}

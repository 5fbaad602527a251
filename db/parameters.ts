import { type Parameters, parametersFor, type WeightsBook } from '#lib/cards/parameters.ts';
import { scheduleChoice } from '#lib/cards/schedule-choice.ts';
import type { ParametersFitted } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database, type Transaction } from './client.ts';

/** The fits of a learner: few rows, found by an index. */
export interface Fits {
  /** Of all that were ever made. */
  book: WeightsBook;
  /** The event that brought the weights that hold; null for the published ones. */
  current: string | null;
}

/** What was fitted so far, what was taken back included. */
export async function fitsOf(tx: Transaction, learnerId: string): Promise<Fits> {
  const rows = await tx.event.findMany({
    where: { learnerId, type: 'parameters-fitted' },
    select: { id: true, at: true, sequence: true, undone: true, payload: true },
  });
  return fitsFrom(rows);
}

interface FitRow {
  id: string;
  at: bigint;
  sequence: number;
  undone: boolean;
  payload: string;
}

/** The same from the rows of these events, in whatever order. */
export function fitsFrom(rows: readonly FitRow[]): Fits {
  const book = new Map<string, readonly number[]>();
  let current: string | null = null;
  for (const { id, undone, payload } of rows.toSorted(inOrder)) {
    const { weights } = JSON.parse(payload) as ParametersFitted;
    if (weights) book.set(id, weights);
    if (!undone) current = weights ? id : null;
  }
  return { book, current };
}

const inOrder = (a: FitRow, b: FitRow) => Number(a.at - b.at) || a.sequence - b.sequence || (a.id < b.id ? -1 : 1);

/** With what a grade that comes now is scheduled: the settings and the last fit that count. */
export function parametersNow(settings: Learner['settings'], { book, current }: Fits): Parameters {
  return parametersFor(scheduleChoice(settings), current, book);
}

/** The fit whose weights hold: its event, when it was made, and from how many answers; null for the published weights. */
export async function currentFit({
  id: learnerId,
}: Pick<Learner, 'id'>): Promise<{ id: string; at: number; reviews: number | null } | null> {
  const { current } = await fitsOf(database(), learnerId);
  if (current === null) return null;
  const row = await database().event.findUniqueOrThrow({ where: { learnerId_id: { learnerId, id: current } } });
  return { id: current, at: Number(row.at), reviews: (JSON.parse(row.payload) as ParametersFitted).reviews ?? null };
}

/** With what a grade would be scheduled now, for pages that show what is to be expected. */
export async function currentParameters(learner: Pick<Learner, 'id' | 'settings'>): Promise<Parameters> {
  return parametersNow(learner.settings, await fitsOf(database(), learner.id));
}

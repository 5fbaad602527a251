import type { FitReport } from '#lib/cards/fit-report.ts';

/** What a fit found; `event` is the one that took the weights, null when those in use stay. */
export type FitFound = FitReport & { event: string | null };

/** How a fit is, as `/api/jobs/fit` tells it. */
export type FitJob =
  | { state: 'running'; doing: string; share: number }
  | { state: 'done'; about: FitFound }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string };

/** Asks for, starts or stops the fit. A server that cannot be reached is a failure in one sentence. */
export async function askFit(method: 'GET' | 'POST' | 'DELETE'): Promise<FitJob | null> {
  try {
    const response = await fetch('/api/jobs/fit', { method });
    const body = (await response.json()) as { job: FitJob | null; message?: string };
    if (!response.ok) return { state: 'failed', problem: body.message ?? `The server answers ${response.status}.` };
    return body.job;
  } catch {
    return {
      state: 'failed',
      problem: 'The server cannot be reached. What it has begun goes on; open this page again to see how far it is.',
    };
  }
}

/** What is still to be told of a job when the page is opened: not that weights were taken that have been taken back since. */
export function fitJob(job: FitJob | null, current: string | null): FitJob | null {
  return job?.state === 'done' && job.about.event !== null && job.about.event !== current ? null : job;
}

/** From what was learned, and what it was tried on. */
export function learnedLine({ reviews, heldOut, of }: FitReport): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  // Counted by the cards that were read: of a whole log it may be off by one.
  const part = of > (reviews + heldOut) * 1.01 ? `, a part of ${number(of)}` : '';
  return `Learned from ${number(reviews)} answers and tried on the ${number(heldOut)} after them, which it had not seen${part}.`;
}

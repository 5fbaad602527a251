import { randomUUID } from 'node:crypto';
import { recordEvents } from '#db/events.ts';
import { type FitReport, isBetter } from '#lib/cards/fit-report.ts';
import type { Learner } from '#lib/words/learner.ts';
import { runApart } from '../apart.ts';
import { inTurn } from '../in-turn.ts';
import { type JobState, jobState, startJob, stopJob } from '../running.ts';

/** Megabytes of the process: at most `MOST_REVIEWS_TO_FIT` answers, and a number for each word. */
const HEAP = 1024;

type Who = Pick<Learner, 'id' | 'zone'>;
const nameOf = ({ id }: Pick<Who, 'id'>) => `fit ${id}`;

/** What a fit that is done says: what it found, and the event that took it; null when the weights in use stay. */
export type FitDone = FitReport & { event: string | null };

/** How the fit is; null when none was started since the program was. Done, `about` is a `FitDone`. */
export function fitState(learner: Pick<Who, 'id'>): JobState | null {
  return jobState(nameOf(learner));
}

/** Starts a fit, unless one runs. Fitted weights that predict better are taken at its end. */
export function startFit(learner: Who): JobState {
  return startJob(nameOf(learner), async (progress, signal) => {
    const report = await inTurn('fit', signal, () => runFit(learner.id, progress, signal));
    if ('problem' in report) return report;
    return { ...report, event: isBetter(report) ? await take(learner, report) : null } satisfies FitDone;
  });
}

/** Stops it; the weights are as they were. */
export async function stopFit(learner: Pick<Who, 'id'>): Promise<JobState | null> {
  await stopJob(nameOf(learner));
  return fitState(learner);
}

async function take(learner: Who, { weights, reviews, logLoss, rmse }: FitReport): Promise<string> {
  const now = Date.now();
  const id = randomUUID();
  const event = { id, at: now, zone: learner.zone, type: 'parameters-fitted', weights, reviews, logLoss, rmse };
  const [result] = await recordEvents(learner, [event], now);
  if (!result?.ok) throw new Error(`The weights were not saved: ${result?.message}`);
  return id;
}

/** Fits in a process of its own. */
function runFit(
  learner: string,
  progress: (doing: string, share: number) => void,
  signal: AbortSignal,
): Promise<FitReport | { problem: string }> {
  return runApart<FitReport>({ file: 'jobs/fit/child.ts', heap: HEAP }, { learner }, progress, signal);
}

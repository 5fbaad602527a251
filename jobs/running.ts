/** How a long job is: as it runs, and how it ended until it is started again. `about`: what the work answered. */
export type JobState =
  | { state: 'running'; doing: string; share: number }
  | { state: 'done'; about: object }
  | { state: 'stopped' }
  | { state: 'failed'; problem: string; about: object };

/** Milliseconds. */
const KEPT = 4 * 3_600_000;

interface Job {
  state: JobState;
  stop: AbortController;
  /** Fulfilled when it has ended, however. */
  ended: Promise<void>;
}

/** The work itself: tells how far it is, ends when the signal says so, answers with a problem or without. */
export type Work = (progress: (doing: string, share: number) => void, signal: AbortSignal) => Promise<{ problem: string } | object>;

// On globalThis: development reloads modules, and a job goes on.
const kept = globalThis as { leseflussJobs?: Map<string, Job> };
kept.leseflussJobs ??= new Map();
const jobs = kept.leseflussJobs;

/** How a job is; null when it was never started since the program was. */
export function jobState(name: string): JobState | null {
  return jobs.get(name)?.state ?? null;
}

/** Starts a job, unless it runs already. Whoever asked need not wait for it. */
export function startJob(name: string, work: Work): JobState {
  const before = jobs.get(name);
  if (before?.state.state === 'running') return before.state;
  const job: Job = { state: { state: 'running', doing: 'Starting', share: 0 }, stop: new AbortController(), ended: Promise.resolve() };
  jobs.set(name, job);
  job.ended = run(job, work).then(() => {
    // How it ended is known for some hours: names with an id are never used again.
    setTimeout(() => jobs.get(name) === job && jobs.delete(name), KEPT).unref();
  });
  return job.state;
}

/** Stops a job at its next step, and waits for that; nothing happens when it does not run. */
export async function stopJob(name: string): Promise<void> {
  const job = jobs.get(name);
  job?.stop.abort();
  await job?.ended;
}

async function run(job: Job, work: Work): Promise<void> {
  const { signal } = job.stop;
  try {
    const result = await work((doing, share) => {
      // A step may start anew; the bar never goes back.
      const before = job.state.state === 'running' ? job.state.share : 0;
      job.state = { state: 'running', doing, share: Math.min(1, Math.max(before, share)) };
    }, signal);
    job.state = 'problem' in result ? { state: 'failed', problem: result.problem, about: result } : { state: 'done', about: result };
  } catch (error) {
    if (!signal.aborted) console.error(error);
    job.state = signal.aborted
      ? { state: 'stopped' }
      : { state: 'failed', problem: `It could not be finished: ${error instanceof Error ? error.message : error}`, about: {} };
  }
}

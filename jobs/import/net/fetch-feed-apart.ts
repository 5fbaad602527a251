import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { startChild } from '../../child-process.ts';
import type { FeedAnswer, FeedTask } from './feed-child.ts';

/** Megabytes of the process. */
const HEAP = 256;
/** A page that names a feed makes it two answers; the rest is for starting and reading. */
const SECONDS = 2 * IMPORT_LIMITS.fetchSeconds + 20;

/**
 * Fetches a feed in a process of its own, which is ended whatever happens.
 * @throws what `signal` says, when it is aborted
 */
export function fetchFeedApart(task: FeedTask, signal: AbortSignal): Promise<FeedAnswer> {
  return new Promise((resolve, reject) => {
    const child = startChild('jobs/import/net/feed-child.ts', HEAP);
    const end = (answer: FeedAnswer | Error) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      child.kill('SIGKILL');
      if ('problem' in answer || !(answer instanceof Error)) resolve(answer as FeedAnswer);
      else reject(answer);
    };
    const timer = setTimeout(
      () => end({ problem: `This feed took longer than ${SECONDS} s, so it was left. Try again later.` }),
      SECONDS * 1000,
    );
    const stop = () => end(signal.reason);
    signal.addEventListener('abort', stop);
    if (signal.aborted) return stop();
    child.on('message', (answer: FeedAnswer) => end(answer));
    child.on('error', end);
    child.on('exit', () => end({ problem: 'This feed needs more memory than a feed may take, so it was left.' }));
    child.send(task);
  });
}

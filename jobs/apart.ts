import type { Report } from './answer-order.ts';
import { startChild } from './child-process.ts';

/** How a process of its own is run. */
export interface Apart {
  /** Its file, from the root of the program. */
  file: string;
  /** Megabytes that it may fill. */
  heap: number;
}

type Progress = (doing: string, share: number) => void;

/**
 * Does one order in a process of its own, and ends the process whatever happens. What takes minutes and memory takes them there, the pages stay
 * usable, and to stop it is to end the process.
 * @throws the signal's reason when it is stopped
 */
export function runApart<Result>({ file, heap }: Apart, order: object, progress: Progress, signal: AbortSignal) {
  return new Promise<Result | { problem: string }>((resolve, reject) => {
    const child = startChild(file, heap);
    let ended: Result | { problem: string } | Error = { problem: BROKEN };
    const end = (result: typeof ended) => {
      ended = result;
      if (!child.kill('SIGKILL')) settle();
    };
    // Only when the process is gone is what it held: the lock of the database, and the file.
    const settle = () => {
      signal.removeEventListener('abort', stop);
      if (ended instanceof Error) reject(ended);
      else resolve(ended);
    };
    const stop = () => end(signal.reason);
    signal.addEventListener('abort', stop);
    child.on('exit', settle);
    child.on('error', end);
    if (signal.aborted) return stop();
    child.on('message', (report: Report<Result>) => {
      if ('result' in report) end(report.result);
      else if ('atEnd' in report) {
        // What is about to be for good is not stopped any more: that it was stopped would not be true.
        signal.removeEventListener('abort', stop);
        child.send('go on');
      } else progress(report.doing, report.share);
    });
    child.send(order);
  });
}

const BROKEN = 'It ended before it was done, so nothing was changed. Try again; if it ends again, the machine may lack memory or disk.';

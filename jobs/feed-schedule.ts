import { readSettings } from '#settings';
import { checkDue } from './feeds.ts';

const MINUTE = 60_000;
/** The first look is not at the very start, when there is enough to do. */
const FIRST = 15_000;

// On globalThis: development loads modules again on every change, and there is one schedule.
const shared = globalThis as { leseflussFeeds?: { timer: NodeJS.Timeout; stop: AbortController } };

/** Looks every minute, as long as the program runs, which feeds are due, and checks them in the background. Starting it twice is starting it once. */
export function startFeedSchedule({ first = FIRST, every = MINUTE } = {}): void {
  if (shared.leseflussFeeds) return;
  const stop = new AbortController();
  const look = async () => {
    try {
      await checkDue({ allowPrivate: readSettings().allowPrivate, signal: stop.signal });
    } catch (error) {
      // A database that is being repaired, say: the next look may find it whole.
      if (!stop.signal.aborted) console.error('Feeds could not be checked:', error);
    }
    if (!stop.signal.aborted) schedule(every);
  };
  const schedule = (wait: number) => {
    const timer = setTimeout(look, wait);
    // It keeps no program running that wants to end.
    timer.unref();
    shared.leseflussFeeds = { timer, stop };
  };
  schedule(first);
}

/** Stops it, and what it is doing. */
export function stopFeedSchedule(): void {
  const running = shared.leseflussFeeds;
  if (!running) return;
  clearTimeout(running.timer);
  running.stop.abort();
  delete shared.leseflussFeeds;
}

// On globalThis: two routes may each have loaded this file.
const kept = globalThis as { leseflussTurns?: Map<string, Promise<unknown>> };
kept.leseflussTurns ??= new Map();
const turns = kept.leseflussTurns;

/**
 * Does works of one queue one after the other. Whoever is stopped while waiting is told at once, and its work is never begun.
 * @throws the signal's reason when it is stopped
 */
export function inTurn<Result>(queue: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  let isBegun = false;
  const turn = (turns.get(queue) ?? Promise.resolve()).then(() => {
    signal.throwIfAborted();
    isBegun = true;
    return work();
  });
  turns.set(
    queue,
    turn.catch(() => {}),
  );
  return new Promise((resolve, reject) => {
    const stop = () => {
      if (!isBegun) reject(signal.reason);
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    turn.then(resolve, reject);
  });
}

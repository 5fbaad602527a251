import { once } from 'node:events';
import { closeDatabase } from '#db/client.ts';
import { asProblem } from '#db/database-problem.ts';
import { readSettings } from '#settings';

/** What a process that was started by `runApart` sends. */
export type Report<Result> = { doing: string; share: number } | { result: Result | { problem: string } } | { atEnd: true };

type Progress = (doing: string, share: number) => void;

/**
 * Waits for the one order of a process of its own, does it and says how it ended. `act` gets what to tell of progress, and what to wait for when
 * all is written and nothing is for good yet: from then on it is not stopped any more.
 */
export function answerOrder<Order, Result>(
  act: (order: Order, progress: Progress, atEnd: () => Promise<void>) => Promise<Result | { problem: string }>,
): void {
  process.once('message', async (order: Order) => {
    const report = (what: Report<Result>) => new Promise<void>((resolve) => process.send?.(what, () => resolve()));
    // Not more often than anyone looks.
    let told = 0;
    const progress = (doing: string, share: number) => {
      if (Date.now() - told < 50) return;
      told = Date.now();
      void report({ doing, share });
    };
    try {
      // The parent answers, and does not stop it from then on: so it knows whether it was done.
      const atEnd = async () => {
        const goOn = once(process, 'message');
        await report({ atEnd: true });
        await goOn;
      };
      await report({ result: await act(order, progress, atEnd) });
    } catch (error) {
      console.error(error);
      await report({ result: { problem: `It could not be finished, so nothing was changed. ${sentence(error)}` } });
    }
    await closeDatabase();
    process.disconnect();
  });
  // The program has ended: so does this.
  process.on('disconnect', () => process.exit());
}

const sentence = (error: unknown) => asProblem(error, readSettings().databaseFile).message;

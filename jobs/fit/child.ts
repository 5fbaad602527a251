/**
 * Parameters are fitted in a process of its own: the optimizer computes for seconds or minutes on all it gets, the pages of the program
 * stay usable, and to stop it is to end this process. Started by `start.ts`; it reads the database and writes nothing.
 */
import { closeDatabase } from '#db/client.ts';
import { asProblem } from '#db/database-problem.ts';
import type { FitReport } from '#lib/cards/fit-report.ts';
import { readSettings } from '#settings';
import { fit } from './fit.ts';

/** What the child sends. */
export type Report = { doing: string; share: number } | { result: FitReport | { problem: string } };

process.once('message', async ({ learner }: { learner: string }) => {
  const report = (what: Report) => new Promise<void>((resolve) => process.send?.(what, () => resolve()));
  try {
    await report({ result: await fit(learner, (doing, share) => void report({ doing, share })) });
  } catch (error) {
    console.error(error);
    await report({ result: { problem: `It could not be finished, so the weights stay as they are. ${sentence(error)}` } });
  }
  await closeDatabase();
  process.disconnect();
});
// The program has ended: so does this.
process.on('disconnect', () => process.exit());

const sentence = (error: unknown) => asProblem(error, readSettings().databaseFile).message;

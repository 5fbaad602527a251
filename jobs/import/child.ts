/**
 * An import in a process of its own: what a hostile or huge file does to memory and time, it does here, and ends with this process; the
 * pages of the program stay usable meanwhile. Started by `start.ts`, which sends one order and hears of progress and the end.
 */
import { closeDatabase } from '#db/client.ts';
import type { ImportOrder, ImportResult, OfferOrder } from '#lib/reading/import-order.ts';
import { bringIn } from './bring-in.ts';
import { bringInOffer } from './bring-in-offer.ts';

/** What the parent sends, once. */
export interface Task {
  order: ImportOrder | OfferOrder;
  learner: string;
  allowPrivate: boolean;
  today: string;
}

/** What the child sends. */
export type Report = { doing: string; share: number } | { result: ImportResult };

process.once('message', async ({ order, learner, allowPrivate, today }: Task) => {
  const report = (what: Report) => new Promise<void>((resolve) => process.send?.(what, () => resolve()));
  // Not more often than anyone looks.
  let told = 0;
  const progress = (doing: string, share: number) => {
    if (Date.now() - told < 50) return;
    told = Date.now();
    void report({ doing, share });
  };
  const { signal } = new AbortController();
  try {
    const options = { learner: { id: learner }, allowPrivate, today, progress, signal };
    await report({ result: await (order.kind === 'offer' ? bringInOffer(order, options) : bringIn(order, options)) });
  } catch (error) {
    console.error(error);
    await report({ result: { problem: `It could not be brought in: ${error instanceof Error ? error.message : error}` } });
  }
  await closeDatabase();
  process.disconnect();
});
// The program has ended: so does its import.
process.on('disconnect', () => process.exit());

import { markOffer, offer } from '#db/feeds.ts';
import type { ImportResult, OfferOrder } from '#lib/reading/import-order.ts';
import { bringIn, type ImportOptions } from './bring-in.ts';

/** Brings in a text that a followed feed offers, and notes what became of the offer. */
export async function bringInOffer({ feed, key }: OfferOrder, options: ImportOptions): Promise<ImportResult> {
  const offered = await offer(options.learner, feed, key);
  const address = offered?.address;
  if (!offered || (!offered.document && !address)) return { problem: 'This text is not offered any more. Check the feed again.' };
  const order = offered.document ? { kind: 'document' as const, document: offered.document } : { kind: 'page' as const, address: address! };
  const result = await bringIn(order, options);
  // Also what was on the shelf already has been dealt with.
  if (result.article) await markOffer(options.learner, feed, key, 'brought in', result.article);
  return result;
}

import { correctContext } from '#lib/words/correction.ts';
import type { Context, Corrected } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { database } from './client.ts';

/**
 * The sentences in which words were met, newest first, with the senses that the learner has said since. Asked by key and not by Prisma's `include`: that asks with two parameters per word
 * because the key has two columns, and fails from 500 words on.
 */
export async function contextsOf(
  learnerId: string,
  keys: readonly WordKey[],
  corrections: readonly Corrected[],
): Promise<Map<WordKey, Context[]>> {
  const rows = await database().meeting.findMany({
    where: { learnerId, wordKey: { in: [...keys] } },
    select: { wordKey: true, at: true, context: true },
  });
  // Sorted here: from a few hundred keys on, Prisma asks in parts.
  rows.sort((a, b) => Number(b.at - a.at));
  const contexts = new Map<WordKey, Context[]>();
  for (const { wordKey, context } of rows) {
    const corrected = correctContext(wordKey, JSON.parse(context), corrections);
    contexts.set(wordKey, [...(contexts.get(wordKey) ?? []), corrected]);
  }
  return contexts;
}

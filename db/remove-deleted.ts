import { database } from './client.ts';

/** How long a deleted text can be put back, in milliseconds: 30 days. */
export const PUT_BACK_FOR = 30 * 86_400_000;

/**
 * Removes texts that their learners deleted more than 30 days ago, and returns their names. One that a kept sentence comes from stays
 * (off the shelf), so that the way from a card to its text still leads somewhere.
 */
export async function removeDeleted(now: number): Promise<string[]> {
  const deleted = await database().shelved.findMany({
    where: { place: 'deleted', placedAt: { lt: BigInt(now - PUT_BACK_FOR) } },
    select: { learnerId: true, articleId: true },
  });
  const removed: string[] = [];
  for (const { learnerId, articleId } of deleted) {
    const kept = await database().meeting.findFirst({ where: { learnerId, articleId }, select: { wordKey: true } });
    if (kept) continue;
    // Bundled texts belong to nobody, so none of them is among these.
    const { count } = await database().article.deleteMany({ where: { learnerId, slug: articleId } });
    if (count > 0) removed.push(articleId);
  }
  return removed;
}

const DAY = 86_400_000;
// On globalThis: development reloads modules.
const last = globalThis as { leseflussRemoved?: number };

/** The same while the program runs, once a day and without anybody waiting for it. */
export function removeDeletedDaily(now: number): void {
  if (last.leseflussRemoved !== undefined && now - last.leseflussRemoved < DAY) return;
  last.leseflussRemoved = now;
  removeDeleted(now).catch((error) => console.error('Deleted texts could not be removed:', error));
}

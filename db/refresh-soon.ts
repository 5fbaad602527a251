import type { Learner } from '#lib/words/learner.ts';
import { countedWith, refreshFigures } from './article-figures.ts';
import { database } from './client.ts';
import { seenBy } from './seen-by.ts';

// On globalThis: development reloads modules.
const running = globalThis as { leseflussCounting?: Map<string, Promise<unknown>> };
running.leseflussCounting ??= new Map();
const counting = running.leseflussCounting;

/** How long someone who opens the shelf waits for texts to be counted. A few news items are, in that time; the rest goes on by itself. */
const PATIENCE = 150;

/** Sees to it that what was not counted gets counted; returns at once when there is nothing to do, and soon otherwise. */
export async function refreshSoon(learner: Pick<Learner, 'id'>): Promise<void> {
  let going = counting.get(learner.id);
  if (!going) {
    const stale = { ...seenBy(learner), NOT: { figures: { countedWith: countedWith() } } };
    if ((await database().article.count({ where: stale })) === 0) return;
    going = refreshFigures(learner)
      .catch((error) => console.error('The texts could not be counted:', error))
      .finally(() => counting.delete(learner.id));
    counting.set(learner.id, going);
  }
  await Promise.race([going, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

import { effective, replayWord, type StoredEvent, type WordHistory } from '#lib/cards/replay.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { eventsOfWord } from './event-rows.ts';

/** All that happened between a learner and one word, and what follows from it; null for a word never met. What was taken back is left out. */
export async function wordHistory(
  learner: Pick<Learner, 'id'>,
  key: WordKey,
): Promise<{ history: WordHistory; events: StoredEvent[] } | null> {
  const events = effective(await eventsOfWord(database(), learner.id, key));
  const history = replayWord(events);
  return history && { history, events };
}

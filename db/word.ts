import { replayWord, type StoredEvent, type WordHistory } from '#lib/cards/replay.ts';
import { correctContext, correctRef } from '#lib/words/correction.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { corrections } from './corrections.ts';
import { readOver } from './passings.ts';
import { wordLog } from './word-log.ts';

/**
 * All that happened between a learner and one word, and what follows from it; null for a word never met, or that a correction has made
 * another one. What was taken back is left out.
 */
export async function wordHistory(
  learner: Pick<Learner, 'id'>,
  key: WordKey,
): Promise<{ history: WordHistory; events: StoredEvent[] } | null> {
  const words = await wordLog(database(), learner.id, key);
  const events = words.regrouped().events.get(key) ?? [];
  const history = replayWord(events, words.fits.book);
  if (!history) return null;
  const said = await corrections(learner);
  const meetings = history.meetings.map((meeting) => ({ ...meeting, context: correctContext(key, meeting.context, said) }));
  const story = inOrderOfTime([...withCorrections(events, said, key), ...(await readOver(learner, key))]);
  return { history: { ...history, word: correctRef(history.word, said), meetings }, events: story };
}

/** The word that has all of this one's history since the learner said that they are the same; null when nobody did. */
export async function mergedInto(learner: Pick<Learner, 'id'>, key: WordKey): Promise<WordKey | null> {
  return (await wordLog(database(), learner.id, key)).regrouped().merged.get(key) ?? null;
}

/** The corrections of a word are part of its story. */
function withCorrections(events: StoredEvent[], said: Awaited<ReturnType<typeof corrections>>, key: WordKey): StoredEvent[] {
  const own = said.filter(({ word }) => word.key === key).map((event) => ({ event, at: event.at, sequence: 0 }));
  return [...events, ...own];
}

function inOrderOfTime(events: StoredEvent[]): StoredEvent[] {
  return events.sort((a, b) => a.at - b.at);
}

import { type Passing, passings } from '#lib/cards/passed.ts';
import type { StoredEvent } from '#lib/cards/replay.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { storedEvent } from './event-rows.ts';

/** Due words that were read over without a tap on a day of the learner's, oldest first. */
export async function wordsPassed(learner: Pick<Learner, 'id'>, day: string): Promise<Passing[]> {
  return passings(await finishes(learner.id, { day }));
}

/** The ends of pages at which a word was read over without a tap: those that count, one a day. */
export async function readOver(learner: Pick<Learner, 'id'>, key: WordKey): Promise<StoredEvent[]> {
  // Written as it stands in JSON, so that the database hands out few rows; which of them count is decided by the fold.
  const events = await finishes(learner.id, { payload: { contains: JSON.stringify(key) } });
  const counting = new Set(passings(events).flatMap((each) => (each.key === key ? [each.event] : [])));
  return events.filter(({ event }) => counting.has(event.id));
}

async function finishes(learnerId: string, where: { day?: string; payload?: { contains: string } }): Promise<StoredEvent[]> {
  const rows = await database().event.findMany({
    where: { learnerId, type: 'finished', undone: false, ...where },
    orderBy: [{ at: 'asc' }, { sequence: 'asc' }, { id: 'asc' }],
    select: { payload: true, outcome: true, at: true, sequence: true },
  });
  return rows.map(storedEvent);
}

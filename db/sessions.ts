import { type Session, sessions as sessionsOf } from '#lib/progress/sessions.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { ofTypes, storedEvent } from './event-rows.ts';
import { firstKeeps } from './first-keeps.ts';

export interface Sessions {
  /** Newest first. */
  sessions: Session[];
  /** The moment before which older ones are to be asked for; null when there are none. */
  older: number | null;
}

/** What a session is made of. */
const ACTS: LearnerEvent['type'][] = ['looked-up', 'kept', 'declared', 'graded', 'practiced', 'read', 'finished'];
/** So many events are read at first, and twice as many when that is not enough for one session. */
const WINDOW = 1500;
const LARGEST = 100_000;

/** The newest sessions that ended before a moment, from as much of the log as they need. */
export async function sessions({ id: learnerId }: Pick<Learner, 'id'>, before: number, most: number): Promise<Sessions> {
  for (let window = WINDOW; ; window *= 2) {
    // One more than a window tells whether there are older ones.
    const rows = await database().event.findMany({
      where: { learnerId, undone: false, ...ofTypes(...ACTS), day: { lte: dayAfter(before) }, at: { lt: BigInt(before) } },
      orderBy: [{ day: 'desc' }, { at: 'desc' }, { sequence: 'desc' }, { id: 'desc' }],
      take: window + 1,
      select: { payload: true, outcome: true, at: true, sequence: true },
    });
    const events = rows.map(storedEvent).sort((a, b) => a.at - b.at || a.sequence - b.sequence);
    const isAll = rows.length <= window;
    const kept = events.flatMap(({ event }) => (event.type === 'kept' ? event.word.key : []));
    const found = sessionsOf(events, await firstKeeps(database(), learnerId, kept));
    // Of the oldest one in the window the beginning may be missing.
    const whole = isAll || window >= LARGEST ? found : found.slice(1);
    if (whole.length === 0 && !isAll) continue;
    const shown = whole.slice(-most).reverse();
    const oldest = shown.at(-1);
    return { sessions: shown, older: oldest && (!isAll || whole.length > shown.length) ? oldest.firstAt : null };
  }
}

/** Days are in the learner's zone, which may be ahead of UTC. */
function dayAfter(at: number): string {
  return new Date(Math.min(at, 8.64e15 - 2 * 86_400_000) + 2 * 86_400_000).toISOString().slice(0, 10);
}

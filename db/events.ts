import { wordOfCard } from '#lib/cards/card.ts';
import { cardBefore, effective, type GradeOutcome, gradeOutcome, replayWord, type StoredEvent, type WordHistory } from '#lib/cards/replay.ts';
import { readOn, replayReading } from '#lib/cards/replay-reading.ts';
import type { EventResult, Graded, LearnerEvent, Undone } from '#lib/words/event.ts';
import { checkEvent } from '#lib/words/event-schema.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { database, type Transaction } from './client.ts';
import { saveCards, saveChoices, saveReading, saveWord } from './derived-rows.ts';
import { eventsOfWord, readingsOfArticle } from './event-rows.ts';

/**
 * Appends what happened to the learner's log, in the order given, and brings the derived rows up to date: one transaction per event, so
 * that each answer "ok" is saved for good, whatever becomes of the next. An event that is known already gets the same answer again.
 * A refused event leaves nothing behind, and the ones after it are still tried.
 */
export async function recordEvents(learner: Pick<Learner, 'id'>, events: unknown[], now: number): Promise<EventResult[]> {
  const results: EventResult[] = [];
  for (const input of events) {
    const checked = checkEvent(input);
    if (checked.ok) {
      results.push(await recordEvent(learner.id, checked.event, now));
    } else {
      const id = (input as { id?: unknown } | null)?.id;
      results.push({ id: typeof id === 'string' ? id.slice(0, 64) : '', ok: false, problem: 'malformed', message: checked.message });
    }
  }
  return results;
}

async function recordEvent(learnerId: string, event: LearnerEvent, now: number): Promise<EventResult> {
  return database().$transaction(
    async (tx) => {
      // Taking a number is a write, and comes first: it locks this learner's log, so that what is read below stays true until the end.
      const { sequence } = await tx.learner.update({
        where: { id: learnerId },
        data: { sequence: { increment: 1 }, zone: event.zone },
        select: { sequence: true },
      });
      const log = new Log(tx, learnerId, sequence, now);
      const known = await tx.event.findUnique({ where: { learnerId_id: { learnerId, id: event.id } }, select: { type: true, cardId: true } });
      if (!known) return log.record(event);
      if (known.type !== event.type) return refused(event, 'malformed', 'This id belongs to another event.');
      const card = known.cardId && (event.type === 'graded' || event.type === 'undone') ? await log.cardNow(known.cardId) : undefined;
      return { id: event.id, ok: true, repeated: true, ...(card && { card }) };
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
}

function refused(event: LearnerEvent, problem: 'malformed' | 'stale' | 'unknown', message: string): EventResult {
  return { id: event.id, ok: false, problem, message };
}

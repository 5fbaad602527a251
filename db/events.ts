import type { EventResult, LearnerEvent } from '#lib/words/event.ts';
import { checkEvent } from '#lib/words/event-schema.ts';
import type { Learner } from '#lib/words/learner.ts';
import { DAY_START_SETTING, dayStartChoice, zoneWithDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';
import { cardNow, type EventLog, recordNew, refused } from './event-log.ts';
import { settingsFrom } from './learners.ts';

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

async function recordEvent(learnerId: string, sent: LearnerEvent, now: number): Promise<EventResult> {
  const record = database().$transaction(
    async (tx): Promise<EventResult> => {
      // Taking a number is a write, and comes first: it locks this learner's log, so that what is read below stays true until the end.
      const { sequence, zone, ...found } = await tx.learner.update({
        where: { id: learnerId },
        data: { sequence: { increment: 1 } },
        select: { sequence: true, zone: true, settings: true, events: { where: { id: sent.id }, select: { type: true, cardId: true } } },
      });
      const settings = settingsFrom(found.settings);
      const event = { ...sent, zone: zoneWithDay(sent.zone, dayStartOf(settings, sent)) };
      if (event.zone !== zone) await tx.learner.update({ where: { id: learnerId }, data: { zone: event.zone } });
      const log: EventLog = { tx, learnerId, sequence, settings, now };
      const [known] = found.events;
      if (!known) return recordNew(log, event);
      if (known.type !== event.type) return refused(event, 'malformed', 'This id belongs to another event.');
      return { id: event.id, ok: true, repeated: true, ...(known.cardId && (await cardNow(log, known.cardId))) };
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
  return record;
}

/** The hour at which the learner's day begins: what is just being chosen, else what was. */
function dayStartOf(settings: Learner['settings'], event: LearnerEvent): number {
  return dayStartChoice(
    event.type === 'setting-changed' && event.name === DAY_START_SETTING ? { [DAY_START_SETTING]: event.value } : settings,
  );
}

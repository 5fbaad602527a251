import { wordOfCard } from '#lib/cards/card.ts';
import { cardBefore, effective, type GradeOutcome, gradeOutcome, replayWord, type StoredEvent } from '#lib/cards/replay.ts';
import { readOn, replayReading } from '#lib/cards/replay-reading.ts';
import type { EventResult, Graded, LearnerEvent, Undone } from '#lib/words/event.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Transaction } from './client.ts';
import { readingState, saveCards, saveChoices, saveReading, saveWord } from './derived-rows.ts';
import { eventsOfWord, readingsOfArticle } from './event-rows.ts';

/** One learner's log inside the transaction that holds its lock, with the number of the event to come. */
export interface EventLog {
  tx: Transaction;
  learnerId: string;
  sequence: number;
  now: number;
}

export function refused(event: LearnerEvent, problem: 'malformed' | 'stale' | 'unknown', message: string): EventResult {
  return { id: event.id, ok: false, problem, message };
}

/** Appends an event that is not known yet, and rebuilds what it touches; or says why not. */
export async function recordNew(log: EventLog, event: LearnerEvent): Promise<EventResult> {
  switch (event.type) {
    case 'looked-up':
    case 'kept':
    case 'declared':
      await append(log, event, { wordKey: event.word.key, articleId: articleOf(event) });
      await rebuildWord(log, event.word.key);
      return { id: event.id, ok: true };
    case 'graded':
      return recordGrade(log, event);
    case 'undone':
      return recordUndo(log, event);
    case 'read':
    case 'finished':
      return recordReading(log, event);
    case 'level-chosen':
    case 'setting-changed':
      await append(log, event, {});
      await saveChoices(log.tx, log.learnerId);
      return { id: event.id, ok: true };
  }
}

/** What the client needs to know of a card before its next grade; nothing when there is no such card. */
export async function cardNow({ tx, learnerId }: EventLog, id: string) {
  const wordKey = wordOfCard(id);
  const history = replayWord(effective(await eventsOfWord(tx, learnerId, wordKey)));
  const card = history?.cards.find((each) => each.id === id);
  return card && { card: { id, memory: card.memory, lastEvent: card.lastEvent } };
}

async function recordGrade(log: EventLog, event: Graded): Promise<EventResult> {
  const { tx, learnerId } = log;
  const wordKey = wordOfCard(event.card);
  const all = await eventsOfWord(tx, learnerId, wordKey);
  const events = effective(all);
  const card = replayWord(events)?.cards.find((each) => each.id === event.card);
  // Without a connection nobody could know that the word was given up meanwhile: the grade joins the log and counts if it is kept again.
  const wasKept = card || (event.offline && all.some((each) => each.event.type === 'kept'));
  if (!wasKept) return refused(event, 'unknown', 'This card is not there any more: its word is no longer kept.');
  if (!event.offline && card?.lastEvent !== event.on) {
    return refused(event, 'stale', 'This card was answered in another window meanwhile. That answer counts; this one was not saved.');
  }
  // A grade given with the last one in view follows it, whatever the clocks say.
  const after = event.offline ? 0 : (card?.memory.lastReview ?? 0);
  const at = Math.max(Math.min(event.at, log.now), after);
  const outcome = gradeOutcome(cardBefore(events, event.card, at), event, at);
  const stored = await append(log, event, { wordKey, cardId: event.card, at, outcome });
  const history = replayWord(effective([...all, stored]));
  await saveCards(tx, learnerId, wordKey, history?.cards ?? []);
  const now = history?.cards.find((each) => each.id === event.card);
  return { id: event.id, ok: true, ...(now && { card: { id: now.id, memory: now.memory, lastEvent: now.lastEvent } }) };
}

async function recordUndo(log: EventLog, event: Undone): Promise<EventResult> {
  const { tx, learnerId } = log;
  const find = (id: string) =>
    tx.event.findUnique({
      where: { learnerId_id: { learnerId, id } },
      select: { id: true, type: true, wordKey: true, cardId: true, articleId: true, targetId: true },
    });
  const target = await find(event.target);
  if (!target) return refused(event, 'unknown', 'There is nothing to take back: that change was never saved.');
  const { wordKey, cardId, articleId } = target;
  await append(log, event, { wordKey, cardId, articleId, targetId: target.id });
  // Down the chain of undos: whether each counts depends on those aimed at it.
  let root = target;
  for (;;) {
    const undos = await tx.event.count({ where: { learnerId, targetId: root.id, type: 'undone', undone: false } });
    await tx.event.update({ where: { learnerId_id: { learnerId, id: root.id } }, data: { undone: undos > 0 } });
    const next = root.targetId && (await find(root.targetId));
    if (!next) break;
    root = next;
  }
  if (wordKey) await rebuildWord(log, wordKey);
  else if (articleId)
    await saveReading(tx, learnerId, articleId, replayReading(effective(await readingsOfArticle(tx, learnerId, articleId))));
  else await saveChoices(tx, learnerId);
  return { id: event.id, ok: true, ...(cardId && (await cardNow(log, cardId))) };
}

async function recordReading(log: EventLog, event: Extract<LearnerEvent, { type: 'read' | 'finished' }>): Promise<EventResult> {
  const { tx, learnerId } = log;
  const stored = await append(log, event, { articleId: event.article });
  const before = await readingState(tx, learnerId, event.article);
  // The newest event is one step of the fold; only one that comes late needs the whole.
  const state =
    !before || before.lastAt <= stored.at
      ? readOn(before, stored)
      : replayReading(effective(await readingsOfArticle(tx, learnerId, event.article)));
  await saveReading(tx, learnerId, event.article, state);
  return { id: event.id, ok: true };
}

async function rebuildWord({ tx, learnerId }: EventLog, key: string): Promise<void> {
  await saveWord(tx, learnerId, key, replayWord(effective(await eventsOfWord(tx, learnerId, key))));
}

function articleOf(event: LearnerEvent): string | null {
  if (event.type === 'kept') return event.context.place.article;
  return event.type === 'looked-up' ? (event.place?.article ?? null) : null;
}

interface Columns {
  wordKey?: string | null;
  cardId?: string | null;
  articleId?: string | null;
  targetId?: string;
  at?: number;
  outcome?: GradeOutcome;
}

/** Writes the row. Nothing happens later than now, whatever a client's clock says. */
async function append(log: EventLog, event: LearnerEvent, { at = Math.min(event.at, log.now), outcome, ...columns }: Columns) {
  await log.tx.event.create({
    data: {
      learnerId: log.learnerId,
      id: event.id,
      sequence: log.sequence,
      type: event.type,
      at: BigInt(at),
      day: learnerDay(at, event.zone),
      zone: event.zone,
      payload: JSON.stringify(event),
      outcome: outcome ? JSON.stringify(outcome) : null,
      ...columns,
    },
  });
  const stored: StoredEvent = { event, at, sequence: log.sequence, ...(outcome && { outcome }) };
  return stored;
}

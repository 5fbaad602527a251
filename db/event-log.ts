import { wordOfCard } from '#lib/cards/card.ts';
import type { Regrouped } from '#lib/cards/regroup.ts';
import { type CardHistory, effective, type GradeOutcome, replayWord, type StoredEvent } from '#lib/cards/replay.ts';
import { cardBefore, gradeOutcome, renamedCard } from '#lib/cards/replay-cards.ts';
import { readOn, replayReading } from '#lib/cards/replay-reading.ts';
import { replayShelved } from '#lib/cards/replay-shelved.ts';
import { newMemory } from '#lib/cards/schedule.ts';
import { eventSums } from '#lib/progress/event-sums.ts';
import { addToDay, type SumsByDay } from '#lib/progress/sums.ts';
import { leadsTo } from '#lib/words/correction.ts';
import type { Corrected, EventResult, Graded, LearnerEvent, Undone } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Transaction } from './client.ts';
import { addToDays, countWords } from './days.ts';
import { readingState, saveChoices, saveGraded, saveReading, saveShelved, saveWord } from './derived-rows.ts';
import { correctedOf, readingsOfArticle, shelvingsOfArticle, storedEvent } from './event-rows.ts';
import { loadAround } from './load.ts';
import { parametersNow } from './parameters.ts';
import { type WordLog, wordLog } from './word-log.ts';

/** One learner's log inside the transaction that holds its lock, with the number of the event to come. */
export interface EventLog {
  tx: Transaction;
  learnerId: string;
  sequence: number;
  /** As they are before the event. */
  settings: Learner['settings'];
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
    case 'removed':
    case 'declared':
      await append(log, event, { wordKey: event.word.key, articleId: articleOf(event) });
      await rebuildWord(log, event, event.word.key);
      return { id: event.id, ok: true };
    case 'kind-switched':
      await append(log, event, { wordKey: event.word.key });
      await rebuildWord(log, event, event.word.key);
      return { id: event.id, ok: true };
    case 'graded':
      return recordGrade(log, event);
    case 'suspended':
    case 'buried':
    case 'scheduled':
      await append(log, event, { wordKey: wordOfCard(event.card), cardId: event.card });
      await rebuildWord(log, event, wordOfCard(event.card));
      return { id: event.id, ok: true, ...(await cardNow(log, event.card)) };
    case 'practiced':
      await countEvent(log, await append(log, event, { wordKey: wordOfCard(event.card), cardId: event.card }));
      return { id: event.id, ok: true };
    case 'corrected':
      await append(log, event, { wordKey: event.word.key, articleId: event.place?.article ?? null });
      if (leadsTo(event.correction)) await rebuildWord(log, event, event.word.key, event);
      return { id: event.id, ok: true };
    case 'undone':
      return recordUndo(log, event);
    case 'read':
    case 'finished':
      return recordReading(log, event);
    case 'shelved':
    case 'retitled':
      await append(log, event, { articleId: event.article });
      await rebuildShelved(log, event.article);
      return { id: event.id, ok: true };
    case 'parameters-fitted':
    case 'imported':
    case 'level-chosen':
    case 'setting-changed':
      await append(log, event, {});
      await saveChoices(log.tx, log.learnerId);
      return { id: event.id, ok: true };
  }
}

/** What the client needs to know of a card before its next grade; nothing when there is no such card. */
export async function cardNow({ tx, learnerId }: EventLog, id: string) {
  const words = await wordLog(tx, learnerId, wordOfCard(id));
  const card = cardOf(id, words, words.regrouped());
  return card && answer(id, card);
}

/** The card that a client asks about: its word may be another one since it was shown. */
function cardOf(id: string, { fits }: WordLog, { events, merged }: Regrouped): CardHistory | undefined {
  const { key, id: now } = currentCard(id, merged);
  return replayWord(events.get(key) ?? [], fits.book)?.cards.find((each) => each.id === now);
}

function currentCard(id: string, merged: Regrouped['merged']) {
  const key = merged.get(wordOfCard(id));
  return key === undefined ? { key: wordOfCard(id), id } : { key, id: renamedCard(id, key) };
}

/** Under the name by which it was asked for. */
function answer(id: string, { memory, lastEvent }: CardHistory) {
  return { card: { id, memory, lastEvent } };
}

async function recordGrade(log: EventLog, event: Graded): Promise<EventResult> {
  const { tx, learnerId } = log;
  const wordKey = wordOfCard(event.card);
  const words = await wordLog(tx, learnerId, wordKey);
  const before = words.regrouped();
  const card = cardOf(event.card, words, before);
  // Without a connection nobody could know that the word was given up meanwhile: the grade joins the log and counts if it is kept again.
  const wasKept = card || (event.offline && words.stored.some((each) => each.event.type === 'kept'));
  if (!wasKept) return refused(event, 'unknown', 'This card is not there any more: its word is no longer kept.');
  if (!event.offline && card?.lastEvent !== event.on) {
    return refused(event, 'stale', 'This card was answered in another window meanwhile. That answer counts; this one was not saved.');
  }
  // A grade given with the last one in view follows it, whatever the clocks say.
  const after = event.offline ? 0 : (card?.memory.lastReview ?? 0);
  const at = Math.max(Math.min(event.at, log.now), after);
  const current = currentCard(event.card, before.merged);
  const state = cardBefore(before.events.get(current.key) ?? [], current.id, at, words.fits.book);
  const parameters = parametersNow(log.settings, words.fits);
  const asked = { id: event.card, memory: state?.memory ?? newMemory(at) };
  const load = await loadAround(tx, learnerId, { card: asked, grade: event.grade, at, zone: event.zone, parameters });
  const outcome = gradeOutcome(state, event, at, parameters, load);
  const stored = await append(log, event, { wordKey, cardId: event.card, at, outcome });
  const now = words.regrouped(stored);
  const history = replayWord(now.events.get(current.key) ?? [], words.fits.book);
  await saveGraded(tx, learnerId, current.key, history);
  await countWords(tx, learnerId, before.events, now.events, words.fits.book);
  const graded = history?.cards.find(({ id }) => id === current.id);
  return { id: event.id, ok: true, ...(graded && answer(event.card, graded)) };
}

async function recordUndo(log: EventLog, event: Undone): Promise<EventResult> {
  const { tx, learnerId } = log;
  const find = (id: string) =>
    tx.event.findUnique({
      where: { learnerId_id: { learnerId, id } },
      select: {
        id: true,
        type: true,
        at: true,
        sequence: true,
        wordKey: true,
        cardId: true,
        articleId: true,
        targetId: true,
        payload: true,
        outcome: true,
        undone: true,
      },
    });
  const target = await find(event.target);
  if (!target) return refused(event, 'unknown', 'There is nothing to take back: that change was never saved.');
  const { wordKey, cardId, articleId } = target;
  await append(log, event, { wordKey, cardId, articleId, targetId: target.id });
  // Down the chain of undos: whether each counts depends on those aimed at it.
  let root = target;
  let undone: boolean;
  for (;;) {
    undone = (await tx.event.count({ where: { learnerId, targetId: root.id, undone: false } })) > 0;
    await tx.event.update({ where: { learnerId_id: { learnerId, id: root.id } }, data: { undone } });
    const next = root.targetId && (await find(root.targetId));
    if (!next) break;
    root = next;
  }
  const changed = root.undone !== undone;
  if (wordKey) await rebuildWord(log, event, wordKey, root.type === 'corrected' ? correctedOf(root) : undefined, changed);
  else if (articleId && (root.type === 'shelved' || root.type === 'retitled')) await rebuildShelved(log, articleId);
  else if (articleId) {
    await saveReading(tx, learnerId, articleId, replayReading(effective(await readingsOfArticle(tx, learnerId, articleId))));
    if (changed) await countEvent(log, storedEvent(root), undone ? -1 : 1);
  } else await saveChoices(tx, learnerId);
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
  await countEvent(log, stored);
  return { id: event.id, ok: true };
}

/**
 * Makes a word anew from its events, and those that corrections join it with, after `event`. A correction that this event made, took back or
 * brought back may have joined other words until now (`changed`: and does so no longer, or the other way round).
 */
async function rebuildWord(log: EventLog, event: LearnerEvent, key: string, correction?: Corrected, changed = true): Promise<void> {
  const { tx, learnerId } = log;
  const words = await wordLog(tx, learnerId, key, correction ? [correction] : []);
  const { events } = words.regrouped();
  for (const each of words.keys) await saveWord(tx, learnerId, each, replayWord(events.get(each) ?? [], words.fits.book));
  await countWords(tx, learnerId, words.before(event.id, changed ? correction : undefined).events, events, words.fits.book);
}

/** Counts an event that belongs to no word, or that nothing of its word depends on. */
async function countEvent({ tx, learnerId }: EventLog, stored: StoredEvent, times = 1): Promise<void> {
  const days: SumsByDay = new Map();
  addToDay(days, learnerDay(stored.at, stored.event.zone), eventSums(stored), times);
  await addToDays(tx, learnerId, days);
}

async function rebuildShelved({ tx, learnerId }: EventLog, articleId: string): Promise<void> {
  await saveShelved(tx, learnerId, articleId, replayShelved(effective(await shelvingsOfArticle(tx, learnerId, articleId))));
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
  const row = {
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
  };
  await log.tx.event.create({ data: row, select: { id: true } });
  const stored: StoredEvent = { event, at, sequence: log.sequence, ...(outcome && { outcome }) };
  return stored;
}

import { type Listable, listing } from '#lib/cards/listing.ts';
import type { CardHistory, WordHistory } from '#lib/cards/replay.ts';
import { replayChoices } from '#lib/cards/replay-choices.ts';
import type { ReadingState } from '#lib/cards/replay-reading.ts';
import type { ShelvedState } from '#lib/cards/replay-shelved.ts';
import type { Transaction } from './client.ts';
import { choicesOf } from './event-rows.ts';

/** Writes what follows from a word's events; null forgets the word. */
export async function saveWord(tx: Transaction, learnerId: string, key: string, history: WordHistory | null): Promise<void> {
  await tx.meeting.deleteMany({ where: { learnerId, wordKey: key } });
  await tx.card.deleteMany({ where: { learnerId, wordKey: key, id: { notIn: (history?.cards ?? []).map(({ id }) => id) } } });
  if (!history) {
    await tx.word.deleteMany({ where: { learnerId, key } });
    return;
  }
  const fields = wordFields(history);
  await tx.word.upsert({ where: { learnerId_key: { learnerId, key } }, create: { learnerId, key, ...fields }, update: fields });
  if (history.meetings.length > 0) {
    await tx.meeting.createMany({ data: meetingRows(learnerId, key, history) });
  }
  await saveCards(tx, learnerId, key, history.cards);
}

/** The columns of a word, without its key. */
export function wordFields(history: WordHistory) {
  const { word } = history;
  return {
    lemma: word.lemma,
    pos: word.pos,
    headword: word.headword,
    declared: history.declared ?? null,
    kept: history.kept,
    lookups: history.lookups,
    lastLookup: history.lastLookup === null ? null : BigInt(history.lastLookup),
    firstMet: BigInt(history.firstMet),
    lastMet: BigInt(history.lastMet),
    ...listingFields(history),
  };
}

/** The rows of the sentences in which a word was met. */
export function meetingRows(learnerId: string, key: string, { meetings }: WordHistory) {
  return meetings.map(({ context, at, event }) => ({
    learnerId,
    wordKey: key,
    articleId: context.place.article,
    start: context.place.start,
    end: context.place.end,
    at: BigInt(at),
    eventId: event,
    context: JSON.stringify(context),
  }));
}

/** The columns of a card that change. */
export function cardFields({ active, held, next, memory, lastEvent }: CardHistory) {
  return {
    active,
    held,
    next: BigInt(next),
    phase: memory.phase,
    step: memory.step ?? 0,
    stability: memory.stability,
    difficulty: memory.difficulty,
    due: BigInt(memory.due),
    lastReview: memory.lastReview === null ? null : BigInt(memory.lastReview),
    reps: memory.reps,
    lapses: memory.lapses,
    lastEvent,
  };
}

/** Writes what a grade has changed: the cards of a word, and with them its place in the list. */
export async function saveGraded(tx: Transaction, learnerId: string, key: string, history: WordHistory | null): Promise<void> {
  if (!history) return;
  await saveCards(tx, learnerId, key, history.cards);
  await tx.word.updateMany({ where: { learnerId, key }, data: listingFields(history) });
}

/** What the list is filtered and ordered by, as columns. */
export function listingFields(history: Listable) {
  const { keptAt, due, dueAgain, ...fields } = listing(history);
  const stored = (at: number | null) => (at === null ? null : BigInt(at));
  return { ...fields, keptAt: stored(keptAt), due: stored(due), dueAgain: stored(dueAgain) };
}

/** Writes the cards of a word. */
async function saveCards(tx: Transaction, learnerId: string, wordKey: string, cards: CardHistory[]): Promise<void> {
  for (const card of cards) {
    const { id, kind } = card;
    const fields = cardFields(card);
    // One statement where the card is there, as it nearly always is; an upsert would be three.
    const { count } = await tx.card.updateMany({ where: { learnerId, id }, data: fields });
    if (count === 0) await tx.card.createMany({ data: [{ learnerId, id, wordKey, kind, ...fields }] });
  }
}

/** How far an article was read, as it is stored; null when it was never opened. */
export async function readingState(tx: Transaction, learnerId: string, articleId: string): Promise<ReadingState | null> {
  const row = await tx.reading.findUnique({ where: { learnerId_articleId: { learnerId, articleId } } });
  if (!row) return null;
  const { position, seconds, words } = row;
  const finishedAt = row.finishedAt === null ? null : Number(row.finishedAt);
  return { position, seconds, words, firstAt: Number(row.firstAt), lastAt: Number(row.lastAt), finishedAt };
}

/** Writes how far an article was read; null forgets it. */
export async function saveReading(tx: Transaction, learnerId: string, articleId: string, state: ReadingState | null): Promise<void> {
  if (!state) {
    await tx.reading.deleteMany({ where: { learnerId, articleId } });
    return;
  }
  const fields = {
    position: state.position,
    seconds: state.seconds,
    words: state.words,
    firstAt: BigInt(state.firstAt),
    lastAt: BigInt(state.lastAt),
    finishedAt: state.finishedAt === null ? null : BigInt(state.finishedAt),
  };
  const where = { learnerId_articleId: { learnerId, articleId } };
  await tx.reading.upsert({ where, create: { learnerId, articleId, ...fields }, update: fields });
}

/** Writes where an article stands on the shelf; null forgets it. */
export async function saveShelved(tx: Transaction, learnerId: string, articleId: string, state: ShelvedState | null): Promise<void> {
  if (!state) {
    await tx.shelved.deleteMany({ where: { learnerId, articleId } });
    return;
  }
  const { place, placedAt, title } = state;
  const fields = { place, placedAt: placedAt === null ? null : BigInt(placedAt), title };
  const where = { learnerId_articleId: { learnerId, articleId } };
  await tx.shelved.upsert({ where, create: { learnerId, articleId, ...fields }, update: fields });
}

/** Writes level and settings anew from the events that count. */
export async function saveChoices(tx: Transaction, learnerId: string): Promise<void> {
  const { settings, ...level } = replayChoices(await choicesOf(tx, learnerId));
  await tx.learner.update({ where: { id: learnerId }, data: level });
  await tx.setting.deleteMany({ where: { learnerId } });
  const data = Object.entries(settings).map(([name, value]) => ({ learnerId, name, value: JSON.stringify(value) }));
  if (data.length > 0) await tx.setting.createMany({ data });
}

import { regroup } from '#lib/cards/regroup.ts';
import { effective, replayWord, type StoredEvent, type WordHistory } from '#lib/cards/replay.ts';
import { replayReading } from '#lib/cards/replay-reading.ts';
import { replayShelved } from '#lib/cards/replay-shelved.ts';
import { eventSums } from '#lib/progress/event-sums.ts';
import { addDaysTo, addToDay, type SumsByDay } from '#lib/progress/sums.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { senseLine } from '#lib/words/correction.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import type { Transaction } from './client.ts';
import { rebuildDays } from './day-rebuild.ts';
import { addToDays, difference } from './days.ts';
import { cardFields, meetingRows, saveChoices, saveReading, saveShelved, wordFields } from './derived-rows.ts';
import { correctionsOf, readingsOfArticle, shelvingsOfArticle } from './event-rows.ts';
import { dictionaryOfLearner } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { fitsOf } from './parameters.ts';
import type { Touched } from './restore-events.ts';
import { everyCorrection, logsOf, wordGroups } from './word-groups.ts';

const AT_ONCE = 100;
const IDS_AT_ONCE = 500;

/** Makes everything derived anew for what events were added about: the same folds as event by event, for many at a time. */
export async function foldAgain(tx: Transaction, learnerId: string, touched: Touched, progress: (share: number) => void): Promise<void> {
  await markUndone(tx, learnerId);
  await saveZone(tx, learnerId);
  // Before words: in which language their glosses are is a choice.
  if (touched.choices) await saveChoices(tx, learnerId);
  const change: SumsByDay = new Map();
  for (const article of touched.articles) {
    const readings = await readingsOfArticle(tx, learnerId, article);
    await saveReading(tx, learnerId, article, replayReading(effective(readings)));
    await saveShelved(tx, learnerId, article, replayShelved(effective(await shelvingsOfArticle(tx, learnerId, article))));
    if (touched.added) countReadings(change, without(readings, touched.added), readings);
  }
  await foldWords(tx, learnerId, touched, change, (share) => progress(touched.added ? share : share * FOLDING));
  // Of many events it is not remembered which they are: then every day is counted anew, in one pass.
  if (touched.added) await addToDays(tx, learnerId, change);
  else await rebuildDays(tx, learnerId, (share) => progress(FOLDING + share * (1 - FOLDING)));
}

/** The share of the work that folding is, where days are counted anew behind it. */
const FOLDING = 0.7;

function without(events: StoredEvent[], added: ReadonlySet<string>): StoredEvent[] {
  return events.filter(({ event }) => !added.has(event.id));
}

function countReadings(days: SumsByDay, before: StoredEvent[], after: StoredEvent[]): void {
  for (const [events, times] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const stored of effective(events)) addToDay(days, learnerDay(stored.at, stored.event.zone), eventSums(stored), times);
}

/** Which events are taken back follows from the undos alone, the last first. */
async function markUndone(tx: Transaction, learnerId: string): Promise<void> {
  const undos = await tx.event.findMany({
    where: { learnerId, type: 'undone' },
    orderBy: [{ sequence: 'desc' }, { id: 'desc' }],
    select: { id: true, targetId: true },
  });
  const takenBack = new Set<string>();
  for (const { id, targetId } of undos) if (targetId !== null && !takenBack.has(id)) takenBack.add(targetId);
  const marked = await tx.event.findMany({ where: { learnerId, undone: true }, select: { id: true } });
  const before = new Set(marked.map(({ id }) => id));
  await mark(
    tx,
    learnerId,
    [...takenBack].filter((id) => !before.has(id)),
    true,
  );
  await mark(
    tx,
    learnerId,
    [...before].filter((id) => !takenBack.has(id)),
    false,
  );
}

async function mark(tx: Transaction, learnerId: string, ids: string[], undone: boolean): Promise<void> {
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    await tx.event.updateMany({ where: { learnerId, id: { in: ids.slice(from, from + IDS_AT_ONCE) } }, data: { undone } });
  }
}

async function saveZone(tx: Transaction, learnerId: string): Promise<void> {
  const newest = await tx.event.findFirst({
    where: { learnerId },
    orderBy: [{ sequence: 'desc' }, { id: 'desc' }],
    select: { zone: true },
  });
  if (newest) await tx.learner.update({ where: { id: learnerId }, data: { zone: newest.zone } });
}

async function foldWords(
  tx: Transaction,
  learnerId: string,
  { words, added, corrections: before }: Touched,
  change: SumsByDay,
  progress: (share: number) => void,
): Promise<void> {
  const counting = await correctionsOf(tx, learnerId);
  const book = counting.length + before.length > 0 ? await dictionaryOfLearner(tx, learnerId) : null;
  const glossesOf = (ref: WordRef) => describeLemma(ref, book, lexicon()).senses.map(senseLine);
  const { book: weights } = await fitsOf(tx, learnerId);
  const groups = wordGroups(words, await everyCorrection(tx, learnerId));
  let batch: WordKey[][] = [];
  let keys = 0;
  let done = 0;
  progress(0);
  for (const [at, group] of groups.entries()) {
    batch.push(group);
    keys += group.length;
    if (keys < AT_ONCE && at < groups.length - 1) continue;
    const stored = await logsOf(tx, learnerId, batch.flat());
    const histories = new Map<WordKey, WordHistory | null>();
    for (const group of batch) {
      const events = group.flatMap((key) => stored.get(key) ?? []);
      const regrouped = regroup(effective(events), counting, glossesOf).events;
      if (added) addDaysTo(change, difference(regroup(effective(without(events, added)), before, glossesOf).events, regrouped, weights));
      for (const key of group) histories.set(key, replayWord(regrouped.get(key) ?? [], weights));
    }
    await saveWords(tx, learnerId, histories);
    done += batch.length;
    batch = [];
    keys = 0;
    progress(done / groups.length);
  }
}

async function saveWords(tx: Transaction, learnerId: string, histories: ReadonlyMap<WordKey, WordHistory | null>): Promise<void> {
  const keys = [...histories.keys()];
  await tx.meeting.deleteMany({ where: { learnerId, wordKey: { in: keys } } });
  await tx.card.deleteMany({ where: { learnerId, wordKey: { in: keys } } });
  await tx.word.deleteMany({ where: { learnerId, key: { in: keys } } });
  const words = [...histories].flatMap(([key, history]) => (history ? [[key, history] as const] : []));
  await tx.word.createMany({ data: words.map(([key, history]) => ({ learnerId, key, ...wordFields(history) })) });
  await tx.meeting.createMany({ data: words.flatMap(([key, history]) => meetingRows(learnerId, key, history)) });
  await tx.card.createMany({
    data: words.flatMap(([wordKey, { cards }]) =>
      cards.map((card) => ({ learnerId, id: card.id, kind: card.kind, wordKey, ...cardFields(card) })),
    ),
  });
}

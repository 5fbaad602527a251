import { regroup, wordsTogether } from '#lib/cards/regroup.ts';
import { effective, replayWord, type StoredEvent, type WordHistory } from '#lib/cards/replay.ts';
import { replayReading } from '#lib/cards/replay-reading.ts';
import { replayShelved } from '#lib/cards/replay-shelved.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { inOrder, leadsTo, senseLine } from '#lib/words/correction.ts';
import type { Corrected, WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Transaction } from './client.ts';
import { cardFields, meetingRows, saveChoices, saveReading, saveShelved, wordFields } from './derived-rows.ts';
import { correctionsOf, readingsOfArticle, shelvingsOfArticle, storedEvent } from './event-rows.ts';
import { dictionaryOfLearner } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { fitsOf } from './parameters.ts';
import type { Touched } from './restore-events.ts';

const AT_ONCE = 100;
const IDS_AT_ONCE = 500;

/** Makes everything derived anew for what events were added about: the same folds as event by event, for many at a time. */
export async function foldAgain(tx: Transaction, learnerId: string, touched: Touched, progress: (share: number) => void): Promise<void> {
  await markUndone(tx, learnerId);
  await saveZone(tx, learnerId);
  // Before words: in which language their glosses are is a choice.
  if (touched.choices) await saveChoices(tx, learnerId);
  for (const article of touched.articles) {
    await saveReading(tx, learnerId, article, replayReading(effective(await readingsOfArticle(tx, learnerId, article))));
    await saveShelved(tx, learnerId, article, replayShelved(effective(await shelvingsOfArticle(tx, learnerId, article))));
  }
  await foldWords(tx, learnerId, touched.words, progress);
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
  words: ReadonlySet<WordKey>,
  progress: (share: number) => void,
): Promise<void> {
  const counting = await correctionsOf(tx, learnerId);
  const book = counting.length > 0 ? await dictionaryOfLearner(tx, learnerId) : null;
  const glossesOf = (ref: WordRef) => describeLemma(ref, book, lexicon()).senses.map(senseLine);
  const { book: weights } = await fitsOf(tx, learnerId);
  const groups = groupsOf(words, await everyCorrection(tx, learnerId));
  let batch: WordKey[][] = [];
  let keys = 0;
  let done = 0;
  progress(0);
  for (const [at, group] of groups.entries()) {
    batch.push(group);
    keys += group.length;
    if (keys < AT_ONCE && at < groups.length - 1) continue;
    const stored = await eventsOf(tx, learnerId, batch.flat());
    const histories = new Map<WordKey, WordHistory | null>();
    for (const group of batch) {
      const events = effective(group.flatMap((key) => stored.get(key) ?? []));
      const regrouped = regroup(events, counting, glossesOf).events;
      for (const key of group) histories.set(key, replayWord(regrouped.get(key) ?? [], weights));
    }
    await saveWords(tx, learnerId, histories);
    done += batch.length;
    batch = [];
    keys = 0;
    progress(done / groups.length);
  }
}

/** Words that a correction ever joined are folded together: one that no longer counts may have done so until now. */
function groupsOf(words: ReadonlySet<WordKey>, corrections: Corrected[]): WordKey[][] {
  const leading = corrections.filter(({ correction }) => leadsTo(correction));
  const joined = new Set(leading.flatMap(({ word, correction }) => [word.key, leadsTo(correction)!.key]));
  const groups: WordKey[][] = [];
  const grouped = new Set<WordKey>();
  for (const word of words) {
    if (grouped.has(word)) continue;
    const group = joined.has(word) ? wordsTogether(word, leading) : [word];
    for (const key of group) grouped.add(key);
    groups.push(group);
  }
  return groups;
}

async function everyCorrection(tx: Transaction, learnerId: string): Promise<Corrected[]> {
  const rows = await tx.event.findMany({ where: { learnerId, type: 'corrected' }, select: { payload: true } });
  return inOrder(rows.map(({ payload }) => JSON.parse(payload) as Corrected));
}

async function eventsOf(tx: Transaction, learnerId: string, keys: WordKey[]): Promise<Map<WordKey, StoredEvent[]>> {
  const rows = await tx.event.findMany({
    where: { learnerId, wordKey: { in: keys } },
    select: { wordKey: true, payload: true, outcome: true, at: true, sequence: true },
  });
  const byWord = new Map<WordKey, StoredEvent[]>();
  for (const row of rows) {
    const list = byWord.get(row.wordKey!) ?? [];
    byWord.set(row.wordKey!, list);
    list.push(storedEvent(row));
  }
  return byWord;
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

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { closeDatabase, database } from '#db/client.ts';
import { recordEvents } from '#db/events.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { context, event, meaning, noun } from '#db/test-events.ts';
import type { BackupReport } from '#lib/exchange/backup-order.ts';
import { readSettings } from '#settings';
import { lookAtBackup, restoreBackup } from './restore.ts';
import { addText, backUp, fill, NOW, rowsOf, useFolder } from './test-full.ts';

useTestDatabase();
const file = useFolder();
const silent = () => {};

async function restored(path: string, { id }: { id: string }): Promise<BackupReport> {
  const result = await restoreBackup(path, id, silent);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

test('a full database: restored into an empty one it is the same, table by table, and gives the same file, byte for byte', async () => {
  const [ours, theirs] = [await newLearner(), await newLearner()];
  await fill(ours);
  const [first, second] = [await backUp(ours, file('first')), file('second')];
  const { merge, copy } = await restored(first, theirs);
  expect(merge.events).toEqual({
    known: 0,
    added: await database().event.count({ where: { learnerId: ours.id } }),
    conflicts: 0,
    conflicting: [],
  });
  expect(fs.existsSync(copy!)).toBe(true);
  expect(await rowsOf(theirs)).toEqual(await rowsOf(ours));
  await backUp(theirs, second);
  expect(fs.readFileSync(second).equals(fs.readFileSync(first))).toBe(true);
});

test('each table with rows of a learner is in a backup, or derived, or left out for a reason', () => {
  const schema = fs.readFileSync('prisma/schema.prisma', 'utf8');
  const saved = ['Learner', 'Event', 'Article', 'ArticlePage', 'Feed', 'FeedItem', 'TranslatedSentence'];
  const derived = ['Word', 'Meeting', 'Card', 'Reading', 'Setting', 'Day', 'PageGlossary', 'ArticleFigures', 'Shelved'];
  // Whoever adds a table decides here, and says it in docs/backup.md.
  expect([...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name).sort()).toEqual([...saved, ...derived].sort());
});

test('restoring twice changes nothing and copies nothing', async () => {
  const [ours, theirs] = [await newLearner(), await newLearner()];
  await fill(ours);
  const first = await backUp(ours, file('twice'));
  await restored(first, theirs);
  const before = await rowsOf(theirs);
  const { merge, copy } = await restored(first, theirs);
  expect(copy).toBeUndefined();
  expect([merge.texts.added, merge.events.added, merge.feeds.added, merge.items.added, merge.translations.added]).toEqual([0, 0, 0, 0, 0]);
  expect(await rowsOf(theirs)).toEqual(before);
  expect(await restored(first, ours)).toMatchObject({ merge: { events: { added: 0, conflicts: 0 } } });
});

test('what happened on two devices since a backup is joined, whichever is restored into the other', async () => {
  const [desk, phone] = [await newLearner(), await newLearner()];
  await fill(desk);
  await restored(await backUp(desk, file('common')), phone);
  const on = (await database().card.findFirstOrThrow({ where: { learnerId: desk.id, id: meaning('Haus') } })).lastEvent;
  await recordEvents(desk, [event(NOW + 9e8, { type: 'graded', card: meaning('Haus'), grade: 3, on })], NOW + 9e8);
  await recordEvents(phone, [event(NOW + 8e8, { type: 'graded', card: meaning('Haus'), grade: 1, on })], NOW + 8e8);
  await recordEvents(phone, [event(NOW + 8e8, { type: 'kept', word: noun('Buch'), context: context('Buch') })], NOW + 8e8);
  const [ofDesk, ofPhone] = [await backUp(desk, file('desk')), await backUp(phone, file('phone'))];
  await restored(ofPhone, desk);
  await restored(ofDesk, phone);
  expect(await rowsOf(desk)).toEqual(await rowsOf(phone));
  const card = await database().card.findFirstOrThrow({ where: { learnerId: desk.id, id: meaning('Haus') } });
  expect(card.reps).toBe(9);
});

test('a text whose address is taken by another gets another, and its events follow; also the second time', async () => {
  const [ours, theirs] = [await newLearner(), await newLearner()];
  await addText(ours, 'heute', 'das Buch');
  await addText(theirs, 'heute', 'der Baum');
  await recordEvents(theirs, [event(NOW, { type: 'read', article: 'heute', position: 9, seconds: 5, words: 50 })], NOW);
  await recordEvents(theirs, [event(NOW, { type: 'kept', word: noun('Baum'), context: context('Baum', 0, 'heute') })], NOW);
  const path = await backUp(theirs, file('taken'));
  const { merge } = await restored(path, ours);
  expect(merge.renamed).toEqual([{ from: 'heute', to: 'heute-2' }]);
  expect(await database().reading.findMany({ where: { learnerId: ours.id }, select: { articleId: true } })).toEqual([
    { articleId: 'heute-2' },
  ]);
  expect(await database().meeting.findFirst({ where: { learnerId: ours.id } })).toMatchObject({ articleId: 'heute-2' });
  expect((await restored(path, ours)).merge).toMatchObject({ texts: { known: 1, added: 0 }, events: { known: 2, added: 0, conflicts: 0 } });
});

test('an event with a known id and other content is told, and ours stays', async () => {
  const [ours, theirs] = [await newLearner(), await newLearner()];
  const made = event(NOW, { type: 'setting-changed', name: 'answers', value: 2 });
  await recordEvents(ours, [made], NOW);
  await recordEvents(theirs, [{ ...made, value: 4 }], NOW);
  const path = await backUp(theirs, file('conflict'));
  const looked = await lookAtBackup(path, ours.id, silent);
  expect(looked).toMatchObject({
    first: NOW,
    last: NOW,
    merge: { events: { known: 1, added: 0, conflicts: 1, conflicting: [{ id: made.id }] } },
  });
  const before = await rowsOf(ours);
  await restored(path, ours);
  expect(await rowsOf(ours)).toEqual(before);
});

test('to look at a file writes nothing', async () => {
  const [ours, theirs] = [await newLearner(), await newLearner()];
  await fill(ours);
  const before = await rowsOf(theirs);
  const looked = await lookAtBackup(await backUp(ours, file('looked')), theirs.id, silent);
  expect(looked).toMatchObject({ counts: { texts: 2, feeds: 2, items: 3, translations: 3 }, merge: { texts: { added: 2 } } });
  expect(await rowsOf(theirs)).toEqual(before);
});

test('a learner who did nothing yet has a backup as well', async () => {
  const [ours, theirs] = [await newLearner(), await newLearner()];
  expect(await restored(await backUp(ours, file('nothing')), theirs)).toMatchObject({ first: null, merge: { events: { added: 0 } } });
});

test('a file holds these kinds of lines and no others: no keys of translators, nothing derived', async () => {
  const ours = await newLearner();
  await fill(ours);
  const text = zlib.gunzipSync(fs.readFileSync(await backUp(ours, file('secrets')))).toString();
  const kinds = new Set(
    text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { is?: string }).is),
  );
  expect([...kinds]).toEqual([undefined, 'learner', 'text', 'page', 'event', 'feed', 'item', 'translation']);
});

test('only the last five copies from before restores are kept', async () => {
  const folder = path.join(readSettings().data, 'backups');
  const copies = fs.readdirSync(folder);
  expect(copies.length).toBeLessThanOrEqual(5);
  expect(copies.length).toBeGreaterThan(2);
  await closeDatabase();
});

import fs from 'node:fs';
import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { database } from '#db/client.ts';
import { pastImports } from '#db/import-words.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { NO_CHOICES } from '#lib/exchange/import/choices.ts';
import type { ImportReport } from '#lib/exchange/import/report.ts';
import { CARD_KINDS, type CardKind } from '#lib/words/card-kind.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { useFolder } from '../backup/test-full.ts';
import { exportFile } from './export.ts';
import { importFile, lookAtFile, undoFile } from './import.ts';
import { answer, happen, keepWord, stateOf, WORDS } from './test-learner.ts';
import { changedPackage } from './test-package.ts';
import { guidOf } from './write-collection.ts';

useTestDatabase();
const file = useFolder();
const silent = () => {};
type Who = { id: string };
const DAY = 86_400_000;

async function toAnki(who: Who, name: string): Promise<string> {
  const path = file(name);
  await exportFile(who.id, path, 'apkg', Date.now(), silent);
  return path;
}

async function fromAnki(who: Who, path: string, choices = NO_CHOICES): Promise<ImportReport> {
  const report = await importFile({ learner: who.id, path, name: 'mine.apkg', choices }, silent);
  if ('problem' in report) throw new Error(report.problem);
  return report;
}

const act = fc.record({
  what: fc.constantFrom(
    'keep',
    'answer',
    'answer',
    'answer',
    'answer',
    'practice',
    'suspend',
    'resume',
    'bury',
    'on',
    'off',
    'known',
    'remove',
  ),
  word: fc.nat(WORDS.length - 1),
  kind: fc.constantFrom(...CARD_KINDS),
  grade: fc.constantFrom(1, 2, 3, 4),
  took: fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: undefined }),
  /** Minutes since the act before. */
  later: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 60, max: 6000 })),
});
type Act = { what: string; word: number; kind: CardKind; grade: number; took: number | undefined; later: number };

/** Plays acts so that the last is a moment ago. */
async function play(who: Who, acts: Act[]): Promise<void> {
  let at = Date.now() - 60_000 - acts.reduce((sum, { later }) => sum + later * 60_000, 0);
  for (const { what, word: index, kind, grade, took, later } of acts) {
    at += later * 60_000;
    const { word } = WORDS[index]!;
    const row = await database().word.findUnique({ where: { learnerId_key: { learnerId: who.id, key: word.key } } });
    if (!row?.kept) {
      await keepWord(who, at, index, grade === 1 ? undefined : [...new Set<CardKind>([kind, 'meaning'])]);
      continue;
    }
    const cards = await database().card.findMany({ where: { learnerId: who.id, wordKey: word.key }, orderBy: { id: 'asc' } });
    const card = (cards.find((each) => each.kind === kind) ?? cards[0]!).id;
    if (what === 'keep') await keepWord(who, at, index, undefined, grade * 1000);
    else if (what === 'answer') await answer(who, at, card, grade, took);
    else if (what === 'practice') await happen(who, at, { type: 'practiced', card, knew: grade > 1, ...(took && { took }) });
    else if (what === 'suspend' || what === 'resume')
      await happen(who, at, { type: 'suspended', card, as: what === 'resume' ? 'none' : 'suspended' });
    else if (what === 'bury') await happen(who, at, { type: 'buried', card });
    else if (what === 'on' || what === 'off') await happen(who, at, { type: 'kind-switched', word, kind, on: what === 'on' });
    else if (what === 'known') await happen(who, at, { type: 'declared', word, as: grade > 2 ? 'known' : 'none' });
    else if (grade === 1) await happen(who, at, { type: 'removed', word });
  }
}

/** A kind switched off hides that its card was suspended too: it came back suspended a second time. */
const offAndSuspended: Act[] = ['keep', 'off', 'suspend'].map((what) => ({
  what,
  word: 2,
  kind: 'meaning',
  grade: 1,
  took: undefined,
  later: 1,
}));

test('whatever a learner did: exported to Anki and imported by an empty one, words, cards, schedule and log are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 60 }), async (acts) => {
      const [ours, theirs] = [await newLearner(), await newLearner()];
      await play(ours, acts);
      const path = await toAnki(ours, 'random');
      await fromAnki(theirs, path);
      expect(await stateOf(theirs)).toEqual(await stateOf(ours));
      // A second time, or by the one it came from, it changes nothing.
      const before = await database().event.count({ where: { learnerId: theirs.id } });
      expect(await fromAnki(theirs, path)).not.toHaveProperty('batch');
      expect(await fromAnki(ours, path)).not.toHaveProperty('batch');
      expect(await database().event.count({ where: { learnerId: theirs.id } })).toBe(before);
      fs.rmSync(path);
    }),
    { numRuns: 12, examples: [[offAndSuspended]] },
  );
}, 300_000);

/** What Anki does when a card is answered there: a row in the log, and new columns. */
function answeredInAnki(db: Database.Database, guid: string, at: number, ease: number, days: number, memory = { s: 40.5, d: 6.25 }): void {
  const card = db
    .prepare('SELECT c.id, c.due, col.crt FROM cards c JOIN notes n ON n.id = c.nid, col WHERE n.guid = ? AND c.ord = 0')
    .get(guid) as {
    id: number;
    crt: number;
  };
  const due = Math.floor((at / 1000 - card.crt) / 86_400) + days;
  db.prepare('UPDATE cards SET type = 2, queue = 2, due = ?, ivl = ?, reps = reps + 1, left = 0, mod = ?, data = ? WHERE id = ?').run(
    due,
    days,
    Math.floor(at / 1000),
    JSON.stringify({ ...memory, dr: 0.9, lrt: Math.floor(at / 1000) }),
    card.id,
  );
  db.prepare('INSERT INTO revlog VALUES (?, ?, -1, ?, ?, 1, 683, 5200, 1)').run(at, card.id, ease, days);
}

async function learned(): Promise<Who> {
  const who = await newLearner();
  const start = Date.now() - 20 * DAY;
  await keepWord(who, start, 0);
  await keepWord(who, start + 1000, 3, ['meaning', 'production']);
  for (const [step, grade] of [3, 3, 3].entries()) await answer(who, start + 60_000 + step * 4 * DAY, DOG, grade, 3000);
  return who;
}
const DOG = 'Hund|NOUN#meaning';
const cardOf = ({ id: learnerId }: Who, id = DOG) => database().card.findUniqueOrThrow({ where: { learnerId_id: { learnerId, id } } });

test('what was answered in Anki since goes on here: its log is longer by it, nothing is asked', async () => {
  const who = await learned();
  const at = Date.now() - 2 * DAY;
  const changed = await changedPackage(await toAnki(who, 'since'), file('since-2'), (db) =>
    answeredInAnki(db, guidOf('Hund|NOUN'), at, 3, 30),
  );
  const look = await lookAtFile({ learner: who.id, path: changed, name: 'a.apkg', choices: NO_CHOICES }, silent);
  expect(look).toMatchObject({ counts: { new: 0, more: 1, same: 1 }, cards: 1, reviews: 1, conflicts: { all: 0 } });
  await fromAnki(who, changed);
  const card = await cardOf(who);
  expect(card).toMatchObject({ stability: 40.5, difficulty: 6.25, reps: 4, phase: 'review', lastReview: BigInt(at) });
  expect((await stateOf(who)).log.map(({ took }) => took)).toEqual([3000, 3000, 3000, 5200]);
  // Counted on the day on which it was.
  const day = learnerDay(at, 'Europe/Berlin');
  const [event] = await database().event.findMany({ where: { learnerId: who.id, type: 'graded', at: BigInt(at) } });
  expect(event!.day).toBe(day);
});

test('an older export adds nothing to what was answered here since', async () => {
  const who = await learned();
  const path = await toAnki(who, 'older');
  await answer(who, Date.now() - 1000, DOG, 3);
  const before = await stateOf(who);
  expect(await fromAnki(who, path)).toMatchObject({ counts: { same: 2 }, conflicts: { all: 0 } });
  expect(await stateOf(who)).toEqual(before);
});

test.each([
  ['mine', 'mine'],
  ['theirs', 'theirs'],
  ['later', 'mine'],
] as const)('answered here and there without the other, it is a conflict; “%s” takes %s', async (conflicts, taken) => {
  const who = await learned();
  const path = await toAnki(who, `conflict-${conflicts}`);
  const changed = await changedPackage(path, file(`conflict-${conflicts}-2`), (db) =>
    answeredInAnki(db, guidOf('Hund|NOUN'), Date.now() - 3 * DAY, 1, 5),
  );
  await answer(who, Date.now() - DAY, DOG, 3, 1234);
  const before = await cardOf(who);
  const report = await fromAnki(who, changed, { ...NO_CHOICES, conflicts });
  expect(report.conflicts).toMatchObject({
    all: 1,
    some: [{ about: 'meaning', taken, theirs: { stability: 40.5 }, mine: { stability: before.stability } }],
  });
  const after = await cardOf(who);
  if (taken === 'mine') expect(after).toEqual(before);
  else expect(after).toMatchObject({ stability: 40.5, difficulty: 6.25, reps: 4 });
});

test('a word said to be known, or removed, is not brought back unless that is chosen', async () => {
  const who = await learned();
  const path = await toAnki(who, 'said');
  await happen(who, Date.now() - 2000, { type: 'declared', word: WORDS[0]!.word, as: 'known' });
  await happen(who, Date.now() - 2000, { type: 'removed', word: WORDS[3]!.word });
  const before = await stateOf(who);
  const report = await fromAnki(who, path);
  expect(report.conflicts.some.map(({ about, taken }) => [about, taken])).toEqual([
    ['known', 'mine'],
    ['removed', 'mine'],
  ]);
  expect(await stateOf(who)).toEqual(before);
  await fromAnki(who, path, { ...NO_CHOICES, conflicts: 'theirs' });
  const after = await stateOf(who);
  expect(after.words.map(({ key, declared }) => [key, declared])).toEqual([
    ['Hund|NOUN', null],
    ['laufen|VERB', null],
  ]);
});

test('an import is taken back as one, and the same file brings it back', async () => {
  const [ours, theirs] = [await learned(), await newLearner()];
  const path = await toAnki(ours, 'undone');
  const { batch } = await fromAnki(theirs, path);
  const imported = await stateOf(theirs);
  expect(await pastImports(theirs)).toMatchObject([{ batch, file: 'mine.apkg', words: 2, cards: 1, reviews: 3 }]);
  expect(await undoFile(theirs.id, batch!, silent)).toHaveProperty('undone');
  expect(await stateOf(theirs)).toEqual({ words: [], meetings: [], cards: [], log: [] });
  expect(await pastImports(theirs)).toEqual([]);
  expect(await undoFile(theirs.id, batch!, silent)).toEqual({ problem: 'This import was taken back already.' });
  expect(await fromAnki(theirs, path)).toHaveProperty('batch');
  expect(await stateOf(theirs)).toEqual(imported);
  expect(await undoFile(theirs.id, batch!, silent)).toHaveProperty('undone');
  expect((await stateOf(theirs)).words).toEqual([]);
});

test('to look at a file writes nothing, and a copy is kept before anything is written', async () => {
  const [ours, theirs] = [await learned(), await newLearner()];
  const path = await toAnki(ours, 'looked');
  const look = await lookAtFile({ learner: theirs.id, path, name: 'a.apkg', choices: NO_CHOICES }, silent);
  expect(look).toMatchObject({ from: 'anki', counts: { new: 2 }, groups: [{ name: 'Lesefluss', isOwn: true, notes: 2 }] });
  expect(look).not.toHaveProperty('copy');
  expect(await database().event.count({ where: { learnerId: theirs.id } })).toBe(0);
  const { copy } = await fromAnki(theirs, path);
  expect(copy).toMatch(/-before-import\.db$/);
  expect(fs.existsSync(copy!)).toBe(true);
});

test('without the schedule, words come as new ones', async () => {
  const [ours, theirs] = [await learned(), await newLearner()];
  await fromAnki(theirs, await toAnki(ours, 'bare'), { ...NO_CHOICES, scheduling: false });
  const { cards, log, words } = await stateOf(theirs);
  expect(words).toHaveLength(2);
  expect(log).toEqual([]);
  expect(new Set(cards.map(({ phase }) => phase))).toEqual(new Set(['new']));
});

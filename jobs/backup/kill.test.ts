import fs from 'node:fs';
import { expect, test } from 'vitest';
import { recordEvents } from '#db/events.ts';
import { knowledge } from '#db/known-words.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { event } from '#db/test-events.ts';
import { wordNumber } from '#lib/reading/vocabulary.ts';
import { restoreState, runBackup, startLook, startRestore, stopRestore, waitingBackup } from './start.ts';
import { backUp, fill, NOW, rowsOf, useFolder } from './test-full.ts';

useTestDatabase();
const file = useFolder();

test('killed at whatever it is doing, a restore leaves the old state; whole, it does all', async () => {
  const [theirs, ours] = [await newLearner(), await newLearner()];
  await fill(theirs);
  const path = await backUp(theirs, file('killed'));
  const before = await rowsOf(ours);
  for (const doing of ['Checking', 'Comparing', 'Copying', 'Writing', 'Putting']) {
    const stop = new AbortController();
    const told = (what: string) => what.startsWith(doing) && stop.abort();
    const result = await runBackup({ do: 'restore', learner: ours.id, path }, told, stop.signal).catch((error: Error) => error.name);
    // A step may be over before it was told: then it went through whole, which the last lines look at.
    if (result !== 'AbortError') break;
    expect(await rowsOf(ours), doing).toEqual(before);
  }
  expect(await runBackup({ do: 'restore', learner: ours.id, path }, () => {}, new AbortController().signal)).not.toHaveProperty('problem');
  expect(await rowsOf(ours)).toEqual(await rowsOf(theirs));
});

test('killed at any moment, a restore leaves the old state or the whole new one, and says which', async () => {
  const theirs = await newLearner();
  await fill(theirs);
  const path = await backUp(theirs, file('moments'));
  const after = await rowsOf(theirs);
  for (const wait of [0, 300, 900, 1200, 1500, 2000]) {
    const ours = await newLearner();
    const before = await rowsOf(ours);
    const stop = new AbortController();
    let begun = false;
    const tell = () => {
      if (!begun) setTimeout(() => stop.abort(), wait);
      begun = true;
    };
    const result = await runBackup({ do: 'restore', learner: ours.id, path }, tell, stop.signal).catch((error: Error) => error.name);
    // What it says is what is.
    expect(await rowsOf(ours), `stopped after ${wait} ms`).toEqual(result === 'AbortError' ? before : after);
  }
});

test('a file is looked at, waits, and is restored; after that it is gone', async () => {
  const [theirs, ours] = [await newLearner(), await newLearner()];
  await fill(theirs);
  const waiting = waitingBackup();
  await backUp(theirs, waiting);
  const id = startLook(ours.id, waiting);
  expect(await ended(ours.id, id)).toMatchObject({ state: 'done', about: { merge: { texts: { added: 2 } } } });
  expect(startRestore(theirs.id, id)).toBeNull();
  startRestore(ours.id, id);
  expect(await ended(ours.id, id)).toMatchObject({ state: 'done', about: { copy: expect.stringContaining('before-restore') } });
  expect(await rowsOf(ours)).toEqual(await rowsOf(theirs));
  expect(fs.existsSync(waiting)).toBe(false);
  expect(startRestore(ours.id, id)).toBeNull();
  expect(startRestore(ours.id, '../../lesefluss')).toBeNull();
});

test('what the server has in memory of a learner is forgotten: joined events may have smaller numbers than those that it knows', async () => {
  const [ours, theirs] = [await newLearner(), await newLearner()];
  await fill(theirs);
  const settings = Array.from({ length: 50 }, (_, value) => event(NOW, { type: 'setting-changed', name: 'answers', value }));
  await recordEvents(ours, settings, NOW);
  const known = async () => (await knowledge({ id: ours.id, presumed: 0 }, NOW)).colors.of(wordNumber('Haus|NOUN'));
  expect(await known()).toBeUndefined();
  const waiting = waitingBackup();
  await backUp(theirs, waiting);
  const id = startLook(ours.id, waiting);
  await ended(ours.id, id);
  startRestore(ours.id, id);
  await ended(ours.id, id);
  expect(await known()).toBeDefined();
});

test('a file that is not wanted after all is gone', async () => {
  const ours = await newLearner();
  const waiting = waitingBackup();
  await backUp(ours, waiting);
  const id = startLook(ours.id, waiting);
  await stopRestore(ours.id, id);
  expect(fs.existsSync(waiting)).toBe(false);
});

async function ended(learner: string, id: string) {
  for (;;) {
    const state = restoreState(learner, id);
    if (state?.state !== 'running') return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

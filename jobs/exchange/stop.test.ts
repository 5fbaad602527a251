import fs from 'node:fs';
import { expect, test } from 'vitest';
import { database } from '#db/client.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { NO_CHOICES } from '#lib/exchange/import/choices.ts';
import { exportFile } from './export.ts';
import { importState, runExchange, startImportLook, startImportStep, startUndo, stopImport, waitingImport } from './start.ts';
import { answer, keepWord, stateOf } from './test-learner.ts';

useTestDatabase();

async function exported(): Promise<{ path: string; who: { id: string } }> {
  const who = await newLearner();
  const start = Date.now() - 5 * 86_400_000;
  for (const index of [0, 1, 2, 3, 4, 5]) await keepWord(who, start + index, index);
  await answer(who, start + 60_000, 'Hund|NOUN#meaning', 3, 800);
  const path = waitingImport();
  await exportFile(who.id, path, 'apkg', Date.now(), () => {});
  return { path, who };
}

async function ended(learner: string, id: string) {
  for (;;) {
    const state = importState(learner, id);
    if (state?.state !== 'running') return state;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

test('killed at whatever it is doing, an import leaves nothing; whole, it does all', async () => {
  const { path, who } = await exported();
  const learner = (await newLearner()).id;
  const order = { do: 'import' as const, learner, path, name: 'a.apkg', choices: NO_CHOICES };
  for (const doing of ['Reading', 'Looking', 'Comparing', 'Copying', 'Writing', 'Putting']) {
    const stop = new AbortController();
    const told = (what: string) => what.startsWith(doing) && stop.abort();
    const result = await runExchange(order, told, stop.signal).catch((error: Error) => error.name);
    // A step may be over before it was told: then it went through whole, which the last lines look at.
    if (result !== 'AbortError') break;
    expect(await database().event.count({ where: { learnerId: learner } }), doing).toBe(0);
  }
  expect(await runExchange(order, () => {}, new AbortController().signal)).not.toHaveProperty('problem');
  expect(await stateOf({ id: learner })).toEqual(await stateOf(who));
}, 180_000);

test('a file is looked at, looked at with other choices, and taken over; after that it is gone, and the import can be taken back', async () => {
  const { path } = await exported();
  const learner = (await newLearner()).id;
  const id = startImportLook(learner, path, 'mein Stapel.apkg', NO_CHOICES);
  expect(await ended(learner, id)).toMatchObject({ state: 'done', about: { counts: { new: 6 }, reviews: 1 } });
  startImportStep(learner, id, 'look', { ...NO_CHOICES, scheduling: false });
  expect(await ended(learner, id)).toMatchObject({ state: 'done', about: { counts: { new: 6 }, reviews: 0 } });
  startImportStep(learner, id, 'import', NO_CHOICES);
  const done = (await ended(learner, id)) as { about: { batch: string } };
  expect(done).toMatchObject({ state: 'done', about: { counts: { new: 6 }, reviews: 1 } });
  expect(fs.existsSync(path)).toBe(false);
  expect(fs.existsSync(`${path}.name`)).toBe(false);
  expect(startImportStep(learner, id, 'import', NO_CHOICES)).toBeNull();
  startUndo(learner, done.about.batch);
  expect(await ended(learner, done.about.batch)).toMatchObject({ state: 'done' });
  expect((await stateOf({ id: learner })).words).toEqual([]);
}, 180_000);

test('a file that is stopped is forgotten; other learners, and names that lead elsewhere, reach nothing', async () => {
  const { path } = await exported();
  const [learner, other] = [(await newLearner()).id, (await newLearner()).id];
  const id = startImportLook(learner, path, 'a.apkg', NO_CHOICES);
  expect(importState(other, id)).toBeNull();
  expect(startImportStep(other, id, 'import', NO_CHOICES)).toBeNull();
  expect(startImportStep(learner, '../../lesefluss.db', 'import', NO_CHOICES)).toBeNull();
  expect(await stopImport(learner, id)).toMatchObject({ state: 'stopped' });
  expect(fs.existsSync(path)).toBe(false);
});

import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { effective } from '#lib/cards/replay.ts';
import { cardBefore } from '#lib/cards/replay-cards.ts';
import { memoryOf } from './cards.ts';
import { database } from './client.ts';
import { eventsOfWord } from './event-rows.ts';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun } from './test-events.ts';

useTestDatabase();

const KILLS = 20;

test(`no grade that was acknowledged is lost when the process is killed (${KILLS} times)`, async () => {
  const who = await newLearner();
  await recordEvents(who, [event(Date.now(), { type: 'kept', word: noun('Haus'), context: context('Haus') })], Date.now());
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round++) {
    acknowledged.push(...(await gradeUntilKilled(who.id, acknowledged.at(-1) ?? null, round)));
    // The next process goes on from what is stored; it may be one more than was told, never one less.
    const card = await database().card.findUniqueOrThrow({ where: { learnerId_id: { learnerId: who.id, id: meaning('Haus') } } });
    const rows = await database().event.findMany({ where: { learnerId: who.id, type: 'graded' }, orderBy: { sequence: 'asc' } });
    const stored = rows.map(({ id }) => id);
    expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(card).toMatchObject({ reps: stored.length, lastEvent: stored.at(-1) ?? null });
    acknowledged.splice(0, acknowledged.length, ...stored);
    const events = effective(await eventsOfWord(database(), who.id, 'Haus|NOUN'));
    expect(memoryOf(card)).toEqual(cardBefore(events, meaning('Haus'), Number.MAX_SAFE_INTEGER)?.memory ?? memoryOf(card));
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
}, 180_000);

/** Lets another process grade as fast as it can, kills it at some moment after its first answer, and returns what it said is saved. */
function gradeUntilKilled(learner: string, on: string | null, round: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'db/test-grader.ts', learner, on ?? '', String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    // Between two grades, or in the middle of one: the delay differs from round to round.
    if (said === '') setTimeout(() => child.kill('SIGKILL'), round * 3);
    said += data;
  });
  return new Promise((resolve) => {
    child.on('close', () =>
      resolve(
        said
          .slice(0, said.lastIndexOf('\n') + 1)
          .split('\n')
          .filter(Boolean),
      ),
    );
  });
}

import { expect, test } from 'vitest';
import { database } from './client.ts';
import { countSql, type DueIn, dueSql, nextDueSql } from './due-sql.ts';
import { Prisma } from './generated/client.ts';
import { useTestDatabase } from './test-database.ts';

useTestDatabase();

const which: DueIn = { learnerId: 'nobody', now: 1_772_355_600_000 };

/** How SQLite answers a question, step by step. */
async function plan(sql: Prisma.Sql): Promise<string[]> {
  const steps = await database().$queryRaw<{ detail: string }[]>(Prisma.sql`EXPLAIN QUERY PLAN ${sql}`);
  return steps.map(({ detail }) => detail).filter((step) => /\b(c|w|m|e)\b/.test(step) && !/^(CO-ROUTINE|MATERIALIZE)/.test(step));
}

const OF_THE_QUEUE = /^SEARCH c USING COVERING INDEX Card_queue_idx \(learnerId=\? AND active=\? AND phase=\? AND next[<>]\?/;

test.each(['learning', 'reviews', 'new'] as const)('due cards (%s) are read from the index of the queue alone', async (asked) => {
  const steps = await plan(dueSql(which, asked, 50));
  expect(steps).toHaveLength(1);
  expect(steps[0]).toMatch(OF_THE_QUEUE);
});

test('a backlog is asked for by the same index, from and to its moment', async () => {
  for (const range of [{ from: 5 }, { to: 5 }]) expect((await plan(dueSql(which, 'reviews', 50, range)))[0]).toMatch(OF_THE_QUEUE);
});

test('what waits is counted by indices alone', async () => {
  const steps = await plan(countSql(which, 5));
  expect(steps).toHaveLength(6);
  for (const step of steps) expect(step).toMatch(/^SEARCH [cw] USING COVERING INDEX (Card_queue_idx|Word_learnerId_due(Again)?_idx) /);
});

test('the next card is the first of each phase', async () => {
  const steps = await plan(nextDueSql(which));
  expect(steps.filter((step) => OF_THE_QUEUE.test(step))).toHaveLength(4);
});

test('the words of one article are found without a look at those of others', async () => {
  const steps = await plan(dueSql({ ...which, article: 'ein-see' }, 'reviews', 50));
  for (const step of steps) expect(step).toMatch(/^SEARCH /);
  expect(steps.join('\n')).toMatch(/Meeting_learnerId_articleId_wordKey_idx/);
  expect(steps.join('\n')).toMatch(/Event_learnerId_articleId_at_idx/);
});

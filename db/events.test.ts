import { expect, test } from 'vitest';
import { recordEvents } from './events.ts';
import { newLearner, useTestDatabase } from './test-database.ts';

useTestDatabase();
test('smoke', async () => {
  const l = await newLearner();
  const now = Date.parse('2026-03-01T10:00:00Z');
  const base = (id: string) => ({ id, at: now, zone: 'Europe/Berlin' });
  const word = { key: 'Haus|NOUN', lemma: 'Haus', pos: 'NOUN', headword: 'das Haus, -es, Häuser' };
  const context = { place: { article: 'a', start: 0, end: 4 }, sentence: 'Haus.', marks: [[0, 4]], glosses: ['house'] };
  console.time('kept');
  console.log(JSON.stringify(await recordEvents(l, [{ ...base('event-0001'), type: 'kept', word, context }], now)));
  console.timeEnd('kept');
  for (let i = 0; i < 5; i++) {
    console.time('kept');
    await recordEvents(l, [{ ...base('event-k00' + i), type: 'kept', word, context }], now);
    console.timeEnd('kept');
  }
  let on: string | null = null;
  for (let i = 0; i < 5; i++) {
    console.time('grade');
    const r = await recordEvents(l, [{ ...base('event-000g' + i), type: 'graded', card: 'Haus|NOUN#meaning', grade: 3, on }], now);
    on = 'event-000g' + i;
    console.timeEnd('grade');
    console.log(JSON.stringify(r));
  }
  console.log(
    JSON.stringify(
      await recordEvents(
        l,
        [
          { ...base('event-0003'), type: 'undone', target: on },
          { ...base('event-0004'), type: 'graded', card: 'Haus|NOUN#meaning', grade: 3, on },
          { id: 5 },
          null,
          { ...base('event-000g1'), type: 'graded', card: 'Haus|NOUN#meaning', grade: 3, on },
        ],
        now,
      ),
    ),
  );
  expect(1).toBe(1);
});

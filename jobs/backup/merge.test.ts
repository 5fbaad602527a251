import fc from 'fast-check';
import { expect, test } from 'vitest';
import { database } from '#db/client.ts';
import { rebuildDays } from '#db/day-rebuild.ts';
import { recordEvents } from '#db/events.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { context, event, meaning, noun, weightsLike } from '#db/test-events.ts';
import { restoreBackup } from './restore.ts';
import { backUp, rowsOf, useFolder } from './test-full.ts';

useTestDatabase();
const file = useFolder();

const START = Date.parse('2026-03-01T10:00:00Z');
const what = fc.constantFrom(
  'look',
  'keep',
  'keep',
  'remove',
  'known',
  'none',
  'grade',
  'grade',
  'offline',
  'undo',
  'undo',
  'read',
  'finish',
  'shelve',
  'title',
  'set',
  'wish',
  'fit',
  'correct',
  'suspend',
  'take up',
  'bury',
  'practice',
  'switch',
);
const act = fc.record({
  what,
  word: fc.constantFrom('Haus', 'See'),
  grade: fc.integer({ min: 1, max: 4 }),
  /** Often the same minute: equal times are what makes merging hard. */
  minutes: fc.constantFrom(0, 0, 0, 1, 700),
  late: fc.constantFrom(0, 0, 1, 2000),
  back: fc.nat(6),
});
const acts = fc.array(act, { maxLength: 7 });

/** Does acts on one device, as pages would send them. */
async function play(who: { id: string }, list: (typeof act extends fc.Arbitrary<infer Act> ? Act : never)[]): Promise<void> {
  const sent = (await database().event.findMany({ where: { learnerId: who.id }, orderBy: [{ sequence: 'asc' }, { id: 'asc' }] })).map(
    ({ id }) => id,
  );
  let now = START;
  for (const { what, word, grade, minutes, late, back } of list) {
    now += minutes * 60_000;
    const at = now - late * 60_000;
    const card = await database().card.findFirst({ where: { learnerId: who.id, id: meaning(word) } });
    const graded = { type: 'graded', card: meaning(word), grade, on: card?.lastEvent ?? null };
    const made = {
      look: () => event(at, { type: 'looked-up', word: noun(word) }),
      keep: () => event(at, { type: 'kept', word: noun(word), context: context(word, back) }),
      remove: () => event(at, { type: 'removed', word: noun(word) }),
      known: () => event(at, { type: 'declared', word: noun(word), as: 'known' }),
      none: () => event(at, { type: 'declared', word: noun(word), as: 'none' }),
      grade: () => event(at, graded),
      offline: () => event(at, { ...graded, offline: true }),
      undo: () => event(at, { type: 'undone', target: sent.at(-1 - back) ?? 'never-sent' }),
      read: () => event(at, { type: 'read', article: 'ein-see', position: back, seconds: grade / 10, words: minutes }),
      finish: () => event(at, { type: 'finished', article: 'ein-see' }),
      shelve: () => event(at, { type: 'shelved', article: 'ein-see', as: (['archived', 'deleted', 'none'] as const)[back % 3] }),
      title: () => event(at, { type: 'retitled', article: 'ein-see', title: `See ${back}` }),
      wish: () => event(at, { type: 'setting-changed', name: 'retention', value: 0.8 + back / 100 }),
      fit: () => event(at, { type: 'parameters-fitted', weights: back === 0 ? null : weightsLike(back) }),
      suspend: () => event(at, { type: 'suspended', card: meaning(word), as: 'suspended' }),
      'take up': () => event(at, { type: 'suspended', card: meaning(word), as: 'none' }),
      bury: () => event(at, { type: 'buried', card: back % 2 === 0 ? meaning(word) : `${noun(word).key}#cloze` }),
      practice: () => event(at, { type: 'practiced', card: meaning(word), knew: grade > 1 }),
      switch: () => event(at, { type: 'kind-switched', word: noun(word), kind: 'cloze', on: back % 3 > 0 }),
      set: () => event(at, { type: 'setting-changed', name: 'answers', value: back }),
      correct: () =>
        event(at, { type: 'corrected', word: noun(word), correction: { what: 'word', to: noun(back % 2 === 0 ? 'Meer' : 'Haus') } }),
    }[what]();
    const [result] = await recordEvents(who, [made], now);
    if (result?.ok) sent.push(made.id);
  }
}

let files = 0;

test('three logs with a common beginning, merged in any order, lead to the same state', async () => {
  await fc.assert(
    fc.asyncProperty(acts, acts, acts, acts, async (common, ...apart) => {
      const devices = [await newLearner(), await newLearner(), await newLearner()] as const;
      const restore = async (path: string, { id }: { id: string }) => {
        const result = await restoreBackup(path, id, () => {});
        if ('problem' in result) throw new Error(result.problem);
        expect(result.merge.events.conflicts).toBe(0);
      };
      await play(devices[0], common);
      const start = await backUp(devices[0], file(`${++files}`));
      await restore(start, devices[1]);
      await restore(start, devices[2]);
      // Folded from its events, state is what was stored event by event.
      expect(await rowsOf(devices[1])).toEqual(await rowsOf(devices[0]));
      for (const [at, device] of devices.entries()) await play(device, apart[at]!);
      const [a, b, c] = [
        await backUp(devices[0], file(`${++files}`)),
        await backUp(devices[1], file(`${++files}`)),
        await backUp(devices[2], file(`${++files}`)),
      ];
      // (a ∪ b) ∪ c, (b ∪ c) ∪ a, and c ∪ (a ∪ b): it is also told by one who was told.
      await restore(b, devices[0]);
      await restore(await backUp(devices[0], file(`${++files}`)), devices[2]);
      await restore(c, devices[0]);
      await restore(c, devices[1]);
      await restore(a, devices[1]);
      const state = await rowsOf(devices[0]);
      expect(await rowsOf(devices[1])).toEqual(state);
      expect(await rowsOf(devices[2])).toEqual(state);
      // The sums of the days were brought up to date by differences; counted anew they are the same.
      await database().$transaction((tx) => rebuildDays(tx, devices[0].id));
      expect((await rowsOf(devices[0])).day).toEqual(state.day);
    }),
    { numRuns: 15 },
  );
}, 400_000);

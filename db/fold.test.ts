import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listing } from '#lib/cards/listing.ts';
import { effective, replayWord } from '#lib/cards/replay.ts';
import { replayReading } from '#lib/cards/replay-reading.ts';
import { replayShelved } from '#lib/cards/replay-shelved.ts';
import { memoryOf } from './cards.ts';
import { database } from './client.ts';
import { readingState } from './derived-rows.ts';
import { storedEvent } from './event-rows.ts';
import { recordEvents } from './events.ts';
import { fitsOf } from './parameters.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, weightsLike } from './test-events.ts';

useTestDatabase();

/** The cards of a word that the acts are about. */
const cards = (word: string) => [meaning(word), `${noun(word).key}#cloze`];
const START = Date.parse('2026-03-01T10:00:00Z');
const WORDS = ['Haus', 'See'];

const act = fc.record({
  what: fc.constantFrom(
    'look',
    'keep',
    'keep',
    'known',
    'none',
    'grade',
    'grade',
    'grade',
    'offline',
    'undo',
    'undo',
    'read',
    'finish',
    'shelve',
    'title',
    'wish',
    'fit',
    'suspend',
    'suspend',
    'take up',
    'bury',
    'practice',
    'switch',
  ),
  word: fc.constantFrom(...WORDS),
  grade: fc.integer({ min: 1, max: 4 }),
  minutes: fc.integer({ min: 0, max: 3000 }),
  /** How late it arrives; the acts are sent in order of arrival. */
  late: fc.integer({ min: 0, max: 4000 }),
  back: fc.nat(8),
});

test('what is stored is what follows from the events, after any acts in any order of arrival, with undo', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 18 }), async (acts) => {
      const who = await newLearner();
      const sent: string[] = [];
      const last = new Map<string, string | null>();
      let now = START;
      for (const { what, word, grade, minutes, late, back } of acts) {
        now += minutes * 60_000;
        const at = now - late * 60_000;
        const made = (() => {
          switch (what) {
            case 'look':
              return event(at, { type: 'looked-up', word: noun(word) });
            case 'keep':
              return event(at, { type: 'kept', word: noun(word), context: context(word, back) });
            case 'known':
            case 'none':
              return event(at, { type: 'declared', word: noun(word), as: what });
            case 'grade':
            case 'offline':
              return event(at, {
                type: 'graded',
                card: meaning(word),
                grade,
                on: last.get(meaning(word)) ?? null,
                offline: what === 'offline',
              });
            case 'undo':
              return event(at, { type: 'undone', target: sent.at(-1 - back) ?? 'never-sent' });
            case 'wish':
              return event(at, { type: 'setting-changed', name: 'retention', value: 0.75 + back / 50 });
            case 'fit':
              return event(at, { type: 'parameters-fitted', weights: back === 0 ? null : weightsLike(back) });
            case 'suspend':
            case 'take up':
              return event(at, { type: 'suspended', card: cards(word)[back % 2], as: what === 'suspend' ? 'suspended' : 'none' });
            case 'bury':
              return event(at, { type: 'buried', card: cards(word)[back % 2] });
            case 'practice':
              return event(at, { type: 'practiced', card: meaning(word), knew: grade > 1, took: 1000 });
            case 'switch':
              return event(at, { type: 'kind-switched', word: noun(word), kind: (['cloze', 'meaning'] as const)[back % 2], on: grade > 1 });
            case 'shelve':
              return event(at, { type: 'shelved', article: 'ein-see', as: (['archived', 'deleted', 'none'] as const)[back % 3] });
            case 'title':
              return event(at, { type: 'retitled', article: 'ein-see', title: `See ${back}` });
            case 'finish':
              return event(at, {
                type: 'finished',
                article: 'ein-see',
                passed: [noun(word).key],
                ...(back % 2 === 1 && { page: back }),
              });
            default:
              return event(at, { type: 'read', article: 'ein-see', position: back, seconds: grade, words: minutes });
          }
        })();
        const [result] = await recordEvents(who, [made], now);
        if (!result?.ok) continue;
        sent.push(made.id);
        if (result.card) last.set(result.card.id, result.card.lastEvent);
      }
      await expectFold(who.id);
    }),
    { numRuns: 40 },
  );
});

/** Compares every derived row with the fold over the whole log, undos included. */
async function expectFold(learnerId: string): Promise<void> {
  const rows = await database().event.findMany({ where: { learnerId }, orderBy: { sequence: 'asc' } });
  const all = rows.map(storedEvent);
  const counting = new Set(effective(all).map(({ event }) => event.id));
  for (const row of rows) if (row.type !== 'undone') expect(row.undone, row.id).toBe(!counting.has(row.id));
  const { book } = await fitsOf(database(), learnerId);
  for (const lemma of WORDS) {
    const history = replayWord(effective(all.filter((_, index) => rows[index]!.wordKey === noun(lemma).key)), book);
    const stored = await database().word.findUnique({
      where: { learnerId_key: { learnerId, key: noun(lemma).key } },
      include: { cards: true, meetings: { orderBy: { at: 'desc' } } },
    });
    expect(stored !== null).toBe(history !== null);
    if (!stored || !history) continue;
    expect(stored).toMatchObject({ declared: history.declared ?? null, kept: history.kept, lookups: history.lookups });
    expect(stored.meetings.map(({ eventId }) => eventId).sort()).toEqual(history.meetings.map(({ event }) => event).sort());
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const rowsOfCards = stored.cards.map((card) => ({ ...card, memory: memoryOf(card), next: Number(card.next) }));
    const shown = (list: (typeof rowsOfCards | typeof history.cards)[number][]) =>
      list.map(({ id, memory, lastEvent, active, held, next }) => ({ id, memory, lastEvent, active, held, next })).sort(byId);
    expect(shown(rowsOfCards)).toEqual(shown(history.cards));
    const { due, dueAgain } = listing(history);
    const time = (at: bigint | null) => (at === null ? null : Number(at));
    expect({ due: time(stored.due), dueAgain: time(stored.dueAgain) }).toEqual({ due, dueAgain });
  }
  const readings = all.filter((_, index) => rows[index]!.articleId === 'ein-see' && rows[index]!.wordKey === null);
  expect(await readingState(database(), learnerId, 'ein-see')).toEqual(replayReading(effective(readings)));
  const shelved = await database().shelved.findUnique({ where: { learnerId_articleId: { learnerId, articleId: 'ein-see' } } });
  const { place = null, placedAt = null, title = null } = shelved ?? {};
  const expected = replayShelved(effective(readings)) ?? { place: null, placedAt: null, title: null };
  expect({ place, placedAt: placedAt === null ? null : Number(placedAt), title }).toEqual(expected);
}

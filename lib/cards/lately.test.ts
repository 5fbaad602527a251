import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LearnerEvent } from '#lib/words/event.ts';
import { LATELY, lately } from './lately.ts';
import { effective, replayWord, type StoredEvent } from './replay.ts';
import { replayReading } from './replay-reading.ts';

const zone = 'Europe/Berlin';
const NOW = Date.parse('2026-03-20T10:00:00Z');
const HOUR = 3_600_000;

let made = 0;
function stored(at: number, fields: object, id = `event-${++made}`): StoredEvent {
  return { at, sequence: ++made, event: { id, at, zone, ...fields } as LearnerEvent };
}
const kept = (at: number, lemma: string, batch?: string, article = 'a') =>
  stored(at, {
    type: 'kept',
    word: { key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: lemma },
    context: { place: { article, start: 0, end: 3 }, sentence: `${lemma}.`, marks: [[0, 3]], glosses: [] },
    ...(batch && { batch }),
  });

it('puts the cards made at the end of a text together with its end', () => {
  const finished = stored(NOW - 2 * HOUR, { type: 'finished', article: 'a', page: 3, passed: ['x|NOUN', 'y|NOUN'] }, 'end');
  const [one, two] = [kept(NOW - HOUR, 'Haus', 'end'), kept(NOW - HOUR + 1, 'See', 'end')];
  expect(lately([finished, one, two], NOW)).toEqual([
    {
      id: 'end',
      at: NOW - HOUR + 1,
      article: 'a',
      finished: true,
      page: 3,
      cards: 2,
      passed: 2,
      events: [two.event.id, one.event.id, 'end'],
    },
  ]);
});

it('lists cards made without an end, newest first, and no word that was kept singly', () => {
  const events = [kept(NOW - 3 * HOUR, 'Haus', 'first', 'b'), kept(NOW - 2 * HOUR, 'Tür'), kept(NOW - HOUR, 'See', 'second')];
  expect(lately(events, NOW).map(({ id, article, cards, finished }) => [id, article, cards, finished])).toEqual([
    ['second', 'a', 1, false],
    ['first', 'b', 1, false],
  ]);
});

it('forgets what is older than thirty days', () => {
  expect(lately([kept(NOW - LATELY - 1, 'Haus', 'old')], NOW)).toEqual([]);
  expect(lately([kept(NOW - LATELY, 'Haus', 'old')], NOW)).toHaveLength(1);
});

it('taking back all of a batch leaves what would be without it; taking that back again gives the batch back', () => {
  const act = fc.tuple(fc.constantFrom('keep', 'finish'), fc.constantFrom('Haus', 'See', 'Tür'), fc.constantFrom('one', 'two', undefined));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 16 }), (acts) => {
      const events = acts.map(([what, lemma, batch], index) =>
        what === 'keep'
          ? kept(NOW - HOUR + index, lemma, batch)
          : stored(NOW - HOUR + index, { type: 'finished', article: 'a', passed: [`${lemma}|NOUN`] }),
      );
      for (const done of lately(effective(events), NOW)) {
        const gone = new Set(done.events);
        const without = effective(events.filter(({ event }) => !gone.has(event.id)));
        const undos = done.events.map((target) => stored(NOW, { type: 'undone', target }));
        const undone = effective([...events, ...undos]);
        expect(stateOf(undone)).toEqual(stateOf(without));
        const redone = effective([...events, ...undos, ...undos.map(({ event }) => stored(NOW, { type: 'undone', target: event.id }))]);
        expect(stateOf(redone)).toEqual(stateOf(effective(events)));
        expect(lately(redone, NOW)).toEqual(lately(effective(events), NOW));
      }
    }),
  );
});

function stateOf(events: readonly StoredEvent[]) {
  const words = ['Haus', 'See', 'Tür'].map((lemma) =>
    replayWord(events.filter(({ event }) => event.type === 'kept' && event.word.lemma === lemma)),
  );
  return { words, reading: replayReading(events) };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, Graded, LearnerEvent, WordRef } from '#lib/words/event.ts';
import { effective, replayWord, type StoredEvent } from './replay.ts';
import { cardBefore, gradeOutcome } from './replay-cards.ts';
import { replayChoices } from './replay-choices.ts';
import { readOn, replayReading } from './replay-reading.ts';

const START = Date.parse('2026-03-01T10:00:00Z');
const zone = 'Europe/Berlin';
const word: WordRef = { key: 'See|NOUN|m', lemma: 'See', pos: 'NOUN', headword: 'der See, -s, -n' };
const card = 'See|NOUN|m#meaning';

type Act =
  | { do: 'look' | 'known' | 'ignored' | 'none' | 'remove' }
  | { do: 'keep'; place: number }
  | { do: 'grade'; grade: Graded['grade'] }
  | { do: 'undo'; back: number };

/** A log as the database makes it: each act an hour after the one before, grades with their outcome, undos of anything before. */
function log(acts: Act[]): StoredEvent[] {
  const events: StoredEvent[] = [];
  acts.forEach((act, index) => {
    const at = START + index * 3_600_000;
    const base = { id: `event-${index}`, at, zone };
    const add = (event: LearnerEvent, outcome?: StoredEvent['outcome']) => events.push({ event, at, sequence: index, outcome });
    if (act.do === 'look') add({ ...base, type: 'looked-up', word });
    else if (act.do === 'remove') add({ ...base, type: 'removed', word });
    else if (act.do === 'keep') add({ ...base, type: 'kept', word, context: context(act.place) });
    else if (act.do === 'undo') {
      const target = events.at(-1 - (act.back % Math.max(1, events.length)));
      if (target) add({ ...base, type: 'undone', target: target.event.id });
    } else if (act.do === 'grade') {
      const counting = effective(events);
      const known = replayWord(counting)?.cards[0];
      if (!known) return;
      const event: Graded = { ...base, type: 'graded', card, grade: act.grade, on: known.lastEvent };
      add(event, gradeOutcome(cardBefore(counting, card, at), event, at));
    } else add({ ...base, type: 'declared', word, as: act.do });
  });
  return events;
}

function context(start: number): Context {
  const place = { article: 'ein-see', start, end: start + 3 };
  return { place, sentence: 'Der See ist tief.', marks: [[4, 7]], glosses: ['lake'] };
}

const state = (events: StoredEvent[]) => replayWord(effective(events));

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constantFrom('look' as const, 'known' as const, 'ignored' as const, 'none' as const, 'remove' as const) }),
  fc.record({ do: fc.constant('keep' as const), place: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ do: fc.constant('grade' as const), grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const) }),
  fc.record({ do: fc.constant('undo' as const), back: fc.nat(9) }),
);
const acts = fc.array(act, { maxLength: 25 });

test('undo gives back the state, whatever it was; undo of the undo gives back the other', () => {
  fc.assert(
    fc.property(acts, act, (before, last) => {
      const old = log(before);
      const all = log([...before, last]);
      if (all.length === old.length) return;
      const at = START + 100 * 3_600_000;
      const undo: StoredEvent = { event: { id: 'undo', at, zone, type: 'undone', target: all.at(-1)!.event.id }, at, sequence: 100 };
      const redo: StoredEvent = { event: { id: 'redo', at, zone, type: 'undone', target: 'undo' }, at, sequence: 101 };
      expect(state([...all, undo])).toEqual(state(old));
      expect(state([...all, undo, redo])).toEqual(state(all));
    }),
    { numRuns: 300 },
  );
});

test('the order in which events are handed in does not matter', () => {
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.nat()), (some, random) => {
      const events = log(some);
      const shuffled = events
        .map((event) => ({ event, key: random.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ event }) => event);
      expect(state(shuffled)).toEqual(state(events));
    }),
  );
});

test('without outcomes the same state is computed again', () => {
  fc.assert(
    fc.property(acts, (some) => {
      const events = log(some);
      expect(state(events.map(({ outcome: _, ...event }) => event))).toEqual(state(events));
    }),
  );
});

test('an answer given offline before others takes its place among them', () => {
  const events = log([
    { do: 'keep', place: 0 },
    { do: 'grade', grade: 3 },
    { do: 'grade', grade: 3 },
    { do: 'grade', grade: 3 },
  ]);
  const [kept, first, ...rest] = events as [StoredEvent, StoredEvent, ...StoredEvent[]];
  // The first grade arrives last.
  const late = { ...first, sequence: 99 };
  expect(state([kept, ...rest, late])?.cards[0]?.memory).toEqual(state(events)?.cards[0]?.memory);
});

test('taking back an answer in the middle computes those after it again', () => {
  const events = log([
    { do: 'keep', place: 0 },
    { do: 'grade', grade: 3 },
    { do: 'grade', grade: 1 },
    { do: 'grade', grade: 3 },
    { do: 'undo', back: 1 },
  ]);
  const without = log([
    { do: 'keep', place: 0 },
    { do: 'grade', grade: 3 },
  ]);
  const third = events[3]! as StoredEvent<Graded>;
  const expected = gradeOutcome(cardBefore(effective(without), card, third.at), third.event, third.at);
  expect(state(events)?.cards[0]).toMatchObject({ memory: expected.memory, lastEvent: third.event.id });
});

test.each([
  ['looked up only', ['look'], { kept: false, lookups: 1, cards: [] }],
  ['declared only', ['known'], { declared: 'known', kept: false, cards: [] }],
  ['declared and taken back by hand', ['known', 'none'], { declared: undefined }],
  ['known after it was kept: nobody is asked', ['keep', 'known'], { declared: 'known', cards: [{ active: false }] }],
  ['kept after it was known: the last word counts', ['known', 'keep'], { declared: undefined, cards: [{ active: true }] }],
  ['kept, not yet asked', ['keep'], { cards: [{ lastEvent: null, memory: { phase: 'new', due: START } }] }],
] as [string, string[], object][])('%s', (_, what, expected) => {
  expect(state(log(what.map((each) => ({ do: each, place: 0 }) as Act)))).toMatchObject(expected);
});

test('a word kept twice from one place has one sentence, from two places two, newest first', () => {
  const meetings = (places: number[]) =>
    state(log(places.map((place) => ({ do: 'keep' as const, place }))))?.meetings.map(({ context }) => context.place.start);
  expect(meetings([10, 10])).toEqual([10]);
  expect(meetings([10, 50])).toEqual([50, 10]);
  expect(meetings([10, 50, 10])).toEqual([10, 50]);
});

test('a card that is kept again after undo remembers what was answered', () => {
  const events = log([
    { do: 'keep', place: 0 },
    { do: 'grade', grade: 3 },
    { do: 'undo', back: 1 },
    { do: 'keep', place: 9 },
  ]);
  expect(state(events.slice(0, 3))).toBeNull();
  expect(state(events)?.cards[0]).toMatchObject({ memory: { reps: 1 }, lastEvent: 'event-1' });
});

test('nothing is known of a word without events', () => {
  expect(replayWord([])).toBeNull();
});

test('the last choice of level and of each setting holds', () => {
  const base = { at: START, zone };
  const events: StoredEvent[] = [
    { ...base, sequence: 1, event: { ...base, id: 'a', type: 'level-chosen', level: 'A2', presumed: 1000 } },
    { ...base, sequence: 2, event: { ...base, id: 'b', type: 'setting-changed', name: 'answers', value: 4 } },
    { ...base, sequence: 3, event: { ...base, id: 'c', type: 'level-chosen', level: 'B1', presumed: 2000 } },
    { ...base, sequence: 4, event: { ...base, id: 'd', type: 'setting-changed', name: 'answers', value: 2 } },
    { ...base, sequence: 5, event: { ...base, id: 'e', type: 'undone', target: 'c' } },
  ];
  expect(replayChoices(effective(events))).toEqual({ level: 'A2', presumed: 1000, levelAsked: true, settings: { answers: 2 } });
  expect(replayChoices([])).toEqual({ level: null, presumed: 0, levelAsked: false, settings: {} });
});

test('reading adds up, and the last position counts', () => {
  const read = (minutes: number, position: number): StoredEvent => {
    const at = START + minutes * 60_000;
    return { at, sequence: minutes, event: { id: `r${minutes}`, at, zone, type: 'read', article: 'a', position, seconds: 60, words: 100 } };
  };
  const finished: StoredEvent = {
    at: START + 240_000,
    sequence: 4,
    event: { id: 'f', at: START + 240_000, zone, type: 'finished', article: 'a' },
  };
  const state = replayReading([read(1, 50), read(2, 700), finished]);
  expect(state).toEqual({
    position: 700,
    seconds: 120,
    words: 200,
    firstAt: START + 60_000,
    lastAt: START + 240_000,
    finishedAt: START + 240_000,
  });
  // Reading on after the end keeps that it was finished.
  expect(readOn(state, read(9, 20))).toMatchObject({ position: 20, seconds: 180, finishedAt: START + 240_000 });
  expect(replayReading([])).toBeNull();
});

test('a page that was finished is not the end of the text', () => {
  const at = START + 60_000;
  const page: StoredEvent = { at, sequence: 1, event: { id: 'p', at, zone, type: 'finished', article: 'a', page: 2 } };
  const end: StoredEvent = { at: at + 1, sequence: 2, event: { id: 'e', at: at + 1, zone, type: 'finished', article: 'a' } };
  expect(replayReading([page])).toMatchObject({ lastAt: at, finishedAt: null });
  expect(replayReading([end, { ...page, at: at + 2 }])).toMatchObject({ lastAt: at + 2, finishedAt: at + 1 });
});

test('a word always has a card that asks whether it is known, whatever it was kept with', () => {
  const kinds = (kinds: CardKind[], glosses: string[]) => {
    const kept: LearnerEvent = { id: 'event-kept', at: START, zone, type: 'kept', word, context: { ...context(0), glosses }, kinds };
    return state([{ event: kept, at: START, sequence: 0 }])?.cards.map(({ kind }) => kind);
  };
  expect(kinds(['cloze', 'gender'], ['lake'])).toEqual(['cloze', 'gender']);
  // Without a gloss nothing tells which word belongs into the gap.
  expect(kinds(['cloze', 'gender'], [])).toEqual(['meaning', 'gender']);
  expect(kinds(['parts'], ['lake'])).toEqual(['meaning']);
});

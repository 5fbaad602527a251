import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerEvent } from '#lib/words/event.ts';
import { passings } from './passed.ts';
import { effective, replayWord, type StoredEvent } from './replay.ts';
import { replayReading } from './replay-reading.ts';

const zone = 'Europe/Berlin';
const START = Date.parse('2026-03-02T10:00:00Z');
const HOUR = 3_600_000;
const word = { key: 'See|NOUN|m', lemma: 'See', pos: 'NOUN' as const, headword: 'der See' };
const context = {
  place: { article: 'a', start: 0, end: 3 },
  sentence: 'See.',
  marks: [[0, 3]] as [number, number][],
  glosses: ['lake'],
};

let made = 0;
type Fields = {
  [T in LearnerEvent['type']]: { type: T } & Omit<Extract<LearnerEvent, { type: T }>, 'id' | 'at' | 'zone' | 'type'>;
}[LearnerEvent['type']];
function stored(at: number, fields: Fields): StoredEvent {
  const id = `event-${++made}`;
  return { at, sequence: made, event: { id, at, zone, ...fields } as LearnerEvent };
}
const finished = (at: number, ...passed: string[]) => stored(at, { type: 'finished', article: 'a', page: 1, passed });

describe('passings', () => {
  it('counts a word once a day, however many pages it was read over on', () => {
    const events = [finished(START, 'a|NOUN', 'b|NOUN'), finished(START + HOUR, 'a|NOUN'), finished(START + 24 * HOUR, 'a|NOUN')];
    expect(passings(events).map(({ key, day }) => [key, day])).toEqual([
      ['a|NOUN', '2026-03-02'],
      ['b|NOUN', '2026-03-02'],
      ['a|NOUN', '2026-03-03'],
    ]);
  });

  it('counts by the learner’s day: one in the night is still yesterday', () => {
    const night = Date.parse('2026-03-03T00:30:00Z');
    expect(passings([finished(START, 'a|NOUN'), finished(night, 'a|NOUN')])).toHaveLength(1);
  });

  it('says nothing of texts that were finished without any', () => {
    expect(passings([stored(START, { type: 'finished', article: 'a' })])).toEqual([]);
  });
});

/** Anything that can happen to the word, with grades that are never before they were seen. */
const act = fc.constantFrom<'keep' | 'look' | 'known' | 'none' | 'good' | 'again'>('keep', 'look', 'known', 'none', 'good', 'again');

it('reading over a word changes nothing of what is remembered of it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 20 }), (acts) => {
      let at = START;
      let on: string | null = null;
      const events: StoredEvent[] = [];
      for (const [what, passedAfter] of acts) {
        at += 7 * HOUR;
        if (what === 'keep') events.push(stored(at, { type: 'kept', word, context }));
        else if (what === 'look') events.push(stored(at, { type: 'looked-up', word }));
        else if (what === 'known' || what === 'none') events.push(stored(at, { type: 'declared', word, as: what }));
        else {
          events.push(stored(at, { type: 'graded', card: `${word.key}#meaning`, grade: what === 'good' ? 3 : 1, on }));
          on = events.at(-1)!.event.id;
        }
        if (passedAfter) events.push(finished(at + HOUR, word.key));
      }
      const without = events.filter(({ event }) => event.type !== 'finished');
      expect(replayWord(effective(events))).toEqual(replayWord(effective(without)));
    }),
  );
});

it('taking back what was finished gives back the state before, whatever came in between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(500), fc.option(fc.nat(4))), { maxLength: 15 }), (acts) => {
      const events: StoredEvent[] = [];
      const finishes: StoredEvent[] = [];
      acts.forEach(([kind, position, page], index) => {
        const at = START + index * HOUR;
        if (kind > 1) events.push(stored(at, { type: 'read', article: 'a', position, seconds: 5, words: 9 }));
        else {
          const finish = stored(at, { type: 'finished', article: 'a', passed: ['x|NOUN'], ...(page && { page }) });
          events.push(finish);
          finishes.push(finish);
        }
      });
      const before = events.filter((each) => !finishes.includes(each));
      const undone = finishes.map(({ event }) => stored(START + 99 * HOUR, { type: 'undone', target: event.id }));
      const after = effective([...events, ...undone]);
      expect(replayReading(after)).toEqual(replayReading(effective(before)));
      expect(passings(after)).toEqual([]);
    }),
  );
});

import { expect, test } from 'vitest';
import type { Card } from '#lib/cards/card.ts';
import { checkEvent } from '#lib/words/event-schema.ts';
import { AWAY, awayEvents } from './away.ts';
import type { Away } from './session.ts';

const card: Card = {
  id: 'See|NOUN|f#meaning',
  kind: 'meaning',
  word: { key: 'See|NOUN|f', lemma: 'See', pos: 'NOUN', headword: 'die See' },
  question: { kind: 'meaning' },
  contexts: [],
  joinable: [],
  memory: { phase: 'new', stability: 0, difficulty: 0, due: 0, lastReview: null, reps: 0, lapses: 0 },
  lastEvent: null,
  siblings: ['See|NOUN|f#gender', 'See|NOUN|f#cloze'],
};

test.each<[Away, string[]]>([
  ['buried', ['See|NOUN|f#meaning']],
  ['not-today', ['See|NOUN|f#meaning', 'See|NOUN|f#gender', 'See|NOUN|f#cloze']],
  ['suspended', ['See|NOUN|f#meaning']],
  ['known', ['See|NOUN|f']],
  ['removed', ['See|NOUN|f']],
])('%s says it of %j', (how, of) => {
  const events = awayEvents(card, how);
  expect(events.map((event) => ('card' in event ? event.card : 'word' in event ? event.word.key : null))).toEqual(of);
  for (const event of events) expect(checkEvent({ id: 'event-0001', at: 1_772_355_600_000, zone: 'UTC', ...event }).ok).toBe(true);
});

test('each way has a key of its own', () => {
  expect(new Set(AWAY.map(({ key }) => key)).size).toBe(AWAY.length);
});

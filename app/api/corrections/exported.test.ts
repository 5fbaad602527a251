import { expect, test } from 'vitest';
import type { Corrected } from '#lib/words/event.ts';
import { checkEvent } from '#lib/words/event-schema.ts';
import { exported } from './exported.ts';

const word = { key: 'Land|NOUN', lemma: 'Land', pos: 'NOUN' as const, headword: 'das Land, -s, Länder' };
const event: Corrected = {
  type: 'corrected',
  id: 'f0e1d2c3-0001',
  at: Date.parse('2026-03-01T10:00:00Z'),
  zone: 'Europe/Berlin',
  word,
  place: { article: 'ein-see', start: 4, end: 8 },
  correction: { what: 'sense', sense: { glosses: ['land'], labels: ['geography'], frame: 'auf dem ~' } },
};

test('the file holds every correction whole, as the server takes it back in', () => {
  const file = JSON.parse(JSON.stringify(exported([event], new Date('2026-03-02T00:00:00Z'))));
  expect(file).toEqual({ what: 'Lesefluss corrections', version: 1, exportedAt: '2026-03-02T00:00:00.000Z', events: [event] });
  expect(file.events.map(checkEvent)).toEqual([{ ok: true, event }]);
});

test('a file without corrections is a file', () => {
  expect(exported([], new Date(0)).events).toEqual([]);
});

import { expect, test } from 'vitest';
import { NO_CHOICES } from '#lib/exchange/import/choices.ts';
import type { ImportReport } from '#lib/exchange/import/report.ts';
import { conflictLine, importedLine, reportTerms, takesNothing } from './import-lines.ts';

const nothing: ImportReport = {
  from: 'anki',
  groups: [],
  choices: NO_CHOICES,
  counts: { new: 0, more: 0, same: 3, unclear: 0, unknown: 0, broken: 0 },
  cards: 0,
  reviews: 0,
  again: 0,
  media: 0,
  words: [],
  conflicts: { all: 0, some: [] },
  unclear: [],
  unknown: [],
};
const group = { id: '1', name: 'Basic', fields: ['Front'], notes: 1204, isOwn: false, roles: null, samples: [] };

test('what there is none of is not told', () => {
  expect(reportTerms({ ...nothing, groups: [group] })).toEqual([
    ['Holds', '1,204 notes'],
    ['Here already', '3 words'],
  ]);
  expect(
    reportTerms({ ...nothing, from: 'list', groups: [{ ...group, notes: 1 }], counts: { ...nothing.counts, new: 1, unknown: 1 } }),
  ).toEqual([
    ['Holds', '1 line'],
    ['New words', '1 word'],
    ['Here already', '3 words'],
    ['No word known here', '1 entry'],
  ]);
});

test('how it went', () => {
  expect(takesNothing(nothing)).toBe(true);
  expect(importedLine(nothing)).toMatch(/Nothing was changed/);
  expect(importedLine({ ...nothing, counts: { ...nothing.counts, new: 2, more: 1 }, cards: 1, reviews: 1204 })).toBe(
    'Taken over: 2 new words, something new for 1 word, the schedule of 1 card, 1,204 reviews.',
  );
  expect(importedLine({ ...nothing, again: 5 })).toBe('Taken over: 5 entries that were taken back before.');
});

test('what a conflict is about', () => {
  expect(conflictLine({ headword: 'der Hund', about: 'known', taken: 'mine' })).toBe('You said that you know it.');
  expect(conflictLine({ headword: 'der Hund', about: 'meaning', taken: 'mine' })).toMatch(/“meaning”/);
});

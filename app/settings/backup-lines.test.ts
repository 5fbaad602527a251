import { expect, test } from 'vitest';
import type { MergeReport } from '#lib/exchange/merge-report.ts';
import { addedLine, cautions, countLine, restoredLine } from './backup-lines.ts';

const none = { known: 1, added: 0 };
const nothing: MergeReport = {
  learner: none,
  texts: none,
  events: { ...none, conflicts: 0, conflicting: [] },
  feeds: none,
  items: none,
  translations: none,
  renamed: [],
};
const counts = { texts: 2, pages: 9, events: 1204, feeds: 1, items: 0, translations: 0 };

test('what a file holds', () => {
  expect(countLine(counts)).toBe('2 texts, 1,204 events, 1 feed');
  expect(countLine({ texts: 0, events: 0, feeds: 0, translations: 0 })).toBe('nothing');
});

test('what is added', () => {
  expect(addedLine({ ...nothing, texts: { known: 0, added: 1 } })).toBe('1 text');
  expect(addedLine({ ...nothing, items: { known: 0, added: 2 } })).toBe('2 texts that feeds offered');
  expect(restoredLine({ made: 0, counts, first: null, last: null, merge: nothing })).toMatch(/Nothing was changed/);
  expect(restoredLine({ made: 0, counts, first: null, last: null, merge: { ...nothing, feeds: { known: 0, added: 2 } } })).toBe(
    'Restored. Added: 2 feeds.',
  );
});

test('what is to be known before', () => {
  expect(cautions(nothing)).toEqual([]);
  expect(
    cautions({ ...nothing, events: { known: 2, added: 0, conflicts: 2, conflicting: [] }, renamed: [{ from: 'a', to: 'a-2' }] }),
  ).toEqual([
    '2 events are here with other content than in the file. Yours stay as they are.',
    'One text gets another address, because a different text of yours has the same.',
  ]);
});

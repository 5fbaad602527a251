import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableRow } from '../word-table.ts';
import { readTable } from './read-table.ts';

test.each([
  ['a word on each line', 'Hund\nKatze\n', [['Hund'], ['Katze']]],
  [
    'verbs with their forms',
    'laufen, lief, ist gelaufen\ngehen, ging, ist gegangen',
    [['laufen, lief, ist gelaufen'], ['gehen, ging, ist gegangen']],
  ],
  [
    'a dash before the meaning',
    'der Hund - dog\ndie Katze - cat',
    [
      ['der Hund', 'dog'],
      ['die Katze', 'cat'],
    ],
  ],
  ['numbers and dots before words', '1. Hund\n2) Katze\n• Maus', [['Hund'], ['Katze'], ['Maus']]],
  [
    'tabs',
    'Hund\tdog\nKatze\tcat\n',
    [
      ['Hund', 'dog'],
      ['Katze', 'cat'],
    ],
  ],
  [
    'semicolons and Windows',
    'Hund;dog\r\nKatze;cat\r\n',
    [
      ['Hund', 'dog'],
      ['Katze', 'cat'],
    ],
  ],
  [
    'commas with quotation marks',
    '"Hund","dog, hound"\n"Katze","the ""cat"""\n',
    [
      ['Hund', 'dog, hound'],
      ['Katze', 'the "cat"'],
    ],
  ],
  [
    'a line break inside a cell',
    'Hund\t"dog\nhound"\nKatze\tcat\n',
    [
      ['Hund', 'dog\nhound'],
      ['Katze', 'cat'],
    ],
  ],
  [
    'a quotation mark that never closes',
    'Hund\t"dog\nKatze\tcat',
    [
      ['Hund', '"dog'],
      ['Katze', 'cat'],
    ],
  ],
  [
    'rows of different length',
    'Hund\tdog\tTier\nKatze\tcat\n',
    [
      ['Hund', 'dog', 'Tier'],
      ['Katze', 'cat', ''],
    ],
  ],
  ['a mark at its beginning', '\uFEFFHund\nKatze', [['Hund'], ['Katze']]],
])('%s', (_, text, rows) => expect(readTable(text, 100)?.rows).toEqual(rows));

test('a heading names the columns; a first word does not', () => {
  expect(readTable('Deutsch\tEnglisch\nHund\tdog\n', 10)).toEqual({ names: ['Deutsch', 'Englisch'], rows: [['Hund', 'dog']] });
  expect(readTable('Hund\tdog\nKatze\tcat\n', 10)?.names).toEqual(['Column 1', 'Column 2']);
  expect(readTable('Word\n', 10)?.rows).toEqual([['Word']]);
});

test('the lines that Anki writes on top say what divides', () => {
  expect(readTable('#separator:Pipe\n#html:true\nHund|dog\n', 10)?.rows).toEqual([['Hund', 'dog']]);
});

test('too many rows, none, and nothing at all', () => {
  expect(readTable('Hund\n'.repeat(12), 10)).toBeNull();
  expect(readTable('', 10)).toEqual({ names: [], rows: [] });
});

test('the apostrophe before what looks like a formula is ours, one that was there before is not', () => {
  const text = [
    ["'-ung", '+1'],
    ["'@", "''=a"],
    ["'s", "'"],
  ]
    .map((row) => tableRow(['Hund', ...row], 'tsv'))
    .join('');
  expect(text).toBe("Hund\t''-ung\t'+1\nHund\t''@\t'''=a\nHund\t's\t'\n");
  expect(readTable(text, 10)?.rows).toEqual([
    ['Hund', "'-ung", '+1'],
    ['Hund', "'@", "''=a"],
    ['Hund', "'s", "'"],
  ]);
});

test('what a table is written as, it is read as: commas and tabs', () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\t\n\uFEFF]/g, ' ').trim());
  const row = fc.tuple(fc.constantFrom('Hund', 'Haus'), cell, cell, fc.constant('Ende'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), fc.constantFrom('csv' as const, 'tsv' as const), (rows, format) => {
      const heading = ['Word', 'Meaning', 'Sentence', 'Tags'];
      const text = [heading, ...rows].map((each) => tableRow(each, format)).join('');
      // Where quotation marks stand at the beginning of a cell, tabs alone cannot tell what they mean.
      fc.pre(format === 'csv' ? rows.some((each) => each.some((one) => /[",]/.test(one))) : !text.includes('"'));
      const back = readTable(text, 100)!.rows;
      expect(back).toEqual(rows.map((each) => [...each]));
    }),
  );
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { guessFields, NO_ROLES } from './guess-fields.ts';

const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));
const GERMAN = ['der Hund', 'das Haus', 'laufen', 'schön', 'die Straße', 'obwohl', 'der Baum', 'gehen'];
const ENGLISH = ['dog', 'house', 'to run', 'beautiful', 'street', 'although', 'tree', 'to go'];
const SENTENCES = GERMAN.map((_, at) => `Das ist der Satz, den wir heute zum ${at}. Mal gelesen haben.`);
const TRANSLATED = GERMAN.map((_, at) => `This is the sentence that we have read today for the ${at}th time.`);
const ARTICLES = ['der', 'das', '', '', 'die', '', 'der', ''];
const rows = (...columns: string[][]) => GERMAN.map((_, at) => columns.map((column) => column[at]!));

test.each([
  ['front and back', ['Front', 'Back'], rows(GERMAN, ENGLISH), { word: 0, gloss: 1 }],
  ['the other way round', ['Front', 'Back'], rows(ENGLISH, GERMAN), { word: 1, gloss: 0 }],
  ['names that say nothing', ['A', 'B'], rows(ENGLISH, GERMAN), { word: 1, gloss: 0 }],
  [
    'a sentence with its translation',
    ['Wort', 'Satz', 'Bedeutung', 'Satz englisch'],
    rows(GERMAN, SENTENCES, ENGLISH, TRANSLATED),
    { word: 0, sentence: 1, gloss: 2, translation: 3 },
  ],
  [
    'a column of articles',
    ['Artikel', 'Nomen', 'English'],
    rows(
      ARTICLES,
      GERMAN.map((word) => word.replace(/^d\w\w /, '')),
      ENGLISH,
    ),
    { word: 1, article: 0, gloss: 2 },
  ],
  ['one column', ['Column 1'], rows(GERMAN), { word: 0 }],
  [
    'an empty field',
    ['Front', 'Notes', 'Back'],
    rows(
      GERMAN,
      GERMAN.map(() => ''),
      ENGLISH,
    ),
    { word: 0, gloss: 2 },
  ],
])('%s', (_, names, notes, expected) => {
  expect(guessFields(names, notes, lexicon)).toEqual({ ...NO_ROLES, ...expected });
});

test('without German there is no word to take', () => {
  expect(guessFields(['Front', 'Back'], rows(ENGLISH, ENGLISH), lexicon).word).toBeNull();
  expect(guessFields(['Front'], [], lexicon).word).toBeNull();
});

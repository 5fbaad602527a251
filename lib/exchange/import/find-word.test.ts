import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDictionary } from '#db/dictionary.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { findWord } from './find-word.ts';

const { lexiconFile, dictionaryFile } = readSettings();
const books = {
  lexicon: openLexicon(readFileSync(lexiconFile)),
  dictionary: existsSync(dictionaryFile) ? openDictionary(dictionaryFile).dictionary : null,
};

const found = (text: string, gloss = '') => {
  const answer = findWord(text, gloss, books);
  return answer.is === 'word' ? answer.candidate.word.key : answer.is === 'unclear' ? answer.candidates.map(({ word }) => word.key) : null;
};

describe.skipIf(!books.dictionary)('words as people write them', () => {
  test.each([
    ['der Hund, -e', 'dog', 'Hund|NOUN'],
    ['hund', '', 'Hund|NOUN'],
    ['HUND', '', 'Hund|NOUN'],
    ['Häuser', 'houses', 'Haus|NOUN'],
    ['ging', 'went', 'gehen|VERB'],
    ['laufen, lief, ist gelaufen', 'to run', 'laufen|VERB'],
    ['an|rufen', 'to call', 'anrufen|VERB'],
    ['sich freuen (auf)', '', 'freuen|VERB'],
    ['warten auf', 'to wait for', 'warten|VERB'],
    ['arm', 'poor', 'arm|ADJ'],
    ['Arm', 'arm', 'Arm|NOUN'],
    ['See', 'lake', 'See|NOUN|m'],
    ['See', 'sea', 'See|NOUN|f'],
    ['die See', '', 'See|NOUN|f'],
    ['sein', 'his', 'sein|PRON'],
    ['gross', 'big', 'groß|ADJ'],
    ['Donaudampfschifffahrtskapitän', '', 'Donaudampfschifffahrtskapitän|NOUN'],
    ['in Kraft treten', 'to come into force', 'in Kraft treten|PHRASE'],
    ['auf Wiedersehen', 'goodbye', 'auf Wiedersehen|PHRASE'],
  ])('“%s” (%s) is %s', (text, gloss, key) => expect(found(text, gloss)).toBe(key));

  test.each([
    ['See', ['See|NOUN|f', 'See|NOUN|m']],
    ['umfahren', ['umfahren|VERB|sep', 'umfahren|VERB|insep']],
    ['während', ['während|ADP', 'während|CONJ']],
  ])('“%s” alone may mean several: nothing is guessed', (text, keys) => expect(found(text)).toEqual(expect.arrayContaining(keys)));

  test.each([
    ['dog', 'Hund'],
    ['xyzzy', ''],
    ['the house', 'das Haus'],
    ['Angela Merkel', ''],
    ['Ich gehe nach Hause.', 'I go home'],
    ['das Hund', 'dog'],
    ['1984', ''],
    ['犬', 'dog'],
  ])('“%s” is no word that is known', (text, gloss) => expect(found(text, gloss)).toBeNull());
});

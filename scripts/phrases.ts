/**
 * `npm run phrases -- DATA`: how many of the phrases marked by hand in DATA/gold/seed-gold.json are found whole, which are missed, and
 * which units are found that nobody marked: those are to be read, since some are right (the gold has no noun + preposition).
 */
import fs from 'node:fs';
import { openDictionary } from '#db/dictionary.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { readGlossedText } from './gloss-figures.ts';
import { phraseFigures } from './phrase-figures.ts';

const [data] = process.argv.slice(2);
if (!data) {
  console.error('Name the folder with the data: npm run phrases -- DATA');
  process.exit(2);
}
const settings = readSettings();
const lexicon = openLexicon(fs.readFileSync(settings.lexiconFile));
const { dictionary } = openDictionary(settings.dictionaryFile);
const { found, missed, unmarked } = phraseFigures(readGlossedText(data), dictionary, lexicon);
console.log(`Found whole: ${found.length} of ${found.length + missed.length}`);
for (const [title, lines] of [
  ['Found', found],
  ['Missed', missed],
  ['Not marked by hand', unmarked],
] as const) {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

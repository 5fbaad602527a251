/**
 * `npm run phrases -- DATA`: how many of the phrases marked by hand in DATA/gold/seed-gold.json are found whole, which are missed, and
 * which units are found that nobody marked: those are to be read, since some are right (the gold has no noun + preposition).
 */
import fs from 'node:fs';
import path from 'node:path';
import { openDictionary } from '#db/dictionary.ts';
import { findPhrases } from '#lib/dictionary/phrase-find.ts';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';

interface Gold {
  text: string;
  paragraphs: {
    sentences: {
      id: string;
      text: string;
      tokens: { start: number; end: number; form: string }[];
      mwe?: { tokens: number[]; surface: string }[];
    }[];
  }[];
}

const [data] = process.argv.slice(2);
if (!data) {
  console.error('Name the folder with the data: npm run phrases -- DATA');
  process.exit(2);
}
const settings = readSettings();
const lexicon = openLexicon(fs.readFileSync(settings.lexiconFile));
const { dictionary } = openDictionary(settings.dictionaryFile);
const gold: Gold = JSON.parse(fs.readFileSync(path.join(data, 'gold/seed-gold.json'), 'utf8'));

const found: string[] = [];
const missed: string[] = [];
const unmarked: string[] = [];
for (const { id, text, tokens, mwe = [] } of gold.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
  const units = analyze(text, lexicon).flatMap((sentence) =>
    findPhrases(sentence, dictionary, lexicon).map(({ phrase, tokens }) => ({
      phrase,
      starts: new Set(tokens.map((index) => sentence.tokens[index]!.start)),
      surface: tokens.map((index) => sentence.tokens[index]!.form).join(' … '),
    })),
  );
  const used = new Set<(typeof units)[number]>();
  for (const { tokens: wanted, surface } of mwe) {
    const words = wanted.map((index) => tokens[index]!).filter(({ form }) => /[\p{L}\p{N}]/u.test(form));
    const unit = units.find(({ starts }) => words.every(({ start }) => starts.has(start)));
    if (unit) used.add(unit);
    if (unit) found.push(`${id}  ${surface}  →  ${unit.phrase.text}: ${unit.phrase.glosses.slice(0, 3).join(', ')}`);
    else missed.push(`${id}  ${surface}`);
  }
  for (const unit of units) {
    if (!used.has(unit)) unmarked.push(`${id}  ${unit.surface}  →  ${unit.phrase.text}: ${unit.phrase.glosses.slice(0, 3).join(', ')}`);
  }
}
console.log(`Found whole: ${found.length} of ${found.length + missed.length}`);
for (const [title, lines] of [
  ['Found', found],
  ['Missed', missed],
  ['Not marked by hand', unmarked],
] as const) {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

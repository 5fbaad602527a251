/**
 * `npx tsx scripts/fuzz-german.ts [count]`: analyzes random and hostile strings and stops at the first one that loses a character or throws.
 * The seed is fixed, so that a failure can be repeated.
 */
import fs from 'node:fs';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { generator } from '#lib/german/perceptron.ts';
import { readSettings } from '#settings';

const count = Number(process.argv[2] ?? 1_000_000);
const lexicon = openLexicon(fs.readFileSync(readSettings().lexiconFile));
const random = generator(42);
const below = (n: number) => Math.floor(random() * n);
const pieces = [
  'Haus',
  'Straßen',
  'fing',
  'an',
  'statt',
  'zu',
  '-',
  '–',
  ' ',
  ' ',
  ' ',
  '.',
  ',',
  '„',
  '“',
  "'",
  '’',
  '(',
  ':innen',
  '*innen',
  '3.',
  '1.000',
  'Dr.',
  'z. B.',
  '…',
  '\n',
  '\t',
  '\u00ad',
  'ß',
  'ẞ',
  'e\u0301',
  '\ud800',
  '\udc00',
  '\u202e',
  '\0',
  '😀',
  'http://',
  '@',
  'a.b@c.de',
  'II.',
  'der',
  'die',
  'Kim',
  'wird',
  'worden',
  'ſ',
  'İ',
  'ﬁ',
  '\u2028',
  '\ufeff',
];

function hostile(): string {
  let text = '';
  const length = below(14);
  for (let i = 0; i < length; i++) {
    const kind = below(10);
    if (kind < 8) text += pieces[below(pieces.length)]!;
    else if (kind < 9) text += String.fromCharCode(below(0x10000));
    else text += pieces[below(pieces.length)]!.repeat(1 + below(40));
  }
  return text;
}

const started = performance.now();
let characters = 0;
for (let n = 1; n <= count; n++) {
  const text = hostile();
  characters += text.length;
  let at = 0;
  for (const t of analyze(text, lexicon).flatMap((s) => s.tokens)) {
    if (/\S/.test(text.slice(at, t.start)) || text.slice(t.start, t.end) !== t.form || t.start < at)
      throw new Error(`String ${n} is not kept: ${JSON.stringify(text)}`);
    at = t.end;
  }
  if (/\S/.test(text.slice(at))) throw new Error(`String ${n} loses its end: ${JSON.stringify(text)}`);
  if (n % 100_000 === 0) console.log(`${n} strings, ${characters} characters, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(`Nothing thrown, nothing lost: ${count} strings.`);

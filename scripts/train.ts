/**
 * `npm run train -- --data DIR`: learns the weights in lib/german/weights.bin from the treebanks in DIR/ud and from our own sentences in
 * lib/german/gold. The same data give the same bytes. Needs a built lexicon. `--without NAME` leaves a treebank out, `--to FILE` writes elsewhere.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { learnWeights, trainingTreebanks } from './treebanks.ts';

const option = (name: string) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? undefined : process.argv[i + 1];
};
const data = option('data');
if (!data) {
  console.error('Say where the treebanks are: npm run train -- --data DIR (the folder that holds ud/*.conllu).');
  process.exit(2);
}
const without = option('without');
const treebanks = trainingTreebanks(data).filter(({ name }) => !(without && name.includes(without)));
for (const { name, sentences } of treebanks) console.log(`${String(sentences.length).padStart(6)} sentences  ${name}`);

const started = performance.now();
const step = (text: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const lexicon = openLexicon(fs.readFileSync(readSettings().lexiconFile));
const bytes = learnWeights(
  treebanks.flatMap(({ sentences }) => sentences),
  lexicon,
  step,
);
const to = option('to') ?? new URL('../lib/german/weights.bin', import.meta.url).pathname;
fs.writeFileSync(to, bytes);
step(`${path.basename(to)}: ${(bytes.length / 1e6).toFixed(2)} MB. Now: npm run lexicon -- --force`);

/**
 * `npm run train -- --data DIR`: learns the weights in lib/german/weights.bin from the treebanks in DIR/ud and from our own sentences in
 * lib/german/gold. The same data give the same bytes. Needs a built lexicon. `--without NAME` leaves a treebank out, `--to FILE` writes elsewhere.
 */
import fs from 'node:fs';
import path from 'node:path';
import { compoundSplitter } from '#lib/german/compounds.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { trainCases } from '#lib/german/train-cases.ts';
import { trainTagger } from '#lib/german/train-tagger.ts';
import { casedSentence, taggedSentence } from '#lib/german/training-data.ts';
import { readTreebank } from '#lib/german/treebank.ts';
import { packWeights } from '#lib/german/weights.ts';
import { readSettings } from '#settings';

/** Never trained on: the set whose figures are compared with others'. */
const NEVER = /test/;
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
const gold = new URL('../lib/german/gold/', import.meta.url).pathname;
const files = [
  ...fs
    .readdirSync(path.join(data, 'ud'))
    .sort()
    .map((f) => path.join(data, 'ud', f)),
  ...fs
    .readdirSync(gold)
    .sort()
    .map((f) => gold + f),
].filter(
  (f) =>
    f.endsWith('.conllu') &&
    !NEVER.test(path.basename(f)) &&
    !path.basename(f).startsWith('en_') &&
    !(without && path.basename(f).includes(without)),
);

const lexicon = openLexicon(fs.readFileSync(readSettings().lexiconFile));
const sentences = files.flatMap((f) => {
  const read = readTreebank(fs.readFileSync(f, 'utf8'));
  console.log(`${String(read.length).padStart(6)} sentences  ${path.basename(f)}`);
  return read;
});
const started = performance.now();
const step = (text: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const tagger = trainTagger(
  sentences.map((s) => taggedSentence(s)),
  lexicon,
  { progress: step },
);
step('cases');
const compounds = compoundSplitter(lexicon);
const cases = trainCases(
  sentences.filter((s) => s.words.some((w) => w.feats.Case)).map((s) => casedSentence(s, lexicon, compounds)),
  lexicon,
);
const to = option('to') ?? new URL('../lib/german/weights.bin', import.meta.url).pathname;
const bytes = packWeights({ tagger, cases });
fs.writeFileSync(to, bytes);
step(
  `${path.basename(to)}: ${(bytes.length / 1e6).toFixed(2)} MB (tagger ${(tagger.length / 1e6).toFixed(2)}, cases ${(cases.length / 1e6).toFixed(2)}). Now: npm run lexicon -- --force`,
);

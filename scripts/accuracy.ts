/**
 * `npm run accuracy`: every figure of the language engine on our own test sentences (lib/german/gold/*-test.conllu); ends with an error
 * when one falls below its floor. `-- --data DIR` measures on the treebanks of DIR/ud as well, and on the one that is trained on by
 * documents, PUD, cross-validated: each half by an engine that learned without it (some minutes); and the glosses and phrases, where there
 * is a dictionary. `--wrong` lists errors.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openDictionary } from '#db/dictionary.ts';
import weights from '#lib/dictionary/sense-weights.json' with { type: 'json' };
import { analyze } from '#lib/german/analyze.ts';
import { FLOORS, GLOSS_FLOORS, TREEBANK_FLOORS } from '#lib/german/gold/floors.ts';
import { type Lexicon, openLexicon } from '#lib/german/lexicon.ts';
import { type Figures, Measure, percent } from '#lib/german/measure.ts';
import { type GoldSentence, readTreebank } from '#lib/german/treebank.ts';
import { readSettings } from '#settings';
import { handFigures, parallelFigures, readGlossedText } from './gloss-figures.ts';
import { phraseFigures } from './phrase-figures.ts';
import { learnWeights, trainingTreebanks } from './treebanks.ts';

const lexicon = openLexicon(fs.readFileSync(readSettings().lexiconFile));
const gold = new URL('../lib/german/gold/', import.meta.url).pathname;

function measure(files: string[]): Measure {
  const result = new Measure();
  for (const file of files) add(result, readTreebank(fs.readFileSync(file, 'utf8')), lexicon);
  return result;
}
function add(result: Measure, sentences: readonly GoldSentence[], engine: Lexicon): void {
  for (const sentence of sentences) result.add(sentence, analyze(sentence.text, engine));
}

/** Half of the documents of a treebank, whose sentences have the number of their document in their own ("n01001011"), by an engine that learned without them, and the other half likewise. */
function crossValidated(data: string, bank: string): Measure {
  const result = new Measure();
  const treebanks = trainingTreebanks(data);
  const documentOf = (s: GoldSentence) => s.id.slice(0, 6);
  const own = treebanks.find(({ name }) => name === bank)!.sentences;
  const documents = [...new Set(own.map(documentOf))];
  for (const half of [0, 1]) {
    const left = new Set(documents.filter((_, i) => i % 2 === half));
    const learned = treebanks.flatMap(({ name, sentences }) =>
      name === bank ? sentences.filter((s) => !left.has(documentOf(s))) : sentences,
    );
    const model = learnWeights(learned, lexicon);
    add(
      result,
      own.filter((s) => left.has(documentOf(s))),
      { ...lexicon, model },
    );
  }
  return result;
}

function print(title: string, { figures, reliability, wrong }: Measure, floors: Record<string, number>): number {
  const fallen = printFigures(title, figures, floors);
  console.log('  confidence said → share right');
  reliability.forEach((share, i) => {
    if (share.of > 0)
      console.log(`    ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  ${percent(share).toFixed(1).padStart(5)} %  of ${share.of}`);
  });
  if (process.argv.includes('--wrong')) for (const row of wrong) console.log(`    ${row}`);
  return fallen;
}

function printFigures(title: string, figures: Figures, floors: Record<string, number>): number {
  console.log(`\n${title}`);
  let fallen = 0;
  for (const [name, share] of Object.entries(figures).sort()) {
    const floor = floors[name];
    const below = floor !== undefined && percent(share) < floor;
    if (below) fallen++;
    console.log(
      `  ${name.padEnd(28)} ${percent(share).toFixed(2).padStart(6)} %  of ${String(share.of).padStart(6)}${floor === undefined ? '' : `   floor ${floor}`}${below ? '  ✗' : ''}`,
    );
  }
  return fallen;
}

/** Glosses and phrases. The weights of the senses have seen PUD: what they reach there by documents that they have not seen is written with them. */
function printGlosses(data: string): number {
  const { dictionary } = openDictionary(readSettings().dictionaryFile);
  const text = readGlossedText(data);
  const { found, missed } = phraseFigures(text, dictionary, lexicon);
  const parallel = printFigures('Glosses against the parallel English of PUD', parallelFigures(data, dictionary, lexicon), GLOSS_FLOORS);
  console.log(
    `  cross-validated by "npm run senses": ${Object.entries(weights.crossValidated)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  );
  const hand = printFigures('Glosses of the first article, by hand', handFigures(text, dictionary, lexicon), GLOSS_FLOORS);
  const whole = { 'phrases found whole': { right: found.length, of: found.length + missed.length } };
  return parallel + hand + printFigures('Phrases of the first article', whole, GLOSS_FLOORS);
}

/** Figures for this one would flatter: the weights have seen it. */
const TRAINED_ON = 'de_pud-odd.conllu';
const own = fs
  .readdirSync(gold)
  .filter((f) => f.endsWith('-test.conllu'))
  .sort()
  .map((f) => gold + f);
let fallen = print('Our own test sentences', measure(own), lexicon.version.includes('with Ding') ? FLOORS : {});
const at = process.argv.indexOf('--data');
if (at > 0) {
  const folder = path.join(process.argv[at + 1] ?? '', 'ud');
  for (const f of fs
    .readdirSync(folder)
    .filter((x) => x.endsWith('.conllu') && !x.startsWith('en_'))
    .sort())
    if (f !== TRAINED_ON) fallen += print(f, measure([path.join(folder, f)]), TREEBANK_FLOORS[f] ?? {});
  const halves = crossValidated(process.argv[at + 1]!, TRAINED_ON);
  fallen += print(`${TRAINED_ON}, cross-validated by document`, halves, TREEBANK_FLOORS[TRAINED_ON] ?? {});
  if (fs.existsSync(readSettings().dictionaryFile)) fallen += printGlosses(process.argv[at + 1]!);
}
if (fallen > 0) {
  console.error(`\n${fallen} figures fell below their floors.`);
  process.exit(1);
}

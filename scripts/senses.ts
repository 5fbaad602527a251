/**
 * `npx tsx scripts/senses.ts DATA [--write]`: fits the weights by which senses are ranked (`lib/dictionary/sense-weights.ts`) on a parallel treebank.
 * DATA holds `ud/de_pud-odd.conllu` and `ud/en_pud-odd.conllu`. A gloss counts as right when all its content words stand in the English
 * sentence. Everything else is our own: raw text in, our tags, lemmas and candidates. Figures are cross-validated over five folds of
 * neighbouring sentences; the weights that are written are fitted on all of them. The same data give the same weights.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openDictionary } from '#db/dictionary.ts';
import { contentWords, wordBag } from '#lib/dictionary/english.ts';
import { type FeatureName, glossFeatures } from '#lib/dictionary/sense-features.ts';
import { SENSE_WEIGHTS } from '#lib/dictionary/sense-weights.ts';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { lookUpHere } from '#lib/reading/occurrence.ts';
import { placeOf } from '#lib/reading/place.ts';
import { readSettings } from '#settings';

const NAMES = Object.keys(SENSE_WEIGHTS) as FeatureName[];
/** Not fitted: the gloss of a compound's parts comes first by what it is. */
const FIXED: Partial<Record<FeatureName, number>> = { composed: SENSE_WEIGHTS.composed };
const FOLDS = 5;
const EPOCHS = 30;
const RATE = 0.2;
const DECAY = 0.002;

interface Word {
  candidates: { text: string; features: number[]; right: boolean; near: boolean }[];
}

const [data, ...options] = process.argv.slice(2);
if (!data) {
  console.error('Name the folder with the treebanks: npx tsx scripts/senses.ts DATA');
  process.exit(2);
}
const sentences = readWords(path.join(data, 'ud/de_pud-odd.conllu'), path.join(data, 'ud/en_pud-odd.conllu'));
const size = Math.ceil(sentences.length / FOLDS);
const folds = Array.from({ length: FOLDS }, (_, fold) => sentences.slice(fold * size, (fold + 1) * size).flat());
console.log('now             ', figures(folds.flat(), weightsOf(SENSE_WEIGHTS)));
const held = folds.map((fold, index) => ({ fold, weights: fit(folds.filter((_, other) => other !== index).flat()) }));
const counts = held.map(({ fold, weights }) => count(fold, weights));
console.log('cross-validated ', shown(counts.reduce((sum, each) => sum.map((value, at) => value + each[at]!), [0, 0, 0, 0])));
const all = fit(folds.flat());
console.log('fitted on all   ', figures(folds.flat(), all));
const fitted = Object.fromEntries(NAMES.map((name, at) => [name, FIXED[name] ?? Math.round(all[at]! * 100) / 100]));
console.log(fitted);
if (options.includes('--write')) {
  const file = new URL('../lib/dictionary/sense-weights.ts', import.meta.url);
  const table = NAMES.map((name) => `  ${name}: ${fitted[name]},`).join('\n');
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, text.replace(/(SENSE_WEIGHTS[^{]*\{\n)[\s\S]*?(\n\};)/, `$1${table}$2`));
}

function weightsOf(table: Record<FeatureName, number>): number[] {
  return NAMES.map((name) => table[name]);
}

/** The words of each German sentence with their candidates; which are right, its English sentence tells. */
function readWords(germanFile: string, englishFile: string): Word[][] {
  const settings = readSettings();
  const lexicon = openLexicon(fs.readFileSync(settings.lexiconFile));
  const { dictionary } = openDictionary(settings.dictionaryFile);
  const english = texts(englishFile);
  return texts(germanFile).map((text, at) => {
    const bag = wordBag(english[at]!);
    return analyze(text, lexicon).flatMap((sentence) =>
      sentence.tokens.flatMap((token, index) => {
        if (!['NOUN', 'VERB', 'ADJ', 'ADV'].includes(token.upos) || token.isName) return [];
        const place = placeOf(sentence, index);
        const candidates = lookUpHere(token, dictionary, lexicon).senses.flatMap((sense) =>
          sense.glosses.map((gloss, order) => {
            const words = contentWords(gloss.text);
            const features = glossFeatures(sense, gloss, order, place);
            return {
              text: gloss.text.toLowerCase(),
              features: NAMES.map((name) => features[name]),
              right: words.length > 0 && words.every((word) => bag.has(word)),
              near: words.some((word) => bag.has(word)),
            };
          }),
        );
        return [{ candidates }];
      }),
    );
  });
}

function texts(file: string): string[] {
  return Array.from(fs.readFileSync(file, 'utf8').matchAll(/^# text = (.*)$/gm), (match) => match[1]!);
}

/** Maximizes the share of probability (softmax over the candidates) that goes to right ones: AdaGrad, in the order of the text. */
function fit(words: Word[]): number[] {
  const weights = weightsOf(SENSE_WEIGHTS).fill(0);
  const squares = weights.map(() => 1);
  const useful = words.filter(({ candidates }) => candidates.some(({ right }) => right) && candidates.some(({ right }) => !right));
  const fixed = NAMES.map((name) => FIXED[name] !== undefined);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { candidates } of useful) {
      const scores = candidates.map(({ features }) => dot(features, weights));
      const top = Math.max(...scores);
      const mass = scores.map((score) => Math.exp(score - top));
      const total = mass.reduce((sum, value) => sum + value, 0);
      const rightMass = candidates.reduce((sum, { right }, at) => (right ? sum + mass[at]! : sum), 0);
      for (let w = 0; w < weights.length; w++) {
        if (fixed[w]) continue;
        let gradient = (DECAY * weights[w]!) / 10;
        for (let at = 0; at < candidates.length; at++) {
          const { right, features } = candidates[at]!;
          if (features[w] === 0) continue;
          gradient += (mass[at]! / total - (right ? mass[at]! / rightMass : 0)) * features[w]!;
        }
        squares[w]! += gradient * gradient;
        weights[w]! -= (RATE * gradient) / Math.sqrt(squares[w]!);
      }
    }
  }
  return NAMES.map((name, at) => FIXED[name] ?? weights[at]!);
}

function dot(features: number[], weights: number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += features[at]! * weights[at]!;
  return sum;
}

/** Words; any word of the first gloss right; all words right; any of the first three. */
function count(words: Word[], weights: number[]): number[] {
  const result = [0, 0, 0, 0];
  for (const { candidates } of words) {
    result[0]!++;
    const order = candidates
      .map((candidate) => ({ candidate, score: dot(candidate.features, weights) }))
      .sort((a, b) => b.score - a.score)
      .map(({ candidate }) => candidate);
    const first = order.filter(({ text }, at) => order.findIndex((other) => other.text === text) === at).slice(0, 3);
    if (first[0]?.near) result[1]!++;
    if (first[0]?.right) result[2]!++;
    if (first.some(({ near }) => near)) result[3]!++;
  }
  return result;
}

function figures(words: Word[], weights: number[]): string {
  return shown(count(words, weights));
}

function shown([words, near, right, three]: number[]): string {
  const percent = (value: number | undefined) => ((100 * (value ?? 0)) / (words || 1)).toFixed(1);
  return `any@1 ${percent(near)}  any@3 ${percent(three)}  all@1 ${percent(right)}  (${words} words)`;
}

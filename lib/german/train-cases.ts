import { CASE_CLASSES, caseFeatures, cellScore, clauses } from './case-features.ts';
import type { Lexicon } from './lexicon.ts';
import { FeatureList, packLinearModel } from './linear-model.ts';
import { nounPhrases, type PhraseWord } from './noun-phrases.ts';
import { generator, mean, Perceptron, shuffle } from './perceptron.ts';

/** A sentence with the right cell of each noun (case × 4 + column), or -1 where the treebank does not say. */
export interface CasedSentence {
  words: PhraseWord[];
  cells: number[];
}

/** Learns to decide cases. The same sentences in the same order give the same bytes. */
export function trainCases(sentences: readonly CasedSentence[], lexicon: Lexicon, { epochs = 10, runs = 12, seed = 7 } = {}): Uint8Array {
  const examples = sentences.map(({ words, cells }) => {
    const phrases = nounPhrases(words, lexicon);
    return { words, cells, phrases, clauses: clauses(words, phrases, lexicon) };
  });
  const models = Array.from({ length: runs }, (_, run) => {
    const weights = new Perceptron(CASE_CLASSES);
    const random = generator(seed + run);
    const order = [...examples];
    const scores = new Int32Array(CASE_CLASSES);
    const features = new FeatureList();
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const { words, cells, phrases, clauses: found } of order) {
        const cases: number[] = [];
        phrases.forEach((p, n) => {
          weights.steps++;
          caseFeatures(words, phrases, n, found, cases, features.clear());
          const ids = features.toArray().map((f) => weights.id(f));
          scores.fill(0);
          weights.vote(ids, scores);
          let best = -1;
          for (let c = 0; c < 16; c++) if (p.cells & (1 << c) && (best < 0 || cellScore(scores, c) > cellScore(scores, best))) best = c;
          const gold = cells[p.noun]!;
          if (gold >= 0 && p.cells & (1 << gold) && best !== gold)
            for (const [cell, amount] of [
              [gold, 1],
              [best, -1],
            ] as const)
              for (const c of [cell, 16 + (cell >> 2), 20 + (cell & 3)]) weights.move(ids, c, amount);
          // The first half learns from right histories, the second from its own.
          cases.push((gold >= 0 && epoch < epochs / 2 ? gold : best) >> 2);
        });
      }
    }
    return weights.averaged();
  });
  const averaged = mean(models, CASE_CLASSES);
  // Features that hardly matter cost bytes: the file is to stay small.
  for (const [feature, row] of averaged) if (row.every((w) => Math.abs(w) < 0.15)) averaged.delete(feature);
  return packLinearModel(CASE_CLASSES, averaged, 12);
}

import { CASE_CLASSES, caseFeatures, cellScore, clauses } from './case-features.ts';
import type { Lexicon } from './lexicon.ts';
import { FeatureList, type LinearModel, scoreOf } from './linear-model.ts';
import { type NounPhrase, nounPhrases, type PhraseWord } from './noun-phrases.ts';
import { CASES } from './reading.ts';
import type { Features } from './word.ts';

/** A phrase with what could be decided; a feature that could not is left open. */
export interface DecidedPhrase extends NounPhrase {
  feats: Features;
  /** The best cell, also where it is not sure enough to be said. */
  cell: number;
}

/** How far ahead the best answer must be before it is said. Chosen on the development data: see docs/german.md. */
export const MARGINS = { case: 338, number: 95, gender: 115 };

/** What each phrase is reckoned in, one after the other. */
const lanes = new Int32Array(CASE_CLASSES);
const scores = new Int32Array(CASE_CLASSES);
const cells = new Int32Array(16);
const features = new FeatureList();

/** Case, number and gender of the nouns of a sentence. */
export function decideCases(words: readonly PhraseWord[], lexicon: Lexicon, model: LinearModel): DecidedPhrase[] {
  const phrases = nounPhrases(words, lexicon);
  const found = clauses(words, phrases, lexicon);
  const cases: number[] = [];
  return phrases.map((p, n) => {
    lanes.fill(0);
    features.clear();
    caseFeatures(words, phrases, n, found, cases, features);
    model.vote(features, lanes, 0);
    for (let c = 0; c < CASE_CLASSES; c++) scores[c] = scoreOf(lanes, 0, c);
    let best = -1;
    for (let c = 0; c < 16; c++) {
      cells[c] = cellScore(scores, c);
      if (p.cells & (1 << c) && (best < 0 || cells[c]! > cells[best]!)) best = c;
    }
    cases.push(best >> 2);
    const column = best & 3;
    const feats: Features = {};
    if (ahead(cells, p.cells, best, ROW << (best & ~3)) >= MARGINS.case) feats.Case = CASES[best >> 2]!;
    if (ahead(cells, p.cells, best, column === 3 ? PLURAL : ~PLURAL) >= MARGINS.number) feats.Number = column === 3 ? 'Plur' : 'Sing';
    const isSure = column !== 3 && ahead(cells, p.cells, best, (COLUMN << column) | PLURAL) >= MARGINS.gender;
    const gender = column === 3 ? onlyGender(p.genders) : isSure ? column : -1;
    if (gender >= 0) feats.Gender = (['Masc', 'Fem', 'Neut'] as const)[gender]!;
    // "90 Prozent, minus zwei Grad": units stand in their singular form behind a number and mean more than one.
    if (p.number && UNIT.test(words[p.noun]!.form)) feats.Number = 'Plur';
    const decided = p as DecidedPhrase;
    decided.feats = feats;
    decided.cell = best;
    return decided;
  });
}

/** Cells as bits: those of the first case, of the first column, of the plural. */
const ROW = 0b1111;
const COLUMN = 0x1111;
const PLURAL = 0x8888;

/** How far the best cell is above the best of `cells` that would say something else than those of `same`. */
function ahead(scores: Int32Array, cells: number, best: number, same: number): number {
  let rival = Number.NEGATIVE_INFINITY;
  for (let left = cells & ~same; left !== 0; left &= left - 1) {
    const score = scores[31 - Math.clz32(left & -left)]!;
    if (score > rival) rival = score;
  }
  return scores[best]! - rival;
}

const UNIT =
  /^(?:Prozent|Promille|Grad|Kilo|Gramm|Kilogramm|Pfund|Liter|Hektoliter|Meter|Kilometer|Zentimeter|Millimeter|Quadratmeter|Kubikmeter|Quadratkilometer|Hektar|Zoll|Fuß|Watt|Kilowatt|Megawatt|Volt|Ampere|Hertz|Dollar|Euro|Cent|Mark|Franken|Yen|Rubel|Mann|Stück|Dutzend|Paar)$/;
const onlyGender = (bits: number): number => [1, 2, 4].indexOf(bits);

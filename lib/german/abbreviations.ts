import { ABBREVIATIONS, ADVERBS, CONJUNCTIONS, CONTRACTIONS, PARADIGMS, PREPOSITIONS, PRONOUNS } from './closed-classes.ts';

const listed = new Set<string>();
for (const abbreviation of Object.keys(ABBREVIATIONS)) for (const part of abbreviation.split('.')) if (part) listed.add(part);
for (const part of 'z B d h u a o ä i S Z Zt T E U R v m n Chr u. dt engl frz lat griech russ amerik span ital jap poln urspr gegr verst gek Hl Sr Jr Bde Hg Nrn Mag Lt Gen Kgl Ev Kath Rev Proz Pf Bez Kr Dez Okt Nov Sept Aug Jan Feb Tsd vs ff p a D hl jun sen MwSt k ü'.split(
  ' ',
))
  listed.add(part);
/** Abbreviations that often end a sentence: there the point does both. */
const MAY_END = new Set('usw etc usf ff Jh Co Inc Ltd Chr Str'.split(' '));

const small = new Set([
  ...Object.values(PARADIGMS).flat(),
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...Object.keys(CONTRACTIONS),
  ...ADVERBS,
]);

/** Whether a capitalized word is one that only stands capitalized because a sentence begins: "Die", "Dann". */
export function isSentenceOpener(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** Whether the point at `dot` belongs to the word before it. */
export function isAbbreviation(word: string, text: string, dot: number): boolean {
  const after = text.slice(dot + 1, dot + 30);
  if (/^\.\.?/.test(after)) return false;
  // No sentence ends before a comma: "Ludwig VII., König von Frankreich".
  if (after[0] === ',' && /^(?:[IVXLCM]+|\p{L})$/u.test(word)) return true;
  const next = /^\s*["„“»«(]?(\p{L}+)/u.exec(after)?.[1];
  const atEnd = next === undefined && /^\s*$/.test(after);
  if (listed.has(word)) {
    if (MAY_END.has(word)) return true;
    return !(word.length === 1 && /\p{Lu}/u.test(word) && atEnd) || word === 'B' || word === 'Z';
  }
  // Initials: "J. R. Ewing", "George W. Bush"; but "Klasse B. Die".
  if (/^\p{Lu}$/u.test(word) && next !== undefined) return !isSentenceOpener(next) || (/^[IVX]$/.test(word) && /^\p{Ll}/u.test(next));
  // "I." to "XX." before a noun: Elisabeth II. von England
  if (/^[IVX]{1,5}$/.test(word) && next !== undefined) return /^\p{Ll}/u.test(next) || !isSentenceOpener(next);
  return false;
}

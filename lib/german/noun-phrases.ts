import { DETERMINER_CELLS, PLURAL_CELLS, PREPOSITION_CELLS, STRONG_ENDING, WEAK_ENDING } from './agreement.ts';
import { CONTRACTIONS } from './closed-classes.ts';
import type { Lexicon } from './lexicon.ts';
import { ALL_CELLS, genderBit, nounCell, type Reading } from './reading.ts';

/** A word as the search for phrases needs it. */
export interface PhraseWord {
  form: string;
  lower: string;
  upos: string;
  lemma: string;
  /** The lexicon's readings of a noun (for a compound those of its head). */
  readings: readonly Reading[];
}

/** A noun with what stands before it, and the cells that all of them together leave open. */
export interface NounPhrase {
  noun: number;
  /** Indices of adjectives, nearest first. */
  adjectives: number[];
  determiner: number;
  preposition: number;
  /** The word before the phrase, or -1. */
  before: number;
  cells: number;
  /** Genders of the noun: bits 0–2. */
  genders: number;
  known: boolean;
  number: boolean;
}

const QUOTE = /^(?:["„“”»«'`‚‘’]+)$/;
const ending = (w: string): string => /(?:em|en|er|es|e)$/.exec(w)?.[0] ?? '';
const SUFFIX_GENDER: [RegExp, number][] = [
  [/(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ei|in)$/, 1],
  [/(?:chen|lein|ment|um)$/, 2],
  [/(?:er|ismus|ling|or|ist|ant|ent)$/, 0],
];

export function nounPhrases(words: readonly PhraseWord[], lexicon: Lexicon): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  words.forEach((w, noun) => {
    if (w.upos !== 'NOUN' && w.upos !== 'PROPN') return;
    const adjectives: number[] = [];
    let determiner = -1;
    let number = false;
    let k = noun - 1;
    for (; k >= 0; k--) {
      const { upos, form, lower } = words[k]!;
      if (upos === 'ADJ') adjectives.push(k);
      else if (upos === 'NUM') number ||= !/^(?:ein|eins|1)$/.test(lower) && k === noun - 1 - adjectives.length;
      else if (upos === 'DET' || (upos === 'PRON' && DETERMINER_CELLS.has(lower) && k === noun - 1 - adjectives.length)) {
        // "vor ein paar Wochen": this "ein" is not declined, and says nothing of the noun but that there are several.
        if (lower === 'ein' && words[k + 1]!.lower === 'paar') number = true;
        else if (determiner < 0 && DETERMINER_CELLS.has(lower)) determiner = k;
        if (words[k - 1]?.upos === 'DET') continue;
        k--;
        break;
      } else if (upos === 'ADV' && (words[k + 1]?.upos === 'ADJ' || words[k + 1]?.upos === 'NUM')) continue;
      else if (upos === 'PUNCT' && QUOTE.test(form)) continue;
      else if ((upos === 'CCONJ' || form === ',') && words[k - 1]?.upos === 'ADJ' && words[k + 1]?.upos === 'ADJ') continue;
      else break;
    }
    const preposition = k >= 0 && words[k]!.upos === 'ADP' && PREPOSITION_CELLS.has(words[k]!.lower) ? k : -1;
    const own = nounCells(w, lexicon);
    let cells = own.cells;
    if (determiner >= 0) {
      const by = DETERMINER_CELLS.get(words[determiner]!.lower)!;
      // An article is right more often than what the lexicon says of the noun.
      if (cells & by) cells &= by;
      else cells = by;
    }
    const end = adjectives.length > 0 ? ending(words[adjectives[0]!]!.lower) : '';
    // "am nächsten Tag": there is an article in it.
    const contracted = preposition >= 0 && words[preposition]!.lower in CONTRACTIONS;
    const bareEin = determiner >= 0 && /^(?:ein|kein|mein|dein|sein|ihr|unser|euer|irgendein)$/.test(words[determiner]!.lower);
    if (end) {
      const endings = (determiner >= 0 && !bareEin) || contracted ? WEAK_ENDING : determiner >= 0 ? MIXED_ENDING : STRONG_ENDING;
      cells = narrowed(cells, endings[end]!);
    }
    if (preposition >= 0) cells = narrowed(cells, PREPOSITION_CELLS.get(words[preposition]!.lower)!);
    if (number) cells = narrowed(cells, PLURAL_CELLS);
    phrases.push({ noun, adjectives, determiner, preposition, before: k, cells, genders: own.genders, known: own.known, number });
  });
  return phrases;
}

/** Behind "ein", "kein", "mein" without an ending. */
const MIXED_ENDING: Record<string, number> = { ...WEAK_ENDING, ...STRONG_ENDING, e: STRONG_ENDING.e! };
/** What is left of the cells, unless that is nothing: then something else is wrong. */
const narrowed = (cells: number, by: number): number => cells & by || cells;

/** The cells that the noun's own form allows. A name may be anything, with a genitive where it ends in -s. */
function nounCells(w: PhraseWord, lexicon: Lexicon): { cells: number; genders: number; known: boolean } {
  let cells = 0;
  let genders = 0;
  for (const r of w.readings) {
    if (r.pos !== 'NOUN') continue;
    cells |= r.morph & ALL_CELLS;
    genders |= (r.morph >>> 16) & 7;
  }
  if (w.upos === 'NOUN' && cells) {
    // Ding lists the accusative of weak nouns without its ending at times; a bare form may always be one where an article says so.
    return { cells, genders, known: true };
  }
  if (w.upos === 'PROPN') return { cells: ALL_CELLS, genders: 0, known: false };
  const adjective = lexicon.readings(w.lower).some((r) => r.pos === 'ADJ');
  const gender = SUFFIX_GENDER.find(([suffix]) => suffix.test(w.lemma))?.[1];
  if (gender !== undefined && w.form === w.lemma && !adjective) {
    const own = [0, 1, 2, 3].reduce((m, c) => m | nounCell(c, gender), 0);
    return { cells: gender === 0 ? own | PLURAL_CELLS : own, genders: genderBit(gender) >>> 16, known: false };
  }
  return { cells: ALL_CELLS, genders: 0, known: false };
}

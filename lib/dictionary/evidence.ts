import { contentWords, wordBag } from './english.ts';
import { resemblance } from './resemblance.ts';

/**
 * Ding's own phrases and sentences are a small parallel corpus: how often those that contain a headword also contain a gloss is the best
 * single sign of which gloss is meant. This counts them while the dictionary is built.
 */
export interface Evidence {
  /** Takes in one aligned pair. `known`: headwords that the pair is listed under, which may stand in it in pieces ("weist … hin"). */
  add(kind: PairKind, german: string[], translations: string[], known: string[]): void;
  /** For each gloss of a headword: how strongly the pairs with the headword speak for it, and those with its compounds. */
  weigh(headword: string, glosses: string[]): GlossEvidence[];
  /** How common the rarest word of a gloss is in the English of all pairs, logarithmic. */
  commonness(gloss: string): number;
}

export type PairKind = 'sentence' | 'phrase' | 'headword';

export interface GlossEvidence {
  /** Log share of the headword's pairs that have the gloss; about 4 for all, 1.7 when there is no pair to tell. */
  own: number;
  /** Log count of compounds with this head that are translated with the gloss. */
  asHead: number;
  /** Log count of the pairs that have both the headword and the gloss; 0 when not counted. */
  together?: number;
  /** How much the gloss looks like the headword, 0 to 1. */
  alike?: number;
}

/** The parts of the dictionary that are needed to bring forms back to headwords. */
export interface FormIndex {
  has(headword: string): boolean;
  headwordsOf(form: string): Iterable<string>;
}

/** How much a pair of each kind counts: multi-word headwords say less than examples. */
const WEIGHT: Record<PairKind, number> = { sentence: 1, phrase: 1, headword: 0.5 };
const ENDINGS = ['', 'e', 'n', 'en', 'er', 'es', 'em', 's', 't', 'te', 'ten', 'tet', 'et', 'st', 'est'];
const TOO_COMMON = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder in im ins an am ans auf aus bei beim mit nach von vom zu zum zur für über unter vor durch gegen ' +
    'um als wie nicht etw jdn jdm jds jd sich'
  ).split(' '),
);

export function collectEvidence(forms: FormIndex): Evidence {
  // Half a million pairs: English words as numbers in one row, not a set of strings for each pair, keep the build within its memory.
  const numbers = new Map<string, number>();
  const occurrences: number[] = [];
  const english: number[] = [];
  const starts: number[] = [0];
  const weights: number[] = [];
  const withWord = new Map<string, number[]>();
  const withHead = new Map<string, number[]>();
  const lemmas = new Map<string, string[]>();
  const heads = new Map<string, string | null>();

  const lemmasOf = (form: string): string[] => {
    let known = lemmas.get(form);
    if (!known) {
      known = candidates(form, forms);
      lemmas.set(form, known);
    }
    return known;
  };
  const headOf = (form: string): string | null => {
    let known = heads.get(form);
    if (known === undefined) {
      known = longestHead(form, forms);
      heads.set(form, known);
    }
    return known;
  };

  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = occurrences.push(0) - 1;
      numbers.set(word, number);
    }
    return number;
  };
  const contains = (pair: number, word: number): boolean => {
    for (let at = starts[pair]!; at < starts[pair + 1]!; at++) if (english[at] === word) return true;
    return false;
  };

  return {
    add(kind, german, translations, known) {
      const id = weights.push(WEIGHT[kind]) - 1;
      const bag = new Set<number>();
      for (const text of translations) for (const word of wordBag(text)) bag.add(numberOf(word));
      for (const word of bag) {
        occurrences[word]!++;
        english.push(word);
      }
      starts.push(english.length);
      const here = new Set<string>(kind === 'headword' ? [] : known);
      const ends = new Set<string>();
      for (const text of german) {
        const words = text.split(/[^\p{L}\p{N}-]+/u).filter((word) => word.length > 1 && !TOO_COMMON.has(word));
        for (const word of words) {
          // A headword alone says nothing of itself: its glosses are what is to be weighed.
          if (words.length > 1 || kind !== 'headword') for (const lemma of lemmasOf(word)) here.add(lemma);
          if (word.length > 6 && /^\p{Lu}/u.test(word)) {
            const head = headOf(word);
            if (head) ends.add(head);
          }
        }
      }
      for (const lemma of here) push(withWord, lemma, id);
      for (const head of ends) push(withHead, head, id);
    },

    weigh(headword, glosses) {
      const own = withWord.get(headword) ?? [];
      const compounds = withHead.get(headword) ?? [];
      return glosses.map((gloss) => {
        const words = contentWords(gloss).map((word) => numbers.get(word) ?? -1);
        const fits = (id: number) => words.length > 0 && words.every((word) => contains(id, word));
        const shared = own.filter(fits);
        const weight = shared.reduce((sum, id) => sum + weights[id]!, 0);
        const asHead = compounds.reduce((count, id) => (fits(id) ? count + 1 : count), 0);
        return {
          own: Math.log((weight + 0.2) / (own.length + 2)) + 4,
          asHead: Math.log1p(asHead),
          together: Math.log1p(shared.length),
          alike: resemblance(headword, gloss),
        };
      });
    },

    commonness: (gloss) => Math.log1p(Math.min(...contentWords(gloss).map((word) => occurrences[numbers.get(word) ?? -1] ?? 0))),
  };
}

function push(index: Map<string, number[]>, key: string, id: number): void {
  const list = index.get(key);
  if (list) list.push(id);
  else index.set(key, [id]);
}

/** Headwords that a form may belong to: those that list it, and those that it is an inflected form of by its ending. Too many do no harm. */
function candidates(form: string, forms: FormIndex): string[] {
  const found = new Set<string>(forms.headwordsOf(form));
  for (const word of new Set([form, form.toLowerCase()])) {
    for (const listed of forms.headwordsOf(word)) found.add(listed);
    for (const ending of ENDINGS) {
      if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
      const stem = ending ? word.slice(0, -ending.length) : word;
      for (const lemma of [stem, `${stem}e`, `${stem}en`, `${stem}n`]) {
        // Nouns only from capitals: "arm" is no form of "Arm".
        if (forms.has(lemma)) found.add(lemma);
        for (const listed of ending ? forms.headwordsOf(stem) : []) found.add(listed);
      }
    }
  }
  return [...found];
}

/** The longest headword that a compound ends with: "Kontrolle" of "Endkontrolle". */
function longestHead(form: string, forms: FormIndex): string | null {
  const word = form.toLowerCase();
  for (let at = 3; at <= word.length - 4; at++) {
    const head = word.charAt(at).toUpperCase() + word.slice(at + 1);
    if (forms.has(head)) return head;
  }
  return null;
}

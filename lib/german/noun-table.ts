import type { Lexicon } from './lexicon.ts';
import { CASES, nounCell } from './reading.ts';
import type { Features, Source } from './word.ts';

type Case = (typeof CASES)[number];

/** A noun's declension: for each case the forms that German has, the usual one first; a number without forms is empty. */
export interface NounTable {
  cells: Record<Case, { singular: string[]; plural: string[] }>;
  gender: NonNullable<Features['Gender']> | null;
  source: Source;
}

const COLUMN = { Masc: 0, Fem: 1, Neut: 2 } as const;
const PLURAL = 3;
/** What cases add to lemma and plural; which of these are words, and in which case, the lexicon says. */
const ENDINGS = ['', 's', 'es', 'ses', 'n', 'en', 'ns', 'ens', 'e', 'r', 'm'];

/**
 * The forms of a noun by case and number; null when the lexicon knows neither it nor its head.
 * @param head the last part of a compound, whose forms it shares.
 */
export function nounTable(lemma: string, lexicon: Lexicon, gender?: Features['Gender'], head?: string): NounTable | null {
  const own = tableOf(lemma, lexicon, gender);
  if (own || !head || head === lemma || !lemma.toLowerCase().endsWith(head.toLowerCase())) return own;
  const inner = tableOf(head, lexicon, gender);
  if (!inner) return null;
  const before = lemma.slice(0, lemma.length - head.length);
  const join = (form: string) => before + form.charAt(0).toLowerCase() + form.slice(1);
  const cells = Object.fromEntries(
    CASES.map((name) => [name, { singular: inner.cells[name].singular.map(join), plural: inner.cells[name].plural.map(join) }]),
  ) as NounTable['cells'];
  return { ...inner, cells, source: 'rule' };
}

function tableOf(lemma: string, lexicon: Lexicon, wanted?: Features['Gender']): NounTable | null {
  const paradigms = lexicon.noun(lemma);
  const paradigm =
    paradigms.find(({ gender }) => gender === wanted) ??
    // Beside "der Tag" stands "das Tag, -s, -s" of computers: who says no gender means the older word.
    paradigms.find(({ genitive, plural }) => genitive !== plural) ??
    paradigms[0];
  if (!paradigm) return null;
  const { gender } = paradigm;
  const plurals = unique(paradigms.filter((each) => each.gender === gender).map(({ plural }) => plural));
  const candidates = [lemma, ...plurals].flatMap((stem) => ENDINGS.map((ending) => stem + ending));
  const forms = unique([...candidates, paradigm.genitive]).flatMap((form) => {
    const reading = lexicon.readings(form).find((each) => each.pos === 'NOUN' && each.lemma === lemma);
    return reading ? [{ form, ...reading }] : [];
  });
  const at = (index: number, column: number) => forms.filter(({ morph }) => morph & nounCell(index, column)).map(({ form }) => form);
  // The lexicon unites the plurals of all genders: "Tags" is no plural of "der Tag".
  const ofPlural = (form: string) => plurals.length === 0 || plurals.some((plural) => form === plural || form === `${plural}n`);
  const singular = gender && !paradigm.pluralOnly ? singularOf(lemma, gender, paradigm.genitive, at) : [[], [], [], []];
  const cells = Object.fromEntries(
    CASES.map((name, index) => [name, { singular: singular[index]!, plural: at(index, PLURAL).filter(ofPlural) }]),
  ) as NounTable['cells'];
  if (CASES.every((name) => cells[name].singular.length + cells[name].plural.length === 0)) return null;
  return { cells, gender, source: forms.every(({ attested }) => attested) ? 'lexicon' : 'rule' };
}

/** The lexicon lists whatever one of its sources allows; what is left here is what is written. By case. */
function singularOf(
  lemma: string,
  gender: keyof typeof COLUMN,
  genitive: string | undefined,
  at: (index: number, column: number) => string[],
): string[][] {
  const [nominatives, genitives, datives, accusatives] = CASES.map((_, index) => at(index, COLUMN[gender])) as [
    string[],
    string[],
    string[],
    string[],
  ];
  if (gender === 'Fem') return [nominatives, genitives, datives, accusatives];
  const inflected = (forms: string[]) => forms.filter((form) => form !== lemma && form.endsWith('n'));
  // der Student, den Studenten: where dative and accusative have an ending, German uses it.
  const isWeak = gender === 'Masc' && inflected(datives).length > 0 && inflected(accusatives).length > 0;
  const bare = (forms: string[]) => (forms.includes(lemma) ? [lemma] : forms);
  return [
    nominatives,
    genitivesOf(lemma, genitive, genitives, isWeak ? inflected(genitives) : []),
    isWeak ? inflected(datives) : bare(datives),
    isWeak ? inflected(accusatives) : bare(accusatives),
  ];
}

function genitivesOf(lemma: string, listed: string | undefined, forms: string[], weak: string[]): string[] {
  if (weak.length > 0) return weak;
  if (listed && /ns$/.test(listed) && !/n$/.test(lemma)) return [listed]; // Namens, Herzens
  const withS = unique([listed, ...forms]).filter((form) => form !== lemma && form.endsWith('s'));
  return withS.length > 0 ? withS : forms;
}

const unique = (values: (string | undefined)[]): string[] => [...new Set(values.filter((value) => value !== undefined))];

import type { Sense } from '#lib/dictionary/entry.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { NounParadigm, VerbParadigm } from '#lib/german/paradigm.ts';
import type { Features, Source } from '#lib/german/word.ts';

/** What stands around a lemma in a dictionary: "der Außenminister, -s, -" is article and inflection around "Außenminister". */
export interface Headword {
  article?: string;
  inflection?: string;
  /** Where the article comes from, when not from the lexicon or the dictionary. */
  genderFrom?: Source;
}

const ARTICLE = { Masc: 'der', Fem: 'die', Neut: 'das' } as const;
const GENDER_OF_LETTER = { m: 'Masc', f: 'Fem', n: 'Neut' } as const;
type Gender = NonNullable<Features['Gender']>;

/**
 * Article, genitive and plural of a noun: from the lexicon; for a compound that it lacks, from its head; else from the dictionary.
 * @param gender the gender here, for words with several.
 */
export function nounHeadword(lemma: string, lexicon: Lexicon, senses: Sense[], head?: string, gender?: Features['Gender']): Headword {
  const known = lexicon.noun(lemma);
  const paradigms = known.length > 0 ? known : head ? lexicon.noun(head).map((paradigm) => extended(paradigm, lemma, head)) : [];
  const fitting = gender ? paradigms.filter((paradigm) => paradigm.gender === gender) : paradigms;
  const chosen = fitting.length > 0 ? fitting : paradigms;
  const first = chosen[0];
  if (first?.pluralOnly) return { article: 'die', inflection: 'plural' };
  const genders = unique(chosen.length > 0 ? chosen.map((paradigm) => paradigm.gender) : sensesGenders(senses));
  const result: Headword = {};
  if (genders.length > 0 && chosen.length > 0 && known.length === 0) result.genderFrom = 'rule';
  if (genders.length > 0) result.article = genders.map((each) => ARTICLE[each]).join('/');
  const plurals = unique([...chosen.map((paradigm) => paradigm.plural), ...(first ? [] : senses.map((sense) => sense.plural))]);
  const inflection = [
    first?.genitive && genders[0] !== 'Fem' ? shortened(lemma, first.genitive) : undefined,
    plurals.length > 0 ? plurals.map((plural) => shortened(lemma, plural)).join('/') : undefined,
  ];
  const shown = inflection.filter((part) => part !== undefined);
  if (shown.length > 0) result.inflection = shown.join(', ');
  return result;
}

/** Principal parts, with the present where its stem changes: "trifft, traf, hat getroffen"; "eroberte zurück, hat zurückerobert". */
export function verbHeadword(lemma: string, lexicon: Lexicon): Headword {
  const verb = lexicon.verb(lemma);
  if (!verb) return {};
  const auxiliary = verb.auxiliary && { haben: 'hat ', sein: 'ist ', 'haben/sein': 'hat/ist ' }[verb.auxiliary];
  const parts = [verb.past3, `${auxiliary ?? ''}${verb.participle}`];
  if (changesStem(lemma, verb)) parts.unshift(verb.present3);
  return { inflection: parts.join(', ') };
}

/** Whether the third person is more than stem and ending: "trifft" of "treffen", not "arbeitet" of "arbeiten". */
function changesStem(lemma: string, { present3, separablePrefix = '' }: VerbParadigm): boolean {
  const stem = lemma.slice(separablePrefix.length).replace(/e?n$/, '');
  const finite = present3.split(' ')[0]!;
  return finite !== `${stem}t` && finite !== `${stem}et`;
}

/** "-s" for "Ministers" of "Minister", "-" for the same form, the whole form where more than the ending differs. */
function shortened(lemma: string, form: string): string {
  return form.startsWith(lemma) ? `-${form.slice(lemma.length)}` : form;
}

/** The paradigm of a compound from its head's: "Militärhilfen" from "Hilfen". */
function extended(paradigm: NounParadigm, lemma: string, head: string): NounParadigm {
  if (!lemma.toLowerCase().endsWith(head.toLowerCase())) return { gender: paradigm.gender };
  const before = lemma.slice(0, lemma.length - head.length);
  const join = (form: string) => before + (before ? form.charAt(0).toLowerCase() + form.slice(1) : form);
  const result: NounParadigm = { ...paradigm };
  if (paradigm.genitive !== undefined) result.genitive = join(paradigm.genitive);
  if (paradigm.plural !== undefined) result.plural = join(paradigm.plural);
  return result;
}

function sensesGenders(senses: Sense[]): Gender[] {
  return senses.slice(0, 1).flatMap((sense) => sense.genders.map((letter) => GENDER_OF_LETTER[letter as 'm' | 'f' | 'n']).filter(Boolean));
}

function unique<T>(values: (T | null | undefined)[]): T[] {
  return [...new Set(values.filter((value): value is T => value !== null && value !== undefined))];
}

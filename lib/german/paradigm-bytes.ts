import { isLatin1 } from './lexicon-format.ts';
import { change, type NounParadigm, type VerbParadigm } from './paradigm.ts';

function changeBytes(lemma: string, to: string | undefined): number[] {
  if (to === undefined || !isLatin1(to)) return [255];
  const { strip, add } = change(lemma, to);
  return [strip, add.length, ...Array.from(add, (c) => c.charCodeAt(0))];
}
/** Paradigms of a noun as the lexicon file keeps them: count, then flags, genitive and plural of each. */
export function nounBytes(lemma: string, list: NounParadigm[] | undefined): number[] | null {
  if (!list) return null;
  const gender = { Masc: 1, Fem: 2, Neut: 3 };
  return [
    list.length,
    ...list.flatMap((p) => [
      (p.gender ? gender[p.gender] : 0) | (p.pluralOnly ? 4 : 0),
      ...changeBytes(lemma, p.genitive),
      ...changeBytes(lemma, p.plural),
    ]),
  ];
}
/** Principal parts of a verb: length of the prefix, auxiliary, three forms. */
export function verbBytes(lemma: string, p: VerbParadigm | undefined): number[] | null {
  if (!p) return null;
  const auxiliary = [undefined, 'haben', 'sein', 'haben/sein'].indexOf(p.auxiliary);
  return [p.separablePrefix?.length ?? 0, auxiliary, ...[p.present3, p.past3, p.participle].flatMap((x) => changeBytes(lemma, x))];
}

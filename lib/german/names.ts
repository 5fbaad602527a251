import type { Lexicon } from './lexicon.ts';
import { NAME } from './reading.ts';
import type { NameKind, Token } from './word.ts';

const TITLE =
  /^(?:Herr|Herrn|Frau|Dr\.|Prof\.|Professor(?:in)?|König(?:in)?|Kaiser(?:in)?|Papst|Prinz(?:essin)?|Graf|Gräfin|Sir|Lord|Lady|Mr\.|Mrs\.|.*(?:präsident|minister|kanzler|sekretär|sprecher|chef|direktor|trainer|autor|sänger|richter|anwalt|bürgermeister|machthaber|general)(?:s|in|en)?)$/i;
const PLACE_BEFORE = /^(?:in|nach|aus|bei|im|Stadt|Gemeinde|Provinz|Region|Bezirk|Kanton|Insel|Ortsteil|Dorf|Hauptstadt)$/;
const PERSON_VERB = /^(?:sagen|erklären|betonen|berichten|meinen|fordern|ankündigen|schreiben|äußern|loben|hoffen)$/;

/** Marks names and says of what kind they are. Runs of names that belong together have one kind: Kim Jong Un. */
export function markNames(tokens: Token[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.upos !== 'PROPN') continue;
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.upos === 'PROPN') end++;
    const kind = kindOf(tokens, i, end, lexicon);
    for (let k = i; k < end; k++) {
      tokens[k]!.isName = true;
      if (kind) tokens[k]!.nameKind = kind;
    }
    i = end - 1;
  }
}

function kindOf(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): NameKind | undefined {
  const bits = tokens.slice(start, end).map((t) => {
    const readings = [...lexicon.readings(t.form), ...(t.lemma === t.form ? [] : lexicon.readings(t.lemma))];
    return readings.filter((r) => r.pos === 'PROPN').reduce((m, r) => m | r.morph, 0);
  });
  const before = tokens[start - 1]?.form ?? '';
  const after = tokens[end];
  if (bits.some((b) => b & NAME.GIVEN) && (end - start > 1 || !(bits[0]! & NAME.PLACE))) return 'person';
  if (TITLE.test(before)) return 'person';
  if (bits.some((b) => b & NAME.ORGANIZATION)) return 'organization';
  if (bits.some((b) => b & NAME.FAMILY && !(b & NAME.PLACE))) return 'person';
  if (bits.some((b) => b & NAME.PLACE)) return 'place';
  const form = tokens[start]!.form;
  if (end - start === 1 && /^\p{Lu}{2,5}$/u.test(form)) return 'organization';
  if (/(?:stadt|burg|berg|dorf|heim|hausen|ingen|stein|bach|brück|feld|kirchen|land|stan)$/.test(form) && PLACE_BEFORE.test(before))
    return 'place';
  if (end - start >= 3) return 'person';
  if (after && PERSON_VERB.test(after.lemma) && after.upos === 'VERB') return 'person';
  return undefined;
}

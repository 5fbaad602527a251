import type { Lexicon } from './lexicon.ts';
import { CALENDAR } from './name-lists.ts';
import { PLACES } from './name-lists-places.ts';
import { NAME } from './reading.ts';
import type { Tag } from './tags.ts';
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

/** Words that are a place and a common word as well: there the tagger decides. */
const AMBIGUOUS =
  /^(?:Essen|Halle|Hagen|Main|Worms|Siegen|Bar|Posen|Oder|Inn|Split|Harz|Pearl|Java|Maine|Perth|Baden|Franken|Hamm|Witten|Havel|Friede|Weg|Gera|Reims|Nil|Don|Niger|Jordan|Georgia|Alle|Hall|Speyer|Kreml)$/;

/**
 * Where lists know better than the model: months and days are nouns, and a listed country or town is a name, whatever treebanks say of
 * them. A month is left alone beside a name (August Wilhelm).
 */
export function correctNames(forms: readonly string[], tags: Tag[], lexicon: Lexicon): void {
  forms.forEach((form, i) => {
    if (tags[i] === 'PROPN' && CALENDAR.test(form) && tags[i + 1] !== 'PROPN') tags[i] = 'NOUN';
    if (tags[i] !== 'NOUN' || AMBIGUOUS.test(form) || CALENDAR.test(form)) return;
    const readings = lexicon.readings(form);
    // "BONN, 5. Juli": as it is written where not all is in capitals.
    const written = readings.length === 0 && CAPITALS.test(form) ? form[0] + form.slice(1).toLowerCase() : form;
    const names = (written === form ? readings : lexicon.readings(written)).filter((r) => r.pos === 'PROPN');
    const place = names.find((r) => r.morph & NAME.PLACE);
    if (place && listed.has(place.lemma)) tags[i] = 'PROPN';
    // "die CDU", "das UN-Team", and what no list has; but not a word of a headline in capitals.
    if (
      ACRONYM.test(form) &&
      !COMMON_ACRONYM.test(form) &&
      names.length === readings.length &&
      !(CAPITALS.test(forms[i - 1] ?? '') || CAPITALS.test(forms[i + 1] ?? ''))
    )
      tags[i] = 'PROPN';
    const part = PART_OF.exec(form)?.[1];
    if (part && listed.has(part[0]!.toUpperCase() + part.slice(1))) tags[i] = 'PROPN';
  });
}
const listed = new Set(PLACES);
const CAPITALS = /^\p{Lu}{4,}$/u;
const ACRONYM = /^\p{Lu}{2,5}$/u;
/** Kinds of things, currencies, and figures. */
const COMMON_ACRONYM =
  /^(?:[IVXLCM]+|DNA|DNS|RNA|RNS|MRT|CT|EKG|EEG|CEO|CFO|CTO|ABS|ESP|NGO|LPG|LKW|PKW|CD|DVD|TV|PC|USB|GPS|LED|LCD|SMS|PIN|TAN|PDF|CO|AG|KG|BRD|DDR|EDV|IT|PR|VIP|DJ|MC|GBP|USD|EUR|CHF|DM|XL|XXL|ICE|IC|KI|UV|AKW|WC|LP|EP)$/;
/** "Nordalgerien", "Südchina" */
const PART_OF = /^(?:Nord|Süd|Ost|West|Zentral|Mittel)(\p{Ll}{4,})$/u;

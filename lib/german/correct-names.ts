import { AUXILIARY, auxiliaryOf } from './auxiliaries.ts';
import type { Lexicon } from './lexicon.ts';
import { CALENDAR } from './name-lists.ts';
import { PLACES } from './name-lists-places.ts';
import { NAME } from './reading.ts';
import { ADJECTIVAL, INFLECTED, mayBeParticiple, type TaggedWords } from './tagged-words.ts';
import type { Tag } from './tags.ts';

/** Names told from nouns: by lists, and by what stands beside them. */

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
    // "die Hl. Cäcilie"; "Sie traf Andre Agassi", who has lost his accent.
    if (form === 'Hl.' || form === 'hl.') tags[i] = 'ADJ';
    else if (form === 'Andre' && tags[i + 1] === 'PROPN') tags[i] = 'PROPN';
    if (tags[i] !== 'NOUN' || CALENDAR.test(form)) return;
    // "BONN, 5. Juli", "das HAUS": as it is written where not all is in capitals.
    const written = CAPITALS.test(form) && lexicon.readings(form).length === 0 ? form[0] + form.slice(1).toLowerCase() : form;
    if (AMBIGUOUS.test(written)) return;
    if (isListed(written, lexicon) || isAcronym(form, lexicon) || NEWSPAPER.test(form)) tags[i] = 'PROPN';
  });
}

/** A place of the lists, or a part of one: "Nordalgerien", "Südchina". */
function isListed(form: string, lexicon: Lexicon): boolean {
  const place = lexicon.readings(form).find((r) => r.pos === 'PROPN' && r.morph & NAME.PLACE);
  const part = PART_OF.exec(form)?.[1];
  return (place !== undefined && listed.has(place.lemma)) || (part !== undefined && listed.has(part[0]!.toUpperCase() + part.slice(1)));
}
const listed = new Set(PLACES);
const PART_OF = /^(?:Nord|Süd|Ost|West|Zentral|Mittel)(\p{Ll}{4,})$/u;

/** "die CDU", "das UN-Team", and what the lexicon has in no way of writing: "HAUS" is a house, however loud. */
function isAcronym(form: string, lexicon: Lexicon): boolean {
  if (!ACRONYM.test(form) || COMMON_ACRONYM.test(form)) return false;
  const lower = form.toLowerCase();
  const known = [form, form[0] + lower.slice(1), lower].flatMap((each) => lexicon.readings(each));
  return known.every((r) => r.pos === 'PROPN');
}
/** Papers that write themselves in capitals. */
const NEWSPAPER = /^(?:ZEIT|WELT|BILD|SPIEGEL|STERN|FOCUS|KURIER)$/;
const CAPITALS = /^\p{Lu}{4,}$/u;
const ACRONYM = /^\p{Lu}{2,5}$/u;
/** Kinds of things, currencies, and figures. */
const COMMON_ACRONYM =
  /^(?:[IVXLCM]+|DNA|DNS|RNA|RNS|MRT|CT|EKG|EEG|CEO|CFO|CTO|ABS|ESP|NGO|LPG|LKW|PKW|CD|DVD|TV|PC|USB|GPS|LED|LCD|SMS|PIN|TAN|PDF|CO|AG|KG|BRD|DDR|EDV|IT|PR|VIP|DJ|MC|GBP|USD|EUR|CHF|DM|XL|XXL|ICE|IC|KI|UV|AKW|WC|LP|EP)$/;

/** A name is no lower-cased word of German looks, and no common noun where no other name stands beside it. */
export function correctName({ forms, tags, lexicon }: TaggedWords, i: number): void {
  const form = forms[i]!;
  // "im 8. Jahrhundert v. Chr."
  if (/^[vn]\.$/.test(form) && forms[i + 1] === 'Chr.') {
    tags[i] = 'ADP';
    return;
  }
  // "Franz Joseph I.", "Thutmosis III": which one is counted, not named.
  if (i > 0 && /^(?:[IVX]{2,5}|[IVX]+\.)$/.test(form)) {
    tags[i] = 'NOUN';
    return;
  }
  // "150 Mark", "acht Milliarden Mark"
  if (form === 'Mark' && (tags[i - 1] === 'NUM' || MILLIONS.test(forms[i - 1] ?? ''))) {
    tags[i] = 'NOUN';
    return;
  }
  // "König Salman", "Lord Halifax": what someone is before who he is.
  if (tags[i + 1] === 'PROPN' && tags[i - 1] !== 'PROPN' && TITLE.test(form)) tags[i] = 'NOUN';
  // "Trumps Ehefrau": a name in the genitive, and what belongs to him.
  if (i > 0 && tags[i - 1] === 'PROPN' && tags[i + 1] !== 'PROPN' && isGenitive(forms[i - 1]!, lexicon) && isOnlyNoun(form, lexicon))
    tags[i] = 'NOUN';
  // "besuchte Campbell Kirchen": names are not declined so.
  if (i > 0 && tags[i + 1] !== 'PROPN' && isOnlyNoun(form, lexicon) && lexicon.readings(form).every((r) => r.lemma !== form))
    tags[i] = 'NOUN';
  // "U-Bahn", "T-Shirt"
  if (/^\p{Lu}$/u.test(form) && forms[i + 1] === '-') tags[i] = 'NOUN';
  if (tags[i] === 'NOUN' || tags[i - 1] === 'PROPN' || tags[i + 1] === 'PROPN' || ADDRESS.test(forms[i - 1] ?? '')) return;
  const readings = lexicon.readings(form);
  if (readings.some((r) => r.pos === 'PROPN')) return;
  if (/^\p{Ll}{5,}$/u.test(form)) {
    // Nicknames are written small as well: only what looks like an adjective is one.
    if (ADJECTIVAL.test(form) || (tags[i + 1] === 'NOUN' && INFLECTED.test(form))) tags[i] = 'ADJ';
    return;
  }
  if (!/^\p{Lu}\p{Ll}/u.test(form) || /^["„“”»«'`(]/.test(forms[i - 1] ?? '') || forms[i + 1] === '-') return;
  if (isOnlyNoun(form, lexicon) && !PARTY.test(form)) tags[i] = 'NOUN';
}
const MILLIONS = /^(?:Millionen|Million|Milliarden?|Mio\.?|Mrd\.?|Tausend|Dutzend)$/;
/** Adjectives and nouns that are parties as well: there the model decides. */
const PARTY = /^(?:Grünen?|Linken?|Union)$/;

const TITLE =
  /^(?:König(?:in)?|Kaiser(?:in)?|Papst|Prinz(?:essin)?|Graf|Gräfin|Fürst|Herzog|Lord|Lady|Sir|Mr\.?|Mrs\.?|Ms\.?|Reverend|Pastor|Pater|Bischof|Kardinal|Kapitän|Major|Oberst|Leutnant|General|Präsident(?:in)?|Minister(?:in)?|Doktor|Professor(?:in)?)$/;
const isGenitive = (form: string, lexicon: Lexicon) =>
  lexicon.readings(form).some((r) => r.pos === 'PROPN' && r.lemma !== form) ||
  (/[^aeiouysßxz]s$/.test(form) && lexicon.readings(form).length === 0);
/** A noun that is met more than a few times and that no list of names has. */
function isOnlyNoun(form: string, lexicon: Lexicon): boolean {
  const readings = lexicon.readings(form);
  return (
    readings.some((r) => r.pos === 'NOUN' && r.attested && lexicon.frequency(r.lemma, 'NOUN') >= 3) &&
    !readings.some((r) => r.pos === 'PROPN')
  );
}

/** What stands before a person's name and nothing else. */
const ADDRESS = /^(?:Herrn?|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)$/;
/** "Herr Oberst", "Herr Bürgermeister", "Herr der Ringe": what may follow without being a name. */
const OFFICE =
  /^(?:Ing|Med|Professor|.*(?:präsident|minister|kanzler|sekretär|direktor|richter|rat|anwalt|meister|vorsitzende[rn]?|general|kommissar|abgeordnete[rn]?|botschafter|lehrer|pfarrer|leutnant|hauptmann|doktor|Lehrer|Ober|Nachbar|Kollege|Wirt))(?:in|s|en)?$/i;

const isKind = (form: string, kind: number, lexicon: Lexicon) =>
  lexicon.readings(form).some((r) => r.pos === 'PROPN' && r.morph & kind && !(r.morph & NAME.GENITIVE));

export function correctNoun(sentence: TaggedWords, i: number): void {
  const { forms, tags, lexicon } = sentence;
  const form = forms[i]!;
  // "Dr. Sieben", "Herr Koch", but "Herr Doktor", "Dr. Ing."
  if (i > 0 && ADDRESS.test(forms[i - 1]!) && /^\p{Lu}\p{Ll}+$/u.test(form) && !TITLE.test(form) && !OFFICE.test(form)) tags[i] = 'PROPN';
  // "Ralf König"
  else if (tags[i - 1] === 'PROPN' && isKind(forms[i - 1]!, NAME.GIVEN, lexicon) && isKind(form, NAME.FAMILY, lexicon)) tags[i] = 'PROPN';
  // "Verloren hat sie nie."
  else if (
    i === 0 &&
    forms.length > 2 &&
    auxiliaryOf(forms[1]!) !== AUXILIARY.NONE &&
    auxiliaryOf(forms[1]!) !== AUXILIARY.MODAL &&
    mayBeParticiple(sentence, 0) &&
    !lexicon.readings(form).some((r) => r.pos === 'NOUN')
  )
    tags[0] = 'VERB.part';
}

import type { LexiconDraft } from './lexicon-draft.ts';
import { FAMILY_NAMES } from './name-lists-family.ts';
import { GIVEN_NAMES } from './name-lists-given.ts';
import { ORGANIZATIONS } from './name-lists-organizations.ts';
import { PLACES } from './name-lists-places.ts';
import { ADJECTIVE, genderBit, NAME, nounCell } from './reading.ts';

/** Names of persons, places and organizations, their genitives, and what is made from places: Berliner, amerikanisch is in the tables. */
export function addNames(
  draft: LexiconDraft,
  countries: readonly string[],
  languages: readonly string[],
  places: ReadonlySet<string>,
  isCommon: (word: string) => boolean,
): void {
  const name = (form: string, kind: number) => {
    draft.add(form, form, 'PROPN', kind);
    if (!/[sßxz]$/.test(form)) draft.add(`${form}s`, form, 'PROPN', kind | NAME.GENITIVE);
  };
  for (const w of GIVEN_NAMES) name(w, NAME.GIVEN);
  for (const w of FAMILY_NAMES) name(w, NAME.FAMILY);
  for (const w of PLACES) name(w, NAME.PLACE);
  // The one country whose name has a dative of its own.
  draft.add('Niederlanden', 'Niederlande', 'PROPN', NAME.PLACE);
  for (const w of ORGANIZATIONS) name(w, NAME.ORGANIZATION);
  for (const country of countries) {
    const parts = country.split(/[\s()/,]+/).filter((w) => /^\p{Lu}\p{L}{2,}/u.test(w));
    for (const w of parts) if (parts.length === 1 || !draft.has(w)) name(w, NAME.PLACE);
  }
  for (const w of places)
    if (
      /^\p{Lu}/u.test(w) &&
      !/(?:gebirge|see|meer|insel|inseln|stadt|land|staat|bucht|küste|straße)$/.test(w) &&
      w.length > 2 &&
      !isCommon(w)
    )
      name(w, NAME.PLACE);
  for (const language of languages) {
    if (!/^\p{Lu}\p{Ll}+$/u.test(language)) continue;
    draft.add(language, language, 'NOUN', nounCell(0, 2) | nounCell(2, 2) | nounCell(3, 2) | genderBit(2));
    draft.add(`${language}s`, language, 'NOUN', nounCell(1, 2) | genderBit(2));
  }
  const all = new Set([...PLACES, ...countries, ...places]);
  for (const place of all) if (/^\p{Lu}[\p{Ll}-]+$/u.test(place)) addInhabitants(draft, place, countries.includes(place));
}

/** die Berliner Mauer, ein Berliner, eine Berlinerin. */
function addInhabitants(draft: LexiconDraft, place: string, isCountry: boolean): void {
  for (const person of new Set([
    `${place}er`,
    `${place.replace(/(?:en|e|a|n)$/, '')}er`,
    place.replace(/ien$/, 'ier'),
    place.replace(/en$/, 'ner'),
  ])) {
    if (person === place || !/er$/.test(person) || person.length < 5) continue;
    const usual = person === `${place}er` || draft.has(person, 'NOUN');
    if (!usual) continue;
    if (!isCountry) draft.add(person, person, 'ADJ', ADJECTIVE.INVARIABLE | ADJECTIVE.POSITIVE | ADJECTIVE.BARE);
    if (draft.has(person, 'NOUN')) continue;
    const cells = [0, 2, 3].reduce((m, c) => m | nounCell(c, 0), 0) | [0, 1, 3].reduce((m, c) => m | nounCell(c, 3), 0);
    draft.add(person, person, 'NOUN', cells | genderBit(0), false);
    draft.add(`${person}s`, person, 'NOUN', nounCell(1, 0) | genderBit(0), false);
    draft.add(`${person}n`, person, 'NOUN', nounCell(2, 3) | genderBit(0), false);
    draft.add(`${person}in`, `${person}in`, 'NOUN', [0, 1, 2, 3].reduce((m, c) => m | nounCell(c, 1), 0) | genderBit(1), false);
    draft.add(`${person}innen`, `${person}in`, 'NOUN', [0, 1, 2, 3].reduce((m, c) => m | nounCell(c, 3), 0) | genderBit(1), false);
  }
}

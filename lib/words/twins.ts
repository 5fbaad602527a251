/**
 * Words that are written alike and are not the same word. Hand-written: a dictionary lists every rare second gender, but only where
 * the meanings differ does the learner have two words to learn.
 */

/** Verbs that exist as separable and as inseparable verb, with different meanings: *den Baum umfahren*, *er fährt den Baum um*. */
export const VERB_TWINS: ReadonlySet<string> = new Set(
  `durchbohren durchbrechen durchdringen durchfahren durchfliegen durchforsten durchgehen durchkreuzen durchlaufen durchleuchten
  durchreisen durchschauen durchschlagen durchschneiden durchschreiten durchsetzen durchspielen durchstoßen durchsuchen durchwachsen
  durchwandern durchziehen
  hintergehen
  überfahren überfallen überfliegen überfließen überführen übergehen übergießen überhängen überholen überkochen überlassen überlaufen
  überlegen überschießen überschlagen übersehen übersetzen überspielen überspringen überstehen übersteigen übertragen übertreten
  überwerfen überziehen
  umbauen umbrechen umfahren umfassen umfliegen umgeben umgehen umgreifen umhängen umhüllen umkleiden umlagern umlaufen umpflanzen
  umranden umreißen umreiten umschiffen umschließen umschreiben umsegeln umspannen umspielen umspringen umspülen umstellen umwehen
  umwickeln umziehen
  untergraben unterhalten unterlaufen unterlegen unterschieben unterschlagen unterstehen unterstellen unterziehen
  widerhallen
  wiederholen`.split(/\s+/),
);

const nouns: [genders: string, lemmas: string][] = [
  // The commoner gender first: it is taken when a form does not decide.
  ['mf', 'Bulle Elf Finne Flur Hut Kiefer Kunde Leiter Mangel Marsch Mast Otter'],
  ['fm', 'Heide Kiwi See Taube Weise'],
  ['mn', 'Bauer Bund Ekel Gefallen Golf Junge Korpus Kristall Laster Moment Paternoster Reis Service Stift Tau Teil Verdienst'],
  ['nm', 'Erbe Gehalt Harz Lama Messer Militär Pony Rentier Schild Tor'],
  ['fn', 'Koppel Mark Partikel Steuer Wehr'],
  ['nf', 'Maß Plastik'],
  ['nfm', 'Band'],
  ['mfn', 'Single'],
];

/** Nouns whose gender tells meanings apart: *der See* (lake), *die See* (sea). */
export const NOUN_TWINS: ReadonlyMap<string, readonly ('m' | 'f' | 'n')[]> = new Map(
  nouns.flatMap(([genders, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, [...genders] as ('m' | 'f' | 'n')[]] as const)),
);

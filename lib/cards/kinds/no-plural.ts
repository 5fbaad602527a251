import type { GenderArticle } from './headword-forms.ts';

/**
 * Nouns that have no plural, by hand. That a lexicon lists none is not enough: of a tenth of those nouns there is one (*Studien*, *Erze*).
 */
const NOUNS = new Set(
  `Adel Armut Atem Aufmerksamkeit Ausland Beifall Bewusstsein Blut Butter Chaos Dank Durst Eifer Eile Elend Erbarmen Ernst Fleiß Fleisch
  Freizeit Geduld Geflügel Gepäck Gold Hass Heimweh Hitze Honig Hunger Inland Jugend Kälte Kleidung Langeweile Lärm Laub Milch Mitleid Müll
  Mut Nachwuchs Nahrung Neid Obst Personal Pech Publikum Qualm Rauch Regen Ruhe Ruhm Schlaf Schmuck Schmutz Schnee Schweigen Silber Sport
  Staub Stille Stolz Treue Umwelt Unsinn Verkehr Vernunft Vertrauen Vieh Wachstum Wahnsinn Wärme Wut Zorn`.split(/\s+/),
);
/** Infinitives as nouns that name no thing: *das Lesen*, but *das Essen, die Essen*, *das Schreiben, die Schreiben*. */
const VERBS =
  /^(?:Lesen|Lernen|Sprechen|Schwimmen|Laufen|Gehen|Fahren|Denken|Handeln|Rauchen|Lachen|Lächeln|Fernsehen|Schweigen|Aussehen|Benehmen|Vorgehen|Verhalten|Wissen|Können|Fehlen|Verschwinden|Erstaunen)$/u;

export function hasNoPlural(lemma: string, articles: readonly GenderArticle[]): boolean {
  return NOUNS.has(lemma) || (articles[0] === 'das' && VERBS.test(lemma));
}

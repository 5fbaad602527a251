import { ADVERBS, CONJUNCTIONS, CONTRACTIONS, PREPOSITIONS, PRONOUNS } from '#lib/german/closed-classes.ts';

/*
 * Which words before a noun are adjectives, told by closed lists and endings alone: a sentence on a card carries no analysis.
 */

const words = (text: string) => text.trim().split(/\s+/);

/** Stems of common adjectives; none that is a verb as well (*lieben*, *bereiten*, *reichen*). */
const COMMON = new Set(
  words(`ähnlich aktuell akut alt amerikanisch amtlich ander anonym arabisch arm aufwendig bekannt beliebt bequem berühmt besonder best
    bestimmt bitter blau blond bloß böse braun bunt dauernd deutsch dick digital direkt doppelt dringend dritt dumm dunkl dünn echt
    ehemalig eigen einfach einig einzeln einzig elegant eng englisch enorm ernst erst etlich europäisch ewig extrem fein fest fett flach
    flexibl folgend französisch fremd frisch froh früh ganz geheim gelb gemein gemeinsam genau gering gesamt gesund global grau grob groß
    größer größt grün gut halb hart häufig heftig hell herzlich heutig höchst hoh höher hübsch hundert ideal illegal inner intensiv
    interessant international jung jünger jüngst kalt katholisch klar klein kleiner klug knapp komisch kommend komplett komplex konkret
    kräftig krank kreativ kritisch krumm kurz lang länger langsam lebendig legal leicht leis letzt link lokal mehrer meist mild
    militärisch mittler modern mutig nächst nah näher nass national nett neu neuer neuest neutral nieder niedrig normal nötig ober offen
    öffentlich optimal österreichisch perfekt persönlich plötzlich politisch positiv privat professionell prominent pur rasch real
    regional rein religiös riesig roh rot russisch sauber schief schlank schlecht schlimm schmal schnell schön schräg schwach schwarz
    schweizer schwer schwierig sicher solch sozial spät später speziell spontan staatlich stabil städtisch stark stärker steil still stolz
    strikt stumm tapfer technisch teur tief toll tot total traurig treu trocken übrig unbekannt ungarisch unter unterschiedlich vergangen
    verschieden viel viert virtuell voll vorder weich weiß weiter weltweit wenig westlich wichtig wild winzig wirklich wissenschaftlich
    wund wunderbar zahlreich zahm zart zentral zivil zornig zufrieden zusätzlich zweit`),
);
/** What makes adjectives; participles (-end) among them. */
const SUFFIX =
  /.(?:ig|lich|isch|bar|sam|haft|los|voll|reich|arm|frei|fähig|mäßig|wert|würdig|förmig|artig|fach|end|ell|iv|ös|abel|ibel|ant|ent|al|är)$/u;
/** Verbs that look so: *kündigen*, *verwirklichen*. */
const VERB_STEM =
  /^(?:(?:be|ver|ent|er|zer|ge|miss).*|(?:künd|rein|fert|schäd|ein|sätt|pein|huld|stein|züch?t|bill|pred|wür?d|nöt|mäß|heil)ig|(?:veröffent|ermög|verdeut).*)$/u;

/** Adverbs and numbers that may stand between article and adjective; whatever their last letters, they are no endings. */
const BETWEEN = new Set([
  ...ADVERBS,
  ...words(`ganz recht extrem äußerst höchst eher schon fast knapp viel unter zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig
  dreißig hundert tausend`),
]);
/** What is never an adjective, though it may end like one. */
const NEVER = new Set([
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...CONJUNCTIONS,
  ...ADVERBS,
  ...Object.keys(CONTRACTIONS),
  ...words(`der die das dem den des dessen deren denen ihnen ihm ihn er es ihr ihre ihrer ihres ihrem ihren wer unser euer einer keiner seiner meiner deiner
  dieser jener jeder solcher mancher welcher`),
]);

/** Finite verbs and infinitives that stand right behind a pronoun: "Alle haben Kinder." */
const VERBS = new Set(
  words(`hab hatt werd wurd wär sein könn konnt müss musst soll sollt woll wollt dürf durft mög mocht mach sag sagt geb gab gib nehm nahm nimm
  seh sah sieh steh stand komm kam geh ging bring bracht brauch such find fand lieb hass kauf verkauf les las schreib schrieb trag trug trink
  trank ess aß helf half hilf halt hielt lass ließ leb lern lehr arbeit spiel hör fühl glaub denk dacht weiß wiss wusst kenn kannt nenn nannt
  ruf rief zeig stell setz leg lieg lag führ fahr fuhr lauf lief bleib blieb hoff wart wünsch fürcht erhalt erhielt bekomm bekam verlier verlor
  gewinn gewann erwart erzähl versuch beginn begann schaff bau zahl bezahl verdien fordern forder biet bot treff traf sprech sprach sing sang
  schlaf schlief fehl gehör gehört mein heiß`),
);

const ENDING = /(?:er|es|em|en|e)$/u;

/** A word cut into the stem and ending of an adjective; null where it cannot be one. */
export function cutAdjective(form: string): { stem: string; ending: string } | null {
  const ending = ENDING.exec(form)?.[0];
  if (!ending || NEVER.has(form)) return null;
  const stem = form.slice(0, -ending.length);
  return /^\p{Ll}{2}/u.test(stem) ? { stem, ending } : null;
}

/** Whether it is one wherever it stands. */
export function isSurelyAdjective(stem: string): boolean {
  return COMMON.has(stem) || COMMON.has(stem.replace(/(?:er|st|est)$/u, '')) || (SUFFIX.test(stem) && !VERB_STEM.test(stem));
}

/** Whether it may be one between an article and its noun: all that is no verb, where the article might be a pronoun. */
export function mayBeAdjective(stem: string, ending: string): boolean {
  return isSurelyAdjective(stem) || !(VERBS.has(stem) || (VERBS.has(stem.replace(/t$/u, '')) && /^en?$/u.test(ending)));
}

/** Whether article and adjective may have it between them. */
export function mayStandBetween(form: string): boolean {
  return BETWEEN.has(form) || /^\d+$/u.test(form) || (/^\p{Ll}/u.test(form) && SUFFIX.test(form));
}

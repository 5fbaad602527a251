/** What may be a part of a compound, and what links parts: lists by hand. */

/** Three letters are a part only when listed: most triples of letters are words by chance. */
export const SHORT = new Set(
  'rat öl tag weg see eis hof amt art akt tor ort bau uhr arm zug tod tat typ ton tür gas rad mut hut not ost süd ehe tee rom abt fan rap pop kat bar bus uno eu kuh axt alm erz heu see ohr zoo fuß bad bär dom ski wut tau lok'.split(
    ' ',
  ),
);
/** First parts that are no noun by themselves, with the lemma to show. */
export const BOUND = new Map(
  Object.entries({
    haupt: 'Haupt',
    gesamt: 'gesamt',
    vize: 'Vize',
    super: 'super',
    selbst: 'selbst',
    außen: 'außen',
    aussen: 'außen',
    innen: 'innen',
    nicht: 'nicht',
    zwischen: 'zwischen',
    rechts: 'rechts',
    links: 'links',
    einzel: 'einzeln',
    nord: 'Nord',
    süd: 'Süd',
    west: 'West',
    ost: 'Ost',
    mittel: 'mittel',
    viel: 'viel',
    erz: 'Erz',
    metropol: 'Metropole',
    fernseh: 'fernsehen',
    miet: 'Miete',
    kultur: 'Kultur',
    neben: 'neben',
    rück: 'zurück',
    lieblings: 'Liebling',
    sonder: 'sonder',
    grenz: 'Grenze',
    schul: 'Schule',
    sprach: 'Sprache',
    kirch: 'Kirche',
    erd: 'Erde',
    end: 'Ende',
    kriminal: 'kriminal',
    bundes: 'Bund',
    landes: 'Land',
    welt: 'Welt',
    staats: 'Staat',
    geschichts: 'Geschichte',
    liebes: 'Liebe',
    hilfs: 'Hilfe',
    unter: 'unter',
    über: 'über',
  }),
);
/** Words that once were compounds and are none to a reader of today, and parts that are words by chance. */
export const WHOLE =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|(?:vor|nach)mittag|mittwoch|mittag|schieber|pumpernickel|nachbar|bräutigam|hagestolz)(?:e?s|e|en|n|in)?$/;
export const NO_PART = new Set(['stag', 'schi', 'eber', 'nachen']);
/** What ends a derived word is no head: -ung, -heit, -er. */
export const SUFFIX =
  /^(?:ung|heit|keit|schaft|tum|nis|chen|lein|ling|igkeit|ion|ent|ant|ist|ismus|tion|isch|lich|bar|sam|los|voll|eur|euse|ität|eren|ieren|ern|eln|te|ten|er|in|innen|ende|enden|ei|erei|erin|ler|ner|ner|ungen|heiten|keiten|schaften|ionen)$/;
export const LINKS = ['s', 'es', 'n', 'en', 'er', 'e', 'ens', 'ns'];
export const LINK_COST: Record<string, number> = { s: 1.1, n: 1.1, en: 1.1, es: 1.1, er: 1.3, e: 1.3, ens: 1.4, ns: 1.3 };
export const PREFIX = /^(?:ver|be|er|ent|zer|ein|aus|auf|an|ab|um|vor|zu|hin|her|unter|über|durch|nach|mit|zwischen|neben|rück)$/;

import { PARTICLES } from '#lib/german/closed-classes.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Dictionary, FormKind, Sense } from './entry.ts';
import { GLOSS_LANGUAGES } from './gloss-language.ts';
import type { Query, Step } from './lookup.ts';

/**
 * The ways from a lemma to a headword, from sure to unsure. Each is a function that offers headwords; whether the dictionary has them is
 * not its business. A new way is a new function in this list, with a row in the tests.
 */
export type Way = (query: Query, dictionary: Dictionary, lexicon: Lexicon) => Iterable<Step>;

const NOMINAL = new Set(['NOUN', 'PROPN']);
const VERBAL = new Set(['VERB', 'AUX']);
const ADJECTIVAL = new Set(['ADJ', 'ADV']);

function* itself({ lemma, upos }: Query): Iterable<Step> {
  if (upos === 'PROPN') yield { headword: lemma, source: 'lexicon', change: nameOnly };
  else yield { headword: lemma, source: 'lexicon' };
}

/** Sentence starts, titles in capitals, "das Du". */
function* otherCase({ lemma, upos }: Query): Iterable<Step> {
  if (upos === 'PROPN') return;
  const lower = lemma.toLowerCase();
  const capital = capitalized(lower);
  const order = upos === 'NOUN' ? [capital, lower] : [lower, capital];
  for (const headword of order) if (headword !== lemma) yield { headword, source: 'lexicon' };
}

/** zugrundegehen → zugrunde gehen: one word or two, as the reform left it to the writer. */
function* apart({ lemma, upos }: Query): Iterable<Step> {
  if (upos !== 'VERB') return;
  for (const particle of LONG_PARTICLES)
    if (lemma.startsWith(particle) && lemma.length > particle.length + 2)
      yield { headword: `${particle} ${lemma.slice(particle.length)}`, source: 'lexicon' };
}
const LONG_PARTICLES = PARTICLES.filter((particle) => particle.length > 4);

/** daß → dass, Strasse → Straße, Thunfisch → Tunfisch: spellings that the reform, Switzerland or older texts have otherwise. */
function* spelling({ lemma }: Query): Iterable<Step> {
  const variants = [
    lemma.replace(/ß/g, 'ss'),
    lemma.replace(/ss/g, 'ß'),
    lemma.replace(/ae/g, 'ä').replace(/oe/g, 'ö').replace(/ue/g, 'ü'),
    lemma.replace(/ph/g, 'f'),
    lemma.replace(/f/g, 'ph'),
    lemma.replace(/-/g, '').replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => letter.toLowerCase()),
    lemma.replace(/i(?=ell?|al)/, 't').replace(/ti(?=ell|al)/, 'zi'),
  ];
  for (const headword of new Set(variants)) if (headword !== lemma) yield { headword, source: 'rule', via: `spelled “${headword}”` };
}

/** What the dictionary itself lists beside a headword. */
const LISTED: [FormKind, (headword: string) => string | undefined][] = [
  ['spelling', (headword) => `see “${headword}”`],
  ['abbreviation', (headword) => `short for “${headword}”`],
  ['plural', (headword) => `plural of “${headword}”`],
  ['comparative', (headword) => `comparative of “${headword}”`],
  ['superlative', (headword) => `superlative of “${headword}”`],
];
function* listed({ lemma, upos }: Query, dictionary: Dictionary): Iterable<Step> {
  if (upos === 'PROPN') return;
  const forms = dictionary.formsOf(lemma);
  for (const [kind, via] of LISTED) {
    for (const form of forms) if (form.kind === kind) yield { headword: form.headword, source: 'lexicon', via: via(form.headword) };
  }
}

/** "Abgeordneter" for "Abgeordnete", and the adjective itself: "der Beste" from "beste", "das Neue" from "neu". */
function* nominalizedAdjective({ lemma, upos }: Query): Iterable<Step> {
  if (upos !== 'NOUN') return;
  const stem = lemma.replace(/(?:e|er|es|en|em)$/, '');
  if (stem === lemma || stem.length < 3) return;
  for (const ending of ['er', 'e', 'es']) if (stem + ending !== lemma) yield { headword: stem + ending, source: 'rule' };
  const headword = stem.toLowerCase();
  yield { headword, source: 'rule', upos: 'ADJ', via: `from the adjective “${headword}”` };
}

/** Listed in the plural only (Truppen), or in the singular only. */
function* otherNumber({ lemma, upos }: Query, _: Dictionary, lexicon: Lexicon): Iterable<Step> {
  if (upos !== 'NOUN') return;
  for (const { plural } of lexicon.noun(lemma)) {
    if (plural && plural !== lemma) yield { headword: plural, source: 'lexicon', via: `listed as “${plural}”` };
  }
  for (const ending of ['en', 'n', 'e', 's', 'er'])
    yield { headword: lemma + ending, source: 'rule', via: `listed as “${lemma}${ending}”` };
  const stem = lemma.replace(/(?:en|n|e|s|es)$/, '');
  if (stem === lemma || stem.length < 4) return;
  for (const headword of [stem, `${stem}e`]) if (headword !== lemma) yield { headword, source: 'rule', via: `listed as “${headword}”` };
}

function* feminine({ lemma, upos }: Query): Iterable<Step> {
  if (upos !== 'NOUN' || !lemma.endsWith('in') || lemma.length < 6) return;
  const masculine = lemma.slice(0, -2);
  const bases = [masculine, `${masculine}e`, withoutUmlaut(masculine), `${withoutUmlaut(masculine)}e`];
  for (const headword of new Set(bases)) yield { headword, source: 'rule', via: `feminine of “${headword}”` };
}

function* nominalizedInfinitive({ lemma, upos }: Query, _: Dictionary, lexicon: Lexicon): Iterable<Step> {
  if (upos !== 'NOUN' || !/n$/.test(lemma)) return;
  const headword = lemma.toLowerCase();
  if (lexicon.verb(headword) || /e[rl]?n$/.test(headword))
    yield { headword, source: 'rule', upos: 'VERB', via: `from the verb “${headword}”` };
}

/** "geschlossen", "führend": participles used as adjectives or adverbs, and those that an analysis leaves as the verb's lemma. */
function* participle({ lemma, upos }: Query, dictionary: Dictionary, lexicon: Lexicon): Iterable<Step> {
  if (!ADJECTIVAL.has(upos) && !VERBAL.has(upos) && upos !== 'NOUN') return;
  const word = lemma.toLowerCase();
  const stems = new Set([word, word.replace(/(?:e[rsnm]?)$/, '')]);
  const verbs = new Set<string>();
  for (const stem of stems) {
    for (const { headword, kind } of dictionary.formsOf(stem))
      if (kind.endsWith('participle') && !headword.includes(' ')) verbs.add(headword);
    for (const reading of lexicon.readings(stem)) if (reading.pos === 'VERB') verbs.add(reading.lemma);
    if (/[^aeiou]nd$/.test(stem) || /end$/.test(stem)) verbs.add(stem.slice(0, -1));
  }
  for (const verb of verbs) if (verb !== lemma) yield { headword: verb, source: 'rule', upos: 'VERB', via: `from the verb “${verb}”` };
}

function* inflectedAdjective({ lemma, upos }: Query): Iterable<Step> {
  if (!ADJECTIVAL.has(upos) && upos !== 'DET' && upos !== 'PRON' && upos !== 'NUM') return;
  const stem = lemma.replace(/(?:e[rsnm]?)$/, '');
  for (const headword of [stem, `${stem}e`, `${stem}er`, `${stem}s`, `${lemma}…`]) {
    if (headword !== lemma && headword.length > 2) yield { headword, source: 'rule' };
  }
}

/** A derivation, the ending that shows it, what it was made from, and the words for it. */
const DERIVATIONS: [upos: Query['upos'], ending: RegExp, bases: string[], from: Query['upos'], kind: string][] = [
  ['NOUN', /ung$/, ['en', 'n'], 'VERB', 'the verb'],
  ['NOUN', /erei$/, ['ern', 'en'], 'VERB', 'the verb'],
  ['NOUN', /er$/, ['en', 'n'], 'VERB', 'the verb'],
  ['NOUN', /heit$/, [''], 'ADJ', 'the adjective'],
  ['NOUN', /keit$/, [''], 'ADJ', 'the adjective'],
  ['NOUN', /igkeit$/, ['', 'e'], 'ADJ', 'the adjective'],
  ['NOUN', /ismus$/, ['istisch', 'isch'], 'ADJ', 'the adjective'],
  ['NOUN', /ität$/, ['', 'al', 'ell', 'iv', 'ös'], 'ADJ', 'the adjective'],
  ['NOUN', /(?:chen|lein)$/, ['', 'e'], 'NOUN', 'the noun'],
  ['NOUN', /schaft$/, ['', 'e', 'en'], 'NOUN', 'the noun'],
  ['ADJ', /bar$/, ['en', 'n'], 'VERB', 'the verb'],
  ['ADJ', /lich$/, ['', 'e', 'en'], 'NOUN', 'the noun'],
  ['ADJ', /isch$/, ['', 'e', 'er', 'en'], 'NOUN', 'the noun'],
  ['ADJ', /ig$/, ['', 'e', 'en'], 'NOUN', 'the noun'],
  ['ADV', /weise$/, [''], 'ADJ', 'the adjective'],
  ['ADV', /erweise$/, [''], 'ADJ', 'the adjective'],
  ['ADV', /s$/, [''], 'ADJ', 'the adjective'],
];
function* derivation({ lemma, upos }: Query, dictionary: Dictionary): Iterable<Step> {
  if (/^un\p{Ll}{3}/u.test(lemma.toLowerCase()) && (upos === 'ADJ' || upos === 'ADV' || upos === 'NOUN')) {
    const base = upos === 'NOUN' ? capitalized(lemma.slice(2)) : lemma.slice(2);
    yield { headword: base, source: 'rule', via: `the opposite of “${base}”`, change: negated(dictionary) };
  }
  for (const [derived, ending, bases, from, kind] of DERIVATIONS) {
    const fits = upos === derived || (upos === 'ADV' && derived === 'ADJ');
    if (!fits || !ending.test(lemma) || lemma.replace(ending, '').length < 3) continue;
    for (const base of bases) {
      const word = lemma.replace(ending, base);
      const cased = from === 'NOUN' ? capitalized(word) : word.toLowerCase();
      for (const headword of new Set([cased, withoutUmlaut(cased)]))
        yield { headword, source: 'rule', upos: from, via: `from ${kind} “${headword}”` };
    }
  }
}

/** A prefix verb that the dictionary lacks: its base verb says something of it. */
const PREFIX =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fest|fort|frei|gegenüber|her|heran|heraus|herein|herum|herunter|hervor|hin|hinaus|hinein|hinter|hinzu|los|mit|nach|nieder|über|um|unter|vor|voran|voraus|vorbei|weg|weiter|wider|wieder|zu|zurück|zusammen|be|ent|er|ver|zer|miss)(?=\p{Ll}{4})/u;
function* baseVerb({ lemma, upos }: Query): Iterable<Step> {
  if (!VERBAL.has(upos)) return;
  const prefix = PREFIX.exec(lemma)?.[0];
  if (prefix)
    yield { headword: lemma.slice(prefix.length), source: 'guess', via: `from the verb “${lemma.slice(prefix.length)}” with “${prefix}-”` };
}

/** Only in phrases: "Vernehmen" in "dem Vernehmen nach". The phrase is shown as the frame. */
function* insidePhrase({ lemma, upos }: Query, dictionary: Dictionary): Iterable<Step> {
  if (upos === 'PROPN') return;
  for (const form of new Set([lemma, NOMINAL.has(upos) ? capitalized(lemma) : lemma.toLowerCase()])) {
    const phrases = dictionary.formsOf(form).filter(({ kind }) => kind === 'inside');
    for (const { headword } of phrases.sort((a, b) => a.headword.length - b.headword.length).slice(0, 4)) {
      yield {
        headword,
        source: 'rule',
        inside: true,
        via: `in “${headword}”`,
        change: (sense) => ({ ...sense, pos: 'PHRASE', frame: headword }),
      };
    }
  }
}

/** Before a compound is opened. */
export const LOOKUP_STEPS: Way[] = [
  itself,
  apart,
  otherCase,
  spelling,
  listed,
  nominalizedAdjective,
  nominalizedInfinitive,
  otherNumber,
  feminine,
  participle,
  inflectedAdjective,
];

/** When there is no compound either. */
export const LAST_STEPS: Way[] = [derivation, insidePhrase, baseVerb];

/** Senses of names only: their English is written with a capital. */
function nameOnly(sense: Sense): Sense | null {
  const glosses = sense.glosses.filter(({ text }) => /^(?:the )?\p{Lu}/u.test(text));
  return glosses.length > 0 ? { ...sense, glosses } : null;
}

function negated({ language = 'eng' }: Dictionary): (sense: Sense) => Sense {
  const { negated } = GLOSS_LANGUAGES[language];
  return (sense) => ({ ...sense, glosses: sense.glosses.map((gloss) => ({ ...gloss, text: negated(gloss.text) })) });
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function withoutUmlaut(word: string): string {
  return word.replace(/äu(?!.*[äöü])/, 'au').replace(/[äöü](?!.*[äöü])/, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter]!);
}

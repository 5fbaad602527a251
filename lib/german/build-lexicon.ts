import {
  ABBREVIATIONS,
  ADVERBS,
  CONJUNCTIONS,
  CONTRACTIONS,
  INTERJECTIONS,
  NUMBERS,
  PARADIGMS,
  PARTICLE_WORDS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  UNIT_SIGNS,
} from './closed-classes.ts';
import { type DingWords, readDingWords } from './ding-headwords.ts';
import { addAdjectives } from './lexicon-adjectives.ts';
import { LexiconDraft } from './lexicon-draft.ts';
import { hashString } from './lexicon-format.ts';
import { addNames } from './lexicon-names.ts';
import { addNouns, decline } from './lexicon-nouns.ts';
import type { LexiconSources } from './lexicon-sources.ts';
import { addVerbs } from './lexicon-verbs.ts';
import { ADJECTIVE, genderBit, NOMINALIZED, nounCell } from './reading.ts';

/** Raised whenever the builder would make other bytes from the same sources. */
const BUILDER = 7;

/**
 * Makes the lexicon file from its sources. Pure: the caller reads and writes the files.
 * The same sources give the same bytes.
 */
export function buildLexicon(sources: LexiconSources, model: Uint8Array, progress: (step: string) => void = () => {}): Uint8Array {
  const draft = new LexiconDraft();
  progress('Reading the words of the dictionary');
  const ding = readDingWords(sources.ding);
  progress('Conjugating verbs');
  const verbs = addVerbs(draft, sources.verbs(), ding.verbs);
  progress('Declining adjectives');
  const adverbs = new Set(ADVERBS);
  addAdjectives(
    draft,
    sources.adjectives,
    ding.adjectives,
    adverbs,
    (form) => ding.counts.has(form) || (sources.attested?.has(form) ?? false),
  );
  progress('Declining nouns');
  const nouns = sources.nouns();
  addNouns(draft, nouns, ding.nouns);
  const common = new Set(Object.keys(nouns));
  for (const lemma of verbs.keys()) addNominalized(draft, lemma);
  progress('Adding names and small words');
  addNames(draft, sources.countries, sources.languages, ding.places, (w) => common.has(w));
  addCalendar(draft);
  addClosedClasses(draft);
  for (const w of ding.adverbs) if (!draft.has(w, 'ADJ')) draft.add(w, w, 'ADV');
  for (const w of ding.interjections) draft.add(w, w, 'INTJ');
  for (const w of ding.prepositions) if (!draft.has(w)) draft.add(w, w, 'ADP');
  repair(draft);
  progress('Bringing the spelling up to date');
  reform(draft, ding.counts, sources.attested);
  progress('Counting words');
  countLemmas(draft, ding.counts);
  progress('Writing');
  return draft.finish(digest(draft, ding, model), model);
}

function addNominalized(draft: LexiconDraft, infinitive: string): void {
  const noun = infinitive[0]!.toUpperCase() + infinitive.slice(1);
  const bits = nounCell(0, 2) | nounCell(2, 2) | nounCell(3, 2) | genderBit(2) | NOMINALIZED;
  // Essen, Leben, Abkommen are nouns in their own right.
  if (draft.readings(noun).some((r) => r.pos === 'NOUN' && r.lemma === noun)) return;
  draft.add(noun, noun, 'NOUN', bits, false);
  draft.add(`${noun}s`, noun, 'NOUN', nounCell(1, 2) | genderBit(2) | NOMINALIZED, false);
  draft.noun(noun, { gender: 'Neut', genitive: `${noun}s` });
}

function addCalendar(draft: LexiconDraft): void {
  const days = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag'.split(' ');
  const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jänner Feber'.split(' ');
  for (const w of [...days, ...months]) {
    draft.remove(w, (r) => r.pos === 'PROPN' || (r.pos === 'NOUN' && r.lemma !== w));
    const plural = /(?:g|d|t|ch|y)$/.test(w) && days.includes(w) ? `${w}e` : undefined;
    for (const [form, cells] of decline(w, 0, plural)) draft.add(form, w, 'NOUN', cells | genderBit(0));
    draft.noun(w, { gender: 'Masc', genitive: `${w}s`, ...(plural && { plural }) });
  }
}

function addClosedClasses(draft: LexiconDraft): void {
  for (const [lemma, forms] of Object.entries(PARADIGMS)) {
    for (const form of forms) draft.add(form, lemma, 'PRON');
    draft.add(lemma, lemma, 'PRON');
  }
  for (const [lemma, list] of [
    ['PRON', PRONOUNS],
    ['ADP', PREPOSITIONS],
    ['CONJ', CONJUNCTIONS],
    ['ADV', ADVERBS],
    ['PRT', PARTICLES],
    ['PART', PARTICLE_WORDS],
    ['NUM', NUMBERS],
    ['INTJ', INTERJECTIONS],
  ] as const)
    for (const w of list) draft.add(w, w, lemma);
  for (const [form, preposition] of Object.entries(CONTRACTIONS)) draft.add(form, preposition, 'ADP');
  for (const w of Object.keys(ABBREVIATIONS)) draft.add(w, w, 'ABBR');
  for (const w of UNIT_SIGNS) draft.add(w, w, 'NOUN', nounCell(0, 3) | nounCell(3, 3) | nounCell(2, 3));
  for (const [form, lemma] of [
    ['bessere', 'gut'],
    ['mehr', 'viel'],
    ['meist', 'viel'],
  ] as const)
    draft.add(form, lemma, 'ADJ', form === 'meist' ? ADJECTIVE.SUPERLATIVE : ADJECTIVE.COMPARATIVE);
}

/** Where a source is known to be wrong or to leave a common word out. */
function repair(draft: LexiconDraft): void {
  const add = (form: string, lemma: string, column: number, ...cases: number[]) =>
    draft.add(form, lemma, 'NOUN', cases.reduce((m, c) => m | nounCell(c, column), 0) | (column < 3 ? genderBit(column) : 0));
  add('Herrn', 'Herr', 0, 1, 2, 3);
  add('Banken', 'Bank', 3, 0, 1, 2, 3);
  add('Worte', 'Wort', 3, 0, 1, 3);
  add('Worten', 'Wort', 3, 2);
  add('Studenten', 'Student', 0, 1, 2, 3);
  // "Akten" as a plural of Akt is Austrian officialese; a country has no plural.
  draft.remove('Akten', (r) => r.lemma === 'Akt');
  for (const form of ['Engländer', 'Engländern', 'Engländers']) draft.remove(form, (r) => r.lemma === 'England');
  // der Gedanken, der Namen: forms of old; a learner looks up Gedanke, Name.
  for (const lemma of ['Gedanken', 'Namen', 'Buchstaben', 'Willen', 'Glauben'])
    for (const form of [lemma, `${lemma}s`]) draft.remove(form, (r) => r.pos === 'NOUN' && r.lemma === lemma);
  for (const lemma of ['Gedanke', 'Name', 'Buchstabe', 'Wille', 'Glaube'])
    draft.add(`${lemma}ns`, lemma, 'NOUN', nounCell(1, 0) | genderBit(0));
  for (const lemma of ['Hunderte', 'Tausende', 'Dutzende', 'Zehntausende', 'Hunderttausende', 'Millionen', 'Milliarden'])
    for (const form of [lemma, `${lemma}n`]) draft.remove(form, (r) => r.pos === 'NOUN' && r.lemma === lemma);
  draft.add('geheuer', 'geheuer', 'ADJ', ADJECTIVE.BARE | ADJECTIVE.POSITIVE);
  draft.noun('Bank', { gender: 'Fem', genitive: 'Bank', plural: 'Banken' });
  // An imperative that is also an adjective or an adverb (gut, eben, laut) is almost never meant as one; "der" is no form of "deren".
  for (const form of [...draft.forms()]) {
    const readings = draft.readings(form);
    if (readings.length < 2 || !readings.some((r) => r.pos === 'ADJ' || r.pos === 'ADV' || r.pos === 'ADP' || r.pos === 'PRON')) continue;
    const IMPERATIVE = 3 << 27;
    const onlyImperative = (morph: number) => (morph & ~(1 << 29) & ~IMPERATIVE) === 0 && (morph & IMPERATIVE) !== 0;
    if (readings.some((r) => r.pos === 'VERB' && onlyImperative(r.morph)))
      draft.remove(form, (r) => r.pos === 'VERB' && onlyImperative(r.morph));
  }
}

/** The tables keep the spelling of before 1996 (Fluß, daß): the new form is added, and the old one leads to the new lemma. */
function reform(draft: LexiconDraft, counts: ReadonlyMap<string, number>, attested?: ReadonlySet<string>): void {
  const exists = (w: string) => counts.has(w) || (attested?.has(w) ?? false) || counts.has(w[0]!.toLowerCase() + w.slice(1));
  const modernOf = (lemma: string) => {
    const modern = lemma.replace(/ß/g, 'ss');
    return modern !== lemma && exists(modern) && !exists(lemma) ? modern : null;
  };
  for (const form of [...draft.forms()]) {
    if (!form.includes('ß')) {
      // "Entschlüsse" has no ß and belongs to the same word.
      for (const r of draft.readings(form)) {
        const lemma = modernOf(r.lemma);
        if (lemma === null) continue;
        draft.remove(form, (x) => x.lemma === r.lemma && x.pos === r.pos);
        draft.add(form, lemma, r.pos, r.morph, r.attested);
      }
      continue;
    }
    const modern = form.replace(/ß/g, 'ss');
    const isModern = draft.has(modern) || exists(modern);
    for (const r of draft.readings(form)) {
      const lemma = modernOf(r.lemma);
      if (isModern && !exists(form)) draft.add(modern, lemma ?? r.lemma, r.pos, r.morph, r.attested);
      if (lemma !== null) {
        draft.remove(form, (x) => x.lemma === r.lemma && x.pos === r.pos);
        draft.add(form, lemma, r.pos, r.morph, r.attested);
        draft.add(modern, lemma, r.pos, r.morph, r.attested);
        for (const p of r.pos === 'NOUN' ? draft.nouns(r.lemma) : []) {
          draft.noun(lemma, {
            ...p,
            ...(p.genitive && { genitive: p.genitive.replace(/ß/g, 'ss') }),
            ...(p.plural && { plural: p.plural.replace(/ß/g, 'ss') }),
          });
        }
      } else if (!isModern && !exists(form)) {
        // Swiss spelling and ALL CAPS: every ß may be written ss.
        draft.add(modern, r.lemma, r.pos, r.morph, false);
      }
    }
  }
}

/** In a dictionary most words stand as headwords: "Herde" is the singular of Herde before it is a plural of Herd. */
const HEADWORD = 4;
/**
 * The frequency list: tokens over the German side of Ding, which is all the running German that comes with the product. A form that
 * may belong to several lemmas is shared out by how common these are elsewhere (three rounds of expectation and maximization).
 */
function countLemmas(draft: LexiconDraft, counts: ReadonlyMap<string, number>): void {
  const shares: { form: string; keys: string[]; n: number }[] = [];
  let weight = new Map<string, number>();
  for (const [form, n] of counts) {
    let readings = draft.readings(form).filter((r) => r.pos !== 'PRT');
    if (readings.length === 0 && /^\p{Lu}\p{Ll}/u.test(form)) readings = draft.readings(form[0]!.toLowerCase() + form.slice(1));
    const attested = readings.filter((r) => r.attested);
    const keys = [...new Set((attested.length > 0 ? attested : readings).map((r) => `${r.lemma}\t${r.pos}`))];
    if (keys.length > 0) shares.push({ form, keys, n });
  }
  const isInfinitive = (w: string) => draft.readings(w).some((r) => r.pos === 'VERB' && r.lemma === w);
  for (let round = 0; round < 3; round++) {
    const next = new Map<string, number>();
    for (const { form, keys, n } of shares) {
      // Plurals are printed too: "Zahlen" is rather more than one Zahl than the infinitive.
      const own = keys.length > 1 && !isInfinitive(form.toLowerCase()) ? `${form}\tNOUN` : '';
      // A word is not met more often inflected than as itself: "Essen" is hardly ever more than one Esse.
      const met = (k: string) => {
        const lemma = k.slice(0, k.indexOf('\t'));
        return lemma === form ? Number.POSITIVE_INFINITY : 3 * (counts.get(lemma) ?? 0);
      };
      const part = (k: string) => (Math.min(weight.get(k) ?? 0, met(k)) + 0.5) * (k === own ? HEADWORD : 1);
      const total = keys.reduce((sum, k) => sum + part(k), 0);
      for (const k of keys) next.set(k, (next.get(k) ?? 0) + (n * part(k)) / total);
    }
    weight = next;
  }
  for (const [key, n] of weight) {
    const [lemma, pos] = key.split('\t') as [string, 'NOUN'];
    if (n >= 0.5) draft.count(lemma, pos, Math.max(1, Math.round(n)));
  }
}

function digest(draft: LexiconDraft, ding: DingWords, model: Uint8Array): string {
  let h = 0;
  for (const form of draft.forms()) h = (Math.imul(h, 31) + hashString(form)) >>> 0;
  let m = 0;
  for (const b of model) m = (Math.imul(m, 31) + b) >>> 0;
  return `lexicon ${BUILDER}, ${draft.size} forms, ${ding.nouns.length > 0 ? 'with' : 'without'} Ding, ${h.toString(16)}-${m.toString(16)}`;
}

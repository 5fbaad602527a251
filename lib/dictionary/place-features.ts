import type { Gloss, Sense } from './entry.ts';
import { readLabel } from './labels.ts';
import type { GlossFeatures, Place } from './sense-features.ts';
import { fitsPos } from './sense-pos.ts';
import type { StandingFeature } from './standing-features.ts';

type GlossHere = Pick<GlossFeatures, 'manner' | 'pluralGloss' | 'openFits' | 'openClashes'>;
type SenseHere = Omit<GlossFeatures, StandingFeature | keyof GlossHere>;

const GENDER = { Masc: 'm', Fem: 'f', Neut: 'n' } as const;
const PREPOSITION = /(?<!\p{L})(an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|über|um|unter|von|vor|zu|zwischen|als)(?!\p{L})/gu;
const ENGLISH_PREPOSITION =
  /^to .+ (?:about|after|against|as|at|by|for|from|in|into|of|off|on|onto|out|over|through|to|towards?|up|upon|with)$/;
const ENGLISH_PLURAL = /\p{L}{2}[^sui\P{L}]s$/u;
const ENGLISH_MANNER = /\p{L}{3}ly$/u;

/** The features that depend on where the word stands: those that all glosses of a sense share, and those of each. */
export function placeFeatures(sense: Sense, place: Place): { shared: SenseHere; of(gloss: Gloss): GlossHere } {
  const { subjects, genders, governed, isPlural } = traitsOf(sense);
  const letter = place.gender && GENDER[place.gender];
  const preposition = governed.some((word) => place.prepositions?.has(word));
  const isAdverb = sense.pos === 'ADV';
  let subjectFits = 0;
  for (const subject of subjects) subjectFits = Math.max(subjectFits, place.subjects?.get(subject) ?? 0);
  const shared = {
    pos: place.upos ? fitsPos(sense.pos, place.upos) : 1,
    adverbFits: isAdverb && place.upos === 'ADJ' && place.inflected === false ? 1 : 0,
    adverbClashes: isAdverb && place.inflected ? 1 : 0,
    subjectFits,
    genderFits: letter && genders.includes(letter) ? 1 : 0,
    genderClashes: letter && genders.length > 0 && !genders.includes(letter) ? 1 : 0,
    pluralOnly: place.number === 'Sing' && isPlural ? 1 : 0,
    pluralFits: place.number === 'Plur' && isPlural ? 1 : 0,
    reflexiveFits: place.reflexive === true && (sense.reflexive || sense.maybeReflexive) ? 1 : 0,
    reflexiveClashes: place.reflexive === false && sense.reflexive ? 1 : 0,
    prepositionFits: preposition ? 1 : 0,
    prepositionMissing: governed.length > 0 && !preposition ? 1 : 0,
  };
  return {
    shared,
    of({ text }) {
      const isOpen = place.upos === 'VERB' && ENGLISH_PREPOSITION.test(text);
      return {
        manner: place.inflected === false && ENGLISH_MANNER.test(text) ? 1 : 0,
        pluralGloss: place.number === 'Sing' && ENGLISH_PLURAL.test(text) ? 1 : 0,
        openFits: isOpen && preposition ? 1 : 0,
        openClashes: isOpen && !preposition ? 1 : 0,
      };
    },
  };
}

/** What of a sense is read out of its texts: once, since the dictionary hands out the same senses again and again. */
interface Traits {
  subjects: string[];
  genders: string[];
  governed: string[];
  isPlural: boolean;
}
const known = new WeakMap<Sense, Traits>();

function traitsOf(sense: Sense): Traits {
  let traits = known.get(sense);
  if (!traits) {
    traits = {
      subjects: sense.labels.map(readLabel).flatMap(({ kind, text }) => (kind === 'subject' ? [text] : [])),
      genders: sense.genders.filter((gender) => gender !== 'pl'),
      governed: governedPrepositions(sense),
      isPlural: sense.genders.length === 1 && sense.genders[0] === 'pl',
    };
    known.set(sense, traits);
  }
  return traits;
}

/** The prepositions that a sense governs, from its frame and its notes: "auf etw. ~", "(an jdm.)". */
export function governedPrepositions(sense: Sense): string[] {
  return [
    ...governedIn(sense.frame ?? ''),
    ...(sense.notes ?? []).flatMap((note) => (/^\S+(?: (?:jd|etw|\+).*)?$/.test(note) ? governedIn(note) : [])),
  ];
}

function governedIn(text: string): string[] {
  return text ? Array.from(text.matchAll(PREPOSITION), (match) => match[1]!) : [];
}

import type { Lexicon } from './lexicon.ts';
import { type Reading, VERB } from './reading.ts';
import { verbCandidates } from './verb-candidates.ts';
import type { Source } from './word.ts';

export const PERSONS = ['ich', 'du', 'er', 'wir', 'ihr', 'sie'] as const;
export const TENSES = ['present', 'past', 'subjunctive1', 'subjunctive2'] as const;

/** The forms of a verb as a grammar prints them. Where the lexicon has none for a person, the place is empty: less rather than wrong. */
export interface VerbTable {
  /** By tense and mood, for each of the six persons the forms that German has. A separable verb is written apart: "rufe an". */
  finite: Record<(typeof TENSES)[number], string[][]>;
  /** du, ihr */
  imperative: [singular: string[], plural: string[]];
  /** anzurufen; of other verbs "zu rufen". */
  withZu: string;
  participle: string;
  /** rufend, as an adjective. */
  presentParticiple: string;
  auxiliary: 'haben' | 'sein' | 'haben/sein' | undefined;
  source: Source;
}

/** All forms of a verb; null for one that the lexicon does not know. */
export function verbTable(lemma: string, lexicon: Lexicon): VerbTable | null {
  const verb = lexicon.verb(lemma);
  if (!verb) return null;
  const particle = verb.separablePrefix ?? '';
  const base = lemma.slice(particle.length);
  const first = (parts: string) => parts.split(' ')[0]!;
  const found = verbCandidates(base, first(verb.present3), first(verb.past3)).flatMap((form) => {
    const reading = readingOf(form, base, particle, lemma, lexicon);
    return reading ? [{ form: particle ? `${form} ${particle}` : form, ...reading }] : [];
  });
  const forms = (bit: number) => [...new Set(found.filter(({ morph }) => morph & bit).map(({ form }) => form))];
  const finite = Object.fromEntries(
    TENSES.map((tense, group) => [tense, PERSONS.map((_, person) => forms(VERB.finite(group, person)).slice(0, 2))]),
  ) as VerbTable['finite'];
  return {
    finite,
    imperative: [forms(VERB.IMPERATIVE_SINGULAR).slice(0, 2), forms(VERB.IMPERATIVE_PLURAL).slice(0, 1)],
    withZu: particle ? `${particle}zu${base}` : `zu ${lemma}`,
    participle: verb.participle,
    presentParticiple: `${lemma}${lemma === 'sein' || lemma === 'tun' ? 'e' : ''}d`.replace(/seined$/, 'seiend'),
    auxiliary: verb.auxiliary,
    source: found.every(({ attested }) => attested) ? 'lexicon' : 'rule',
  };
}

/** Joined as in a subordinate clause ("anrief"), which the lexicon lists for separable verbs; else as the verb without its particle. */
function readingOf(form: string, base: string, particle: string, lemma: string, lexicon: Lexicon): Reading | undefined {
  const of = (text: string, verb: string) => lexicon.readings(text).find((each) => each.pos === 'VERB' && each.lemma === verb);
  return of(particle + form, lemma) ?? (particle ? of(form, base) : undefined);
}

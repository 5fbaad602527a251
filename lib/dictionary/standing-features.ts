import { contentWords } from './english.ts';
import type { Gloss, Sense } from './entry.ts';
import { readLabel } from './labels.ts';
import type { GlossFeatures } from './sense-features.ts';

const STANDING = [
  'evidence',
  'evidenceAsHead',
  'association',
  'resemblance',
  'common',
  'length',
  'oneWord',
  'alternatives',
  'position',
  'listedUnder',
  'order',
  'archaic',
  'register',
  'region',
  'subject',
  'frame',
] as const satisfies readonly (keyof GlossFeatures)[];
export type StandingFeature = (typeof STANDING)[number];
export type StandingFeatures = Pick<GlossFeatures, StandingFeature>;

const ARCHAIC = new Set(['archaic', 'obsolete', 'dated', 'rare', 'old', 'poetic', 'former name']);
/** Pairs that a gloss is taken to stand in beside those that are counted: rare glosses are not sure of their headword. */
const DOUBT = 20;

/** The features of a gloss that are the same wherever its word stands. */
export function standingFeatures(sense: Sense, gloss: Gloss, order: number): StandingFeatures {
  const labels = [...sense.labels, ...gloss.labels].map(readLabel);
  const registers = labels.filter(({ kind }) => kind === 'register').map(({ text }) => text);
  const german = sense.labels.map(readLabel);
  const { own = 0, asHead = 0, together = 0, alike = 0, common = 0 } = gloss.evidence ?? {};
  return {
    evidence: own,
    evidenceAsHead: asHead,
    association: together - Math.log(Math.expm1(common) + DOUBT),
    resemblance: alike,
    common,
    length: Math.log(Math.max(1, contentWords(gloss.text).length)),
    oneWord: /^(?:to )?\S+$/.test(gloss.text) ? 1 : 0,
    alternatives: /[/,]/.test(gloss.text) ? 1 : 0,
    position: Math.log1p(sense.position ?? 0),
    listedUnder: sense.listedUnder ? 1 : 0,
    order: Math.log1p(order),
    archaic: registers.some((text) => ARCHAIC.has(text)) ? 1 : 0,
    register: registers.some((text) => !ARCHAIC.has(text)) ? 1 : 0,
    region: german.some(({ kind, text }) => kind === 'region' && text !== 'Germany') ? 1 : 0,
    subject: german.some(({ kind }) => kind === 'subject') ? 1 : 0,
    frame: sense.frame && !/^(?:etw\.|jdn\.|jdn\.\/etw\.) ~$/.test(sense.frame) ? 1 : 0,
  };
}

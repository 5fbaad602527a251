import type { Structure } from './structure.ts';

/** How hard a text is, on the scale of the Common European Framework. */
export interface TextLevel {
  /** From 0, where A1 begins, to 6, where C2 ends; for sorting. */
  score: number;
  /** "B1" */
  name: TextLevelName;
  /** Why, in a sentence. */
  reason: string;
}

export const TEXT_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type TextLevelName = (typeof TEXT_LEVELS)[number];

/** The band that a score lies in. @example levelName(2.3) // "B1" */
export function levelName(score: number): TextLevelName {
  return TEXT_LEVELS[Math.min(5, Math.max(0, Math.floor(score)))]!;
}

/*
 * Three scales, each read off at seven points: where A1 begins, where each next level begins, and where C2 ends. Between two points they
 * run straight, outside they stay. The points are round numbers such as guides for writers of graded readers and of plain language give
 * them (sentences of about 8 words for A2, 12 for B1; newspapers have 15 to 20, essays more), checked against the bundled library.
 */
const SENTENCE_LENGTH = [5, 8, 10, 13, 18, 24, 32];
/** Of a hundred words, so many are not common. */
const RARE = [2, 5, 8, 12, 16, 20, 26];
/** Points for structure per hundred words, see below. */
const STRUCTURE = [0, 1, 2.5, 5, 8, 12, 18];

/** The length of sentences tells most; counts over a dictionary are a rough measure of how common a word is. They add up to 1. */
const WEIGHTS = { length: 0.4, rare: 0.3, structure: 0.3 };

/**
 * Points for what makes a sentence hard to take apart, and how it is called when there is much of it. What readers meet from A2 on
 * (subordinate clauses) or what is long rather than hard (compounds, nouns in "-ung") counts half; a participle that carries a clause of its own
 * in front of a noun counts more than any.
 */
const FEATURES: { of: keyof Structure; points: number; name: string }[] = [
  { of: 'subordinate', points: 0.5, name: 'subordinate clauses' },
  { of: 'passive', points: 1, name: 'passives' },
  { of: 'subjunctive', points: 1, name: 'Konjunktiv forms' },
  { of: 'genitive', points: 1, name: 'genitives' },
  { of: 'participial', points: 1.5, name: 'participles before nouns' },
  { of: 'nominalized', points: 0.5, name: 'abstract nouns' },
  { of: 'compounds', points: 0.5, name: 'long compounds' },
];
/** From so many points on a feature is named. */
const MANY = 1.2;

/**
 * Estimates the level of a text from what was counted in it.
 * @example textLevel(structure) // { score: 3.2, name: 'B2', reason: 'Sentences of 15 words on average; one word in eleven …' }
 */
export function textLevel(structure: Structure): TextLevel {
  const { sentences, inSentences, words, vocabulary, rare } = structure;
  const length = inSentences / Math.max(1, sentences);
  const rareShare = rare / Math.max(1, vocabulary);
  const features = FEATURES.map(({ of, points, name }) => ({ name, points: (points * 100 * structure[of]) / Math.max(1, words) }));
  const points = features.reduce((sum, feature) => sum + feature.points, 0);
  const score =
    WEIGHTS.length * onScale(length, SENTENCE_LENGTH) +
    WEIGHTS.rare * onScale(100 * rareShare, RARE) +
    WEIGHTS.structure * onScale(points, STRUCTURE);
  const many = features
    .filter((feature) => feature.points >= MANY)
    .sort((a, b) => b.points - a.points)
    .slice(0, 2)
    .map(({ name }) => name);
  const told = [lengthSaid(length), rareSaid(rareShare), many.length > 0 ? `many ${many.join(' and ')}` : structureSaid(points)];
  return { score, name: levelName(score), reason: `${told.filter((each) => each !== '').join('; ')}.` };
}

/** Where a value lies on a scale, 0 to 6. */
function onScale(value: number, points: number[]): number {
  const above = points.findIndex((point) => value < point);
  if (above === 0) return 0;
  if (above < 0) return points.length - 1;
  const from = points[above - 1]!;
  return above - 1 + (value - from) / (points[above]! - from);
}

function lengthSaid(length: number): string {
  return length === 0 ? 'No whole sentences' : `Sentences of ${Math.max(1, Math.round(length))} words on average`;
}

const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

function rareSaid(share: number): string {
  const every = Math.round(1 / share);
  if (share < 1 / 50) return 'nearly all words are among the commonest 4,000';
  return `one word in ${NUMBERS[Math.max(2, every) - 2] ?? every} is outside the commonest 4,000`;
}

function structureSaid(points: number): string {
  return points < STRUCTURE[2]! ? 'plain structure' : '';
}

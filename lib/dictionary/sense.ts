import type { Gloss, Sense } from './entry.ts';
import { glossKey } from './gloss-key.ts';
import { placeFeatures } from './place-features.ts';
import type { FeatureName, GlossFeatures, Place } from './sense-features.ts';
import fitted from './sense-weights.json' with { type: 'json' };
import { standingFeatures } from './standing-features.ts';

/** A gloss with how well it fits; the sense it is of. */
export interface RankedGloss {
  gloss: Gloss;
  sense: Sense;
  score: number;
}

/** How much each feature counts. `scripts/senses.ts` fits and writes them; they are never set by hand. */
const WEIGHTS: Record<FeatureName, number> = fitted.weights;

/** More than any sum of features. */
const USUAL = 1000;

/**
 * The glosses of a word, the one that fits this place best first; a gloss that several senses share, or that
 * is one in two spellings, is told once, with its best sense. Glosses put together from the parts of a compound come first.
 * @example rankGlosses(senses, { upos: 'NOUN', gender: 'Fem' })[0].gloss.text // "sea"
 */
export function rankGlosses(senses: Sense[], place: Place): RankedGloss[] {
  const best = new Map<string, RankedGloss>();
  for (const sense of senses) {
    const here = placeFeatures(sense, place);
    const standing = standingOf(sense);
    const shared = weighed(here.shared);
    sense.glosses.forEach((gloss, order) => {
      const score = sense.usual ? USUAL - order : standing[order]! + shared + weighed(here.of(gloss));
      const ranked = { gloss, sense, score };
      const key = glossKey(gloss.text);
      const known = best.get(key);
      if (!known || ranked.score > known.score) best.set(key, ranked);
    });
  }
  // Map and sort keep the order of the dictionary where scores are equal.
  return [...best.values()].sort((a, b) => Number(b.sense.composed ?? 0) - Number(a.sense.composed ?? 0) || b.score - a.score);
}

/** The senses of a word, the one that fits this place best first, each with its glosses in the same order; doubles are left out. */
export function rankSenses(senses: Sense[], place: Place): Sense[] {
  const order = new Map<Sense, Gloss[]>();
  for (const { gloss, sense } of rankGlosses(senses, place)) {
    const glosses = order.get(sense);
    if (glosses) glosses.push(gloss);
    else order.set(sense, [gloss]);
  }
  return [...order].map(([sense, glosses]) => ({ ...sense, glosses }));
}

const standings = new WeakMap<Sense, number[]>();

/** The parts of its glosses' scores that are the same at every place: summed up once, since the dictionary hands out the same senses again and again. */
function standingOf(sense: Sense): number[] {
  let sums = standings.get(sense);
  if (!sums) {
    sums = sense.glosses.map((gloss, order) => weighed(standingFeatures(sense, gloss, order)));
    standings.set(sense, sums);
  }
  return sums;
}

function weighed(features: Partial<GlossFeatures>): number {
  let sum = 0;
  for (const name in features) sum += WEIGHTS[name as FeatureName] * features[name as FeatureName]!;
  return sum;
}

/** How many cards are due already so many learner's days after the day of the answer. */
export type Load = (days: number) => number;

/**
 * Of the intervals from `min` to `max` the one whose day has least to do, measured by what its neighbors lead one to expect: days further
 * ahead are emptier anyway, and always to choose the emptiest would make all intervals longer than they should be. Of equal ones the one
 * nearest to `exact`, so that nothing is moved without need.
 */
export function leastLoaded({ min, max }: { min: number; max: number }, exact: number, load: Load): number {
  const count = max - min + 1;
  const middle = (min + max) / 2;
  const loads = Array.from({ length: count }, (_, at) => load(min + at));
  const mean = loads.reduce((sum, each) => sum + each, 0) / count;
  const spread = (count * (count * count - 1)) / 12;
  const slope = spread === 0 ? 0 : loads.reduce((sum, each, at) => sum + each * (min + at - middle), 0) / spread;
  let best = exact;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const days = min + at;
    const above = loads[at]! - mean - slope * (days - middle);
    const isNearer = Math.abs(days - exact) < Math.abs(best - exact);
    if (above < least - 1e-9 || (above < least + 1e-9 && isNearer)) {
      best = days;
      least = above;
    }
  }
  return best;
}

import { DEFAULT_PARAMETERS, MAXIMUM_INTERVAL, type Parameters, RETENTION } from './parameters.ts';

/** Names of the settings that say how cards are scheduled. */
export const RETENTION_SETTING = 'retention';
export const MAXIMUM_INTERVAL_SETTING = 'maximum-interval';

/** What a learner has chosen: the share to be recalled, and the longest interval in days; the defaults until then, and for what no such choice can be. */
export function scheduleChoice(settings: Record<string, unknown>): Pick<Parameters, 'retention' | 'maximumInterval'> {
  return {
    retention: numberIn(settings[RETENTION_SETTING], RETENTION) ?? DEFAULT_PARAMETERS.retention,
    maximumInterval: numberIn(settings[MAXIMUM_INTERVAL_SETTING], MAXIMUM_INTERVAL) ?? DEFAULT_PARAMETERS.maximumInterval,
  };
}

function numberIn(value: unknown, { min, max }: { min: number; max: number }): number | null {
  return typeof value === 'number' && value >= min && value <= max ? value : null;
}

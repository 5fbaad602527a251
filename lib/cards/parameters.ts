/** Everything the schedule depends on besides the card and the moment. Each grade is stored with the `version` that made it. */
export interface Parameters {
  version: string;
  /** FSRS-6 weights; absent: the published defaults. */
  weights?: readonly number[];
  /** The share of due cards that should be recalled. */
  retention: number;
  /** Days. */
  maximumInterval: number;
}

/** The weights that were ever fitted for a learner, by the event that brought them; also those taken back, since grades were made with them. */
export type WeightsBook = ReadonlyMap<string, readonly number[]>;

/** In use until a learner chooses otherwise or has weights fitted. */
export const DEFAULT_PARAMETERS: Parameters = { version: 'fsrs-6', retention: 0.9, maximumInterval: 36_500 };

/** Where nothing was ever fitted. */
export const NO_WEIGHTS: WeightsBook = new Map();

/** Between these a retention may be wished for: below, more is forgotten than kept; above, reviews take the day. */
export const RETENTION = { min: 0.7, max: 0.97 } as const;
export const MAXIMUM_INTERVAL = { min: 1, max: 36_500 } as const;

/**
 * The parameters that such a choice stands for; what it may not be is brought to what it may.
 * @param fitted the event that brought the weights; null for the published ones
 */
export function parametersFor(
  choice: Pick<Parameters, 'retention' | 'maximumInterval'>,
  fitted: string | null,
  book: WeightsBook,
): Parameters {
  const percent = within(Math.round(choice.retention * 100), RETENTION.min * 100, RETENTION.max * 100);
  const maximumInterval = within(Math.round(choice.maximumInterval), MAXIMUM_INTERVAL.min, MAXIMUM_INTERVAL.max);
  const isDefault = percent === 90 && maximumInterval === DEFAULT_PARAMETERS.maximumInterval && fitted === null;
  const version = isDefault ? DEFAULT_PARAMETERS.version : `fsrs-6:${percent}:${maximumInterval}:${fitted ?? '-'}`;
  const weights = fitted === null ? undefined : book.get(fitted);
  return { version, retention: percent / 100, maximumInterval, ...(weights && { weights }) };
}

/** What a version says of itself; null when it is none. @example readVersion('fsrs-6:87:3650:-') // { retention: 0.87, … } */
export function readVersion(version: string): (Pick<Parameters, 'retention' | 'maximumInterval'> & { fitted: string | null }) | null {
  if (version === DEFAULT_PARAMETERS.version) return { ...DEFAULT_PARAMETERS, fitted: null };
  const [, percent, days, fitted] = /^fsrs-6:(\d\d):([1-9]\d{0,4}):(-|[\w-]{8,64})$/.exec(version) ?? [];
  if (percent === undefined || fitted === undefined) return null;
  const choice = { retention: Number(percent) / 100, maximumInterval: Number(days), fitted: fitted === '-' ? null : fitted };
  const { retention, maximumInterval } = choice;
  return retention < RETENTION.min || retention > RETENTION.max || maximumInterval > MAXIMUM_INTERVAL.max ? null : choice;
}

/**
 * The parameters with which a grade was made, as its version says. Weights that are not in the book are those of a log that is not here:
 * then the published ones stand in for them, since a card must have a schedule.
 */
export function parametersOf(version: string, book: WeightsBook): Parameters {
  const { retention, maximumInterval, fitted } = readVersion(version) ?? { ...DEFAULT_PARAMETERS, fitted: null };
  const weights = fitted === null ? undefined : book.get(fitted);
  return { version, retention, maximumInterval, ...(weights && { weights }) };
}

function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(Number.isFinite(value) ? value : min, Math.round(min)), Math.round(max));
}

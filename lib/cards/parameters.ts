/** Everything the schedule depends on besides the card and the moment. Each grade is stored with the `version` that made it. */
export interface Parameters {
  version: string;
  /** FSRS-6 weights; absent: the published defaults. */
  weights?: number[];
  /** The share of due cards that should be recalled. */
  retention: number;
  /** Days. */
  maximumInterval: number;
}

/** In use until a learner's own are fitted. */
export const DEFAULT_PARAMETERS: Parameters = { version: 'fsrs-6', retention: 0.9, maximumInterval: 36500 };

/** @throws when nobody ever made parameters of that version. */
export function parametersOf(version: string): Parameters {
  if (version === DEFAULT_PARAMETERS.version) return DEFAULT_PARAMETERS;
  throw new Error(`Parameters "${version}" are unknown; known: "${DEFAULT_PARAMETERS.version}".`);
}

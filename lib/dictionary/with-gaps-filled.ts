import type { Dictionary } from './entry.ts';

/** A dictionary that another one helps out where it knows nothing: French, and English for what is missing in French. */
export function withGapsFilled(dictionary: Dictionary, filledBy: Dictionary): Dictionary {
  return {
    ...dictionary,
    version: `${dictionary.version}; gaps: ${filledBy.version}`,
    notice: `${dictionary.notice} ${filledBy.notice}`,
    gaps: { alone: dictionary, filledBy },
  };
}

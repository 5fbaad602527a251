import type { LevelChosen } from '#lib/words/event.ts';
import type { StoredEvent } from './replay.ts';

/** What the learner chose for good: the level (with what it presumes known) and the settings. */
export interface Choices {
  level: LevelChosen['level'];
  presumed: number;
  levelAsked: boolean;
  settings: Record<string, string | number | boolean | null>;
}

/** Folds effective events, in order, to the choices that hold: the last of each wins. */
export function replayChoices(events: readonly StoredEvent[]): Choices {
  const choices: Choices = { level: null, presumed: 0, levelAsked: false, settings: {} };
  for (const { event } of events) {
    if (event.type === 'level-chosen') Object.assign(choices, { level: event.level, presumed: event.presumed, levelAsked: true });
    if (event.type === 'setting-changed') choices.settings[event.name] = event.value;
  }
  return choices;
}

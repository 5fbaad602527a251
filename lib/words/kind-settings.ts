import { type CardKind, isCardKind, START_KINDS } from './card-kind.ts';
import type { Learner } from './learner.ts';

/** How the learner wants new words asked, and typed answers taken. */
export interface KindSettings {
  /** With which kind a new word begins. */
  start: (typeof START_KINDS)[number];
  /** Kinds that come along from the start, where a word can be asked so. */
  also: CardKind[];
  /** A mistake that shows the need brings another kind along. */
  mistakes: boolean;
  /** Small slips in typed answers are shown and do not count. */
  forgive: boolean;
}

/** From the learner's settings `kind`, `kinds.also` (kinds with spaces between), `kinds.mistakes` and `typed.forgive`. */
export function kindSettings(settings: Learner['settings']): KindSettings {
  const start = START_KINDS.find((kind) => kind === settings.kind) ?? 'meaning';
  const also = String(settings['kinds.also'] ?? '')
    .split(' ')
    .filter(isCardKind)
    .filter((kind) => kind !== start);
  return { start, also: [...new Set(also)], mistakes: settings['kinds.mistakes'] !== false, forgive: settings['typed.forgive'] !== false };
}

/** With which cards a word that is kept now begins, for `kept.kinds`; nothing where it is `meaning` alone, which needs no saying. */
export function beginsWith({ start, also }: Pick<KindSettings, 'start' | 'also'>): { kinds?: CardKind[] } {
  return start === 'meaning' && also.length === 0 ? {} : { kinds: [start, ...also] };
}

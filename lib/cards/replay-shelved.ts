import type { StoredEvent } from './replay.ts';

/** Where a learner has put a text, and what it is called there. */
export interface ShelvedState {
  place: 'archived' | 'deleted' | null;
  placedAt: number | null;
  /** The learner's own title. */
  title: string | null;
}

/** Folds the effective events of one article, in order; null when it was never put anywhere or called otherwise. The last of each wins. */
export function replayShelved(events: readonly StoredEvent[]): ShelvedState | null {
  let state: ShelvedState | null = null;
  for (const { event, at } of events) {
    if (event.type !== 'shelved' && event.type !== 'retitled') continue;
    const before: ShelvedState = state ?? { place: null, placedAt: null, title: null };
    if (event.type === 'retitled') state = { ...before, title: event.title };
    else state = event.as === 'none' ? { ...before, place: null, placedAt: null } : { ...before, place: event.as, placedAt: at };
  }
  return state;
}

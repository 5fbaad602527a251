import type { WeightsBook } from '#lib/cards/parameters.ts';
import { inTime, type StoredEvent } from '#lib/cards/replay.ts';
import { foldCard, gradeOutcome, isCardEvent, noCards } from '#lib/cards/replay-cards.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';

/**
 * Events of a word as they are stored: numbered, and each grade with what it leads to from where it falls among those that are here. What a
 * log says of the phase in which a card was asked counts, for the recall rate; the memory is computed with the published weights, since the log
 * does not tell which it was made with.
 *
 * @param phases in which cards were asked, by the id of the grade
 */
export function withOutcomes(
  here: readonly StoredEvent[],
  events: readonly LearnerEvent[],
  phases: ReadonlyMap<string, Memory['phase']>,
  book: WeightsBook,
  nextNumber: () => number,
): StoredEvent[] {
  const fresh = events.map((event): StoredEvent => ({ event, at: event.at, sequence: nextNumber() }));
  const isFresh = new Set(fresh);
  const fold = noCards(book);
  for (const stored of [...here, ...fresh].sort(inTime)) {
    const { event, at } = stored;
    if (event.type === 'graded' && isFresh.has(stored)) {
      const before = fold.cards.get(event.card)?.state ?? null;
      event.on = before?.lastEvent ?? null;
      const outcome = gradeOutcome(before, event, at);
      const phase = phases.get(event.id);
      stored.outcome = phase && phase !== 'new' && outcome.phase !== 'new' ? { ...outcome, phase } : outcome;
    }
    if (isCardEvent(stored)) foldCard(fold, stored);
  }
  return fresh;
}

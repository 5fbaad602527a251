import { bareWord } from '#lib/reading/bare-word.ts';
import { correctWords, type Occurrence } from '#lib/reading/correct-words.ts';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { Corrected } from '#lib/words/event.ts';
import type { Tappable } from './packed.ts';

/** The units of several words as the learner has corrected them: their senses, everywhere or where one stands. */
export function correctUnits(
  units: GlossaryWord[],
  taps: Tappable[],
  article: string,
  said: readonly Corrected[],
): { units: GlossaryWord[]; taps: Tappable[] } {
  const numbers = taps.flatMap(({ unit }, index) => (unit ? [index] : []));
  const places = new Map(numbers.map((index, place) => [index, place]));
  const occurrences = numbers.map((index): Occurrence => {
    const { start, end, unit } = taps[index]!;
    return { start, end, word: unit!.number, others: unit!.others.flatMap((other) => places.get(other) ?? []) };
  });
  const corrected = correctWords({ words: units, occurrences, article, forms: [] }, said, bareWord);
  const result = [...taps];
  corrected.occurrences.forEach(({ sense, said: ids }, place) => {
    const index = numbers[place]!;
    const tap = taps[index]!;
    if (ids) result[index] = { ...tap, unit: { ...tap.unit!, sense, said: ids } };
  });
  return { units: corrected.words, taps: result };
}

import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { Tappable } from './packed.ts';

/**
 * A tapped word as the unit of several words that it is part of: what the card shows first, and what Keep, Known and Ignore are about. Null
 * when it is in none.
 */
export function asUnit(tap: Tappable | undefined, units: readonly GlossaryWord[]): { word: GlossaryWord; tap: Tappable } | null {
  const word = tap?.unit && units[tap.unit.number];
  if (!word) return null;
  // The form, the sense and the corrections are those of the single word.
  const { form: _form, sense: _sense, said: _said, ...place } = tap;
  return { word, tap: { ...place, others: tap.unit!.others } };
}

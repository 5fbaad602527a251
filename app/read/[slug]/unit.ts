import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { Tappable } from './packed.ts';

/**
 * A tapped word as the unit of several words that it is part of: what the card shows first, and what Keep, Known and Ignore are about. Null
 * when it is in none.
 */
export function asUnit(tap: Tappable | undefined, units: readonly GlossaryWord[]): { word: GlossaryWord; tap: Tappable } | null {
  const word = tap?.unit && units[tap.unit.number];
  if (!word) return null;
  // Form, sense and corrections of the tap itself are those of the single word.
  const { form: _form, sense: _sense, said: _said, from: _from, unsure: _unsure, ...place } = tap;
  const { others, sense, said } = tap.unit!;
  return { word, tap: { ...place, others, ...(sense !== undefined && { sense }), ...(said && { said }) } };
}

import { CARD_KINDS, type CardKind, MEANING_KINDS } from '#lib/words/card-kind.ts';
import { AGES, type Age, type Figure, type Sums } from './sums.ts';

/** How many cards that had come back were recalled, and how many the schedule had expected to be. */
export interface Recall {
  asked: number;
  recalled: number;
  /** A sum of chances. */
  expected: number;
}

export interface RecallByAge extends Recall {
  age: Age;
}

export interface RecallByKind extends Recall {
  kind: CardKind;
}

/** The share recalled, 0 to 1; null when nothing was asked. */
export function recallRate({ asked, recalled }: Pick<Recall, 'asked' | 'recalled'>): number | null {
  return asked === 0 ? null : recalled / asked;
}

/** Over all cards, or those of these kinds and ages. */
export function recallOf(sums: Sums, kinds: readonly CardKind[] = CARD_KINDS, ages: readonly Age[] = AGES): Recall {
  const recall: Recall = { asked: 0, recalled: 0, expected: 0 };
  // Sums are sparse: an event has three of the two hundred figures there are.
  for (const name in sums) {
    const [what, kind, age] = name.split(':');
    if (age === undefined || !kinds.includes(kind as CardKind) || !ages.includes(Number(age) as Age)) continue;
    const value = sums[name as Figure]!;
    if (what === 'expected') recall.expected += value / 1e6;
    else recall[what as 'asked' | 'recalled'] += value;
  }
  return recall;
}

/** Of the cards that tell whether a word is known, by how long they had not been asked; ages at which none was are left out. */
export function recallByAge(sums: Sums): RecallByAge[] {
  return AGES.map((age) => ({ age, ...recallOf(sums, MEANING_KINDS, [age]) })).filter(({ asked }) => asked > 0);
}

/** By kind of card; kinds of which none was asked are left out. */
export function recallByKind(sums: Sums): RecallByKind[] {
  return CARD_KINDS.map((kind) => ({ kind, ...recallOf(sums, [kind]) })).filter(({ asked }) => asked > 0);
}

import type { Card } from '#lib/cards/card.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import type { Away } from './session.ts';

type Fields<E> = E extends LearnerEvent ? Omit<E, 'id' | 'at' | 'zone'> : never;

/** How a card can be put away, in the order of the menu: name, what comes of it, and its key. */
export const AWAY: { how: Away; label: string; means: string; key: string }[] = [
  { how: 'buried', label: 'Bury until tomorrow', means: 'this card only', key: 'B' },
  { how: 'not-today', label: 'Not today', means: 'the whole word', key: 'N' },
  { how: 'suspended', label: 'Suspend', means: 'until you take it up again', key: 'S' },
  { how: 'known', label: 'I know it', means: 'it is not asked any more', key: 'K' },
  { how: 'removed', label: 'Remove', means: 'from your words', key: 'X' },
];

/** What is sent to put a card away. */
export function awayEvents(card: Card, how: Away): Fields<LearnerEvent>[] {
  switch (how) {
    case 'buried':
      return [{ type: 'buried', card: card.id }];
    case 'not-today':
      return [card.id, ...(card.siblings ?? [])].map((id) => ({ type: 'buried', card: id }));
    case 'suspended':
      return [{ type: 'suspended', card: card.id, as: 'suspended' }];
    case 'known':
      return [{ type: 'declared', word: card.word, as: 'known' }];
    case 'removed':
      return [{ type: 'removed', word: card.word }];
  }
}

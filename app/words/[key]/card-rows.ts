import { askable } from '#lib/cards/askable.ts';
import type { CardHistory, WordHistory } from '#lib/cards/replay.ts';
import { CARD_KINDS, type CardKind } from '#lib/words/card-kind.ts';
import { plural, whenDue } from '../../ui/when.ts';

/** A kind of card of a word, as its page lists it. */
export interface CardRow {
  kind: CardKind;
  /** Its id; null for a kind that was never asked of this word. */
  card: string | null;
  on: boolean;
  /** "asked again in 3 days" */
  state: string;
  /** It was set aside and can be taken up again. */
  aside: boolean;
}

/** Every kind that can be asked of a kept word, and how it stands. */
export function cardRows({ word, meetings, cards }: WordHistory, now: number, zone: string): CardRow[] {
  const contexts = meetings.map(({ context }) => context);
  return CARD_KINDS.flatMap((kind): CardRow[] => {
    const card = cards.find((each) => each.kind === kind);
    if (!card) return askable(kind, word, contexts) ? [{ kind, card: null, on: false, state: '', aside: false }] : [];
    const aside = card.held === 'suspended' || card.held === 'leech';
    return [{ kind, card: card.id, on: card.held !== 'off', state: stateOf(card, now, zone), aside }];
  });
}

function stateOf({ memory, held, active, next }: CardHistory, now: number, zone: string): string {
  if (held === 'off') return memory.phase === 'new' ? '' : 'off; what is remembered of it is kept';
  if (held === 'suspended') return 'set aside';
  if (held === 'leech') return `set aside: forgotten ${plural(memory.lapses, 'time')}`;
  if (!active) return 'not asked';
  if (memory.phase === 'new') return next > now ? `new, asked ${whenDue(next, now, zone)}` : 'new';
  return next > now ? `asked again ${whenDue(next, now, zone)}` : 'asked now';
}

import type { CardKind } from '#lib/words/card-kind.ts';
import type { Declared } from '#lib/words/memory.ts';
import { memoryOf } from './cards.ts';
import { database } from './client.ts';
import { listingFields } from './derived-rows.ts';

const AT_ONCE = 200;

/** Brings words into the list that an older version wrote without what lists are ordered by; returns how many. Runs before the start. */
export async function refreshListings(): Promise<number> {
  let done = 0;
  for (;;) {
    const words = await database().word.findMany({
      where: { sortKey: '' },
      take: AT_ONCE,
      include: { cards: true, meetings: { select: { at: true } } },
    });
    if (words.length === 0) return done;
    const updates = words.map(({ learnerId, key, lemma, headword, kept, declared, cards, meetings }) => {
      const data = listingFields({
        word: { lemma, headword },
        declared: (declared as Declared | null) ?? undefined,
        kept,
        keptAt: kept && meetings.length > 0 ? Math.min(...meetings.map(({ at }) => Number(at))) : null,
        cards: cards.map((card) => ({ kind: card.kind as CardKind, memory: memoryOf(card), active: card.active, next: Number(card.next) })),
      });
      return database().word.update({ where: { learnerId_key: { learnerId, key } }, data });
    });
    // Together: the wait for the disk is the longest part of each.
    await database().$transaction(updates);
    done += words.length;
  }
}

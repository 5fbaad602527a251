import type { CardHistory } from '#lib/cards/replay.ts';
import type { Declared } from '#lib/words/memory.ts';
import { memoryOf } from './cards.ts';
import { database } from './client.ts';
import { listingFields } from './derived-rows.ts';

const AT_ONCE = 200;

/** Brings words into the list that an older version wrote without what lists are ordered by; returns how many. Runs before the start. */
export async function refreshListings(): Promise<number> {
  let done = 0;
  for (;;) {
    const words = await database().word.findMany({ where: { sortKey: '' }, take: AT_ONCE, include: { cards: true } });
    if (words.length === 0) return done;
    for (const { learnerId, key, lemma, headword, kept, declared, cards } of words) {
      const where = { learnerId, wordKey: key };
      const first = kept ? await database().meeting.findFirst({ where, orderBy: { at: 'asc' }, select: { at: true } }) : null;
      const data = listingFields({
        word: { lemma, headword },
        declared: (declared as Declared | null) ?? undefined,
        kept,
        keptAt: first && Number(first.at),
        cards: cards.map((card): Pick<CardHistory, 'memory' | 'active'> => ({ memory: memoryOf(card), active: card.active })),
      });
      await database().word.update({ where: { learnerId_key: { learnerId, key } }, data });
    }
    done += words.length;
  }
}

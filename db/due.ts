import { cardId, wordOfCard } from '#lib/cards/card.ts';
import type { Due } from '#lib/cards/waiting.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { database } from './client.ts';
import { type Asked, countSql, type DueIn, dueSql, nextDueSql } from './due-sql.ts';
import type { Prisma } from './generated/client.ts';

type Count = number | bigint;

interface Which {
  /** That became due after, and until then. */
  from?: number;
  to?: number;
  /** Cards that are passed over. */
  without?: (card: string) => boolean;
}

/** Due cards of so many words, of each the one that is asked first. */
export async function dueIds(
  which: DueIn,
  asked: Asked,
  words: number,
  { without = () => false, ...range }: Which = {},
): Promise<string[]> {
  if (words <= 0) return [];
  // Most words have one card; where many have several, more are asked for until there are enough.
  for (let most = 2 * words; ; most *= 4) {
    const ids = await idsOf(dueSql(which, asked, most, range));
    const seen = new Set<string>();
    const one = ids.filter((id) => !without(id) && seen.size < seen.add(wordOfCard(id)).size);
    if (one.length >= words || ids.length < most) return one.slice(0, words);
  }
}

/** Cards to be reviewed whose words were looked up since they were asked, the last first; of the words that were looked up last, `most`. */
export async function lookedUpIds({ learnerId, now }: DueIn, most: number): Promise<string[]> {
  const words = await database().word.findMany({
    where: { learnerId, lastLookup: { lte: BigInt(now) } },
    orderBy: { lastLookup: 'desc' },
    take: most,
    select: { key: true, lastLookup: true },
  });
  // Few rows by their words; to ask for those that are due would begin with all that are.
  const cards = await database().card.findMany({
    where: { learnerId, wordKey: { in: words.map(({ key }) => key) } },
    select: { id: true, wordKey: true, active: true, phase: true, next: true, lastReview: true },
  });
  return words.flatMap(({ key, lastLookup }) =>
    cards.flatMap(({ id, wordKey, active, phase, next, lastReview }) =>
      wordKey === key && active && phase === 'review' && next <= now && lastLookup! > lastReview! ? [id] : [],
    ),
  );
}

async function idsOf(sql: Prisma.Sql): Promise<string[]> {
  const rows = await database().$queryRaw<{ wordKey: string; kind: CardKind }[]>(sql);
  return rows.map(({ wordKey, kind }) => cardId(wordKey, kind));
}

/** Words with a due card, by what of them is asked first; `since`: the moment of a plan for a backlog, 0 for none. */
export async function countDue(which: DueIn, since: number): Promise<Due> {
  type Counts = Record<'all' | 'again' | 'old' | 'learning' | 'oldLearning' | 'soon', Count>;
  const [row] = await database().$queryRaw<Counts[]>(countSql(which, since));
  const count = (name: keyof Counts) => Number(row![name]);
  return {
    learning: count('soon'),
    reviews: count('again') - count('learning'),
    old: count('old') - count('oldLearning'),
    new: count('all') - count('again'),
  };
}

/** When the next card becomes due after now; null when there is none. */
export async function nextDue(which: DueIn): Promise<number | null> {
  const [row] = await database().$queryRaw<{ next: Count | null }[]>(nextDueSql(which));
  return row?.next == null ? null : Number(row.next);
}

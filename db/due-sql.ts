import { CARD_KINDS } from '#lib/words/card-kind.ts';
import { Prisma } from './generated/client.ts';

/*
 * The questions of the queue as SQL. "Card_queue_idx" (learner, active, phase, next, and all that is compared) and two indices of the words
 * hold everything they need: however many cards there are, only those that are due are looked at, and not even their rows (queue-plan.test.ts).
 */

/** Which due cards are meant. */
export interface DueIn {
  learnerId: string;
  /** Epoch milliseconds. */
  now: number;
  /** First steps may come so much too early, in milliseconds; nothing that waits for a day does. */
  ahead?: number;
  /** Only cards of words that were kept or tapped in this article. */
  article?: string;
}

/** What is asked in one way: reviews by how far they have faded, the others by time. */
export type Asked = 'learning' | 'reviews' | 'new';

const PHASES: Record<Asked, Prisma.Sql> = {
  learning: Prisma.sql`'learning', 'relearning'`,
  reviews: Prisma.sql`'review'`,
  new: Prisma.sql`'new'`,
};

/** The kinds in their order. */
const KIND = Prisma.sql`CASE c."kind" ${Prisma.join(
  CARD_KINDS.map((kind, rank) => Prisma.sql`WHEN ${kind} THEN ${Prisma.raw(String(rank))}`),
  ' ',
)} END`;

function isDue({ learnerId, now, article }: DueIn): Prisma.Sql {
  const inArticle = article === undefined ? Prisma.empty : Prisma.sql`AND c."wordKey" IN (${wordsOfArticle(learnerId, article)})`;
  return Prisma.sql`c."learnerId" = ${learnerId} AND c."active" = true AND c."next" <= ${BigInt(now)} ${inArticle}`;
}

/** The words that a learner kept from an article or tapped there. */
export function wordsOfArticle(learnerId: string, article: string): Prisma.Sql {
  return Prisma.sql`SELECT m."wordKey" FROM "Meeting" m WHERE m."learnerId" = ${learnerId} AND m."articleId" = ${article}
    UNION ALL SELECT e."wordKey" FROM "Event" e WHERE e."learnerId" = ${learnerId} AND e."articleId" = ${article}
      AND e."wordKey" IS NOT NULL AND e."type" <> 'undone' AND e."undone" = false`;
}

/** Due cards, those first that are asked first (`fading` in lib/cards/queue.ts); `from`, `to`: that became due after, and until then. */
export function dueSql(which: DueIn, asked: Asked, most: number, { from, to }: { from?: number; to?: number } = {}): Prisma.Sql {
  const after = from === undefined ? Prisma.empty : Prisma.sql`AND c."next" > ${BigInt(from)}`;
  const until = to === undefined ? Prisma.empty : Prisma.sql`AND c."next" <= ${BigInt(to)}`;
  const order = asked === 'reviews' ? Prisma.sql`(${BigInt(which.now)} - c."lastReview") / c."stability" DESC` : Prisma.sql`c."next"`;
  const due = asked === 'learning' ? { ...which, now: which.now + (which.ahead ?? 0) } : which;
  return Prisma.sql`SELECT c."wordKey", c."kind" FROM "Card" c
    WHERE ${isDue(due)} AND c."phase" IN (${PHASES[asked]}) ${after} ${until}
    ORDER BY ${order}, c."wordKey", ${KIND} LIMIT ${most}`;
}

/**
 * Words with a due card: all, those with one that was asked before (`again`; `old`: due at `since`), those in their first steps (`soon`: ahead of time). Counted by two
 * indices of the words, since to count each word of the cards once would sort all that are due.
 */
export function countSql({ learnerId, now, ahead = 0 }: DueIn, since: number): Prisma.Sql {
  const words = (column: 'due' | 'dueAgain', until: number) =>
    Prisma.sql`(SELECT COUNT(*) FROM "Word" w WHERE w."learnerId" = ${learnerId} AND w.${Prisma.raw(`"${column}"`)} <= ${BigInt(until)})`;
  const learning = (until: number) =>
    Prisma.sql`(SELECT COUNT(DISTINCT c."wordKey") FROM "Card" c WHERE ${isDue({ learnerId, now: until })} AND c."phase" IN (${PHASES.learning}))`;
  return Prisma.sql`SELECT ${words('due', now)} AS "all", ${words('dueAgain', now)} AS "again", ${words('dueAgain', since)} AS "old",
    ${learning(now)} AS "learning", ${learning(since)} AS "oldLearning", ${learning(now + ahead)} AS "soon"`;
}

/** When the next card becomes due after now, as "next". */
export function nextDueSql({ learnerId, now, ahead = 0 }: DueIn): Prisma.Sql {
  const first = ['new', 'learning', 'relearning', 'review'].map(
    (phase) => Prisma.sql`SELECT MIN(c."next") AS "next" FROM "Card" c
      WHERE c."learnerId" = ${learnerId} AND c."active" = true AND c."phase" = ${phase}
        AND c."next" > ${BigInt(phase.endsWith('learning') ? now + ahead : now)}`,
  );
  return Prisma.sql`SELECT MIN(n."next") AS "next" FROM (${Prisma.join(first, ' UNION ALL ')}) n`;
}

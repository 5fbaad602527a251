import type { WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { FoundWords, SelectedWord, WordFilter, WordQuery } from '#lib/words/listed-word.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { IS_HARD, inOrder, inPart, isDue, narrowed, termsOf } from './word-conditions.ts';
import { listedWords } from './words.ts';

type Who = Pick<Learner, 'id' | 'zone'>;

/** Rows that one page of the list shows. */
export const ON_A_PAGE = 50;
/** More words than that are not changed at once. */
const MOST_SELECTED = 20_000;

/** A page of the learner's words and the size of each part of the list: one pass over the words for each. */
export async function findWords(learner: Who, query: WordQuery, now: number): Promise<FoundWords> {
  const terms = termsOf(query);
  // Something was typed, but nothing that can be searched for: then nothing is found.
  const nothing = terms === null && query.search.trim() !== '';
  const where = nothing ? Prisma.sql`1 = 0` : narrowed(learner, query, terms, now);
  const { counts, parts } = await counted(where, query, now);
  const total = counts[query.filter];
  const pages = Math.max(1, Math.ceil(total / ON_A_PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  const rows = await database().$queryRaw<{ key: string }[]>`
    SELECT w."key" FROM "Word" w
    WHERE ${where} AND ${inPart(query.filter, now)} AND ${ofPos(query.pos)}
    ORDER BY ${inOrder(query.order, terms)} LIMIT ${ON_A_PAGE} OFFSET ${(page - 1) * ON_A_PAGE}`;
  const words = await listedWords(
    learner,
    rows.map(({ key }) => key),
  );
  return { words, total, page, pages, counts, parts };
}

/** All words that a question finds, on whatever page, in their order. */
export async function foundWords(learner: Who, query: WordQuery, now: number): Promise<SelectedWord[]> {
  const terms = termsOf(query);
  if (terms === null && query.search.trim() !== '') return [];
  type Row = Omit<SelectedWord, 'kept'> & { kept: boolean | number | bigint };
  const rows = await database().$queryRaw<Row[]>`
    SELECT w."key", w."lemma", w."pos", w."headword", w."declared", w."kept" FROM "Word" w
    WHERE ${narrowed(learner, query, terms, now)} AND ${inPart(query.filter, now)} AND ${ofPos(query.pos)}
    ORDER BY ${inOrder(query.order, terms)} LIMIT ${MOST_SELECTED}`;
  return rows.map((row) => ({ ...row, kept: Boolean(row.kept) }));
}

/** The articles in which words were kept, those read last first, with how many: to narrow the list by. */
export async function articlesOfWords(
  learner: Pick<Learner, 'id'>,
  also: string | null,
  most = 40,
): Promise<{ id: string; title: string }[]> {
  const rows = await database().$queryRaw<{ id: string; title: string }[]>`
    SELECT r."articleId" AS "id", COALESCE(s."title", a."title") AS "title" FROM "Reading" r
    JOIN "Article" a ON a."slug" = r."articleId" AND (a."learnerId" IS NULL OR a."learnerId" = ${learner.id})
    LEFT JOIN "Shelved" s ON s."learnerId" = r."learnerId" AND s."articleId" = r."articleId"
    WHERE r."learnerId" = ${learner.id} AND (COALESCE(s."place", '') <> 'deleted' OR r."articleId" = ${also ?? ''})
      AND (r."articleId" = ${also ?? ''} OR r."articleId" IN (SELECT m."articleId" FROM "Meeting" m WHERE m."learnerId" = ${learner.id}))
    ORDER BY CASE WHEN r."articleId" = ${also ?? ''} THEN 0 ELSE 1 END, r."lastAt" DESC LIMIT ${most}`;
  return rows;
}

const ofPos = (pos: WordPos | null): Prisma.Sql => (pos ? Prisma.sql`w."pos" = ${pos}` : Prisma.sql`1 = 1`);

interface Group {
  standing: WordFilter;
  pos: WordPos;
  all: bigint | number;
  tapped: bigint | number;
  due: bigint | number;
  hard: bigint | number;
}

/** Each part is counted with the other filters in force, so that a number says what a click would show. */
async function counted(where: Prisma.Sql, query: WordQuery, now: number): Promise<Pick<FoundWords, 'counts' | 'parts'>> {
  const groups = await database().$queryRaw<Group[]>`
    SELECT w."standing", w."pos", COUNT(*) AS "all",
      SUM(CASE WHEN w."lookups" > 0 THEN 1 ELSE 0 END) AS "tapped",
      SUM(CASE WHEN ${isDue(now)} THEN 1 ELSE 0 END) AS "due",
      SUM(CASE WHEN ${IS_HARD} THEN 1 ELSE 0 END) AS "hard"
    FROM "Word" w WHERE ${where} GROUP BY w."standing", w."pos"`;
  const counts: FoundWords['counts'] = { all: 0, due: 0, hard: 0, new: 0, learning: 0, young: 0, mature: 0, known: 0, ignored: 0, met: 0 };
  const parts: FoundWords['parts'] = {};
  for (const group of groups) {
    const own = ownCounts(group);
    for (const filter of Object.keys(own) as WordFilter[]) {
      if (query.pos === null || query.pos === group.pos) counts[filter] += own[filter] ?? 0;
      if (filter === query.filter && own[filter]) parts[group.pos] = (parts[group.pos] ?? 0) + own[filter];
    }
  }
  return { counts, parts };
}

/** What the rows of one group add to each part. */
function ownCounts({ standing, all, tapped, due, hard }: Group): Partial<Record<WordFilter, number>> {
  if (standing === 'met') return { met: Number(tapped) };
  return { all: Number(all), [standing]: Number(all), due: Number(due), hard: Number(hard) };
}

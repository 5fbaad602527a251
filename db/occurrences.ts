import type { Glossary } from '#lib/reading/glossary.ts';
import { placesOfWord, type WordPlace } from '#lib/reading/places-of-word.ts';
import { packedNumber, wordNumber } from '#lib/reading/vocabulary.ts';
import type { Place } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { countedWith } from './article-figures.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';

/** A place of a text on the learner's shelf where a word stands. */
export interface Occurrence extends WordPlace {
  article: string;
  title: string;
  /** The learner tapped it there. */
  tapped?: true;
}

const MOST_PAGES = 12;
const MOST_OF_A_TEXT = 3;
const MOST = 12;

/**
 * Where a word stands in the texts that the learner can read: those opened last first, then the newest. Sentences that were kept are left out,
 * since they are shown otherwise. Only pages that were analyzed are looked at, which all are that were ever opened.
 */
export async function occurrences(
  learner: Pick<Learner, 'id'>,
  key: WordKey,
  { kept, tapped }: { kept: readonly Place[]; tapped: readonly Place[] },
): Promise<Occurrence[]> {
  type Row = { slug: string; title: string; start: number | bigint; text: string; glossary: string };
  // As the word stands among the words of a stored glossary, and not among the parts of another: there the key comes last.
  const stands = `%${JSON.stringify({ key })
    .slice(1, -1)
    .replace(/[\\%_]/g, '\\$&')},"lemma"%`;
  const rows = await database().$queryRaw<Row[]>`
    SELECT a."slug", COALESCE(s."title", a."title") AS "title", p."start", p."text", p."glossary"
    FROM "ArticlePage" p
    JOIN "Article" a ON a."id" = p."articleId" AND (a."learnerId" IS NULL OR a."learnerId" = ${learner.id})
    LEFT JOIN "ArticleFigures" f ON f."articleId" = a."id" AND f."countedWith" = ${countedWith()}
    LEFT JOIN "Reading" r ON r."learnerId" = ${learner.id} AND r."articleId" = a."slug"
    LEFT JOIN "Shelved" s ON s."learnerId" = ${learner.id} AND s."articleId" = a."slug"
    WHERE ${mayHave(key)} AND p."glossary" LIKE ${stands} ESCAPE '\\' AND COALESCE(s."place", '') <> 'deleted'
    ORDER BY COALESCE(r."lastAt", 0) DESC, a."addedAt" DESC, a."slug", p."number" LIMIT ${MOST_PAGES}`;
  const found: Occurrence[] = [];
  const ofText = new Map<string, number>();
  for (const { slug, title, start, text, glossary } of rows) {
    const from = Number(start);
    for (const place of placesOfWord(key, text, JSON.parse(glossary) as Glossary)) {
      const count = ofText.get(slug) ?? 0;
      if (found.length >= MOST || count >= MOST_OF_A_TEXT) break;
      const at = { ...place, start: place.start + from, article: slug, title };
      if (kept.some((each) => isAt(each, at))) continue;
      found.push(tapped.some((each) => isAt(each, at)) ? { ...at, tapped: true } : at);
      ofText.set(slug, count + 1);
    }
  }
  return found;
}

/**
 * Whether a text can have the word at all, by its packed vocabulary, a thirtieth of its glossary: a shelf of thousands of texts is looked
 * through in a few milliseconds. What it does not count (phrases), and texts that were not counted yet, are looked at as a whole.
 */
function mayHave(key: WordKey): Prisma.Sql {
  if (/\|(?:PHRASE|NAME)$/.test(key)) return Prisma.sql`1 = 1`;
  return Prisma.sql`(f."vocabulary" IS NULL OR instr(f."vocabulary", ${packedNumber(wordNumber(key))}) > 0)`;
}

/** A separated verb stands in two places, and either may have been tapped. */
function isAt(place: Place, { article, start, marks }: Occurrence): boolean {
  const first = marks[0]![0];
  return place.article === article && marks.some(([from]) => start - first + from === place.start);
}

import type { Learner } from '#lib/words/learner.ts';
import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import type { KeptWhen, WordFilter, WordOrder, WordQuery } from '#lib/words/listed-word.ts';
import { type SearchTerms, searchTerms } from '#lib/words/search-terms.ts';
import { OFTEN_FORGOTTEN } from '#lib/words/standing.ts';
import { Prisma } from './generated/client.ts';
import { lexicon } from './lexicon.ts';

/*
 * The list of words as SQL, since Prisma's own questions cannot put what fits best first, nor count all parts in one go. Everything a
 * learner typed is a parameter.
 */

/** What the whole list is narrowed by, whichever part of it is shown. `terms`: of its search, null for none. */
export function narrowed({ id, zone }: Pick<Learner, 'id' | 'zone'>, query: WordQuery, terms: SearchTerms | null, now: number): Prisma.Sql {
  const all = [Prisma.sql`w."learnerId" = ${id}`];
  if (terms) all.push(matches(terms));
  if (query.article !== null) {
    all.push(Prisma.sql`(w."key" IN (SELECT m."wordKey" FROM "Meeting" m WHERE m."learnerId" = ${id} AND m."articleId" = ${query.article})
      OR w."key" IN (SELECT e."wordKey" FROM "Event" e WHERE e."learnerId" = ${id} AND e."articleId" = ${query.article}
        AND e."undone" = false AND e."type" <> 'undone'))`);
  }
  if (query.kept) all.push(keptWhen(query.kept, zone, now));
  if (query.corrected) {
    all.push(
      Prisma.sql`w."key" IN (SELECT e."wordKey" FROM "Event" e WHERE e."learnerId" = ${id} AND e."type" = 'corrected' AND e."undone" = false)`,
    );
  }
  return Prisma.join(all, ' AND ');
}

export function termsOf({ search }: WordQuery): SearchTerms | null {
  return search.trim() === '' ? null : searchTerms(search, lexicon());
}

const LISTED = Prisma.sql`w."standing" <> 'met'`;

/** The rows of one part of the list. */
export function inPart(filter: WordFilter, now: number): Prisma.Sql {
  switch (filter) {
    case 'all':
      return LISTED;
    case 'due':
      return isDue(now);
    case 'hard':
      return IS_HARD;
    case 'met':
      return Prisma.sql`w."standing" = 'met' AND w."lookups" > 0`;
    default:
      return Prisma.sql`w."standing" = ${filter}`;
  }
}

export const isDue = (now: number): Prisma.Sql => Prisma.sql`(w."due" IS NOT NULL AND w."due" <= ${BigInt(now)})`;
export const IS_HARD: Prisma.Sql = Prisma.sql`(w."due" IS NOT NULL AND w."lapses" >= ${OFTEN_FORGOTTEN})`;

function matches({ lemmas, near, folded, bare, words }: SearchTerms): Prisma.Sql {
  const ways = [contains('search', folded)];
  if (bare) ways.push(contains('sortKey', bare));
  const forms = [...lemmas, ...near];
  if (forms.length > 0) ways.push(Prisma.sql`w."lemma" IN (${Prisma.join(forms)})`);
  if (words.length > 0) {
    const each = words.map(
      (one) =>
        Prisma.sql`(${Prisma.join(
          one.map((form) => contains('search', form)),
          ' OR ',
        )})`,
    );
    ways.push(Prisma.sql`(w."pos" = 'PHRASE' AND ${Prisma.join(each, ' AND ')})`);
  }
  return Prisma.sql`(${Prisma.join(ways, ' OR ')})`;
}

/** The word itself, words that it is a form of, words that begin so, that contain it, that would without their umlauts; those met last first. */
function bestFirst({ lemmas, near, folded, bare }: SearchTerms): Prisma.Sql {
  const steps = [Prisma.sql`WHEN w."search" LIKE ${`${escaped(folded)}\n%`} ESCAPE '\\' THEN 0`];
  if (lemmas.length > 0) steps.push(Prisma.sql`WHEN w."lemma" IN (${Prisma.join(lemmas)}) THEN 1`);
  if (near.length > 0) steps.push(Prisma.sql`WHEN w."lemma" IN (${Prisma.join(near)}) THEN 2`);
  steps.push(Prisma.sql`WHEN w."search" LIKE ${`${escaped(folded)}%`} ESCAPE '\\' THEN 3`);
  if (bare) steps.push(Prisma.sql`WHEN w."sortKey" LIKE ${`${escaped(bare)}%`} ESCAPE '\\' THEN 3`);
  steps.push(Prisma.sql`WHEN ${contains('search', folded)} THEN 4`);
  return Prisma.sql`CASE ${Prisma.join(steps, ' ')} ELSE 5 END, w."lastMet" DESC`;
}

function contains(column: 'search' | 'sortKey', text: string): Prisma.Sql {
  return Prisma.sql`w.${Prisma.raw(`"${column}"`)} LIKE ${`%${escaped(text)}%`} ESCAPE '\\'`;
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&');

function keptWhen(when: KeptWhen, zone: string, now: number): Prisma.Sql {
  const today = learnerDay(now, zone);
  const since = (days: number) => BigInt(dayStart(addDays(today, -days), zone));
  const month = 29;
  switch (when) {
    case 'today':
      return Prisma.sql`w."keptAt" >= ${since(0)}`;
    case 'week':
      return Prisma.sql`w."keptAt" >= ${since(6)}`;
    case 'month':
      return Prisma.sql`w."keptAt" >= ${since(month)}`;
    case 'earlier':
      return Prisma.sql`w."keptAt" < ${since(month)}`;
  }
}

/** Always a whole order, so that no word is on two pages or on none. */
export function inOrder(order: WordOrder, terms: SearchTerms | null): Prisma.Sql {
  const first = terms && order === 'match' ? bestFirst(terms) : ORDERS[order];
  return Prisma.sql`${first}, w."key"`;
}

// What has no value comes last, in every database.
const ORDERS: Record<WordOrder, Prisma.Sql> = {
  match: Prisma.sql`w."lastMet" DESC`,
  met: Prisma.sql`w."lastMet" DESC`,
  alphabet: Prisma.sql`w."sortKey", w."lemma"`,
  due: Prisma.sql`CASE WHEN w."due" IS NULL THEN 1 ELSE 0 END, w."due"`,
  hardest: Prisma.sql`COALESCE(w."difficulty", -1) DESC, w."lapses" DESC`,
};

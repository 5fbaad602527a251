import type { Card } from '#lib/cards/card.ts';
import type { Practice } from '#lib/cards/practice.ts';
import { fading } from '#lib/cards/queue.ts';
import type { Graded } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { byTelling } from '#lib/words/telling.ts';
import { cardRows, tellingOf } from './cards.ts';
import { database } from './client.ts';
import { wordsOfArticle } from './due-sql.ts';
import { ofTypes } from './event-rows.ts';
import { setAside } from './set-aside.ts';
import { foundWords } from './word-list.ts';

type Who = Pick<Learner, 'id' | 'zone'>;

/**
 * Cards to practice, of each word one: of what was missed today that card, of what will be due next the next, otherwise the one that tells most
 * of the word; what has faded most comes first.
 */
export async function practiceCards(learner: Who, practice: Practice, now: number, limit: number): Promise<Card[]> {
  const rows = await cardRows(learner, await idsOf(learner, practice, now, limit));
  const cards = rows.map(({ card }) => card);
  return practice.what === 'ahead' ? cards : cards.sort((a, b) => fading(b.memory, now) - fading(a.memory, now));
}

function idsOf(learner: Who, practice: Practice, now: number, limit: number): Promise<string[]> {
  switch (practice.what) {
    case 'article':
      return ofWords(learner.id, limit, () => keysOfArticle(learner.id, practice.article));
    case 'words':
      return ofWords(learner.id, limit, async () => (await foundWords(learner, practice.query, now)).map(({ key }) => key));
    case 'missed':
      return missed(learner, now, limit);
    case 'aside':
      return aside(learner.id, limit);
    case 'ahead':
      return ahead(learner.id, now, limit);
  }
}

async function keysOfArticle(learnerId: string, article: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ wordKey: string }[]>(wordsOfArticle(learnerId, article));
  return [...new Set(rows.map(({ wordKey }) => wordKey))];
}

const AT_ONCE = 200;

/** Of words in their order, those first that have a card which is asked. */
async function ofWords(learnerId: string, limit: number, ask: () => Promise<string[]>): Promise<string[]> {
  const keys = await ask();
  const ids: string[] = [];
  for (let from = 0; from < keys.length && ids.length < limit; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const cards = await database().card.findMany({
      where: { learnerId, wordKey: { in: some }, active: true },
      select: { id: true, wordKey: true, kind: true, phase: true, stability: true },
    });
    cards.sort((a, b) => byTelling(tellingOf(a), tellingOf(b)));
    ids.push(...some.flatMap((key) => cards.find(({ wordKey }) => wordKey === key)?.id ?? []));
  }
  return ids.slice(0, limit);
}

/** Cards with an answer of today's that says they were not known; the day is the one that it was for the learner then. */
async function missed({ id: learnerId, zone }: Who, now: number, limit: number): Promise<string[]> {
  const rows = await database().event.findMany({
    where: { learnerId, day: learnerDay(now, zone), undone: false, ...ofTypes('graded') },
    orderBy: { at: 'desc' },
    select: { payload: true },
  });
  const graded = rows.map(({ payload }) => JSON.parse(payload) as Graded);
  const ids = new Set(graded.filter(({ grade }) => grade === 1).map(({ card }) => card));
  return [...ids].slice(0, limit);
}

async function aside(learnerId: string, limit: number): Promise<string[]> {
  const cards = await setAside({ id: learnerId }, limit);
  return cards.filter(({ held }) => held !== 'off').map(({ card }) => card.id);
}

async function ahead(learnerId: string, now: number, limit: number): Promise<string[]> {
  const rows = await database().card.findMany({
    where: { learnerId, active: true, phase: 'review', next: { gt: BigInt(now) } },
    orderBy: { next: 'asc' },
    take: 2 * limit,
    select: { id: true, wordKey: true },
  });
  const words = new Set<string>();
  return rows
    .filter(({ wordKey }) => words.size < words.add(wordKey).size)
    .map(({ id }) => id)
    .slice(0, limit);
}

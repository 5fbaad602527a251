import { wordOfCard } from '#lib/cards/card.ts';
import { inTime, type StoredEvent } from '#lib/cards/replay.ts';
import { type Counted, countOf, type EventQuery, needsLog } from '#lib/progress/counted.ts';
import { eventSums } from '#lib/progress/event-sums.ts';
import { addTo, type Sums } from '#lib/progress/sums.ts';
import { sumsBetween } from '#lib/progress/week.ts';
import { MOVING, visitWord } from '#lib/progress/word-days.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { database } from './client.ts';
import { daySums } from './days.ts';
import { ofTypes, storedEvent } from './event-rows.ts';
import type { Prisma } from './generated/client.ts';
import { wordLog } from './word-log.ts';
import { wordLogs } from './word-logs.ts';

/** Events that a figure counts, newest first. */
export interface CountedEvents {
  /** How many there are: the figure itself. */
  total: number;
  /** What they add up to, as far as it was asked for. */
  sums: Sums;
  page: number;
  pages: number;
  events: CountedEvent[];
}

export interface CountedEvent extends StoredEvent {
  /** The day for which it counts. */
  day: string;
}

export const ON_A_PAGE = 50;

type Who = Pick<Learner, 'id'>;
type Found = CountedEvent & { sums: Sums };

/** A page of the events that are meant. Where only days narrow them, no more than the days of that page are read, however long the log is. */
export async function countedEvents(learner: Who, query: EventQuery, page: number): Promise<CountedEvents> {
  const { article, word, since, until } = query;
  return article !== null || word !== null || since !== null || until !== null
    ? pageOfAll(await everyEvent(learner, query), page)
    : pageOfDays(learner, query, page);
}

function pageOfAll(all: Found[], wanted: number): CountedEvents {
  const { page, pages, skip } = place(all.length, wanted);
  const sums: Sums = {};
  for (const each of all) addTo(sums, each.sums);
  return { total: all.length, sums, page, pages, events: all.slice(skip, skip + ON_A_PAGE) };
}

function place(total: number, wanted: number) {
  const pages = Math.max(1, Math.ceil(total / ON_A_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, skip: (page - 1) * ON_A_PAGE };
}

/** The sums of the days say where the page begins. */
async function pageOfDays(learner: Who, query: EventQuery, wanted: number): Promise<CountedEvents> {
  const all = await daySums(learner);
  const [from, to] = [query.from ?? '', query.to ?? LAST];
  const sums = sumsBetween(all, from, to);
  const total = countOf(sums, query);
  const { page, pages, skip } = place(total, wanted);
  const events: Found[] = [];
  let before = skip;
  for (const [day, own] of [...all].reverse()) {
    if (day < from || day > to) continue;
    const count = countOf(own, query);
    if (count <= before) {
      before -= count;
      continue;
    }
    const wantedOfDay = { skip: before, take: ON_A_PAGE - events.length };
    events.push(
      ...(EACH_COUNTS.has(query.what)
        ? await rowsOf(learner, query, { day }, wantedOfDay)
        : await someOfDay(learner, query, day, wantedOfDay)),
    );
    before = 0;
    if (events.length >= ON_A_PAGE) break;
  }
  return { total, sums, page, pages, events: events.slice(0, ON_A_PAGE) };
}

/** A day that is after all others. */
const LAST = '9';

/** Of a day, from the newest on, no more logs are read than it takes to have `take` after the first `skip`. */
async function someOfDay(learner: Who, query: EventQuery, day: string, { skip, take }: { skip: number; take: number }): Promise<Found[]> {
  const rows = await rowsOf(learner, query, { day });
  if (!needsLog(query)) return rows.slice(skip);
  const found: Found[] = [];
  const seen = new Set<string>();
  for (let from = 0; from < rows.length && found.length < skip + take; from += LOGS_AT_ONCE) {
    const some = rows.slice(from, from + LOGS_AT_ONCE);
    const ids = new Set(some.map(({ event }) => event.id));
    for (const each of await fromLogs(learner, query, some)) {
      const { event, at } = each;
      // What brought a word somewhere may be of the day before, for whoever travels; it comes with the first event of the word.
      const isOther = learnerDay(at, event.zone) !== day;
      if (each.day !== day || seen.has(event.id) || !(ids.has(event.id) || isOther)) continue;
      seen.add(event.id);
      found.push(each);
    }
  }
  return found.slice(skip);
}

const LOGS_AT_ONCE = 150;

/** All that is meant, where an article, a word or a session narrows it: a part of the log that fits on a page or some. */
async function everyEvent(learner: Who, query: EventQuery): Promise<Found[]> {
  const { article, word, since, until, from, to } = query;
  const isMeant = ({ event, at, day }: Found) =>
    day >= (from ?? '') &&
    day <= (to ?? LAST) &&
    at >= (since ?? 0) &&
    at <= (until ?? at) &&
    (article === null || articleOf(event) === article);
  if (word !== null) {
    const log = await wordLog(database(), learner.id, word);
    const found: Found[] = [];
    visitWord(log.regrouped().events.get(word) ?? [], log.fits.book, (day, sums, by) => found.push({ ...by, day, sums }));
    return found.filter((each) => countOf(each.sums, query) > 0 && isMeant(each)).sort((a, b) => inTime(b, a));
  }
  const rows = await rowsOf(learner, query, { ...(article !== null && { articleId: article }), ...during(since, until) });
  if (!needsLog(query)) return rows.filter(isMeant);
  const ids = new Set(rows.map(({ event }) => event.id));
  return (await fromLogs(learner, query, rows)).filter((each) => ids.has(each.event.id) && isMeant(each));
}

function articleOf(event: LearnerEvent): string | null {
  if ('article' in event) return event.article;
  if (event.type === 'kept') return event.context.place.article;
  return event.type === 'looked-up' ? (event.place?.article ?? null) : null;
}

/** Moments are found by the index over days; how far a day is from UTC depends on the zone. */
function during(since: number | null, until: number | null): Prisma.EventWhereInput {
  if (since === null && until === null) return {};
  const near = (at: number, days: number) => new Date(at + days * 86_400_000).toISOString().slice(0, 10);
  return {
    day: { ...(since !== null && { gte: near(since, -2) }), ...(until !== null && { lte: near(until, 2) }) },
    at: { ...(since !== null && { gte: BigInt(since) }), ...(until !== null && { lte: BigInt(until) }) },
  };
}

/** Of these, every event of the types is meant. */
const EACH_COUNTS = new Set<Counted>(['all', 'reading', 'taps', 'answers', 'practiced']);

const ACTS: LearnerEvent['type'][] = ['looked-up', 'kept', 'declared', 'graded', 'practiced', 'read', 'finished'];
const GRADED: LearnerEvent['type'][] = ['graded'];

const TYPES: Partial<Record<Counted, LearnerEvent['type'][]>> = {
  all: ACTS,
  reading: ['read'],
  taps: ['looked-up'],
  kept: ['kept'],
  finished: ['finished'],
  answers: GRADED,
  introduced: GRADED,
  asked: GRADED,
  recalled: GRADED,
  forgotten: GRADED,
  practiced: ['practiced'],
};

/** Events of the types that may be meant, newest first; only those that are, where an event tells it by itself. */
async function rowsOf(
  { id: learnerId }: Who,
  query: EventQuery,
  where: Prisma.EventWhereInput,
  some: { skip?: number; take?: number } = {},
): Promise<Found[]> {
  const types = TYPES[query.what];
  const rows = await database().event.findMany({
    where: {
      learnerId,
      undone: false,
      // For whoever travels, the day of an event that moves nothing can be the day to which what moved the word belongs.
      ...(types ? ofTypes(...types) : { wordKey: { not: null }, ...ofTypes(...MOVING, 'looked-up', 'buried') }),
      ...where,
    },
    orderBy: [{ day: 'desc' }, { at: 'desc' }, { sequence: 'desc' }, { id: 'desc' }],
    select: { day: true, payload: true, outcome: true, at: true, sequence: true },
    ...some,
  });
  const found = rows.map((row): Found => {
    const stored = storedEvent(row);
    return { ...stored, day: row.day, sums: eventSums(stored) };
  });
  return needsLog(query) ? found : found.filter(({ sums }) => countOf(sums, query) > 0);
}

/** What is meant in the logs of the words that these events are of, newest first. */
async function fromLogs({ id: learnerId }: Who, query: EventQuery, rows: readonly StoredEvent[]): Promise<Found[]> {
  const logs = await wordLogs(database(), learnerId);
  const found: Found[] = [];
  const words = new Set(rows.flatMap(({ event }) => ('card' in event ? wordOfCard(event.card) : 'word' in event ? event.word.key : [])));
  for (const log of await logs.of(words)) {
    visitWord(log, logs.weights, (day, sums, by) => {
      if (countOf(sums, query) > 0) found.push({ ...by, day, sums });
    });
  }
  return found.sort((a, b) => inTime(b, a));
}

import { dayOfBacklog, readBacklog, shareOfDay } from '#lib/cards/backlog.ts';
import { type Card, kindOfCard, wordOfCard } from '#lib/cards/card.ts';
import { habitOf, SPAN } from '#lib/cards/habit.ts';
import { type AnsweredToday, leftToday, limitsOf } from '#lib/cards/limits.ts';
import { orderQueue, type Queued } from '#lib/cards/queue.ts';
import { type Waiting, waiting } from '#lib/cards/waiting.ts';
import type { Learner } from '#lib/words/learner.ts';
import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import { cardRows } from './cards.ts';
import { reviewDays, todayDone } from './days.ts';
import { countDue, dueIds, lookedUpIds, nextDue } from './due.ts';
import type { DueIn } from './due-sql.ts';
import { knownGenders } from './known-genders.ts';
import { wordsPassed } from './passings.ts';

type Who = Pick<Learner, 'id' | 'zone'> & Partial<Pick<Learner, 'settings'>>;

interface Choice {
  /** Cards to be asked at most. */
  limit?: number;
  /** Only words kept or tapped in this article. Who asks for them gets them, whatever the limits of the day. */
  article?: string;
  /** First steps may be asked so much too early, in milliseconds: whoever comes back after a minute should not wait for another. */
  ahead?: number;
}

/** Of words that were tapped, so many are looked at; more are not tapped between two reviews. */
const TAPPED = 100;

/** The cards to ask now, in the order in which to ask them (`orderQueue`), as far as the limits of the day and a spread backlog let them. */
export async function dueCards(learner: Who, now: number, { limit = 100, article, ahead = 0 }: Choice = {}): Promise<Card[]> {
  const which: DueIn = { learnerId: learner.id, now, ahead, ...(article !== undefined && { article }) };
  const [passed, genders, allowed] = await Promise.all([
    wordsPassed(learner, learnerDay(now, learner.zone)),
    knownGenders(which),
    article === undefined ? allowedToday(learner, now) : { reviews: [{ most: limit }], new: limit },
  ]);
  const passedAt = new Map(passed.map(({ key, at }) => [key, at]));
  // What was read over is asked last: without it there must be enough.
  const most = limit + passedAt.size;
  const without = (id: string) => kindOfCard(id) === 'gender' && genders.words.has(wordOfCard(id));
  const [tapped, learning, fresh, ...reviews] = await Promise.all([
    article === undefined ? lookedUpIds(which, TAPPED) : [],
    dueIds(which, 'learning', limit),
    dueIds(which, 'new', Math.min(limit, allowed.new), { without }),
    ...allowed.reviews.map(({ most: own, ...range }) => dueIds(which, 'reviews', Math.min(most, own), { ...range, without })),
  ]);
  const reviewsLeft = allowed.reviews.reduce((sum, { most: own }) => sum + own, 0);
  // Tapped ones are reviews as well and count with them.
  const again = [...new Set([...tapped.filter((id) => !without(id)), ...reviews.flat()])].slice(0, reviewsLeft);
  const ids = [...new Set([...learning, ...again, ...fresh])];
  const rows = await cardRows(learner, ids);
  const queue = rows.map(({ card, next, lastLookup }): Queued => {
    const readOver = passedAt.get(card.word.key);
    return { card, next, lastLookup, ...(readOver !== undefined && { passed: readOver }) };
  });
  return orderQueue(queue, now).slice(0, limit);
}

/** What is due, divided into what is asked today and what waits for later days. */
export async function dueCounts(learner: Who, now: number, ahead = 0): Promise<Waiting> {
  const { zone, settings = {} } = learner;
  const plan = readBacklog(settings.backlog);
  const which = { learnerId: learner.id, now, ahead };
  const today = learnerDay(now, zone);
  const [counted, genders, next, answered, before] = await Promise.all([
    countDue(which, plan?.since ?? 0),
    knownGenders(which),
    nextDue(which),
    answeredOn(learner, today),
    reviewDays(learner, today, SPAN),
  ]);
  const due = { ...counted, reviews: Math.max(0, counted.reviews - genders.again), new: Math.max(0, counted.new - genders.new) };
  const tomorrow = dayStart(addDays(today, 1), zone);
  return waiting({ due, limits: limitsOf(settings, today), answered, plan, ...habitOf(before), nextDue: next, tomorrow, now, zone });
}

/** How many reviews may still be asked, by when they became due, and how many new cards. */
async function allowedToday({ id, zone, settings = {} }: Who, now: number) {
  const plan = readBacklog(settings.backlog);
  const day = plan && dayOfBacklog(plan, now, zone);
  const today = learnerDay(now, zone);
  const limits = limitsOf(settings, today);
  const answered = await answeredOn({ id }, today);
  const fresh = leftToday(limits.new, answered.new);
  if (plan !== null && day !== null) {
    const { old } = await countDue({ learnerId: id, now }, plan.since);
    const reviews = [
      { from: plan.since, most: Number.POSITIVE_INFINITY },
      { to: plan.since, most: shareOfDay(plan, old, day) },
    ];
    if (old > 0) return { new: fresh, reviews };
  }
  return { new: fresh, reviews: [{ most: leftToday(limits.reviews, answered.reviews) }] };
}

/** What counts against the limits of a day. */
async function answeredOn(learner: Pick<Learner, 'id'>, day: string): Promise<AnsweredToday> {
  const { introduced, reviews } = await todayDone(learner, day);
  return { new: introduced, reviews };
}

import { expect, test } from 'vitest';
import { type Due, type Waiting, waiting } from './waiting.ts';

const NOW = Date.parse('2026-03-01T10:00:00Z');
const tomorrow = Date.parse('2026-03-02T03:00:00Z');
const DAY = 86_400_000;
const none: Due = { learning: 0, reviews: 0, old: 0, new: 0 };
type Asked = Parameters<typeof waiting>[0];
const ask = (asked: Partial<Omit<Asked, 'due'>> & { due: Partial<Due> }): Waiting =>
  waiting({
    limits: { new: 20, reviews: 200 },
    answered: { new: 0, reviews: 0 },
    plan: null,
    usual: 100,
    pace: null,
    nextDue: null,
    tomorrow,
    now: NOW,
    zone: 'Europe/Berlin',
    ...asked,
    due: { ...none, ...asked.due },
  });

test('within the limits all of it is asked today', () => {
  expect(ask({ due: { reviews: 10, learning: 2, new: 3 } })).toEqual({
    reviews: 10,
    learning: 2,
    new: 3,
    total: 15,
    later: { reviews: 0, new: 0 },
    nextDue: null,
    backlog: null,
    plan: null,
    pace: null,
  });
});

test('the limits hold for what was answered already; first steps have none', () => {
  const {
    reviews,
    learning,
    new: fresh,
    later,
  } = ask({ due: { reviews: 150, learning: 300, new: 32 }, answered: { new: 18, reviews: 190 } });
  expect({ reviews, learning, fresh, later }).toEqual({ reviews: 10, learning: 300, fresh: 2, later: { reviews: 140, new: 30 } });
});

test('what the limits leave comes with the next day, unless something is due before', () => {
  expect(ask({ due: { new: 30 }, nextDue: null }).nextDue).toBe(tomorrow);
  expect(ask({ due: { new: 30 }, nextDue: NOW + 60_000 }).nextDue).toBe(NOW + 60_000);
  expect(ask({ due: { new: 20 }, nextDue: NOW + 9 * DAY }).nextDue).toBe(NOW + 9 * DAY);
});

test('more than two usual days are a backlog, and spreading them is offered once', () => {
  expect(ask({ due: { reviews: 200 } }).backlog).toBeNull();
  expect(ask({ due: { reviews: 201 } }).backlog).toEqual({ cards: 201, usual: 100 });
  const plan = { since: NOW, days: 7, cards: 700 };
  expect(ask({ due: { reviews: 700, old: 700 }, plan }).backlog).toBeNull();
});

test('a spread backlog asks for its part of the day, with what became due since on top, whatever the limit', () => {
  const plan = { since: NOW - DAY, days: 7, cards: 700 };
  const { reviews, later, plan: running } = ask({ due: { reviews: 640, old: 600 }, plan, limits: { new: 20, reviews: 50 } });
  expect({ reviews, later: later.reviews, running }).toEqual({ reviews: 140, later: 500, running: { ...plan, left: 600, day: 2 } });
});

test('"all at once" lifts the limit for that day only', () => {
  const plan = { since: NOW, days: 1, cards: 700 };
  expect(ask({ due: { reviews: 700, old: 700 }, plan }).reviews).toBe(700);
  expect(ask({ due: { reviews: 700, old: 700 }, plan, now: NOW + DAY }).reviews).toBe(200);
});

test('a plan of which nothing is left, or whose days are over, is none', () => {
  const plan = { since: NOW, days: 3, cards: 300 };
  expect(ask({ due: { reviews: 30 }, plan }).plan).toBeNull();
  const after = ask({ due: { reviews: 300, old: 250 }, plan, now: NOW + 3 * DAY });
  expect(after.plan).toBeNull();
  expect(after.backlog).toEqual({ cards: 300, usual: 100 });
});

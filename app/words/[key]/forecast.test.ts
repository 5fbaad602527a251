import { expect, test } from 'vitest';
import { forecast, stability } from './forecast.ts';

const now = Date.parse('2026-07-14T10:00:00Z');
const DAY = 86_400_000;
const zone = 'Europe/Berlin';

test('a card that waits', () => {
  const due = now + 6 * DAY;
  const outlook = { now: 0.963, whenDue: 0.9, ifKnown: now + 40 * DAY, ifNot: due + 600_000 };
  expect(forecast({ due }, outlook, now, zone)).toBe(
    'Asked now, you would know it with a chance of 96\u00A0%. It is asked on Monday, when that has fallen to 90\u00A0%. Known then, it rests until 23 Aug; not known, it comes back after 10 minutes.',
  );
});

test('a card that is due, and one that was never asked', () => {
  const outlook = { now: 0.5, whenDue: 0.5, ifKnown: now + 2 * DAY, ifNot: now + 60_000 };
  expect(forecast({ due: now - DAY }, outlook, now, zone)).toBe(
    'Asked now, you would know it with a chance of 50\u00A0%. Known then, it rests until 16 Jul; not known, it comes back after a minute.',
  );
  expect(forecast({ due: now }, { ...outlook, now: null, whenDue: null }, now, zone)).toMatch(
    /^It was never asked, so nothing can be foretold yet\.$/,
  );
});

test.each([
  [0.3, 'less than a day'],
  [1.2, '1 day'],
  [23.4, '23 days'],
  [90, '3 months'],
  [1500, '4 years'],
])('a stability of %d days: %s', (days, expected) => {
  expect(stability(days)).toBe(expected);
});

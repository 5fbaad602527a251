import type { Page } from '@playwright/test';
import { article, grade, keep, skipLevel, tap } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

const DAY = 86_400_000;
const SLUG = article.split('/').at(-1)!;
let made = 0;

const base = (at: number, zone = 'Europe/Berlin') => ({ id: `progress-${Date.now()}-${++made}`, at, zone });
const word = (lemma: string) => ({ key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: `das ${lemma}` });
const place = { article: SLUG, start: 0, end: 4 };
const kept = (lemma: string, at: number) => ({
  ...base(at),
  type: 'kept',
  word: word(lemma),
  context: { place, sentence: `${lemma} ist hier.`, marks: [[0, lemma.length]], glosses: ['(gloss)'] },
});

/** Sends what a device did while it was away. */
async function send(page: Page, events: object[]): Promise<void> {
  const answer = await page.request.post('/api/events', { data: { events } });
  const { results } = (await answer.json()) as { results: { ok: boolean }[] };
  expect(results.map(({ ok }) => ok)).toEqual(events.map(() => true));
}

/** Weeks of learning: kept, known at first, and asked again until one was forgotten. */
async function weeks(page: Page): Promise<void> {
  const now = Date.now();
  const words = ['Haus', 'See', 'Berg', 'Tal'];
  const events: object[] = words.map((lemma, n) => kept(lemma, now - 40 * DAY + n));
  for (const [days, answer] of [
    [39, 4],
    [30, 3],
    [3, 1],
  ] as const) {
    for (const lemma of words.slice(0, 3)) {
      const again = lemma === 'Berg' ? answer : 3;
      events.push({
        ...base(now - days * DAY),
        type: 'graded',
        card: `${lemma}|NOUN#meaning`,
        grade: days === 39 ? 4 : again,
        on: null,
        offline: true,
        took: 4000,
      });
    }
  }
  for (let n = 0; n < 3; n++) {
    events.push({ ...base(now - 2 * DAY + n * 60_000), type: 'read', article: SLUG, position: n * 50, seconds: 60, words: 90 });
    events.push({ ...base(now - 2 * DAY + n * 60_000), type: 'looked-up', word: word('Ufer'), place });
  }
  await send(page, events);
}

/** What a page of events or words says of how many there are. */
const status = (page: Page) => page.getByRole('main').getByRole('status').first();

/** Opens the number and comes back: the page behind it counts as many. */
async function expectOpens(page: Page, link: ReturnType<Page['getByRole']>, count: number, what = 'event'): Promise<void> {
  await link.click();
  await expect(status(page)).toContainText(`${count} ${what}`);
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(count);
  await page.goBack();
}

test('what was done is told in a sentence, and each number opens the events it counts', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  for (const lemma of ['Ferienanlage', 'empfangen']) await keep(page, lemma);
  await tap(page, 'Machthaber');
  // A look-up is written down a moment after the card is there, and told to the server when the page is left.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Machthaber');
  await page.goto('/review');
  await grade(page, 'Knew it');
  await grade(page, "Didn't know");
  await page.goto('/progress');
  const week = page.getByRole('region', { name: 'This week' });
  await expect(week).toContainText(/Since Monday you .*kept 2 new words.*answered 2 cards/);
  await expectOpens(page, week.getByRole('link', { name: '2 new words' }), 2);
  await expectOpens(page, week.getByRole('link', { name: '2 cards' }), 2, 'answers');
  const reading = page.getByRole('region', { name: 'Reading' });
  await expectOpens(page, reading.getByRole('link', { name: '3 taps' }), 3);
  // The words behind the figures are the list's.
  const learning = page.getByRole('region', { name: 'Words' }).getByRole('link', { name: '2', exact: true });
  await learning.first().click();
  await expect(page).toHaveURL(/\/words\?state=/);
  await expect(status(page)).toContainText('2 words');
});

test('an event leads to its word and its text, and what was taken back is not counted', async ({ page }) => {
  await skipLevel(page);
  const events = [kept('Haus', Date.now() - 60_000), { ...base(Date.now() - 50_000), type: 'looked-up', word: word('Haus'), place }];
  await send(page, events);
  await page.goto('/progress/events');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Tapped');
  await expect(rows.last()).toContainText('Kept');
  await rows.first().getByRole('link', { name: 'Haus' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Haus');
  await page.goBack();
  await send(page, [{ ...base(Date.now()), type: 'undone', target: (events[1] as { id: string }).id }]);
  await page.reload();
  await expect(rows).toHaveCount(1);
  await page.getByLabel('What').selectOption('taps');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(status(page)).toHaveText('Nothing of it here.');
});

test('recall against what was expected, words over time, and the days, each with a table', async ({ page }) => {
  await skipLevel(page);
  await weeks(page);
  await page.goto('/progress');
  const reviews = page.getByRole('region', { name: 'Reviews' });
  await expect(reviews).toContainText(/5 of 6 cards that came back after a day or more were recalled/);
  await expect(reviews.getByRole('img', { name: /Recalled and expected/ })).toBeVisible();
  await reviews.getByText('Recall as a table').click();
  const row = reviews.getByRole('row', { name: /^15–30 days/ });
  await expectOpens(page, row.getByRole('link').first(), 3);
  const words = page.getByRole('region', { name: 'Words', exact: true });
  await expect(words.getByRole('img', { name: /Words by how well they are known/ })).toBeVisible();
  await words.getByText('The words as a table').click();
  await expect(words.getByRole('row')).not.toHaveCount(0);
  const days = page.getByRole('region', { name: 'Days' });
  await days.getByText('The days as a table').click();
  await expectOpens(page, days.getByRole('row').nth(1).getByRole('link', { name: '3', exact: true }), 3);
  await expect(page.getByRole('region', { name: 'The next 14 days' })).toContainText(/reviews? of cards as they are now/);
});

test('a text has its history, and a session its events', async ({ page }) => {
  await skipLevel(page);
  await weeks(page);
  await page.goto('/progress');
  await page.getByRole('region', { name: 'Reading' }).getByRole('list', { name: 'Texts' }).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/progress/texts/${SLUG}$`));
  await expect(page.getByRole('main')).toContainText('270');
  await expectOpens(page, page.getByRole('row').nth(1).getByRole('link', { name: '3', exact: true }), 3);
  await page.goto('/progress/sessions');
  const session = page.getByRole('listitem').filter({ hasText: '270 words in 3 min' });
  await session.getByRole('link').first().click();
  await expect(status(page)).toHaveText('6 events.');
});

test('a night belongs to the evening, where the learner was; the day of a change of clocks is one day', async ({ page }) => {
  await skipLevel(page);
  const look = (moment: string, zone?: string) => ({ ...base(Date.parse(moment), zone), type: 'looked-up', word: word('Haus') });
  await send(page, [
    look('2026-03-02T00:30:00Z'), // half past one in Berlin: still the first of March
    look('2026-03-02T03:00:00Z'), // four o'clock: the second
    look('2026-03-02T19:30:00Z', 'Asia/Tokyo'), // the third of March there, at half past four in the morning
    look('2026-03-29T01:59:00Z'), // the last minute of a day of 23 hours
    look('2026-03-29T02:00:00Z'),
  ]);
  for (const [day, count] of [
    ['2026-03-01', 1],
    ['2026-03-02', 1],
    ['2026-03-03', 1],
    ['2026-03-28', 1],
    ['2026-03-29', 1],
  ] as const) {
    await page.goto(`/progress/events?what=taps&day=${day}`);
    await expect(page.getByRole('main').getByRole('listitem'), day).toHaveCount(count);
  }
  await page.goto('/progress/events?what=taps&from=2026-03-01&to=2026-03-31');
  await expect(status(page)).toHaveText('5 events.');
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test('the pages of progress can be used by everybody, with their tables open, on the narrowest phone', async ({ page }) => {
      test.setTimeout(240_000);
      await skipLevel(page);
      await weeks(page);
      const addresses = [
        '/progress',
        '/progress/events',
        '/progress/events?what=asked&age=15',
        '/progress/sessions',
        '/progress/texts',
        `/progress/texts/${SLUG}`,
      ];
      for (const address of addresses) {
        await page.goto(address);
        for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
        await expectAccessible(page);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${address} scrolls sideways`).toBe(true);
      }
    });
  });
}

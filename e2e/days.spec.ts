import type { Page } from '@playwright/test';
import { setClock, test } from './clock.ts';
import { skipLevel } from './learner.ts';
import { event, kept, sendEvents } from './seed.ts';
import { expect } from './test.ts';

const HOUR = 3_600_000;

async function answer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).click();
  const saved = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"graded"'));
  await page.getByRole('button', { name: 'Knew it' }).click();
  expect((await saved).status()).toBe(200);
}

/** A new card a day, and three that wait; the first answered twice, so that it has passed its steps. */
async function begin(page: Page, request: Parameters<typeof sendEvents>[0], origin: string, time: string): Promise<void> {
  const at = await setClock(page, time);
  await skipLevel(page);
  const limit = event(at, { type: 'setting-changed', name: 'limit.new', value: 1 });
  await sendEvents(request, origin, [limit, ...['Abend', 'Bahn', 'Chance'].map((lemma, n) => kept(lemma, at - HOUR + n, n))]);
  await page.goto('/review');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await answer(page);
  await expect(page.getByText('2 more wait for tomorrow')).toBeVisible();
}

test('midnight changes nothing, 4 a.m. does', async ({ page, request, baseURL }) => {
  await begin(page, request, baseURL!, '2026-03-10T22:30:00Z');
  await setClock(page, '2026-03-10T23:30:00Z');
  await page.goto('/');
  await expect(page.getByText('2 more wait for tomorrow')).toBeVisible();
  await setClock(page, '2026-03-11T03:00:30Z');
  await page.goto('/');
  await expect(page.getByText('1 more waits for tomorrow')).toBeVisible();
});

for (const [what, evening, before, after] of [
  ['forward', '2026-03-28T21:00:00Z', '2026-03-29T01:59:00Z', '2026-03-29T02:00:30Z'],
  ['back', '2026-10-24T20:00:00Z', '2026-10-25T02:59:00Z', '2026-10-25T03:00:30Z'],
] as const) {
  test(`in the night in which the clocks go ${what} the day begins at 4 a.m. by the clock`, async ({ page, request, baseURL }) => {
    await begin(page, request, baseURL!, evening);
    await setClock(page, before);
    await page.goto('/');
    await expect(page.getByText('2 more wait for tomorrow')).toBeVisible();
    await setClock(page, after);
    await page.goto('/');
    await expect(page.getByText('1 more waits for tomorrow')).toBeVisible();
  });
}

test('who flies west has the same day for longer', async ({ page, request, baseURL }) => {
  await begin(page, request, baseURL!, '2026-03-10T20:00:00Z');
  const at = await setClock(page, '2026-03-11T05:00:00Z');
  // The first thing done there tells the zone.
  await sendEvents(request, baseURL!, [event(at, { type: 'setting-changed', name: 'answers', value: 2 }, 'America/New_York')]);
  await page.goto('/');
  await expect(page.getByText('2 more wait for tomorrow')).toBeVisible();
  await setClock(page, '2026-03-11T08:00:30Z');
  await page.goto('/');
  await expect(page.getByText('1 more waits for tomorrow')).toBeVisible();
});

import { article, keep, skipLevel } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

const pages: [string, RegExp][] = [
  ['/', /lesefluss|today/i],
  ['/read', /read|shelf/i],
  [article, /./],
  ['/review', /review/i],
  ['/words', /words/i],
  ['/progress', /progress/i],
  ['/import', /bring in|import/i],
  ['/settings', /settings/i],
];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme} theme`, () => {
    test.use({ colorScheme: theme });
    test('every page has a heading and nothing serious to say against its accessibility, empty and in use', async ({ page }) => {
      test.setTimeout(240_000); // sixteen audits
      await page.goto('/');
      await expectAccessible(page);
      await skipLevel(page);
      for (const used of [false, true]) {
        if (used) {
          await page.goto(article);
          await keep(page, 'Ferienanlage');
        }
        for (const [address, heading] of pages) {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
          await expectAccessible(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${address} scrolls sideways`).toBe(true);
        }
      }
    });
  });
}

test('health says version, dictionary and database', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  const health = await answer.json();
  expect(health).toMatchObject({ ok: true, version: expect.any(String) });
  expect(health).toHaveProperty('dictionary');
  expect(health).toHaveProperty('database');
});

test('a pasted text becomes a page with taps', async ({ page }) => {
  await skipLevel(page);
  await page.goto('/import');
  await page.getByLabel(/title/i).fill('Ein kurzer Bericht');
  await page
    .getByLabel(/text/i)
    .last()
    .fill('Die Stadt eröffnet im Frühling ein neues Museum. Viele Besucher freuen sich darauf. Der Eintritt ist am ersten Tag frei.');
  await page.getByRole('button', { name: /bring in|import|add/i }).click();
  await expect(page).toHaveURL(/\/read\/.+/);
  await page.locator('[data-word="Museum"]').click();
  await expect(
    page.getByRole('complementary', { name: 'Museum', exact: true }).or(page.getByRole('dialog', { name: 'Museum', exact: true })),
  ).toContainText(/museum/i);
});

import type { APIRequestContext, Page } from '@playwright/test';
import { article, skipLevel, tap, word } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

const DAY = 86_400_000;
const text = 'kim-lawrow-wonsan';

/** A word kept and answered weeks ago, due since: as a device that was away for long would send it. */
async function makeDue(request: APIRequestContext, origin: string, ...lemmas: string[]): Promise<void> {
  const events = lemmas.flatMap((lemma, n) => {
    const at = Date.now() - 60 * DAY + n * 1000;
    const base = { zone: 'Europe/Berlin' };
    const ref = { key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: lemma };
    const context = { place: { article: text, start: n, end: n + 1 }, sentence: `${lemma}.`, marks: [[0, lemma.length]], glosses: ['-'] };
    return [
      { ...base, id: crypto.randomUUID(), at, type: 'kept', word: ref, context },
      { ...base, id: crypto.randomUUID(), at: at + 1, type: 'graded', card: `${lemma}|NOUN#meaning`, grade: 4, on: null, offline: true },
    ];
  });
  const answer = await request.post('/api/events', { data: { events }, headers: { origin } });
  expect(answer.status()).toBe(200);
}

/** Waits until the server has saved what `act` does. */
async function saved(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes(`"${what}"`),
  );
  await act();
  expect((await answer).status()).toBe(200);
}

/** Everything that moved by itself since the page was opened. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}

/** Opens the text and waits until it has come to life: before, keys mean nothing. */
async function open(page: Page): Promise<void> {
  await page.goto(article);
  await expect(page.locator('[data-state="new"]').first()).toBeVisible();
}

/** Beside the text on a desk, a sheet behind a button elsewhere. */
async function openViews(page: Page) {
  const panel = page.getByRole('region', { name: 'Shown in the text' });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: 'What is shown in the text' }).click();
  await expect(panel).toBeVisible();
  return panel;
}

const attribute = (page: Page, name: string) => page.evaluate((key) => document.documentElement.dataset[key] ?? null, name);
const style = (page: Page, selector: string, property: string, pseudo?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name!), [property, pseudo]);

test.beforeEach(async ({ page }) => {
  await skipLevel(page);
});

test.describe('before reading', () => {
  const offer = (page: Page) => page.getByRole('complementary', { name: 'Before reading' });

  test('one line offers the words to learn first; kept together, with one undo; nothing moves', async ({ page }) => {
    await page.goto(article);
    const line = offer(page).getByRole('button', { name: /^Learn these 8 words first: they bring you from 0 to \d+ %$/ });
    await expect(line).toBeVisible();
    expect(await shifted(page)).toBe(0);
    await line.click();
    const rows = offer(page).getByRole('listitem');
    await expect(rows).toHaveCount(8);
    // Each with its sentence, in which the word is marked.
    for (const row of await rows.all()) await expect(row.locator('mark').first()).toBeVisible();
    await expectAccessible(page);

    const known = rows.first().getByRole('button', { name: /^Known: / });
    await saved(page, 'declared', () => known.click());
    await expect(known).toHaveAttribute('aria-pressed', 'true');
    await saved(page, 'kept', () => offer(page).getByRole('button', { name: 'Keep these' }).click());
    await expect(offer(page).getByRole('status')).toHaveText('7 cards made.');
    await expect(page.locator('[data-state="learning"]').first()).toBeVisible();
    await page.goto('/progress');
    await expect(page.getByRole('list', { name: 'Lately' })).toContainText('7 cards made from');
  });

  test('its undo takes all of them back', async ({ page }) => {
    await page.goto(article);
    await offer(page)
      .getByRole('button', { name: /^Learn these/ })
      .click();
    await saved(page, 'kept', () => offer(page).getByRole('button', { name: 'Keep these' }).click());
    await saved(page, 'undone', () => offer(page).getByRole('button', { name: 'Undo' }).click());
    await expect(page.locator('[data-state="learning"]')).toHaveCount(0);
    await expect(offer(page).getByRole('button', { name: 'Keep these' })).toBeVisible();
    await page.goto('/review');
    await expect(page.getByRole('button', { name: 'Show answer' })).toHaveCount(0);
  });

  test('once dismissed it stays away from this text', async ({ page }) => {
    await page.goto(article);
    await offer(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(offer(page).getByRole('button')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('[data-state="new"]').first()).toBeVisible();
    await expect(offer(page).getByRole('button')).toHaveCount(0);
  });
});

test.describe('while reading', () => {
  const keys: [key: string, name: string][] = [
    ['m', 'marks'],
    ['g', 'genders'],
    ['d', 'dots'],
    ['z', 'compounds'],
    ['o', 'names'],
    ['f', 'frame'],
    ['p', 'focus'],
  ];

  test('each view has a key and a switch, is off at first, and is remembered; nothing moves when the page is opened with all of them', async ({
    page,
  }) => {
    await open(page);
    const panel = await openViews(page);
    await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(panel.getByRole('checkbox')).toHaveCount(keys.length);
    for (const [key, name] of keys) {
      await page.keyboard.press(key);
      expect(await attribute(page, name)).not.toBeNull();
    }
    await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(keys.length);
    await expectAccessible(page);
    await page.reload();
    await expect(page.locator('[data-state="new"]').first()).toBeVisible();
    for (const [, name] of keys) expect(await attribute(page, name)).not.toBeNull();
    expect(await shifted(page)).toBe(0);
    await expectAccessible(page);
    const again = await openViews(page);
    await again.getByRole('checkbox', { name: /^Gender of nouns/ }).uncheck();
    expect(await attribute(page, 'genders')).toBeNull();
    await page.goto('/settings');
    await expect(page.getByRole('checkbox', { name: /^Frame of the sentence/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Gender of nouns/ })).not.toBeChecked();
  });

  test('gender, names, seams and the frame show in the text, and only when asked for', async ({ page }) => {
    await open(page);
    const gender = () => style(page, '[data-word="Machthaber"]', 'background-image');
    const names = () => style(page, '[data-word="Lawrow"]', 'text-decoration-line');
    const dots = () => style(page, '[data-word="Ferienanlage"] > i', 'content', '::before');
    const bracket = () => style(page, '[data-bracket="open"]', 'content', '::before');
    const faded = () => style(page, '[data-inserted]', 'color');
    expect([await gender(), await names(), await dots(), await bracket()]).toEqual(['none', 'none', 'none', 'none']);
    const ink = await faded();
    for (const key of ['g', 'o', 'd', 'f']) await page.keyboard.press(key);
    expect(await gender()).toContain('linear-gradient');
    expect(await names()).toBe('underline');
    expect(await dots()).toBe('""');
    expect(await bracket()).toBe('""');
    expect(await faded()).not.toBe(ink);
    // „… hatte … eröffnet“ is the first bracket.
    await expect(page.locator('[data-bracket="open"]').first()).toHaveText('hatte');
    await expect(page.locator('[data-bracket="close"]').first()).toHaveText('eröffnet');
  });

  test('a word with a dot is still the plain word for whoever copies it', async ({ page }) => {
    await page.goto(article);
    await expect(word(page, 'Ferienanlage').first()).toHaveAttribute('data-state', 'new');
    await page.keyboard.press('d');
    const copied = await word(page, 'Ferienanlage')
      .first()
      .evaluate((element) => {
        getSelection()!.selectAllChildren(element);
        return getSelection()!.toString();
      });
    expect(copied).toBe('Ferienanlage');
    await expect(word(page, 'Ferienanlage').first()).toHaveText('Ferienanlage');
  });

  test('one paragraph at a time: it moves with the reading, and with the keys', async ({ page }) => {
    await open(page);
    await page.keyboard.press('p');
    const current = page.locator('[data-current]');
    await expect(current).toHaveCount(1);
    await expect(current).toContainText('Gerade erst');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(current).not.toContainText('Gerade erst');
    await expect(current).toHaveCount(1);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(current).toContainText('Gerade erst');
    await word(page, 'Gespräch').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(current).toContainText('Gespräch');
    await page.keyboard.press('p');
    await expect(current).toHaveCount(0);
  });

  test('the views are at hand in the middle of the text', async ({ page }) => {
    await page.goto(article);
    await page.evaluate(() => scrollTo(0, 700));
    await page.evaluate(() => scrollBy(0, -40));
    const panel = page.getByRole('region', { name: 'Shown in the text' });
    const button = page.getByRole('button', { name: 'What is shown in the text' });
    if (await button.isVisible()) {
      await button.click();
      await expect(panel).toBeInViewport();
      await panel.getByRole('checkbox', { name: /^Frame of the sentence/ }).check();
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
    } else {
      await page.evaluate(() => scrollTo(0, 0));
      await panel.getByRole('checkbox', { name: /^Frame of the sentence/ }).check();
    }
    expect(await attribute(page, 'frame')).toBe('on');
  });
});

test.describe('after reading', () => {
  const end = (page: Page) => page.getByRole('region', { name: 'End of the text' });

  test('a due word that was read over is asked last, its history says so, and its memory is as before', async ({
    page,
    request,
    server,
  }) => {
    await makeDue(request, server.url, 'Machthaber', 'Denkmal');
    await page.goto(article);
    await expect(word(page, 'Machthaber').first()).toHaveAttribute('data-state', 'due');
    // One of the two is tapped: it was not read over.
    await tap(page, 'Denkmal');
    await page.keyboard.press('Escape');
    await saved(page, 'finished', () => end(page).getByRole('button', { name: 'Finished' }).click());
    await expect(end(page).getByRole('status')).toContainText('One due word was read over without a tap');
    await expectAccessible(page);
    await page.goto('/review');
    await expect(page.getByText(/1 of 2/)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Denkmal');
    await page.goto(`/words/${encodeURIComponent('Machthaber|NOUN')}`);
    await expect(page.getByRole('main')).toContainText('Read over without a tap');
    await page.goto(article);
    await expect(word(page, 'Machthaber').first()).toHaveAttribute('data-state', 'due');
  });

  test('what the end of a text did is listed, and taken back as one: the end, its cards, what was read over', async ({
    page,
    request,
    server,
  }) => {
    await makeDue(request, server.url, 'Machthaber');
    await page.goto(article);
    await expect(word(page, 'Machthaber').first()).toHaveAttribute('data-state', 'due');
    await saved(page, 'finished', () => end(page).getByRole('button', { name: 'Finished' }).click());
    await end(page).getByRole('link', { name: 'Make cards' }).click();
    await page.getByRole('button', { name: 'Untick all' }).click();
    await expect(page.getByRole('button', { name: 'Tick all', exact: true })).toBeVisible();
    for (const box of (await page.getByRole('checkbox').all()).slice(0, 3)) await box.check();
    await saved(page, 'kept', () => page.getByRole('button', { name: 'Make 3 cards' }).click());
    await expect(page.getByText('3 cards made.')).toBeVisible();

    await page.goto(article);
    await saved(page, 'finished', () => end(page).getByRole('button', { name: 'Finished' }).click());
    await saved(page, 'undone', () => end(page).getByRole('button', { name: 'Undo' }).click());
    await page.goto('/progress');
    const lately = page.getByRole('list', { name: 'Lately' });
    await expect(lately.getByRole('listitem')).toHaveCount(1);
    await expect(lately).toContainText(/Finished “.+”, 3 cards made, 1 word read over without a tap/);
    await expectAccessible(page);
    await saved(page, 'undone', () => lately.getByRole('button', { name: /^Undo/ }).click());
    await expect(lately.getByRole('button', { name: /^Redo/ })).toBeVisible();
    await page.goto('/words');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await page.goto(`/words/${encodeURIComponent('Machthaber|NOUN')}`);
    await expect(page.getByRole('main')).not.toContainText('Read over without a tap');
    await page.goto('/progress');
    await expect(page.getByRole('list', { name: 'Lately' })).toHaveCount(0);
  });

  test('what was taken back can be had again', async ({ page }) => {
    await page.goto(article);
    await saved(page, 'finished', () => end(page).getByRole('button', { name: 'Finished' }).click());
    await end(page)
      .getByRole('link', { name: /What reading did lately/ })
      .click();
    const lately = page.getByRole('list', { name: 'Lately' });
    await saved(page, 'undone', () => lately.getByRole('button', { name: /^Undo/ }).click());
    await saved(page, 'undone', () => lately.getByRole('button', { name: /^Redo/ }).click());
    await page.reload();
    await expect(page.getByRole('list', { name: 'Lately' }).getByRole('listitem')).toHaveCount(1);
  });

  test('a phrase that was looked up is proposed as a card, before all', async ({ page }) => {
    await page.goto(article);
    await word(page, 'Vernehmen').click();
    await expect(page.getByRole('heading', { name: 'dem Vernehmen nach', exact: true })).toBeVisible();
    await page.waitForTimeout(300);
    // Leaving the page sends what was tapped.
    await saved(page, 'looked-up', async () => {
      await page.goto('/words');
    });
    await page.goto(`${article}/cards`);
    await expect(page.getByRole('checkbox').first()).toHaveAccessibleName('dem Vernehmen nach');
  });

  test('a page of a long text leads to the next, and the last one to the end', async ({ page }) => {
    const line = (n: number) => `Am Tag ${n} fährt der alte Zug langsam durch das breite Tal, und viele Leute warten am kleinen Bahnhof.`;
    const long = Array.from({ length: 60 }, (_, n) => line(n + 1)).join('\n\n');
    await page.goto('/import');
    await page.getByLabel(/title/i).fill('Sechzig Tage');
    await page.getByLabel(/text/i).last().fill(long);
    await page.getByRole('button', { name: /bring in|import|add/i }).click();
    await expect(page).toHaveURL(/\/read\/.+/, { timeout: 60_000 });
    await expect(end(page)).toHaveCount(0);
    const next = page.getByRole('region', { name: 'End of the page' }).getByRole('link', { name: 'Next page' });
    await saved(page, 'finished', () => next.click());
    await expect(page).toHaveURL(/page=2/);
    for (let last = await next.count(); last > 0; last = await next.count()) {
      await next.click();
      await page.waitForLoadState();
    }
    await saved(page, 'finished', () => end(page).getByRole('button', { name: 'Finished' }).click());
    await page.goto('/progress');
    await expect(page.getByRole('list', { name: 'Lately' })).toContainText('Finished page 1 of “Sechzig Tage”');
  });
});

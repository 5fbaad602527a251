import type { APIRequestContext, Page } from '@playwright/test';
import { article, glossCard, keep, pressUntil, skipLevel } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const LEMMAS = ['Brot', 'Tisch', 'Stuhl', 'Fenster', 'Garten', 'Wolke', 'Regen', 'Schnee', 'Brücke', 'Straße', 'Bäcker', 'Löffel'];
let made = 0;

/** What a browser would send, sent at once: a learner with a past. */
async function send(request: APIRequestContext, events: object[]): Promise<void> {
  const base = (index: number) => ({
    id: `seed-${String(++made).padStart(6, '0')}`,
    at: Date.now() - DAY + index * MINUTE,
    zone: 'Europe/Berlin',
  });
  for (let from = 0; from < events.length; from += 50) {
    const batch = events.slice(from, from + 50).map((event, index) => ({ ...base(from + index), ...event }));
    const answer = await request.post('/api/events', { data: { events: batch } });
    expect((await answer.json()).results.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
  }
}

const noun = (lemma: string) => ({ key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: lemma });

function kept(lemma: string, word: object = noun(lemma)) {
  const place = { article: 'kim-lawrow-wonsan', start: 0, end: lemma.length };
  const context = { place, sentence: `${lemma} steht hier.`, marks: [[0, lemma.length]], glosses: [`gloss of ${lemma}`] };
  return { type: 'kept', word, context };
}

/** Waits until the server has saved what `act` does. */
async function saved(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes(`"${what}"`),
  );
  await act();
  expect((await answer).status()).toBe(200);
}

const rows = (page: Page) => page.getByRole('main').getByRole('listitem');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

/** The words of the list as the server has them. */
async function stored(page: Page, part = 'all'): Promise<string[]> {
  const { words } = await (await page.request.get(`/api/words?state=${part}&sort=alphabet`)).json();
  return words.map(({ lemma }: { lemma: string }) => lemma);
}

test('a word is found by any of its forms, and only by these', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  for (const lemma of ['Ferienanlage', 'stattfinden', 'empfangen']) await keep(page, lemma);
  await page.goto('/words');
  await expect(rows(page)).toHaveCount(3);
  await expectAccessible(page);
  for (const [query, lemma] of [
    ['fand statt', 'stattfinden'],
    ['ferienanlagen', 'Ferienanlage'],
    ['empfing', 'empfangen'],
    ['empfaengt', 'empfangen'],
  ]) {
    await search(page).fill(query!);
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(query!).replaceAll('%20', '\\+')}`));
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(lemma!);
  }
  await page.goto('/words?q=empfieng');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('No word of yours has it.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the list is narrowed by parts and filters, each with its number', async ({ page }) => {
  await skipLevel(page);
  const read = { key: 'lesen|VERB', lemma: 'lesen', pos: 'VERB', headword: 'lesen, las, hat gelesen' };
  await send(page.request, [
    ...LEMMAS.map((lemma) => kept(lemma)),
    kept('lesen', read),
    { type: 'declared', word: noun('Brot'), as: 'known' },
    { type: 'declared', word: noun('Regen'), as: 'ignored' },
    { type: 'corrected', word: noun('Tisch'), correction: { what: 'gloss', gloss: 'board' } },
    { type: 'read', article: 'kim-lawrow-wonsan', position: 0, seconds: 10, words: 10 },
  ]);
  await page.goto('/words');
  const parts = page.getByRole('navigation', { name: 'Part of the list' });
  await expect(parts.getByRole('link', { name: 'All 13' })).toBeVisible();
  await parts.getByRole('link', { name: 'Known 1' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Brot');
  await page.goto('/words');
  await page.getByText('Filter and order').click();
  await expectAccessible(page);
  await page.getByLabel('Part of speech').selectOption({ label: 'Verb (1)' });
  await expect(page).toHaveURL('/words?pos=verb');
  await expect(rows(page)).toHaveCount(1);
  await page.goto('/words?corrected=1');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('board');
  await page.getByLabel('Order').selectOption('alphabet');
  await expect(page).toHaveURL('/words?corrected=1&sort=alphabet');
  await page.goto('/words?article=kim-lawrow-wonsan&kept=week&sort=alphabet');
  await expect(rows(page).first()).toContainText('Bäcker');
  await expect(rows(page)).toHaveCount(13);
  await page.goto('/words?article=nirgends');
  await expect(rows(page)).toHaveCount(0);
});

test('search, filters and pages need no script', async ({ page, browser, server }) => {
  await send(
    page.request,
    Array.from({ length: 60 }, (_, index) => kept(`Wort${String(index).padStart(2, '0')}`)),
  );
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
  const plain = await context.newPage();
  await plain.goto('/words');
  await expect(rows(plain)).toHaveCount(50);
  await plain.getByRole('link', { name: 'Next' }).click();
  await expect(plain).toHaveURL('/words?page=2');
  await expect(rows(plain)).toHaveCount(10);
  await plain.getByText('Filter and order').click();
  await plain.getByLabel('Order').selectOption('alphabet');
  await search(plain).fill('wort5');
  await plain.getByRole('button', { name: 'Find' }).click();
  await expect(rows(plain)).toHaveCount(10);
  await expect(rows(plain).first()).toContainText('Wort50');
  await plain.getByRole('link', { name: /^Wort50/ }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toContainText('Wort50');
  // A search without an order puts what fits best first: not the word met last, but the word itself.
  await plain.goto('/words');
  await search(plain).fill('Wort07');
  await plain.getByRole('button', { name: 'Find' }).click();
  await expect(plain).toHaveURL(/q=Wort07.*sort=(?:&|$)/);
  await expect(rows(plain)).toHaveCount(1);
  await context.close();
});

test('many words are changed at once, and all of it is taken back at once', async ({ page }) => {
  test.setTimeout(240_000);
  await skipLevel(page);
  await send(
    page.request,
    Array.from({ length: 60 }, (_, index) => kept(`Wort${String(index).padStart(2, '0')}`)),
  );
  await page.goto('/words?sort=alphabet');
  const before = await stored(page);
  const tick = (lemma: string) => page.getByRole('checkbox', { name: `Select ${lemma}`, exact: true });
  await tick('Wort02').click();
  await tick('Wort06').click({ modifiers: ['Shift'] });
  await expect(page.getByText('5 words selected.')).toBeVisible();
  await expectAccessible(page);
  await saved(page, 'declared', () => page.getByRole('button', { name: 'Known', exact: true }).click());
  await expect(page.getByText('5 words are known now.')).toBeVisible();
  await expect(rows(page).nth(2)).toContainText('known, as you said');
  await expect.poll(() => stored(page, 'known')).toEqual(['Wort02', 'Wort03', 'Wort04', 'Wort05', 'Wort06']);
  await saved(page, 'undone', () => page.getByRole('button', { name: 'Undo', exact: true }).click());
  await expect(page.getByText('Taken back: 5 words.')).toBeVisible();
  await expect.poll(() => stored(page, 'known')).toEqual([]);
  await expect(rows(page).nth(2)).toContainText('new, not asked yet');

  await page.getByLabel('Select all on this page').check();
  await page.getByRole('button', { name: 'Select all 60 found' }).click();
  await expect(page.getByText('60 words selected.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText(/^60 words are removed\./)).toBeVisible();
  await expect.poll(() => stored(page), { timeout: 60_000 }).toEqual([]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => stored(page), { timeout: 60_000 }).toEqual(before);
  await page.reload();
  await expect(page.getByRole('link', { name: 'All 60' })).toBeVisible();
});

test.describe('a network that fails', () => {
  test.use({ expectedErrors: [/Failed to load resource|ERR_FAILED|ERR_INTERNET/] });
  test('loses nothing: what was changed is sent when the network is back', async ({ page }) => {
    await skipLevel(page);
    await send(
      page.request,
      LEMMAS.map((lemma) => kept(lemma)),
    );
    await page.goto('/words?sort=alphabet');
    await page.route('**/api/events', (route) => route.abort());
    await page.getByLabel('Select all on this page').check();
    await page.getByRole('button', { name: 'Ignore', exact: true }).click();
    await expect(page.getByText('12 words are ignored now.')).toBeVisible();
    await expect(page.getByText(/12 changes are kept here/)).toBeVisible();
    expect(await stored(page, 'ignored')).toEqual([]);
    await page.unroute('**/api/events');
    await page.goto('/progress');
    await expect.poll(() => stored(page, 'ignored'), { timeout: 30_000 }).toHaveLength(12);
  });
});

test('by keyboard alone: search, move, select, change, undo, open', async ({ page }) => {
  await skipLevel(page);
  await send(
    page.request,
    LEMMAS.map((lemma) => kept(lemma)),
  );
  await page.goto('/words?sort=alphabet');
  await pressUntil(page, '/', (within) => expect(search(page)).toBeFocused(within));
  await page.keyboard.type('xnz');
  await expect(search(page)).toHaveValue('xnz'); // letters that are typed do nothing else
  await search(page).fill('');
  await page.keyboard.press('Escape');
  await expect(search(page)).not.toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: /^Bäcker/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.getByRole('link', { name: /^Brot/ })).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByText('3 words selected.')).toBeVisible();
  await saved(page, 'declared', () => page.keyboard.press('n'));
  await expect(page.getByText('3 words are known now.')).toBeVisible();
  await saved(page, 'undone', () => page.keyboard.press('u'));
  await expect(page.getByText('Taken back: 3 words.')).toBeVisible();
  await saved(page, 'declared', () => page.keyboard.press('i'));
  await expect(page.getByText('1 word is ignored now.')).toBeVisible();
  await saved(page, 'declared', () => page.keyboard.press('Shift+K'));
  await expect(page.getByText('1 word is neither known nor ignored now.')).toBeVisible();
  await saved(page, 'removed', () => page.keyboard.press('r'));
  await expect(page.getByText('1 word is removed.')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText('12 words selected.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('12 words selected.')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.locator('details', { hasText: 'Keys' })).toHaveAttribute('open', '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fenster');
});

test('the page of a word says all that is known of it, and leads to its places', async ({ page }) => {
  test.setTimeout(240_000);
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  await keep(page, 'stattfinden');
  await page.goto('/words');
  await page.getByRole('link', { name: /Ferienanlage/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('die Ferienanlage');
  await expectAccessible(page);
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(section('Meaning')).toContainText('holiday');
  await expect(
    section('Family')
      .getByRole('link', { name: /Anlage/ })
      .first(),
  ).toBeVisible();
  await expect(section('Forms').getByRole('row', { name: /Dativ/ })).toContainText('den Ferienanlagen');
  await expect(section('Schedule')).toContainText('It was never asked');
  await expect(section('Where you met it').locator('mark')).toHaveText('Ferienanlage');
  await expect(section('What happened').getByRole('listitem').filter({ hasText: 'Kept' })).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await section('Where you met it').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/read\/kim-lawrow-wonsan\?at=\d+/);
  await expect(page.locator('[data-word="Ferienanlage"]').first()).toBeInViewport();
  await page.goBack();

  // A relative that was never met has a page as well.
  await section('Family')
    .getByRole('link', { name: /Anlage/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anlage');
  await expect(page.getByText('You have not met it yet.')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/words/stattfinden%7CVERB');
  await expect(section('Forms').getByRole('row', { name: /^er/ }).first()).toContainText('fand statt');
  await expect(section('Where you met it').locator('mark')).toHaveText(['fand', 'statt']);
  await expectAccessible(page);
});

test('what happened to a word can be taken back on its page, and done again', async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  await page.goto('/words/Ferienanlage%7CNOUN');
  await saved(page, 'declared', () => page.getByRole('button', { name: 'Known', exact: true }).click());
  await expect(page.getByText('Now known, as you said.')).toBeVisible();
  await expect(page.getByText(/^Known, as you said on/)).toBeVisible();
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history.getByRole('listitem').first()).toContainText('Said to be known');
  await saved(page, 'undone', () => history.getByRole('button', { name: /^Undo.*Said to be known/ }).click());
  await expect(page.getByText(/^New: kept on/)).toBeVisible();
  await saved(page, 'undone', () => history.getByRole('button', { name: /^Redo.*Said to be known/ }).click());
  await expect(page.getByText(/^Known, as you said on/)).toBeVisible();
  await page.goto(article);
  await page.locator('[data-word="Ferienanlage"]').first().click();
  await expect(glossCard(page, 'Ferienanlage').getByRole('button', { name: 'Known', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test.describe('a word that nobody knows', () => {
  test.use({ expectedErrors: [/404/] });
  test('has no page', async ({ page }) => {
    const answer = await page.goto('/words/Xyzzy%7CNOUN');
    expect(answer?.status()).toBe(404);
  });
});

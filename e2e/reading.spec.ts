import { article, glossCard, skipLevel, tap, word } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

test.beforeEach(async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
});

test('a tap opens the word with its article, its forms and what it means, without a request', async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const card = await tap(page, 'Außenminister');
  await expect(card).toContainText('der');
  await expect(card).toContainText(/foreign minister/i);
  // What the tap writes goes to one place, later; nothing else may be asked for.
  expect(requests.filter((url) => !url.endsWith('/api/events'))).toEqual([]);
  await expectAccessible(page);
});

test('both halves of a separated verb light up, whichever was tapped', async ({ page }) => {
  const halves = word(page, 'stattfinden');
  await expect(halves).toHaveCount(2);
  for (const half of [0, 1]) {
    const card = await tap(page, 'stattfinden', half);
    await expect(card).toContainText(/take place/i);
    for (const lit of await halves.all()) await expect(lit).toHaveAttribute('data-lit', /.*/);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  }
});

test('a compound shows its parts, each with a gloss', async ({ page }) => {
  const card = await tap(page, 'Überraschungsoffensive');
  await expect(card).toContainText('Überraschung');
  await expect(card).toContainText(/surprise/i);
  await expect(card).toContainText('Offensive');
});

for (const name of ['Lawrow', 'Wonsan', 'KCNA', 'Tass']) {
  test(`${name} opens as a name, with nothing to keep`, async ({ page }) => {
    const card = await tap(page, name);
    await expect(card).toContainText(/name|person|place|organi[sz]ation/i);
    await expect(card.getByRole('button', { name: 'Keep', exact: true })).toHaveCount(0);
  });
}

test('a tap elsewhere closes the card, and the page does not jump', async ({ page }) => {
  await tap(page, 'eröffnen');
  const before = await page.evaluate(() => scrollY);
  // Beside the text, not on an element: Playwright would scroll to that itself.
  await page.mouse.click(5, 200);
  await expect(glossCard(page, 'eröffnen')).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the tapped line stays visible beside the card, wherever on the screen it was', async ({ page }) => {
  for (const lemma of ['Machthaber', 'Agentur', 'Abkommen', 'Klausel', 'Verteidigung']) {
    if ((await word(page, lemma).count()) === 0) continue;
    const card = await tap(page, lemma);
    const line = (await word(page, lemma).first().boundingBox())!;
    const sheet = (await card.boundingBox())!;
    const apart =
      line.y + line.height <= sheet.y + 1 ||
      line.y >= sheet.y + sheet.height ||
      line.x + line.width <= sheet.x ||
      line.x >= sheet.x + sheet.width;
    expect(apart, `${lemma} is covered by its card`).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('a sentence shows its translation', async ({ page }) => {
  const card = await tap(page, 'stattfinden');
  await card.getByRole('button', { name: /sentence|translat/i }).click();
  await expect(page.getByText('The meeting took place at least in part on a yacht.')).toBeVisible();
});

test('keyboard only: arrows go from word to word, Enter opens, keys keep and undo, Escape gives the focus back', async ({ page }) => {
  await page.locator('[data-word][role="button"]').first().waitFor(); // the text has come to life
  await word(page, 'eröffnen').first().focus();
  const card = glossCard(page, 'eröffnen');
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('k');
  await expect(card.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
  await page.keyboard.press('u');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(word(page, 'eröffnen').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(word(page, 'Ferienanlage').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(word(page, 'eröffnen').first()).toBeFocused();
});

test('the whole text is one tab stop: Tab does not walk through 462 words', async ({ page }) => {
  await expect(page.locator('[data-word][tabindex="0"]')).toHaveCount(1);
});

test('known words lose their mark everywhere at once, and Undo gives it back', async ({ page }) => {
  const card = await tap(page, 'russisch');
  await card.getByRole('button', { name: 'Known', exact: true }).click();
  for (const each of (await word(page, 'russisch').all()).slice(0, 4)) await expect(each).toHaveAttribute('data-state', 'known');
  await card.getByRole('button', { name: 'Undo', exact: true }).click();
  for (const each of (await word(page, 'russisch').all()).slice(0, 4)) await expect(each).not.toHaveAttribute('data-state', 'known');
});

test('words joined with the spaces between them are the text as it was brought in', async ({ page }) => {
  const shown = (await page.locator('[data-sentence]').first().textContent()) ?? '';
  expect(shown.trim()).toBe(
    'Gerade erst hatte Nordkoreas Machthaber Kim Jong Un in Wonsan im Osten des Landes eine neue Ferienanlage eröffnet.',
  );
});

test('coming back opens the text where it was left', async ({ page }) => {
  await word(page, 'Denkmal').first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
  await page.goto('/');
  await page.waitForTimeout(500);
  await page.goto(article);
  await expect(word(page, 'Denkmal').first()).toBeInViewport();
});

test('senses that are unfolded do not cover the tapped line', async ({ page }) => {
  const card = await tap(page, 'Land');
  await card.getByText(/more senses/).click();
  await expect(card.getByRole('listitem').first()).toBeVisible();
  const line = page.locator('[data-word][data-lit]').first();
  await expect
    .poll(async () => {
      const [word, sheet] = [(await line.boundingBox())!, (await card.boundingBox())!];
      const beside = word.x + word.width <= sheet.x;
      return beside || word.y + word.height <= sheet.y;
    })
    .toBe(true);
});

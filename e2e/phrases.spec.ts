import { article, glossCard, phraseCard, skipLevel, word } from './learner.ts';
import { expect, expectAccessible, test } from './test.ts';

/** Phrases of the first article: how their sentence begins, and their words as they stand there. */
const PHRASES = [
  { phrase: 'Unterstützung zusagen', sentence: 'Bei einem Treffen', parts: ['sagte', 'Unterstützung', 'zu'], gloss: /pledge|promise/i },
  { phrase: 'sich berufen auf + Akk.', sentence: 'Laut Medienberichten', parts: ['sich', 'auf', 'berufen'], gloss: /cite|refer/i },
  { phrase: 'ein Abkommen schließen', sentence: 'Im vergangenen Jahr', parts: ['ein', 'Abkommen', 'geschlossen'], gloss: /agreement/i },
  { phrase: 'dem Vernehmen nach', sentence: 'Als Gegenleistung', parts: ['dem', 'Vernehmen', 'nach'], gloss: /reportedly/i },
];

test.beforeEach(async ({ page }) => {
  await skipLevel(page);
  await page.goto(article);
});

for (const { phrase, sentence, parts, gloss } of PHRASES) {
  test(`${phrase}: each part opens the whole, and all of it lights up`, async ({ page }) => {
    const words = page.locator('[data-sentence]', { hasText: sentence }).locator('[data-word]');
    for (const part of parts) {
      await words.filter({ hasText: new RegExp(`^${part}$`) }).click();
      const card = phraseCard(page, phrase);
      await expect(card).toBeVisible();
      await expect(card).toContainText(gloss);
      await expect(page.locator('[data-word][data-lit]')).toHaveText(parts);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(page.locator('[data-word][data-lit]')).toHaveCount(0);
    }
  });
}

test('the single word is one step behind, and the phrase one step back', async ({ page }) => {
  await word(page, 'Vernehmen').click();
  await expect(phraseCard(page, 'dem Vernehmen nach')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'The word alone' }).click();
  await expect(glossCard(page, 'Vernehmen').getByRole('heading')).toContainText('das Vernehmen');
  await expect(page.locator('[data-word][data-lit]')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'The whole phrase' }).click();
  await expect(phraseCard(page, 'dem Vernehmen nach')).toBeVisible();
});

test('by keyboard: Enter opens the phrase, W the word alone, W the phrase again, K keeps it', async ({ page }) => {
  await word(page, 'Vernehmen').focus();
  await page.keyboard.press('Enter');
  const phrase = phraseCard(page, 'dem Vernehmen nach');
  await expect(phrase).toBeVisible();
  await page.keyboard.press('w');
  await expect(glossCard(page, 'Vernehmen').getByRole('heading')).toContainText('das Vernehmen');
  await page.keyboard.press('w');
  await expect(phrase).toBeVisible();
  await page.keyboard.press('k');
  await expect(phrase.getByRole('button', { name: 'Keep', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(word(page, 'Vernehmen')).toBeFocused();
});

test('a phrase that is kept is a card of its own, with all its parts marked in the sentence', async ({ page }) => {
  await word(page, 'berufen').click();
  const card = phraseCard(page, 'sich berufen auf + Akk.');
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes('"kept"'),
  );
  await card.getByRole('button', { name: 'Keep', exact: true }).click();
  expect((await saved).ok()).toBe(true);
  await expect(card).toContainText(/kept/i);
  await page.keyboard.press('Escape');

  await page.goto('/review');
  await expect(page.getByText(/1 of 1/)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('berufen');
  await expect(page.locator('main mark')).toHaveText(['sich', 'auf', 'berufen']);
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByText(/cite/i).first()).toBeVisible();
  await page.goto('/words');
  await expect(page.getByRole('main')).toContainText('sich berufen auf + Akk.');
});

test('Known and Ignore of a phrase are about the phrase, and Undo takes them back', async ({ page }) => {
  await word(page, 'Vernehmen').click();
  const card = phraseCard(page, 'dem Vernehmen nach');
  await card.getByRole('button', { name: 'Known', exact: true }).click();
  await expect(word(page, 'Vernehmen')).toHaveAttribute('data-state', 'known');
  await page.getByRole('button', { name: 'The word alone' }).click();
  await expect(glossCard(page, 'Vernehmen').getByRole('button', { name: 'Known', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'The whole phrase' }).click();
  await card.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(word(page, 'Vernehmen')).not.toHaveAttribute('data-state', 'known');
});

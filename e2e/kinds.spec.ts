import type { Locator, Page } from '@playwright/test';
import { ANRUFEN, HAUS, keepWords, NACHBAR, rememberGenders } from './cards.ts';
import { article, keep, skipLevel } from './learner.ts';
import { saidAloud, withVoices } from './stand-ins.ts';
import { expect, expectAccessible, test } from './test.ts';

test.beforeEach(async ({ page }) => skipLevel(page));

const card = (page: Page): Locator => page.getByRole('region', { name: 'Card' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What was sent with the last grade, once the server has it. */
async function graded(page: Page, act: () => Promise<unknown>): Promise<{ type: string; grade?: number; typed?: string; kind?: string }[]> {
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/api/events') && (response.request().postData() ?? '').includes('"graded"'),
  );
  await act();
  const response = await saved;
  expect(response.ok()).toBe(true);
  return JSON.parse(response.request().postData()!).events;
}

test('a gap for each half of a separated verb: Enter goes on, checks, and takes what is proposed', async ({ page }) => {
  await keepWords(page, [{ ...ANRUFEN, kinds: ['cloze'] }]);
  await page.goto('/review');
  await expect(card(page)).toContainText('Am Abend');
  await expect(card(page)).toContainText('to call; to phone');
  await expect(card(page)).not.toContainText('rief');
  const first = page.getByRole('textbox', { name: 'Gap 1 of 2' });
  const second = page.getByRole('textbox', { name: 'Gap 2 of 2' });
  await expect(first).toHaveAccessibleDescription('Am Abend … die neue Nachbarin noch einmal ….');
  for (const field of [first, second]) {
    await expect(field).toHaveAttribute('lang', 'de');
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await expect(field).toHaveAttribute('autocapitalize', 'none');
    await expect(field).toHaveAttribute('autocorrect', 'off');
  }
  await expectAccessible(page);
  const before = await card(page).getByText('Am Abend', { exact: true }).boundingBox();

  await first.fill('rief');
  await first.press('Enter');
  await expect(second).toBeFocused();
  await second.fill('an');
  await second.press('Enter');
  await expect(card(page)).toContainText('Right');
  await expect(card(page)).toContainText('anrufen, rief an, hat angerufen');
  await expect(card(page).getByText('Right.')).toBeAttached();
  // The sentence stays where it was.
  expect((await card(page).getByText('Am Abend', { exact: true }).boundingBox())?.y).toBe(before?.y);
  await expect(button(page, 'Knew it')).toHaveAccessibleDescription('proposed');
  await expectAccessible(page);
  // What comes at once behind the first Enter is a press to be sure and grades nothing.
  await page.waitForTimeout(450);
  const [event] = await graded(page, () => page.keyboard.press('Enter'));
  expect(event).toMatchObject({ type: 'graded', grade: 3, typed: 'rief … an' });
  await expect(page.getByText('Done for now')).toBeVisible();
});

test('who begins to type need not go to the field first; letters are no commands there', async ({ page }) => {
  await keepWords(page, [{ ...HAUS, kinds: ['production'] }]);
  await page.goto('/review');
  await expect(card(page)).toContainText('house; building');
  await page.getByRole('textbox').waitFor();
  await page.keyboard.type('sun');
  await expect(page.getByRole('textbox')).toHaveValue('sun');
  await expect(button(page, 'Check')).toBeVisible();
});

test('a wrong answer is corrected letter by letter, and told in words', async ({ page }) => {
  await keepWords(page, [{ ...HAUS, kinds: ['plural'] }]);
  await page.goto('/review');
  await expect(card(page)).toContainText('What is the plural?');
  await page.getByRole('textbox', { name: 'The plural' }).fill('die Hauser');
  await button(page, 'Check').click();
  await expect(card(page)).toContainText('Not right');
  await expect(card(page).locator('del')).toHaveText('a');
  await expect(card(page).locator('ins')).toHaveText('ä');
  await expect(card(page).getByText('You typed “die Hauser”; right is “die Häuser”: “ä” instead of “a”.')).toBeAttached();
  await expect(button(page, "Didn't know")).toHaveAccessibleDescription('proposed');
  await expectAccessible(page);
  const [event] = await graded(page, () => page.keyboard.press('1'));
  expect(event).toMatchObject({ grade: 1, typed: 'die Hauser' });
  // It comes back, with an empty field and the cursor in it.
  await expect(page.getByRole('textbox')).toHaveValue('');
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('ae, oe, ue and ss are umlauts; the missing letters are buttons, too', async ({ page }) => {
  await keepWords(page, [{ ...HAUS, kinds: ['plural'] }]);
  await page.goto('/review');
  const field = page.getByRole('textbox');
  await field.fill('die H');
  await button(page, 'ä').click();
  await expect(field).toBeFocused();
  await page.keyboard.type('user');
  await expect(field).toHaveValue('die Häuser');
  await field.fill('die Haeuser');
  await field.press('Enter');
  await expect(card(page)).toContainText('Right');
  await expect(card(page).locator('del')).toHaveCount(0);
});

test('an article is a part of the answer; a mistake there brings a card for the gender along, with one undo', async ({ page }) => {
  await keepWords(page, [
    { ...HAUS, kinds: ['production'] },
    { ...ANRUFEN, kinds: ['meaning'] },
  ]);
  await page.goto('/review');
  for (let card = 0; card < 2 && !(await page.getByRole('textbox').isVisible()); card++) {
    await button(page, 'Show answer').click();
    await button(page, 'Knew it').click();
  }
  await page.getByRole('textbox').fill('der Haus');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Not right');
  const events = await graded(page, () => button(page, "Didn't know").click());
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['graded']));
  const line = page.getByRole('status').filter({ hasText: 'joins' });
  await expect(line).toContainText('The article was wrong. A card for the gender of Haus joins.');
  await expectAccessible(page);
  const undone = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"undone"'));
  await line.getByRole('button', { name: 'Undo the new card' }).click();
  await undone;
  await expect(line).toHaveCount(0);
  await page.goto('/words/Haus%7CNOUN');
  await expect(page.getByRole('checkbox', { name: /^Gender/ })).not.toBeChecked();
});

test('undo of an answer takes back what joined with it', async ({ page }) => {
  await keepWords(page, [{ ...HAUS, kinds: ['production'] }]);
  await page.goto('/review');
  await page.getByRole('textbox').fill('Haus');
  await page.keyboard.press('Enter');
  await graded(page, () => button(page, "Didn't know").click());
  await expect(page.getByText('The article was missing.')).toBeVisible();
  const undone = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"undone"'));
  await button(page, /^Undo$/).click();
  await undone;
  await expect(page.getByText('The article was missing.')).toHaveCount(0);
  await page.waitForTimeout(300);
  await page.goto('/words/Haus%7CNOUN');
  await expect(page.getByRole('checkbox', { name: /^Gender/ })).not.toBeChecked();
  await expect(page.getByRole('region', { name: 'What happened' })).not.toContainText('didn’t know');
});

test('another word with the same meaning is no mistake: it may be tried again', async ({ page }) => {
  await keepWords(page, [{ ...HAUS, glosses: ['building'], kinds: ['production'] }]);
  await page.goto('/review');
  await page.getByRole('textbox').fill('das Gebäude');
  await page.keyboard.press('Enter');
  await expect(page.getByText('das Gebäude means that, too. Another word is asked for.')).toBeVisible();
  await expect(button(page, 'Check')).toBeVisible();
  await page.getByRole('textbox').fill('das Haus');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Right');
});

test('endings before a noun, with the reason for the case', async ({ page }) => {
  await keepWords(page, [{ ...NACHBAR, kinds: ['ending'] }]);
  await page.goto('/review');
  await expect(card(page)).toContainText('Fill in the endings');
  await page.getByRole('textbox', { name: 'Ending 1 of 2' }).fill('en');
  await page.getByRole('textbox', { name: 'Ending 2 of 2' }).fill('em');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Not right');
  await expect(card(page)).toContainText('Dativ plural, because of “mit”');
  await expectAccessible(page);
  await page.waitForTimeout(450);
  // What is proposed can be overruled.
  const [event] = await graded(page, () => page.keyboard.press('2'));
  expect(event).toMatchObject({ grade: 3, typed: 'en … em' });
});

test('der, die or das: by key or button, with the rule behind it', async ({ page }) => {
  await keepWords(page, [
    { pos: 'NOUN', headword: 'die Zeitung, -en', sentence: 'Er liest die [Zeitung].', glosses: ['newspaper'], kinds: ['gender'] },
  ]);
  await page.goto('/review');
  await expect(card(page)).toContainText('Zeitung');
  await expect(card(page)).not.toContainText('die Zeitung');
  for (const name of ['der', 'die', 'das']) {
    const box = (await button(page, name).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  await expectAccessible(page);
  await page.keyboard.press('1');
  await expect(card(page)).toContainText('Not right');
  await expect(card(page)).toContainText('Nouns in -ung are feminine (die).');
  await expect(card(page).getByText('You chose der; right is die.')).toBeAttached();
  await expectAccessible(page);
  await button(page, /^Undo$/).isDisabled();
  const [event] = await graded(page, () => button(page, "Didn't know").click());
  expect(event).toMatchObject({ grade: 1, typed: 'der' });
  await button(page, 'die').click();
  await expect(card(page)).toContainText('Right');
});

test('the parts of a verb, with the auxiliary', async ({ page }) => {
  await keepWords(page, [{ ...ANRUFEN, kinds: ['parts'] }]);
  await page.goto('/review');
  await page.getByLabel('Präteritum').fill('rief an');
  await page.getByLabel('Partizip, with hat or ist').fill('ist angerufen');
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Not right');
  await expect(card(page).locator('del')).toHaveText('ist');
  await expect(card(page)).toContainText('to call; to phone');
  await expectAccessible(page);
});

test('a noun without plural is answered by saying so', async ({ page }) => {
  await keepWords(page, [{ pos: 'NOUN', headword: 'die Milch', sentence: 'Er trinkt [Milch].', glosses: ['milk'], kinds: ['plural'] }]);
  await page.goto('/review');
  await button(page, 'No plural').click();
  await expect(card(page)).toContainText('Right');
});

test.describe('with a German voice', () => {
  test('a sentence is heard before it is read', async ({ page }) => {
    await withVoices(page, [['Anna', 'de-DE']]);
    await keepWords(page, [{ ...HAUS, kinds: ['listening'] }]);
    await page.goto('/review');
    await expect(card(page)).not.toContainText('See steht');
    await button(page, /^Listen/).click();
    await expect.poll(async () => (await saidAloud(page)).map(({ text }) => text)).toContain('Das alte Haus am See steht leer.');
    await page.keyboard.press('l');
    await expect.poll(async () => (await saidAloud(page)).length).toBeGreaterThan(1);
    await expectAccessible(page);
    await button(page, 'Show answer').click();
    await expect(card(page)).toContainText('Das alte Haus am See steht leer.');
    await expect(card(page)).toContainText('The old house by the lake is empty.');
    await expectAccessible(page);
  });
});

test('without a German voice cards to listen to wait for another device, and it is said', async ({ page }) => {
  await withVoices(page, [['Albert', 'en-GB']]);
  await keepWords(page, [
    { ...HAUS, kinds: ['listening'] },
    { ...ANRUFEN, kinds: ['meaning'] },
  ]);
  await page.goto('/review');
  await expect(page.getByText('One card to listen to waits for a device with a German voice.')).toBeVisible({ timeout: 10_000 });
  await expect(card(page)).toContainText('rief');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expectAccessible(page);
});

test('the keyboard of a small phone covers neither the field nor the button', async ({ page }, { project }) => {
  test.skip(project.name === 'desk', 'there is no such keyboard');
  await keepWords(page, [{ ...ANRUFEN, kinds: ['parts'] }]);
  await page.goto('/review');
  await expect(page.locator('meta[name="viewport"]')).toHaveAttribute('content', /interactive-widget=resizes-content/);
  await page.getByLabel('Partizip, with hat or ist').focus();
  // What it leaves of a screen of 740.
  await page.setViewportSize({ width: 360, height: 440 });
  await page.getByLabel('Partizip, with hat or ist').fill('hat angerufen');
  const field = (await page.getByLabel('Partizip, with hat or ist').boundingBox())!;
  const check = (await button(page, 'Check').boundingBox())!;
  expect(field.y).toBeGreaterThan(0);
  expect(field.y + field.height).toBeLessThanOrEqual(check.y);
  expect(check.y + check.height).toBeLessThanOrEqual(440);
});

test('genders that follow a rule that is known are not asked; the exception is', async ({ page }) => {
  const noun = (headword: string) => ({
    pos: 'NOUN' as const,
    headword,
    sentence: `Hier ist [${headword.slice(4)}].`,
    glosses: ['it'],
    kinds: ['gender' as const],
  });
  await keepWords(page, ['die Zeitung', 'die Wohnung', 'die Meinung', 'die Hoffnung', 'der Sprung'].map(noun));
  await rememberGenders(page, ['Zeitung', 'Wohnung', 'Meinung']);
  await page.goto('/review');
  await expect(card(page)).toContainText('Sprung');
  await expect(page.getByText('1 of 1')).toBeVisible();
});

test('sentences take turns', async ({ page }) => {
  await keepWords(page, [
    { ...HAUS, kinds: ['meaning'] },
    { ...HAUS, sentence: 'Wir kaufen ein [Haus] in der Stadt.', kinds: ['meaning'] },
  ]);
  await page.goto('/review');
  await expect(card(page)).toContainText('Wir kaufen');
  await button(page, 'Show answer').click();
  await graded(page, () => button(page, "Didn't know").click());
  await page.goto('/review');
  await expect(card(page)).toContainText('Das alte');
});

test('settings say how new words are asked, and what comes along; what is kept already can be given it', async ({ page }) => {
  await keepWords(page, [{ ...HAUS, kinds: ['meaning'] }]);
  const setting = (name: string) => page.waitForResponse((response) => (response.request().postData() ?? '').includes(`"name":"${name}"`));
  await page.goto('/settings');
  let saved = setting('kind');
  await page.getByRole('radio', { name: /^Gap/ }).check({ force: true });
  await saved;
  saved = setting('kinds.also');
  await page.getByRole('checkbox', { name: 'Gender der, die or das?' }).check();
  await saved;
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Add to kept words/ }).click();
  await expect(page.getByText('1 card added.')).toBeVisible();
  await page.goto('/words/Haus%7CNOUN');
  await expect(page.getByRole('checkbox', { name: /^Gender/ })).toBeChecked();

  await page.goto(article);
  await keep(page, 'Ferienanlage');
  await page.goto('/words/Ferienanlage%7CNOUN');
  await expect(page.getByRole('checkbox', { name: /^Gap/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Gender/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Meaning/ })).not.toBeChecked();
});

test('on its page a word shows its cards and switches them, with undo', async ({ page }) => {
  await keepWords(page, [{ ...HAUS, kinds: ['meaning'] }]);
  await page.goto('/words/Haus%7CNOUN');
  const cards = page.getByRole('region', { name: 'Cards' });
  const plural = cards.getByRole('checkbox', { name: /^Plural/ });
  await expect(plural).not.toBeChecked();
  const switched = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"kind-switched"'));
  await plural.check();
  await switched;
  await expect(cards.getByRole('status')).toHaveText('Plural is asked from now on.');
  await expect(page.getByText('Asked for: plural', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await cards.getByRole('button', { name: /^Undo/ }).click();
  await expect(plural).not.toBeChecked();
});

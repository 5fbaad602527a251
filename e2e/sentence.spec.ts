import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { refuse, TestService } from '../jobs/translate/test-service.ts';
import { article, grade, keep, skipLevel, tap, word } from './learner.ts';
import { askedTranslator, saidAloud, speak, withoutTranslator, withTranslator, withVoices } from './stand-ins.ts';
import { expect, expectAccessible, test } from './test.ts';

// Written for these journeys: six sentences in three paragraphs.
const TEXT = [
  'Die Stadt hat gestern eine neue Brücke eröffnet. Viele Menschen kamen zum Ufer.',
  'Der Bürgermeister hielt eine kurze Rede. Danach gingen die ersten Kinder hinüber. Sie winkten den Booten zu.',
  'Am Abend war die Brücke wieder leer.',
].join('\n');
const FIRST = 'Die Stadt hat gestern eine neue Brücke eröffnet.';
const ENGLISH = 'The city opened a new bridge yesterday.';

/** Brings the text in, which has no translation of its own, and opens it. */
async function bringIn(page: Page): Promise<string> {
  await skipLevel(page);
  await page.goto('/import');
  await page.getByLabel(/^Text/).fill(TEXT);
  await page.getByRole('button', { name: 'Bring in' }).click();
  await page.waitForURL(/\/read\/./);
  await ready(page);
  return page.url();
}

/** The text has come to life: one word of it is the tab stop. */
async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-word][role="button"]')).toHaveCount(1);
}

const translateButton = (page: Page) => page.getByRole('button', { name: 'Translate the sentence' });
const block = (page: Page) => page.locator('[data-translation]');

test.describe('translated', () => {
  test('by the article itself, which is said, and by the browser where another language is read', async ({ page }) => {
    await withTranslator(page);
    await skipLevel(page);
    await page.goto(article);
    await ready(page);
    await tap(page, 'stattfinden');
    await page.keyboard.press('t');
    await expect(block(page)).toContainText('The meeting took place at least in part on a yacht.');
    await expect(block(page)).toContainText('From the article');
    await expect(block(page).getByRole('button')).toHaveCount(0);
    expect(await askedTranslator(page)).toEqual([]);
    await expectAccessible(page);

    await setting(page, 'gloss-language', 'fra');
    await page.reload();
    await ready(page);
    await tap(page, 'stattfinden');
    await page.keyboard.press('t');
    await expect(block(page)).toContainText('From the article');
    await block(page).getByRole('button', { name: 'In French' }).click();
    await expect(block(page)).toContainText('[fr] ');
    await expect(block(page)).toContainText('Your browser, translated by machine');
  });

  test('by the browser, and kept: the same sentence is not asked for twice, and goes with the card', async ({ page }) => {
    await withTranslator(page);
    const address = await bringIn(page);
    await word(page, 'eröffnen').focus();
    const saved = page.waitForResponse((response) => response.url().endsWith('/api/translate'));
    await page.keyboard.press('t');
    await expect(block(page)).toContainText(`[en] ${FIRST}`);
    await expect(block(page)).toContainText('Your browser, translated by machine');
    expect((await saved).status()).toBe(204);
    expect(await askedTranslator(page)).toEqual([FIRST]);

    await page.goto(address);
    await ready(page);
    await keep(page, 'Brücke');
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText(`[en] ${FIRST}`);
    expect(await askedTranslator(page)).toEqual([]);

    await page.goto('/review');
    await page.getByRole('button', { name: 'Show answer' }).click();
    await expect(page.getByRole('main')).toContainText(`[en] ${FIRST}`);
    await expect(page.getByRole('main')).toContainText('Your browser, translated by machine');
  });

  test('a browser that must get its translator first shows how far it is, and can be stopped', async ({ page }) => {
    await withTranslator(page, { download: true });
    await bringIn(page);
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText('Your browser gets its translator from German to English, 43 %');
    await expect(block(page).getByRole('progressbar')).toHaveAttribute('value', '0.43');
    await expectAccessible(page);
    await block(page).getByRole('button', { name: 'Stop' }).click();
    await expect(block(page)).toHaveCount(0);
    await translateButton(page).click();
    await expect(block(page)).toContainText('43 %');
    await page.evaluate(() => (window as unknown as { translator: { finish(): void } }).translator.finish());
    await expect(block(page)).toContainText(`[en] ${FIRST}`);
  });

  test('where nothing can translate there is no button', async ({ page }) => {
    await withoutTranslator(page);
    await bringIn(page);
    const card = await tap(page, 'Brücke');
    await expect(translateButton(page)).toHaveCount(0);
    await page.keyboard.press('t');
    await expect(block(page)).toHaveCount(0);
    await expect(card).toBeVisible();
  });
});

/** As the settings would send it. */
async function setting(page: Page, name: string, value: string | boolean): Promise<void> {
  const event = { id: crypto.randomUUID(), at: Date.now(), zone: 'Europe/Berlin', type: 'setting-changed', name, value };
  expect((await page.request.post('/api/events', { data: { events: [event] } })).ok()).toBe(true);
}

test.describe('translated by a service', () => {
  // The answers of a service that refuses, as the browser logs them.
  test.use({ expectedErrors: [/status of (400|502|504)/] });
  const KEY = 'kept-secret-4711';
  let service: TestService;
  test.beforeEach(async ({ page }) => {
    await withoutTranslator(page);
    service = await new TestService(() => ({ translatedText: ENGLISH })).start();
  });
  test.afterEach(() => service.stop());

  /** Sets the service up in the settings, as a learner does. */
  async function setUp(page: Page, name: string, { key = '', model = '' } = {}): Promise<void> {
    await page.goto('/settings');
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
    if (name !== 'DeepL') await page.getByLabel('Address', { exact: true }).fill(service.url);
    if (model) await page.getByLabel('Model', { exact: true }).fill(model);
    if (key) await page.locator('input[type=password]').fill(key);
    await page.getByRole('button', { name: 'Save and try' }).click();
  }

  test('LibreTranslate: set up, asked once per sentence, there without the service, its key known to the server alone', async ({
    page,
    server,
  }) => {
    test.setTimeout(240_000); // two audits and a restart
    const address = await bringIn(page);
    await setUp(page, 'LibreTranslate', { key: KEY });
    await expect(page.getByText(`is “${ENGLISH}”`)).toBeVisible();
    await expect(page.getByText('Key for LibreTranslate: set')).toBeVisible();
    await expectAccessible(page);
    expect(service.asked).toMatchObject([{ body: { source: 'de', target: 'en', api_key: KEY } }]);
    const file = path.join(server.folder, 'translator-keys.json');
    expect(readFileSync(file, 'utf8')).toContain(KEY);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    await page.goto(address);
    await ready(page);
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText(ENGLISH);
    await expect(block(page)).toContainText('LibreTranslate, translated by machine');
    expect(service.asked.map(({ body }) => body.q)).toEqual(['Die Katze schläft auf dem Sofa.', FIRST]);

    // Again, without the service and after a restart.
    await service.stop();
    await server.restart();
    await page.goto(address);
    await ready(page);
    await tap(page, 'Stadt');
    await page.keyboard.press('t');
    await expect(block(page)).toContainText(ENGLISH);

    // The key is nowhere but in its file.
    for (const place of ['/settings', new URL(address).pathname, '/api/corrections', '/api/health']) {
      expect(await (await page.request.get(place)).text(), place).not.toContain(KEY);
    }
    expect(server.output).not.toContain(KEY);
    expect(readFileSync(path.join(server.folder, 'lesefluss.db')).includes(KEY)).toBe(false);

    await page.goto('/settings');
    await expect(page.locator('input[type=password]')).toHaveValue('');
    await page.getByRole('button', { name: /^Remove/ }).click();
    await expect(page.getByText('Key for LibreTranslate: set')).toHaveCount(0);
    expect(readFileSync(file, 'utf8')).not.toContain(KEY);
    service = await new TestService(() => ({})).start();
  });

  test('an OpenAI-compatible address: the model is named under what it translated', async ({ page }) => {
    service.reply = () => ({ choices: [{ message: { content: ENGLISH }, finish_reason: 'stop' }] });
    const address = await bringIn(page);
    await setUp(page, 'OpenAI-compatible', { model: 'klein-7b' });
    await expect(page.getByText(`is “${ENGLISH}”`)).toBeVisible();
    expect(service.asked[0]).toMatchObject({ path: '/v1/chat/completions', body: { model: 'klein-7b' } });
    await page.goto(address);
    await ready(page);
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText('klein-7b, translated by machine');
  });

  test('what goes wrong is a sentence, and can be tried again', async ({ page }) => {
    const address = await bringIn(page);
    await page.goto('/settings');
    await page.getByRole('radio', { name: 'DeepL', exact: true }).check({ force: true });
    await page.getByRole('button', { name: 'Save and try' }).click();
    await expect(page.getByText('DeepL needs a key.')).toBeVisible();

    service.reply = refuse(403, { error: 'Invalid API key' });
    await setUp(page, 'LibreTranslate', { key: KEY });
    await expect(page.getByText('LibreTranslate does not accept the key.')).toBeVisible();
    await expectAccessible(page);

    await page.goto(address);
    service.reply = refuse(429, { error: 'Slowdown: 5 per 1 minute' });
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText('LibreTranslate was asked too often');
    service.reply = () => ({ translatedText: ENGLISH });
    await block(page).getByRole('button', { name: 'Try again' }).click();
    await expect(block(page)).toContainText(ENGLISH);
  });

  test('a slow service can be stopped, and hears of it', async ({ page }) => {
    const address = await bringIn(page);
    await setUp(page, 'LibreTranslate');
    await expect(page.getByText(`is “${ENGLISH}”`)).toBeVisible();
    await page.goto(address);
    const left = new Promise<void>((resolve) => {
      service.reply = (_, response) => void response.on('close', resolve);
    });
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText('Asking LibreTranslate');
    await expect(block(page).getByRole('progressbar')).toBeVisible();
    await block(page).getByRole('button', { name: 'Stop' }).click();
    await expect(block(page)).toHaveCount(0);
    await left;
  });

  test('the browser comes first, unless the learner says otherwise; where it fails, the service is asked', async ({ page }) => {
    await withTranslator(page, { fails: 'NetworkError' });
    const address = await bringIn(page);
    await setUp(page, 'LibreTranslate');
    await expect(page.getByText(`is “${ENGLISH}”`)).toBeVisible();
    await page.goto(address);
    await ready(page);
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText('LibreTranslate, translated by machine');
  });

  test('a browser that offers a translator and never gets it is waited for once', async ({ page }) => {
    await withTranslator(page, { stuck: true });
    const address = await bringIn(page);
    await setUp(page, 'LibreTranslate');
    await expect(page.getByText(`is “${ENGLISH}”`)).toBeVisible();
    await page.goto(address);
    await ready(page);
    await tap(page, 'Brücke');
    await translateButton(page).click();
    await expect(block(page)).toContainText('Your browser translates');
    await expect(block(page)).toContainText('LibreTranslate, translated by machine');
    await page.keyboard.press('Escape');
    await page.reload();
    await ready(page);
    await tap(page, 'Rede');
    await translateButton(page).click();
    await expect(block(page)).toContainText('LibreTranslate, translated by machine', { timeout: 6000 });
  });

  test('a key goes to the server that it was given for, whatever the address becomes', async ({ page }) => {
    await bringIn(page);
    await setUp(page, 'LibreTranslate', { key: KEY });
    await expect(page.getByText(`is “${ENGLISH}”`)).toBeVisible();
    const other = await new TestService(() => ({ translatedText: ENGLISH })).start();
    await setting(page, 'translator-address', other.url);
    const answer = await page.request.post('/api/translate', { data: { sentence: FIRST } });
    expect(await answer.json()).toEqual({ text: ENGLISH, by: 'libretranslate' });
    expect(other.asked).toHaveLength(1);
    expect(JSON.stringify(other.asked)).not.toContain(KEY);
    await other.stop();
  });

  test('other pages can neither have anything translated nor change a key', async ({ page }) => {
    await skipLevel(page);
    const headers = { origin: 'https://example.com' };
    expect((await page.request.post('/api/translate', { headers, data: { sentence: FIRST } })).status()).toBe(403);
    const key = { service: 'deepl', address: '', key: KEY };
    expect((await page.request.put('/api/translate/key', { headers, data: key })).status()).toBe(403);
    expect((await page.request.delete('/api/translate/key', { headers, data: key })).status()).toBe(403);
    expect((await page.request.post('/api/translate', { data: { sentence: FIRST } })).status()).toBe(409);
    expect((await page.request.post('/api/translate', { data: { sentence: 'x'.repeat(5001) } })).status()).toBe(400);
    expect((await page.request.put('/api/translate/key', { data: { ...key, key: 'two words' } })).status()).toBe(400);
    const local = { service: 'openai', address: 'file:///etc', key: KEY };
    expect((await page.request.put('/api/translate/key', { data: local })).status()).toBe(400);
  });
});

test.describe('read aloud', () => {
  const GERMAN: [string, string][] = [
    ['Daniel', 'en-GB'],
    ['Anna', 'de-DE'],
    ['Max', 'de-AT'],
  ];
  const bar = (page: Page) => page.getByRole('region', { name: 'Reading aloud' });
  const spokenSentence = (page: Page) => page.locator('[data-sentence][data-spoken]');
  /** Beside the text on a desk, under the headline on a phone. */
  const start = (page: Page) => page.getByRole('button', { name: 'Read aloud' }).and(page.locator(':visible')).first();

  test('to the end: sentence and word are marked, it pauses, skips, goes on and stops', async ({ page }) => {
    await withVoices(page, GERMAN, { stepped: true });
    await bringIn(page);
    await expect(bar(page)).toHaveCount(0);
    await start(page).click();
    await expect(spokenSentence(page)).toHaveText(FIRST);
    await speak(page, 1);
    await expect(page.locator('[data-word][data-spoken]')).toHaveText('Die');
    await speak(page, 7);
    await expect(page.locator('[data-word][data-spoken]')).toHaveText('eröffnet');
    await speak(page, 1);
    await expect(spokenSentence(page)).toHaveText('Viele Menschen kamen zum Ufer.');

    await bar(page).getByRole('button', { name: 'Pause' }).click();
    await bar(page).getByRole('button', { name: 'Next sentence' }).click();
    await expect(spokenSentence(page)).toHaveText('Der Bürgermeister hielt eine kurze Rede.');
    await page.keyboard.press('r');
    await expect(bar(page).getByRole('button', { name: 'Go on' })).toBeVisible();
    await expect(bar(page)).toContainText('3 of 6');
    await expectAccessible(page);
    await page.keyboard.press(',');
    await expect(spokenSentence(page)).toHaveText('Viele Menschen kamen zum Ufer.');
    await speak(page, 60);
    await expect(spokenSentence(page)).toHaveText('Am Abend war die Brücke wieder leer.');
    await expect(bar(page).getByRole('button', { name: 'Go on' })).toBeVisible();

    await bar(page).getByRole('button', { name: 'Stop' }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('[data-spoken]')).toHaveCount(0);
    const said = await saidAloud(page);
    expect(new Set(said.map(({ voice }) => voice.name))).toEqual(new Set(['Anna']));
    expect(said[0]).toMatchObject({ text: FIRST, rate: 0.9 });
  });

  test('the sentence of a word, or its paragraph, and no further', async ({ page }) => {
    await withVoices(page, GERMAN);
    await bringIn(page);
    const card = await tap(page, 'Rede');
    await card.getByRole('button', { name: 'Read aloud' }).click();
    await expect(card).toHaveCount(0);
    await expect(bar(page).getByRole('button', { name: 'Go on' })).toBeVisible();
    expect((await saidAloud(page)).map(({ text }) => text)).toEqual(['Der Bürgermeister hielt eine kurze Rede.']);

    await bar(page)
      .getByRole('button', { name: /^Speed/ })
      .click();
    await bar(page).getByRole('radio', { name: 'Paragraph' }).check({ force: true });
    await expectAccessible(page);
    await bar(page).getByRole('button', { name: 'Go on' }).click();
    await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(bar(page).getByRole('button', { name: 'Go on' })).toBeVisible();
    await expect(bar(page)).toContainText('5 of 6');
    expect((await saidAloud(page)).map(({ text }) => text).slice(1)).toEqual([
      'Danach gingen die ersten Kinder hinüber.',
      'Sie winkten den Booten zu.',
    ]);
  });

  test('speed and voice are chosen while it reads, and kept on this device', async ({ page }) => {
    await withVoices(page, GERMAN);
    const address = await bringIn(page);
    await page.keyboard.press('r');
    await expect(spokenSentence(page)).toBeVisible();
    await page.keyboard.press('+');
    await expect.poll(async () => (await saidAloud(page)).at(-1)?.rate).toBe(1);
    await bar(page)
      .getByRole('button', { name: /^Speed 1/ })
      .click();
    await bar(page).getByRole('combobox').selectOption('Max');
    await bar(page).getByRole('slider').fill('0.6');
    await expect.poll(async () => (await saidAloud(page)).at(-1)).toMatchObject({ rate: 0.6, voice: { name: 'Max' } });

    await page.goto(address);
    await ready(page);
    await page.keyboard.press('r');
    await expect.poll(async () => (await saidAloud(page))[0]).toMatchObject({ rate: 0.6, voice: { name: 'Max' } });
    await page.goto('/settings');
    await expect(page.getByRole('combobox')).toHaveValue('Max');
    await page.getByRole('button', { name: 'Hear it' }).click();
    expect((await saidAloud(page))[0]).toMatchObject({ text: 'Die Katze schläft auf dem Sofa.', rate: 0.6 });
  });

  test('a tapped word makes it pause, and the page stands still while what is spoken is on screen', async ({ page }) => {
    await withVoices(page, GERMAN, { stepped: true });
    await bringIn(page);
    await page.keyboard.press('r');
    await expect(spokenSentence(page)).toHaveText(FIRST);
    await page.keyboard.press('.');
    await expect(spokenSentence(page)).toHaveText('Viele Menschen kamen zum Ufer.');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await word(page, 'Ufer').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar(page).getByRole('button', { name: 'Go on' })).toBeVisible();
    await speak(page, 20);
    expect(await saidAloud(page)).toHaveLength(2);
  });

  test('the page follows what is spoken, which never lies behind the controls', async ({ page }) => {
    await withVoices(page, GERMAN, { stepped: true });
    await skipLevel(page);
    await page.goto(article);
    await ready(page);
    await page.keyboard.press('r');
    await expect(bar(page)).toBeVisible();
    for (let sentence = 0; sentence < 12; sentence++) await page.keyboard.press('.');
    await expect(bar(page)).toContainText('13 of');
    await expect(async () => {
      const [line, controls] = [await spokenSentence(page).boundingBox(), await bar(page).boundingBox()];
      expect(line!.y).toBeGreaterThanOrEqual(0);
      const isBeside = line!.x + line!.width <= controls!.x;
      expect(line!.y + line!.height).toBeLessThanOrEqual(isBeside ? page.viewportSize()!.height : controls!.y);
    }).toPass({ timeout: 10_000 });
  });

  test('it falls silent when the page is left', async ({ page }) => {
    await withVoices(page, GERMAN);
    await bringIn(page);
    await start(page).click();
    await expect(spokenSentence(page)).toBeVisible();
    await page.getByRole('link', { name: 'Words', exact: true }).first().click();
    await page.waitForURL('**/words');
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });

  test('without a German voice that is said once, with what to do', async ({ page }) => {
    await withVoices(page, [['Daniel', 'en-GB']]);
    const address = await bringIn(page);
    await start(page).click();
    await expect(bar(page)).toContainText('This browser has no German voice. Add one in the system’s settings');
    await expectAccessible(page);
    await bar(page).getByRole('button', { name: 'All right' }).click();
    await expect(bar(page)).toHaveCount(0);
    await page.goto(address);
    await ready(page);
    await tap(page, 'Brücke');
    await expect(page.getByRole('button', { name: 'Read aloud' }).and(page.locator(':visible'))).toHaveCount(0);
    await page.goto('/settings');
    await expect(page.getByText('This browser has no German voice.')).toBeVisible();
  });
});

test('a kept word is reviewed with the translation that was asked for', async ({ page }) => {
  await withTranslator(page);
  await bringIn(page);
  const card = await tap(page, 'Brücke');
  await translateButton(page).click();
  await expect(block(page)).toContainText('[en]');
  const saved = page.waitForResponse((response) => (response.request().postData() ?? '').includes('"kept"'));
  await card.getByRole('button', { name: 'Keep', exact: true }).click();
  expect((await saved).ok()).toBe(true);
  await page.goto('/review');
  await page.getByRole('button', { name: 'Show answer' }).click();
  await expect(page.getByRole('main')).toContainText(`[en] ${FIRST}`);
  await page.reload();
  await grade(page, 'Knew it');
});

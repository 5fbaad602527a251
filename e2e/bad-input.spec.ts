import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { article, grade, keep, skipLevel } from './learner.ts';
import { prepare } from './server.ts';
import { expect, test } from './test.ts';

test.use({ ownServer: true });

const root = path.dirname(import.meta.dirname);

test.describe('an unknown text', () => {
  test.use({ expectedErrors: [/404/] });
  test('is answered with 404, a sentence and a way on', async ({ page }) => {
    const answer = await page.goto('/read/no-such-text');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText(/no .*text|not here|not found/i);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});

test('malformed actions are refused one by one, with a sentence, and nothing is written', async ({ request, server }) => {
  const base = { id: crypto.randomUUID(), at: Date.now(), zone: 'Europe/Berlin' };
  const rows: [string, unknown][] = [
    ['no JSON', 'not json'],
    ['no list', {}],
    ['a list of nothing known', { events: [{ ...base, type: 'exploded' }] }],
    ['no id', { events: [{ type: 'finished', at: base.at, zone: base.zone, article: 'kim-lawrow-wonsan' }] }],
    ['a zone that is none', { events: [{ ...base, type: 'finished', zone: 'Mars/Olympus', article: 'kim-lawrow-wonsan' }] }],
    ['a grade of 7', { events: [{ ...base, type: 'graded', card: 'Haus|NOUN#meaning', grade: 7, on: null }] }],
    ['a time in the year 9999', { events: [{ ...base, type: 'finished', at: 253_370_764_800_000, article: 'kim-lawrow-wonsan' }] }],
  ];
  for (const [what, data] of rows) {
    const answer = await request.post('/api/events', {
      data: data as object,
      headers: { 'content-type': 'application/json', origin: server.url },
    });
    expect(answer.status(), what).toBe(400);
    expect(await answer.text(), what).toMatch(/[a-z]{3,} [a-z]+/i);
  }
});

test('a page of another site cannot write into the log', async ({ request, server }) => {
  const event = { id: crypto.randomUUID(), at: Date.now(), zone: 'Europe/Berlin', type: 'finished', article: 'kim-lawrow-wonsan' };
  const hostile: Record<string, string>[] = [{ origin: 'https://evil.example' }, { origin: server.url, host: 'evil.example' }];
  for (const headers of hostile) {
    const answer = await request.post('/api/events', { data: { events: [event] }, headers });
    expect(answer.status()).toBe(403);
  }
});

test('a hostile name that points to this machine reads no page', async ({ request }) => {
  for (const path of ['/', '/read', article, '/words', '/settings']) {
    const answer = await request.get(path, { headers: { host: 'evil.example' } });
    expect(answer.status(), path).toBe(500);
    expect(await answer.text(), path).not.toContain('Kim Jong Un');
  }
});

test('a grade from a stale tab is refused with a sentence, and counts once', async ({ page, context, expectedErrors }) => {
  expectedErrors.push(/409|207/);
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  const stale = await context.newPage();
  await stale.goto('/review');
  await stale.getByRole('button', { name: 'Show answer' }).click();
  await page.goto('/review');
  await grade(page, 'Knew it');
  await stale.getByRole('button', { name: 'Knew it' }).click();
  await expect(
    stale
      .getByRole('alert')
      .or(stale.getByRole('status'))
      .filter({ hasText: /another|other tab|meanwhile|already/i }),
  ).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('main')).toContainText(/1 review\b/);
});

test('without a dictionary the reader works, says so once, and how to get one', async ({ page, server }) => {
  await server.stop();
  unlinkSync(path.join(server.folder, 'dictionary.db'));
  rmSync(path.join(server.folder, 'lesefluss.db'), { force: true });
  expect(prepare(server.folder).status).toBe(0);
  await server.start();
  await skipLevel(page);
  await page.goto(article);
  await page.locator('[data-word="eröffnen"]').first().click();
  await expect(page.getByText(/dictionary/i).first()).toBeVisible();
  const health = await (await fetch(`${server.url}/api/health`)).json();
  expect(health.ok).toBe(true);
});

test('a corrupt database is refused with a sentence, and not touched', async ({ server }) => {
  await server.stop();
  const file = path.join(server.folder, 'lesefluss.db');
  const before = `SQLite format 3\0${'x'.repeat(8000)}`;
  writeFileSync(file, before);
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
  const refused = prepare(server.folder);
  expect(refused.status).not.toBe(0);
  expect(refused.stderr + refused.stdout).toMatch(/lesefluss\.db/);
  expect(refused.stderr + refused.stdout).not.toMatch(/^\s+at /m);
  expect(readFileSync(file, 'utf8')).toBe(before);
  await server.start();
  const health = await fetch(`${server.url}/api/health`);
  expect(health.status).toBe(503);
  expect((await health.json()).ok).toBe(false);
});

test('a port in use, a wrong PORT and a folder that cannot be written are each one sentence', async ({ server }) => {
  const start = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['scripts/serve.mjs'], {
      cwd: root,
      env: { ...process.env, LESEFLUSS_DATA: server.folder, ...env },
      encoding: 'utf8',
      timeout: 20_000,
    });
  const setUp = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['scripts/setup.mjs', 'serve'], {
      cwd: root,
      env: { ...process.env, LESEFLUSS_DATA: server.folder, ...env },
      encoding: 'utf8',
      timeout: 20_000,
    });
  const rows: [string, ReturnType<typeof start>, RegExp][] = [
    ['port in use', start({ PORT: new URL(server.url).port }), /port \d+ .*in use/],
    ['port in use, found by set-up', setUp({ PORT: new URL(server.url).port }), /port \d+ .*in use/],
    ['no port', start({ PORT: 'abc' }), /PORT is "abc", but it must be a number/],
    ['no address', start({ HOST: '203.0.113.7', PORT: '0' }), /PORT|address/],
    ['another database', start({ DATABASE_URL: 'mysql://here' }), /DATABASE_URL is "mysql:\/\/here", but it must start with/],
    ['a folder that is a file', setUp({ LESEFLUSS_DATA: path.join(root, 'package.json') }), /data folder .*cannot be written/],
  ];
  for (const [what, done, sentence] of rows) {
    expect(done.status, what).toBe(1);
    expect(done.stderr, what).toMatch(sentence);
    expect(done.stderr, what).not.toMatch(/^\s+at /m);
  }
});

test('a database that was copied back is served again', async ({ page, server }) => {
  await skipLevel(page);
  await page.goto(article);
  await keep(page, 'Ferienanlage');
  // A page that is open while the server ends tells of its broken connection; that is not what is tried here.
  await page.goto('about:blank');
  await server.stop();
  const file = path.join(server.folder, 'lesefluss.db');
  copyFileSync(file, `${file}.kept`);
  rmSync(file);
  copyFileSync(`${file}.kept`, file);
  expect(prepare(server.folder).status).toBe(0);
  await server.start();
  await page.goto('/words');
  await expect(page.getByRole('main')).toContainText('Ferienanlage');
});

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { fetchChecked } from './fetch-checked.ts';
import { useTestSite } from './test-site.ts';

const site = useTestSite();
const wish = { maxBytes: 1_000_000, types: /^text\/html$/, called: 'a page' };
const home = { allowPrivate: true, limits: { seconds: 5, idleSeconds: 2 } };
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

beforeEach(() => {
  site.asked = [];
});

test('gives the bytes, the type and the address of a page', async () => {
  const address = site.page('/seite', 'Grüße', { etag: '"1"' });
  const shares: number[] = [];
  const got = await fetchChecked(`${address}?a=1#oben`, wish, { ...home, onShare: (share) => shares.push(share) });
  if ('problem' in got) throw new Error(got.problem);
  expect([text(got.bytes), got.type, got.address.href, got.status, got.headers.etag]).toEqual([
    'Grüße',
    'text/html',
    `${address}?a=1`,
    200,
    '"1"',
  ]);
  expect(shares.at(-1)).toBe(1);
  // Nothing of this machine goes out, and no fragment.
  expect(site.asked[0]?.url).toBe('/seite?a=1');
  expect(Object.keys(site.asked[0]!.headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'host',
    'user-agent',
  ]);
});

test.each<[string, (data: Buffer) => Buffer]>([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['identity', (data) => data],
])('unpacks %s', async (coding, pack) => {
  const long = 'Ein Satz nach dem anderen. '.repeat(5000);
  const address = site.page('/gepackt', pack(Buffer.from(long)), { 'content-encoding': coding });
  const got = await fetchChecked(address, wish, home);
  expect('bytes' in got && text(got.bytes)).toBe(long);
});

test('follows redirects, also relative ones with umlauts, and says where it ended', async () => {
  const from = site.on('/a', (response) => response.writeHead(302, { location: 'b?x=1' }).end());
  site.on('/b', (response) => response.writeHead(308, { location: Buffer.from('/größe').toString('latin1') }).end());
  site.page('/gr%C3%B6%C3%9Fe', 'da');
  const got = await fetchChecked(from, wish, home);
  expect('address' in got && got.address.pathname).toBe('/gr%C3%B6%C3%9Fe');
});

test('every redirect is resolved and checked anew, and each connection goes to the address that was checked', async () => {
  const path = '/wechselt';
  const answers = [['127.0.0.1'], ['10.0.0.1']];
  let lookups = 0;
  const resolve = async () => answers[lookups++] ?? [];
  site.on(path, (response) => response.writeHead(302, { location: `http://rebind.example:${site.port}/geheim` }).end());
  const options = { resolve, isPublic: (address: string) => address === '127.0.0.1' };
  const got = await fetchChecked(`http://rebind.example:${site.port}${path}`, wish, options);
  expect(got).toEqual({ problem: expect.stringMatching(/^rebind\.example leads to 10\.0\.0\.1/) });
  // Once per question: there is no second look between check and connection.
  expect(lookups).toBe(2);
  expect(site.asked.map(({ url }) => url)).toEqual([path]);
});

test('what was not changed is not sent again', async () => {
  const address = site.on('/stand', (response, request) => {
    response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200, { 'content-type': 'text/html', etag: '"7"' }).end();
  });
  expect(await fetchChecked(address, { ...wish, headers: { 'if-none-match': '"7"' } }, home)).toMatchObject({ status: 304 });
});

test('a refusal says when to come again', async () => {
  const address = site.on('/zuviel', (response) => response.writeHead(429, { 'retry-after': '120' }).end());
  expect(await fetchChecked(address, wish, home)).toMatchObject({
    status: 429,
    retryAfter: 120,
    problem: expect.stringContaining('2 minutes'),
  });
});

test('it can be stopped, and then throws what the signal says', async () => {
  const address = site.on('/langsam', (response) => response.writeHead(200, { 'content-type': 'text/html' }).write('…'));
  const stop = new AbortController();
  const got = fetchChecked(address, wish, { ...home, signal: stop.signal });
  setTimeout(() => stop.abort(new Error('stopped')), 50);
  await expect(got).rejects.toThrow('stopped');
  await expect(fetchChecked(address, wish, { ...home, signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
});

test('no proxy of the environment is asked', async () => {
  const before = { ...process.env };
  Object.assign(process.env, { http_proxy: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9', ALL_PROXY: 'http://127.0.0.1:9' });
  try {
    expect(await fetchChecked(site.page('/direkt', 'da'), wish, home)).toMatchObject({ status: 200 });
  } finally {
    for (const name of ['http_proxy', 'HTTP_PROXY', 'ALL_PROXY']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
});

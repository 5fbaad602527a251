import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FetchOptions } from './fetch-checked.ts';
import { fetchFeed } from './fetch-feed.ts';
import { fetchPage } from './fetch-page.ts';
import { rawServer, useTestSite } from './test-site.ts';

/**
 * What hostile or broken sites do, each answered with one clear sentence within a bounded time, and nothing thrown. In these tests 127.0.0.1
 * counts as the public Internet, where a site of the table answers; every other address is what it is.
 */
const site = useTestSite();
const SECONDS = 2;
const NAMES: Record<string, string[]> = {
  'site.example': ['127.0.0.1'],
  'home.example': ['192.168.1.1'],
  'both.example': ['127.0.0.1', '10.0.0.7'],
  'meta.example': ['169.254.169.254'],
  'six.example': ['fd00::1'],
  'mapped.example': ['::ffff:10.0.0.1'],
  'nobody.example': [],
  localhost: ['127.0.0.2', '::1'],
};
const options: FetchOptions = {
  limits: { seconds: SECONDS, idleSeconds: 0.7, redirects: 5 },
  isPublic: (address) => address === '127.0.0.1' || address === '93.184.216.34',
  resolve: async (name) => {
    if (name === 'slow.example') return new Promise(() => {});
    const found = NAMES[name];
    if (!found) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    return found;
  },
};

const text = 'Das ist ein Satz, der auf einer Seite steht und von Menschen gelesen wird, die Deutsch lernen. ';
const html = (body: string) => `<!doctype html><html lang="de"><head><title>Seite</title></head><body>${body}</body></html>`;
const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Feed</title>${items}</channel></rss>`;

/** The one sentence, soon. */
async function refused(answer: Promise<object>): Promise<string> {
  const begun = Date.now();
  const got = await answer;
  expect(Date.now() - begun).toBeLessThan((SECONDS + 2) * 1000);
  if (!('problem' in got)) throw new Error(`It was taken: ${JSON.stringify(got).slice(0, 300)}`);
  const problem = String(got.problem);
  expect(problem).toMatch(/^[A-Z0-9“[a-z][^\n]{20,400}[.]$/u);
  expect(problem).not.toMatch(/undefined|null|\[object|Error:|ECONN|HPE_|Z_/);
  return problem;
}

beforeEach(() => {
  site.asked = [];
});

describe('addresses that are never asked for', () => {
  const HOME = /belongs to this machine or its home network/;
  const NOT_PUBLIC = /not an address of the public Internet/;
  const SCHEME = /begin with https:\/\/ or http:\/\//;
  test.each<[string, string, RegExp]>([
    ['loopback by another number', 'http://127.0.0.2/', HOME],
    ['loopback in decimal', 'http://2130706434/', HOME],
    ['loopback in octal', 'http://0177.0.0.2/', HOME],
    ['loopback in hex', 'http://0x7f000002/', HOME],
    ['loopback in short', 'http://127.2/', HOME],
    ['loopback with a dot behind', 'http://127.0.0.2./', HOME],
    ['loopback in full-width digits', 'http://１２７.０.０.２/', HOME],
    ['loopback in IPv6', 'http://[::1]/', HOME],
    ['loopback mapped into IPv6', 'http://[::ffff:127.0.0.1]/', NOT_PUBLIC],
    ['loopback in NAT64', 'http://[64:ff9b::7f00:1]/', NOT_PUBLIC],
    ['loopback in 6to4', 'http://[2002:7f00:1::]/', NOT_PUBLIC],
    ['nothing in IPv6', 'http://[::]/', NOT_PUBLIC],
    ['nothing', 'http://0.0.0.0/', NOT_PUBLIC],
    ['zero', 'http://0/', NOT_PUBLIC],
    ['a home network', 'http://10.1.2.3/', HOME],
    ['a home network', 'http://172.16.0.1/', HOME],
    ['a home network', 'http://192.168.178.1/', HOME],
    ['a home network in IPv6', 'http://[fd12:3456::1]/', HOME],
    ['a provider’s network', 'http://100.64.0.1/', HOME],
    ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data/', NOT_PUBLIC],
    ['metadata of a cloud in decimal', 'http://2852039166/', NOT_PUBLIC],
    ['metadata of a cloud in IPv6', 'http://[fd00:ec2::254]/', NOT_PUBLIC],
    ['link-local', 'http://[fe80::1]/', NOT_PUBLIC],
    ['multicast', 'http://224.0.0.1/', NOT_PUBLIC],
    ['broadcast', 'http://255.255.255.255/', NOT_PUBLIC],
    ['documentation', 'http://192.0.2.1/', NOT_PUBLIC],
    ['a name of this machine', 'http://localhost/', HOME],
    ['a name of this machine with a dot', 'http://LOCALHOST./', HOME],
    ['a name that leads home', 'http://home.example/', HOME],
    ['a name that leads to the Internet and home', 'http://both.example/', HOME],
    ['a name that leads to metadata', 'http://meta.example/', NOT_PUBLIC],
    ['a name that leads home in IPv6', 'http://six.example/', HOME],
    ['a name that leads to a mapped address', 'http://mapped.example/', NOT_PUBLIC],
    ['a name that nobody has', 'http://nirgends.example/', /There is no site named nirgends\.example/],
    ['a name without an address', 'http://nobody.example/', /There is no site named nobody\.example/],
    ['a name whose look-up never ends', 'http://slow.example/', /did not send everything within 2 s/],
    ['a file', 'file:///etc/passwd', SCHEME],
    ['FTP', 'ftp://site.example/a', SCHEME],
    ['a script', 'javascript:alert(1)', SCHEME],
    ['data', 'data:text/html,<p>x</p>', SCHEME],
    ['Gopher', 'gopher://site.example/_x', SCHEME],
    ['a name and password', 'http://eva:geheim@site.example/', /name or password/],
    ['a name that looks like a site', 'http://www.site.example@127.0.0.2/', /name or password/],
    ['a mail server’s port', 'http://site.example:25/', /Port 25/],
    ['a port of the secure shell', 'https://site.example:22/', /Port 22/],
    ['a null byte', 'http://site.example/\u0000', /characters that no address has/],
    ['an encoded null byte', 'http://site.example/a%00.html', /characters that no address has/],
    ['a line break', 'http://site.example/\r\nHost: x', /characters that no address has/],
    ['no address', 'das ist keine', /is not an address/],
    ['nothing', '', /is not an address/],
    ['no host', 'http://', /is not an address/],
    ['a port that is none', 'http://site.example:99999/', /is not an address/],
    ['an endless one', `http://site.example/${'a'.repeat(3000)}`, /longer than 2,048/],
  ])('%s: %s', async (_, address, expected) => {
    expect(await refused(fetchPage(address, options))).toMatch(expected);
    expect(site.asked).toEqual([]);
  });

  test('IDN: a name in another script is looked up in its plain form', async () => {
    expect(await refused(fetchPage('http://bücher.example/', options))).toContain('xn--bcher-kva.example');
  });
});

describe('redirects', () => {
  test.each<[string, (port: number) => string, RegExp]>([
    ['to a file', () => 'file:///etc/passwd', /another address that cannot be brought in/],
    ['to FTP', () => 'ftp://site.example/x', /another address that cannot be brought in/],
    ['to a script', () => 'javascript:alert(1)', /another address that cannot be brought in/],
    ['to loopback', (port) => `http://127.0.0.2:${port}/geheim`, /this machine or its home network/],
    ['to loopback by name', (port) => `http://localhost:${port}/geheim`, /this machine or its home network/],
    ['to a home network', () => 'http://192.168.1.1/', /this machine or its home network/],
    ['to metadata', () => 'http://169.254.169.254/latest/', /not an address of the public Internet/],
    ['to metadata in hex', () => 'http://0xa9fea9fe/latest/', /not an address of the public Internet/],
    ['to an address without scheme', () => '//10.0.0.1/x', /this machine or its home network/],
    ['to an address with a password', (port) => `http://a:b@127.0.0.1:${port}/`, /name or password/],
    ['to a blocked port', () => 'http://site.example:6667/', /Port 6667/],
    ['to itself', () => '/start', /in a circle/],
    ['to nowhere', () => '', /does not say to which/],
    ['to what is no address', () => 'http://[', /is not an address/],
  ])('%s', async (_, to, expected) => {
    const address = site.on('/start', (response) => response.writeHead(302, { location: to(site.port) }).end());
    site.page('/geheim', html(`<p>${text.repeat(9)}</p>`));
    expect(await refused(fetchPage(address, options))).toMatch(expected);
    expect(site.asked.map(({ url }) => url)).toEqual(['/start']);
  });

  test('in a circle of three', async () => {
    for (const [from, to] of ['ab', 'bc', 'ca']) site.on(`/${from}`, (response) => response.writeHead(301, { location: `/${to}` }).end());
    expect(await refused(fetchPage(`${site.origin}/a`, options))).toMatch(/in a circle/);
  });

  test('without end', async () => {
    let count = 0;
    for (let index = 0; index < 20; index++) {
      site.on(`/n${index}`, (response) => response.writeHead(307, { location: `/n${++count}` }).end());
    }
    expect(await refused(fetchPage(`${site.origin}/n0`, options))).toMatch(/more than 5 times/);
    expect(site.asked).toHaveLength(6);
  });

  test('the name leads elsewhere by the second time', async () => {
    let asked = 0;
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']);
    site.on('/wechsel', (response) => response.writeHead(302, { location: '/geheim' }).end());
    const address = `http://rebind.example:${site.port}/wechsel`;
    expect(await refused(fetchPage(address, { ...options, resolve }))).toMatch(/this machine or its home network/);
    expect(site.asked.map(({ url }) => url)).toEqual(['/wechsel']);
  });
});

describe('answers', () => {
  const bomb = Buffer.alloc(80 * 2 ** 20);
  const endless = (chunk: string | Buffer, every: number) => (response: import('node:http').ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      if (response.destroyed) return;
      if (every > 0) {
        response.write(chunk);
        setTimeout(more, every);
      } else if (response.write(chunk)) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  };
  const send =
    (headers: Record<string, string>, body: string | Buffer, status = 200) =>
    (response: import('node:http').ServerResponse) =>
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  type Row = [string, (response: import('node:http').ServerResponse) => void, RegExp];

  test.each<Row>([
    ['a gzip bomb', send({ 'content-encoding': 'gzip' }, gzipSync(bomb)), /larger than the 10 MB/],
    ['a Brotli bomb', send({ 'content-encoding': 'br' }, brotliCompressSync(bomb)), /larger than the 10 MB/],
    ['a deflate bomb', send({ 'content-encoding': 'deflate' }, deflateSync(bomb)), /larger than the 10 MB/],
    ['a bomb in a bomb', send({ 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(bomb))), /in a way that was not asked for/],
    ['an unknown packing', send({ 'content-encoding': 'zstd' }, 'x'), /in a way that was not asked for/],
    ['damaged gzip', send({ 'content-encoding': 'gzip' }, 'das ist kein gzip'), /damaged/],
    ['gzip cut off', send({ 'content-encoding': 'gzip' }, gzipSync(Buffer.from(text.repeat(999))).subarray(0, 200)), /ends in the middle/],
    ['damaged Brotli', send({ 'content-encoding': 'br' }, Buffer.from([0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0xfa])), /damaged/],
    ['an endless stream', endless(Buffer.alloc(65_536, 'a'), 0), /larger than the 10 MB/],
    ['a byte now and then', endless('a', 100), /did not send everything within 2 s/],
    [
      'silence after the headers',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders(),
      /sent nothing for 0\.7 s/,
    ],
    ['silence', () => {}, /sent nothing for 0\.7 s/],
    ['a length that says too much', send({ 'content-length': '99999999999' }, 'x'), /larger than the 10 MB/],
    ['a broken connection', (response) => response.socket?.destroy(), /broke the connection off/],
    [
      'a broken connection in the middle',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' }).write('<p>Anfang');
        setTimeout(() => response.socket?.destroy(), 50);
      },
      /broke the connection off/,
    ],
    ['a picture', send({ 'content-type': 'image/png' }, 'x'), /gives no page but image\/png/],
    ['a film', send({ 'content-type': 'video/mp4' }, 'x'), /gives no page but video\/mp4/],
    ['a program', send({ 'content-type': 'application/x-msdownload' }, 'MZ'), /gives no page but/],
    ['a script', send({ 'content-type': 'text/javascript' }, 'alert(1)'), /gives no page but/],
    ['JSON', send({ 'content-type': 'application/json' }, '{}'), /gives no page but/],
    ['XML', send({ 'content-type': 'application/xml' }, '<a/>'), /data for programs/],
    ['a feed', send({ 'content-type': 'application/rss+xml' }, rss('')), /address of a feed/],
    ['bytes that are no text', send({}, Buffer.from(Array.from({ length: 4000 }, (_, index) => index % 32))), /no text/],
    ['nothing', send({}, ''), /empty page/],
    ['no content', send({}, '', 204), /answers with nothing/],
    ['not found', send({}, html(text.repeat(9)), 404), /no such page .* \(404\)/],
    ['gone', send({}, '', 410), /no such page/],
    ['forbidden', send({}, '', 403), /does not give this page out/],
    ['a login', send({}, '', 401), /logged in or paid/],
    ['too many questions', send({ 'retry-after': '60' }, '', 429), /asked too often.*a minute/],
    ['a time to come again that is nonsense', send({ 'retry-after': 'x'.repeat(99) }, '', 429), /a while/],
    ['censored', send({}, '', 451), /does not give this page out/],
    ['a broken server', send({}, '', 500), /a problem of its own/],
    ['a busy server', send({}, '', 503), /a problem of its own/],
    ['a teapot', send({}, '', 418), /418 instead of a page/],
    ['a part', send({}, html(''), 206), /No text was found/],
    ['not changed, though nobody asked', send({}, '', 304), /empty page|304/],
  ])('%s', async (_, answer, expected) => {
    expect(await refused(fetchPage(site.on('/antwort', answer), options))).toMatch(expected);
  });
});

describe('servers that are none', () => {
  const servers: Record<string, Awaited<ReturnType<typeof rawServer>>> = {};
  const speech: Record<string, string> = {
    greeting: 'SSH-2.0-OpenSSH_9.6\r\n',
    headers: `HTTP/1.1 200 OK\r\n${Array.from({ length: 2000 }, (_, index) => `X-${index}: ${'a'.repeat(100)}\r\n`).join('')}\r\n`,
    header: `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`,
    lengths: 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nabcde',
    both: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n',
    chunk: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nabc',
    status: 'HTTP/1.1 999999 Nein\r\n\r\n',
    upgrade: 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  };
  beforeAll(async () => {
    for (const [name, said] of Object.entries(speech)) servers[name] = await rawServer((socket) => void socket.write(said));
  });
  afterAll(() => {
    for (const server of Object.values(servers)) server.stop();
  });

  test.each<[string, string, RegExp]>([
    ['another protocol', 'greeting', /not an answer of a web site/],
    ['thousands of headers', 'headers', /more headers/],
    ['a giant header', 'header', /more headers/],
    ['two lengths', 'lengths', /not an answer of a web site/],
    ['a length and chunks', 'both', /not an answer of a web site/],
    ['a chunk without length', 'chunk', /broke the connection off/],
    ['a status that is none', 'status', /not an answer of a web site/],
    ['another protocol instead of an answer', 'upgrade', /not an answer of a web site/],
  ])('%s', async (_, name, expected) => {
    expect(await refused(fetchPage(`http://127.0.0.1:${servers[name]!.port}/`, options))).toMatch(expected);
  });

  test('https of a server that has none', async () => {
    expect(await refused(fetchPage(`https://127.0.0.1:${site.port}/`, options))).toMatch(/No safe connection/);
  });

  test('nobody there', async () => {
    const gone = await rawServer(() => {});
    gone.stop();
    expect(await refused(fetchPage(`http://127.0.0.1:${gone.port}/`, options))).toMatch(/refuses connections/);
  });
});

describe('pages', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['elements in elements without end', html('<div>'.repeat(100_000) + text), /nested too deeply/],
    ['a million elements', html('<b></b>'.repeat(600_000)), /too many parts/],
    ['scripts alone', html('<div id="app"></div><noscript>JavaScript aktivieren</noscript><script>x()</script>'), /runs its scripts/],
    [
      'a paywall',
      html(
        `<p>${text}</p><div class="paywall">Weiterlesen mit Abo</div><script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"False"}</script>`,
      ),
      /have not paid/,
    ],
    ['attributes without end', html(`<p ${'a=1 '.repeat(200_000)}>kurz</p>`), /No text was found/],
    ['an unclosed comment', `<!doctype html><html><body><!-- ${text.repeat(99)}`, /No text was found/],
    ['an unclosed script', html(`<script>${text.repeat(99)}`), /./],
    ['a tag without end', `<!doctype html><html><body><p title="${'x'.repeat(500_000)}`, /No text was found/],
    ['JSON-LD without end', html('<script type="application/ld+json">'.repeat(50_000)), /No text was found|runs its scripts/],
    ['JSON-LD in itself', html(`<script type="application/ld+json">${'['.repeat(50_000)}</script>`), /No text was found|runs its scripts/],
  ])('%s', async (_, page, expected) => {
    expect(await refused(fetchPage(site.page('/seite', page), options))).toMatch(expected);
  });

  const article = html(`<article><h1>Titel</h1>${`<p>${text}</p>`.repeat(6)}</article>`);
  test.each<[string, string | Buffer, Record<string, string>]>([
    ['an encoding that does not exist', Buffer.from(article), { 'content-type': 'text/html; charset=quatsch' }],
    ['UTF-8 called Latin-1', Buffer.from(article), { 'content-type': 'text/html; charset=iso-8859-1' }],
    ['Latin-1 called UTF-8', Buffer.from(article, 'latin1'), { 'content-type': 'text/html; charset=utf-8' }],
    ['UTF-16', Buffer.from(`\ufeff${article}`, 'utf16le'), { 'content-type': 'text/html' }],
    ['no type at all', Buffer.from(article), { 'content-type': '' }],
    ['HTML called text', Buffer.from(article), { 'content-type': 'text/plain' }],
    ['scripts in every attribute', article.replaceAll('<p>', '<p onclick="alert(1)" style="background:url(javascript:x)">'), {}],
    ['a script in the title', article.replace('<title>Seite', '<title>&lt;script&gt;alert(1)&lt;/script&gt; Seite'), {}],
  ])('is read all the same: %s', async (_, page, headers) => {
    const got = await fetchPage(site.page('/seite', page, headers), options);
    expect(got).toMatchObject({ paragraphs: Array.from({ length: 6 }, () => ({ text: text.trim() })) });
    expect(JSON.stringify(got)).not.toMatch(/onclick|javascript:|<script/);
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['PDF', '/a/Bericht.pdf', { 'content-type': 'application/pdf' }, 'Bericht.pdf'],
    [
      'a name from the server',
      '/x',
      { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="Heft 3.pdf"' },
      'Heft 3.pdf',
    ],
    [
      'a path instead of a name',
      '/x',
      { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="../../etc/passwd"' },
      'passwd.pdf',
    ],
    [
      'an encoded path',
      '/x',
      { 'content-type': 'application/epub+zip', 'content-disposition': "attachment; filename*=UTF-8''..%2F..%2FGr%C3%BC%C3%9Fe.epub" },
      'Grüße.epub',
    ],
    ['dots alone', '/x', { 'content-type': 'text/plain', 'content-disposition': 'attachment; filename=".."' }, 'x.txt'],
  ])('hands files on, with a name that is only a name: %s', async (_, path, headers, name) => {
    const address = site.on(path, (response) => response.writeHead(200, headers).end('Inhalt'));
    expect(await fetchPage(address, options)).toMatchObject({ file: { name, type: headers['content-type'] }, address });
  });
});

describe('feeds', () => {
  const lol = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;
  test.each<[string, string, RegExp]>([
    [
      'a file as an entity',
      rss('<item><title>&x;</title></item>', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      /entities of its own/,
    ],
    ['a page of this machine as an entity', rss('', '<!DOCTYPE rss [<!ENTITY x SYSTEM "http://127.0.0.1/">]>'), /entities of its own/],
    ['a parameter entity', rss('', '<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://site.example/x.dtd"> %x;]>'), /entities of its own/],
    ['a billion laughs', rss('<item><title>&j;</title></item>', lol), /entities of its own/],
    ['a document type without end', `<?xml version="1.0"?><!DOCTYPE rss ${'x'.repeat(5000)}`, /entities of its own/],
    ['half a feed', rss('<item><title>a').slice(0, 90), /damaged|no feed/],
    ['tags without end', `<rss version="2.0"><channel>${'<item>'.repeat(200_000)}`, /damaged|no feed/],
    ['another XML', '<?xml version="1.0"?><note><to>Eva</to></note>', /no feed at this address/],
    ['JSON that is no feed', '{"hello": 1}', /no feed at this address/],
    ['damaged JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": [', /damaged|no feed/],
    ['text', 'Das ist kein Feed.', /no feed at this address/],
    ['nothing', '', /no feed at this address/],
    ['a page', html(`<p>${text}</p>`), /names no feed/],
    ['null bytes', '\u0000\u0001\u0002\u0003'.repeat(100), /no text/],
    ['too much', rss(`<item><title>${'a'.repeat(6 * 2 ** 20)}</title></item>`), /larger than the 5 MB/],
  ])('%s', async (_, body, expected) => {
    const address = site.on('/feed', (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(body));
    expect(await refused(fetchFeed(address, { ...options, discover: true }))).toMatch(expected);
  });

  test('a page that names a feed at home', async () => {
    const page = '<html><head><link rel="alternate" type="application/rss+xml" href="http://192.168.1.1/feed"></head></html>';
    expect(await refused(fetchFeed(site.page('/seite', page), { ...options, discover: true }))).toMatch(/home network/);
  });

  test('hostile items of a good feed lose what is hostile', async () => {
    const items =
      `<item><title>&lt;img src=x onerror=alert(1)&gt;Titel</title><link>/1</link><description>&lt;script&gt;alert(1)&lt;/script&gt;Kurz.</description></item>
      <item><title>a</title><link>file:///etc/passwd</link></item><item><title>b</title><link>http://a:b@127.0.0.1:${site.port}/2</link></item>
      <item><title>${'lang '.repeat(1000)}</title><guid isPermaLink="false">${'g'.repeat(5000)}</guid><link>/3</link></item>
      <item><title>tief</title><link>/4</link><description>${'&lt;div&gt;'.repeat(9000)}</description></item>
      <item><__proto__>x</__proto__><title>c</title><link>/5</link></item>`.replace(/<__proto__>x<\/__proto__>/, '');
    const address = site.on('/feed', (response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(rss(items)));
    const feed = await fetchFeed(address, options);
    if (!('items' in feed)) throw new Error(JSON.stringify(feed));
    expect(feed.items.map(({ title, address }) => [title.slice(0, 9), address?.replace(site.origin, '')])).toEqual([
      ['Titel', '/1'],
      ['b', '/2'],
      ['lang lang', '/3'],
      ['tief', '/4'],
      ['c', '/5'],
    ]);
    expect(feed.items.every(({ key, title }) => key.length <= 300 && title.length <= 200)).toBe(true);
    expect(JSON.stringify(feed)).not.toMatch(/onerror|alert|a:b@/);
  });
});

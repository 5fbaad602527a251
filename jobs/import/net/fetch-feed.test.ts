import { beforeEach, describe, expect, test } from 'vitest';
import type { FetchedFeed } from '#lib/reading/feed.ts';
import { dateOf } from './feed-item.ts';
import { fetchFeed } from './fetch-feed.ts';
import { findFeeds } from './find-feeds.ts';
import { useTestSite } from './test-site.ts';

const site = useTestSite();
const home = { allowPrivate: true, limits: { seconds: 5, idleSeconds: 2 } };
const long = 'Die Stadt will bis zum Frühjahr prüfen, ob die alte Brücke noch zu retten ist, und sie dann öffnen. '.repeat(8);

beforeEach(() => {
  site.asked = [];
});

function serve(path: string, body: string | Buffer, type = 'application/rss+xml', headers: Record<string, string> = {}): string {
  return site.on(path, (response) => response.writeHead(200, { 'content-type': type, ...headers }).end(body));
}

async function fetched(address: string, options: object = {}): Promise<FetchedFeed> {
  const feed = await fetchFeed(address, { ...home, ...options });
  if (!('items' in feed)) throw new Error(JSON.stringify(feed));
  return feed;
}

const rss = (items: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>Blatt &amp; Bote</title><link>/</link><language>de</language>${more}${items}</channel></rss>`;

describe('formats', () => {
  test('RSS 2.0, with a teaser and with the whole text', async () => {
    const items = `<item><title>Brücke &amp;amp; Fluss</title><link>https://blatt.example/1?utm_source=rss</link><guid isPermaLink="false">id-1</guid>
        <pubDate>Mon, 23 Nov 2026 00:30:00 +0100</pubDate><dc:creator>Eva Kern</dc:creator><description>&lt;p&gt;Kurz &lt;b&gt;gesagt&lt;/b&gt;.&lt;/p&gt;</description></item>
      <item><title>Ganz</title><link>/2</link><description>Kurz.</description>
        <content:encoded><![CDATA[<h2>Lage</h2><p>${long}</p><script>x</script><p>Foto: dpa</p>]]></content:encoded></item>`;
    const feed = await fetched(serve('/rss', rss(items, '<ttl>120</ttl>'), 'application/rss+xml', { etag: '"e"', 'last-modified': 'Mon' }));
    expect(feed).toEqual({
      address: `${site.origin}/rss`,
      title: 'Blatt & Bote',
      site: `${site.origin}/`,
      wait: 120,
      etag: '"e"',
      lastModified: 'Mon',
      items: [
        {
          key: 'id-1',
          title: 'Brücke & Fluss',
          address: 'https://blatt.example/1',
          date: '2026-11-23',
          author: 'Eva Kern',
          summary: 'Kurz gesagt.',
        },
        {
          key: `${site.origin}/2`,
          title: 'Ganz',
          address: `${site.origin}/2`,
          summary: 'Kurz.',
          document: {
            title: 'Ganz',
            source: 'Blatt & Bote',
            address: `${site.origin}/2`,
            language: 'de',
            paragraphs: [{ text: 'Lage', heading: 2 }, { text: long.trim() }],
          },
        },
      ],
    });
  });

  test.each<[string, string, string]>([
    [
      'Atom',
      'application/atom+xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Bote</title><link rel="self" href="/atom"/><link href="/"/><rights>CC BY</rights>
       <entry><id>tag:1</id><title>Neues</title><link rel="alternate" href="/n"/><updated>2026-11-22T10:00:00Z</updated><author><name>Eva Kern</name></author>
       <summary>Kurz.</summary></entry></feed>`,
    ],
    [
      'RSS 1.0',
      'application/rdf+xml',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="x"><title>Bote</title><link>/</link></channel>
       <item rdf:about="tag:1"><title>Neues</title><link>/n</link><dc:date>2026-11-22T10:00:00Z</dc:date><dc:creator>Eva Kern</dc:creator><description>Kurz.</description></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      'application/feed+json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Bote',
        home_page_url: '/',
        items: [
          {
            id: 'tag:1',
            url: '/n',
            title: 'Neues',
            date_published: '2026-11-22T10:00:00Z',
            authors: [{ name: 'Eva Kern' }],
            summary: 'Kurz.',
          },
        ],
      }),
    ],
    [
      'RSS 0.91 with a document type',
      'text/xml',
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">
       <rss version="0.91"><channel><title>Bote</title><link>/</link><item><title>Neues</title><guid isPermaLink="false">tag:1</guid><link>/n</link>
       <author>eva@bote.example (Eva Kern)</author><pubDate>Sun, 22 Nov 2026 10:00:00 GMT</pubDate><description>Kurz.</description></item></channel></rss>`,
    ],
  ])('%s', async (_, type, body) => {
    const feed = await fetched(serve('/feed', body, type));
    expect(feed).toMatchObject({ title: 'Bote', site: `${site.origin}/` });
    expect(feed.items).toEqual([
      { key: 'tag:1', title: 'Neues', address: `${site.origin}/n`, date: '2026-11-22', author: 'Eva Kern', summary: 'Kurz.' },
    ]);
  });

  test('an old encoding', async () => {
    const body = Buffer.from(rss('<item><title>Größe</title><link>/g</link></item>').replace('UTF-8', 'ISO-8859-1'), 'latin1');
    expect((await fetched(serve('/latin', body, 'text/xml'))).items[0]?.title).toBe('Größe');
  });
});

describe('items', () => {
  const titles = async (items: string) => (await fetched(serve('/i', rss(items)))).items.map(({ title }) => title);
  test('without address and text are left out, also addresses that are none', async () => {
    const items = `<item><title>nichts</title></item><item><title>falsch</title><link>javascript:alert(1)</link></item>
      <item><title>da</title><link>/da</link></item>`;
    expect(await titles(items)).toEqual(['da']);
  });
  test('with the same id count once', async () => {
    expect(await titles('<item><title>a</title><guid>/x</guid></item><item><title>b</title><guid>/x</guid></item>')).toEqual(['a']);
  });
  test('without title are named by what they say', async () => {
    expect(await titles('<item><link>/x</link><description>Es regnet seit Tagen.</description></item>')).toEqual(['Es regnet seit Tagen.']);
  });
  test('that are known are left out', async () => {
    const address = serve('/k', rss('<item><title>a</title><guid>/a</guid></item><item><title>b</title><guid>/b</guid></item>'));
    expect((await fetched(address, { known: new Set(['/a']) })).items.map(({ key }) => key)).toEqual(['/b']);
  });
  test('of thousands the first hundred are taken', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `<item><title>${index}</title><link>/${index}</link></item>`).join('');
    expect(await titles(many)).toHaveLength(100);
  });
  test('a beginning that ends in dots is no whole text', async () => {
    const [item] = (await fetched(serve('/t', rss(`<item><link>/a</link><description>${long} […]</description></item>`)))).items;
    expect(item?.document).toBeUndefined();
  });
});

test('what was not changed is not read again', async () => {
  const address = site.on('/stand', (response, { headers }) => {
    const same = headers['if-none-match'] === '"1"' && headers['if-modified-since'] === 'Mon';
    response.writeHead(same ? 304 : 200, { 'content-type': 'text/xml' }).end(same ? '' : rss(''));
  });
  expect(await fetchFeed(address, { ...home, etag: '"1"', lastModified: 'Mon' })).toEqual({ unchanged: true });
  expect((await fetched(address)).items).toEqual([]);
});

describe('discovery', () => {
  const page = (head: string) => `<!doctype html><html><head>${head}</head><body><p>Seite</p></body></html>`;
  test('the feed that a page names, not that of its comments', async () => {
    serve('/feed.xml', rss('<item><title>a</title><link>/a</link></item>'));
    const address = site.page(
      '/start',
      page(`<link rel="alternate" type="application/rss+xml" title="Kommentare" href="/comments/feed">
            <link href='/feed.xml?a=1&amp;b=2' type='application/rss+xml' rel='alternate'>`),
    );
    expect(await fetched(address, { discover: true })).toMatchObject({ address: `${site.origin}/feed.xml?a=1&b=2`, title: 'Blatt & Bote' });
    expect(await fetchFeed(address, home)).toEqual({ problem: expect.stringMatching(/a page instead of a feed/) });
  });
  test('a page that names itself is asked once more, not for ever', async () => {
    const address = site.page('/kreis', page('<link rel="alternate" type="application/rss+xml" href="/kreis">'));
    expect(await fetchFeed(address, { ...home, discover: true })).toHaveProperty('problem');
    expect(site.asked).toHaveLength(2);
  });
  test.each([
    ['none', ''],
    ['a style', '<link rel="alternate stylesheet" type="text/css" href="/a.css">'],
    ['another language', '<link rel="alternate" hreflang="en" href="/en">'],
    ['an API', '<link rel="alternate" type="application/json" href="/wp-json/1">'],
    ['a file', '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">'],
    ['without address', '<link rel="alternate" type="application/rss+xml">'],
  ])('finds nothing: %s', async (_, head) => {
    expect(findFeeds(page(head), new URL('https://a.example'))).toEqual([]);
    expect(await fetchFeed(site.page('/leer', page(head)), { ...home, discover: true })).toEqual({
      problem: expect.stringMatching(/names no feed/),
    });
  });
});

test.each([
  ['Mon, 23 Nov 2026 00:30:00 +0100', '2026-11-23'],
  ['3 March 2026 10:00', '2026-03-03'],
  ['2026-11-23T23:59:00-08:00', '2026-11-23'],
  ['gestern', undefined],
  ['', undefined],
  [undefined, undefined],
])('the day of %j is %j', (text, expected) => {
  expect(dateOf(text)).toBe(expected);
});

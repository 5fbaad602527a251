import { describe, expect, test } from 'vitest';
import { describeLicence } from './page-licence.ts';
import { readPage } from './page-text.ts';

const at = new URL('https://www.abendblatt.example/kultur/bruecke.html?utm_source=feed#top');
const first = 'Die alte Brücke über die Leine wird im Herbst für drei Monate gesperrt, weil ihre Pfeiler erneuert werden müssen.';
const second = '„Wir haben lange gewartet“, sagte die Bürgermeisterin am Montag, „aber jetzt ist das Geld da, und die Arbeiten beginnen.“';
const third = 'Wer zu Fuß unterwegs ist, kann den Fluss weiter oben überqueren; für Autos gibt es eine Umleitung durch den Nachbarort.';

/** A page of a newspaper, with all that stands around a text. */
const news = ({ head = '', body = '', lang = 'de' } = {}) => `<!doctype html><html lang="${lang}"><head>
<title>Brücke wird gesperrt | Abendblatt</title><meta property="og:site_name" content="Abendblatt">
<meta name="author" content="Eva Kern"><meta property="article:published_time" content="2026-11-20T08:15:00+01:00">${head}</head>
<body><header><nav><ul><li><a href="/">Start</a></li><li><a href="/politik">Politik</a></li></ul></nav></header>
<div id="cookie-banner" role="dialog"><p>Wir verwenden Cookies, um Ihnen ein besseres Erlebnis zu bieten. Bitte stimmen Sie zu, damit es weitergeht.</p><button>OK</button></div>
<article><h1>Brücke wird gesperrt</h1><p class="byline">Von Eva Kern</p><p>Stand: 20.11.2026 08:15 Uhr</p>
<div class="share-bar"><a href="#">Teilen</a><a href="#">Drucken</a></div>
<p>${first}</p><figure><img src="a.jpg"><figcaption>Die Brücke im Nebel. Foto: dpa</figcaption></figure>
<p>Lesen Sie auch: <a href="/x">Zehn Jahre Streit um eine Brücke</a></p>
<h2>Umleitung <span class="mw-editsection">[Bearbeiten]</span></h2><p>${second}</p><p>${third}</p>${body}
<h2>Mehr zum Thema</h2><ul><li><a href="/1">Der Fluss steigt</a></li><li><a href="/2">Neue Radwege</a></li></ul></article>
<section class="comments"><p>Leser1: Das wurde aber auch Zeit, seit Jahren schon redet man davon und nichts passiert, wirklich.</p></section>
<footer><p>© Abendblatt GmbH, alle Rechte vorbehalten, Nachdruck nur mit Genehmigung des Verlages und der Redaktion.</p></footer></body></html>`;

function read(html: string, address = at) {
  const page = readPage(html, address);
  if ('problem' in page) throw new Error(page.problem);
  return page;
}

test('the text of an article, and nothing around it', () => {
  expect(read(news())).toEqual({
    title: 'Brücke wird gesperrt',
    author: 'Eva Kern',
    source: 'Abendblatt',
    date: '2026-11-20',
    address: 'https://www.abendblatt.example/kultur/bruecke.html',
    language: 'de',
    paragraphs: [{ text: first }, { text: 'Umleitung', heading: 2 }, { text: second }, { text: third }],
  });
});

describe('facts', () => {
  const ld = (data: object) => news({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` });
  const article = { '@type': 'NewsArticle', headline: 'Drei Monate ohne Brücke', datePublished: '2026-11-19T20:00:00Z' };

  test.each<[string, object, object]>([
    ['JSON-LD comes before meta', article, { title: 'Drei Monate ohne Brücke', date: '2026-11-19' }],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }, { title: 'Drei Monate ohne Brücke' }],
    ['in a list', [{ '@type': 'Organization' }, article], { title: 'Drei Monate ohne Brücke' }],
    ['several authors', { ...article, author: [{ name: 'Eva Kern' }, { name: 'Jan Ott' }] }, { author: 'Eva Kern, Jan Ott' }],
    ['an author as text', { ...article, author: 'Jan Ott' }, { author: 'Jan Ott' }],
    ['an author that is an address', { ...article, author: 'https://x.example/jan' }, { author: 'Eva Kern' }],
    ['a date that is none', { ...article, datePublished: 'gestern' }, { date: '2026-11-20' }],
    [
      'a licence',
      { ...article, license: 'https://creativecommons.org/licenses/by/4.0/' },
      { notice: expect.stringMatching(/^CC BY 4\.0, /) },
    ],
    ['something else', { '@type': 'Recipe', headline: 'Kuchen' }, { title: 'Brücke wird gesperrt' }],
    ['numbers where text should be', { '@type': 'Article', headline: 7, author: 3, datePublished: {} }, { title: 'Brücke wird gesperrt' }],
  ])('%s', (_, data, expected) => {
    expect(read(ld(data))).toMatchObject(expected);
  });

  test.each<[string, string, string | undefined]>([
    ['a link in the head', '<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.de">', 'CC BY-SA 4.0, '],
    ['a copyright line', '<meta name="copyright" content="Abendblatt GmbH">', 'Abendblatt GmbH'],
    ['another licence', '<link rel=license href=/nutzung.html>', 'Licence: /nutzung.html'],
    ['nothing', '<link rel="stylesheet" href="a.css">', undefined],
  ])('rights: %s', (_, head, expected) => {
    const { notice } = read(news({ head }));
    if (expected === undefined) expect(notice).toBeUndefined();
    else expect(notice?.startsWith(expected)).toBe(true);
  });

  test('rights: a link in the text', () => {
    const body =
      '<p>Dieser Text steht unter <a rel="license" href="https://creativecommons.org/licenses/by-nc/3.0/de/">dieser Lizenz</a>.</p>';
    expect(read(news({ body })).notice).toBe('CC BY-NC 3.0, https://creativecommons.org/licenses/by-nc/3.0/de/');
  });

  test.each([
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0, https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'Public domain 1.0, https://creativecommons.org/publicdomain/mark/1.0/'],
    ['Alle Rechte vorbehalten', 'Alle Rechte vorbehalten'],
  ])('%s', (licence, expected) => {
    expect(describeLicence(licence)).toBe(expected);
  });
});

describe('text', () => {
  const texts = (html: string) => read(html).paragraphs.map(({ text }) => text);
  test.each<[string, string]>([
    ['a script', '<script>alert("Das ist kein Text, sondern ein Programm, das niemand lesen will.")</script>'],
    ['a style', '<style>p { content: "Text" }</style>'],
    ['an advertisement', '<div class="Anzeige"><p>Kaufen Sie jetzt das beste Waschmittel, das es in dieser Stadt gibt.</p></div>'],
    [
      'a newsletter',
      '<div class="newsletterBox newsletter"><p>Jeden Morgen das Wichtigste in Ihrem Postfach, kostenlos und frei.</p></div>',
    ],
    ['a caption that is a paragraph', '<p class="caption">Die Brücke am Abend, vom Ufer aus gesehen, im Winter.</p>'],
    ['a picture credit', '<p>Foto: Jan Ott/dpa</p>'],
    ['a link to read on', '<p><a href="/y">Alles über den Bau der neuen Brücke</a></p>'],
    ['a closing line of television', '<p>Über dieses Thema berichtete das Regionalmagazin am 20. November um 19:30 Uhr.</p>'],
    ['a hidden paragraph', '<p hidden>Versteckter Text, den niemand auf der Seite sehen kann und soll.</p>'],
  ])('%s is left out', (_, body) => {
    expect(texts(news({ body }))).toEqual([first, 'Umleitung', second, third]);
  });

  test.each<[string, string, string]>([
    [
      'a quotation',
      '<blockquote><p>Es war höchste Zeit, dass hier etwas geschieht.</p></blockquote>',
      'Es war höchste Zeit, dass hier etwas geschieht.',
    ],
    ['a list', '<ul><li>Die Brücke ist gesperrt.</li></ul>', 'Die Brücke ist gesperrt.'],
    ['a sentence with a link', '<p>Das steht in einem <a href="/b">Bericht der Stadt</a>.</p>', 'Das steht in einem Bericht der Stadt.'],
    [
      'a word that is also a name for junk',
      '<p class="lead-text">Anzeigen wurden nicht erstattet, sagte die Polizei.</p>',
      'Anzeigen wurden nicht erstattet, sagte die Polizei.',
    ],
    [
      'a paragraph that is called after what stands near it',
      '<p class="text ad-after">Die Arbeiten dauern bis zum Sommer.</p>',
      'Die Arbeiten dauern bis zum Sommer.',
    ],
    ['a line break', '<p>Am Anfang<br>war das Wort.</p>', 'Am Anfang war das Wort.'],
  ])('%s is kept', (_, body, expected) => {
    expect(texts(news({ body })).at(-1)).toBe(expected);
  });

  test('a page whose whole text stands in an element called "social" is still read', () => {
    const html = `<html><body><div class="social-page"><p>${first}</p><p>${second}</p><p>${third}</p></div></body></html>`;
    expect(texts(html)).toEqual([first, second, third]);
  });
});

describe('too little text', () => {
  const shell = (body: string, head = '') => `<html lang="de"><head><title>Seite</title>${head}</head><body>${body}</body></html>`;
  const paid = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Titel","isAccessibleForFree":false}</script>';
  test.each<[string, string, RegExp]>([
    [
      'a page made by scripts',
      shell('<div id="root"></div><noscript>You need to enable JavaScript.</noscript><script src="a.js"></script>'),
      /runs its scripts/,
    ],
    ['a paywall', shell(`<article><p>${first}</p></article>`, paid), /have not paid/],
    ['a paywall by its words', shell('<p>Kurz.</p><div class="paywall">Jetzt Abo abschließen</div>'), /have not paid/],
    ['nothing', shell(''), /No text was found/],
    ['only pictures', shell('<img src="a.png"><img src="b.png">'), /No text was found/],
    ['no HTML at all', 'x', /No text was found/],
  ])('%s', (_, html, expected) => {
    const page = readPage(html, at);
    expect('problem' in page && page.problem).toMatch(expected);
  });
});

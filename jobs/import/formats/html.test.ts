import { describe, expect, it } from 'vitest';
import { isoDate } from './page-facts.ts';
import { testLines, testRead } from './test-read.ts';

const read = async (body: string) => testLines(await testRead('a.html', `<html><body>${body}</body></html>`));

describe('HTML', () => {
  it.each([
    ['blocks and lines', '<p>Es <b>reg</b>net.<p>Der\n Fluss<div>steigt.</div>', ['Es regnet.', 'Der Fluss', 'steigt.']],
    ['breaks', 'Eins.<br>Zwei.<br> <br>Drei.', ['Eins. Zwei.', 'Drei.']],
    ['lists and tables', '<ul><li>Eins<li>Zwei</ul><table><tr><td>Drei<td>Vier</table>', ['Eins', 'Zwei', 'Drei', 'Vier']],
    [
      'what is not seen',
      '<p>Da.<span hidden>x</span><span aria-hidden="true">y</span><i style="color:red; display: none">z</i></p><script>var a</script><style>p{}</style>',
      ['Da.'],
    ],
    [
      'marks of notes',
      '<p>Der Deich<sup><a href="#n1">1</a></sup> brach<a href="#n2">[2]</a>, 5 m<sup>2</sup> <a href="#x">hier</a>.</p>',
      ['Der Deich brach, 5 m2 hier.'],
    ],
    ['soft breaks', '<p>Donau<wbr>dampfer</p>', ['Donaudampfer']],
    ['letters by name', '<p>&Auml;rger &amp; Stra&szlig;e &#8222;ja&#8220;</p>', ['Ärger & Straße „ja“']],
    ['captions', '<figure><img><figcaption>Foto: dpa</figcaption></figure><p>Text.</p>', ['Text.']],
    ['no body at all', '</body><p>Ohne Rumpf.', ['Ohne Rumpf.']],
  ])('%s', async (_, body, expected) => expect(await read(body)).toEqual(expected));

  it('without html, head or body', async () => {
    expect(testLines(await testRead('a.htm', '<p>Hallo <em>du</em></p>'))).toEqual(['Hallo du']);
  });

  it('in the encoding that it states', async () => {
    const bytes = Buffer.from('<html><head><meta charset="iso-8859-1"><title>Öl</title></head><p>Für alle \x84ja\x93</p>', 'latin1');
    expect(await testRead('a.html', new Uint8Array(bytes))).toEqual({ title: 'Öl', paragraphs: [{ text: 'Für alle „ja“' }] });
  });

  it('a saved page of a site: the article alone, with what its head says', async () => {
    const paragraph = (n: number) =>
      `<p>Satz ${n} des Artikels erzählt, wie der Fluss in der Nacht über die Ufer trat, und niemand, der dabei war, wird es vergessen.</p>`;
    const html = `<!doctype html><html lang="de"><head><title>Der Deich – Abendblatt</title><meta property="og:site_name" content="Abendblatt"><meta name="author" content="Ada Beispiel"><meta property="article:published_time" content="2024-03-02T08:00:00+01:00"></head>
      <body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav><main><article><h1>Der Deich</h1>${[1, 2, 3, 4, 5, 6].map(paragraph).join('')}<figure><figcaption>Foto: dpa</figcaption></figure></article></main>
      <aside class="sidebar"><h2>Meistgelesen</h2><ul><li><a href="/x">Zehn Tipps für den Garten</a></li></ul></aside><footer>Impressum Datenschutz</footer></body></html>`;
    const document = await testRead('deich.html', html);
    expect(document).toMatchObject({
      title: 'Der Deich',
      author: 'Ada Beispiel',
      source: 'Abendblatt',
      date: '2024-03-02',
      language: 'de',
    });
    expect(testLines(document)).toEqual([1, 2, 3, 4, 5, 6].map((n) => paragraph(n).replace(/<\/?p>/g, '')));
  });
});

describe('isoDate', () => {
  it.each([
    ['2021-05-03T10:00:00Z', '2021-05-03'],
    ['2021-05', '2021-05'],
    ['20210503', '2021-05-03'],
    ["D:20210503100000+02'00'", '2021-05-03'],
    ['3.5.2021', '2021-05-03'],
    ['3. März 2021', '2021-03-03'],
    ['2021', undefined],
    ['2021-13-01', undefined],
    ['gestern', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (date, iso) => expect(isoDate(date)).toBe(iso));
});

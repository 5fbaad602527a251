import { describe, expect, it } from 'vitest';
import { resolvePath } from './epub-package.ts';
import { testArchive, testBook } from './test-archive.ts';
import { testLines, testRead } from './test-read.ts';

const opf = (metadata: string, manifest: string, spine: string, guide = '') =>
  `<?xml version="1.0"?><package xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${manifest}</manifest><spine toc="ncx">${spine}</spine>${guide}</package>`;
const page = (name: string, body: string) => ({
  name: `OPS/${name}`,
  data: `<?xml version="1.0"?><html xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body>${body}</body></html>`,
});

describe('a book', () => {
  it('of EPUB 2: metadata, order of the spine, chapters named by the NCX, no title page', async () => {
    const bytes = testArchive(
      testBook(
        [
          {
            name: 'OPS/book.opf',
            data: opf(
              '<dc:title>Der Deich</dc:title><dc:creator opf:role="aut">Ada Beispiel</dc:creator><dc:creator opf:role="ill">Ein Zeichner</dc:creator><dc:publisher>Verlag am Fluss</dc:publisher><dc:date opf:event="modification">2020-01-01</dc:date><dc:date opf:event="publication">1999-05</dc:date><dc:rights>gemein&nbsp;frei</dc:rights><dc:language>de</dc:language>',
              '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="t" href="titel.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b%20zwei.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/><item id="w" href="werbung.xhtml" media-type="application/xhtml+xml"/><item id="bild" href="x.png" media-type="image/png"/>',
              '<itemref idref="t"/><itemref idref="a"/><itemref idref="b"/><itemref idref="bild"/><itemref idref="w" linear="no"/>',
              '<guide><reference type="title-page" href="titel.xhtml"/></guide>',
            ),
          },
          {
            name: 'OPS/toc.ncx',
            data: '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx><navMap><navPoint><navLabel><text>Erstes Kapitel</text></navLabel><content src="text/a.xhtml#anfang"/></navPoint><navPoint><navLabel><text>Zweites Kapitel</text></navLabel><content src="b%20zwei.xhtml"/></navPoint></navMap></ncx>',
          },
          page('titel.xhtml', '<p>Der Deich</p><p>Roman</p>'),
          page(
            'text/a.xhtml',
            '<a id="anfang"/><p>Der Deich brach<a href="#n1" epub:type="noteref">1</a> in der Nacht.</p><aside epub:type="footnote" id="n1"><p><a href="#r">1</a> Im Jahr 1717.</p></aside><p>Niemand schlief.<span epub:type="pagebreak">12</span></p>',
          ),
          page('b zwei.xhtml', '<h2>Zweites Kapitel</h2><p>Am Morgen kam<br/>das Licht.</p>'),
          page('werbung.xhtml', '<p>Kaufen Sie auch dieses.</p>'),
        ],
        [],
      ),
    );
    const book = await testRead('deich.epub', bytes);
    expect(book).toMatchObject({
      title: 'Der Deich',
      author: 'Ada Beispiel',
      source: 'Verlag am Fluss',
      date: '1999-05',
      notice: 'gemein frei',
      language: 'de',
    });
    expect(testLines(book)).toEqual([
      '# Erstes Kapitel',
      'Der Deich brach in der Nacht.',
      'Niemand schlief.',
      'Im Jahr 1717.',
      '## Zweites Kapitel',
      'Am Morgen kam das Licht.',
    ]);
  });

  it('of EPUB 3: chapters named by the navigation, which is not read itself', async () => {
    const bytes = testArchive(
      testBook(
        [
          {
            name: 'OPS/book.opf',
            data: opf(
              '<dc:title>Zwei</dc:title>',
              '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>',
              '<itemref idref="nav"/><itemref idref="a"/><itemref idref="a"/>',
            ),
          },
          page('nav.xhtml', '<nav epub:type="toc"><ol><li><a href="a.xhtml">Der <b>Anfang</b></a></li></ol></nav>'),
          page('a.xhtml', '<p>Es war einmal.</p>'),
        ],
        [],
      ),
    );
    expect(testLines(await testRead('zwei.epub', bytes))).toEqual(['# Der Anfang', 'Es war einmal.']);
  });
});

describe('resolvePath', () => {
  it.each([
    ['OPS/book.opf', 'a.xhtml#x', 'OPS/a.xhtml'],
    ['OPS/text/a.xhtml', '../bild/b%C3%A4r.png', 'OPS/bild/bär.png'],
    ['book.opf', './a.xhtml', 'a.xhtml'],
    ['book.opf', '../a.xhtml', undefined],
    ['book.opf', '/etc/passwd', undefined],
    ['book.opf', 'https://example.org/a', undefined],
    ['book.opf', '%E0%A4%A', '%E0%A4%A'],
    ['book.opf', '#a', undefined],
  ])('%s and %s lead to %s', (base, link, path) => expect(resolvePath(base, link)).toBe(path));
});

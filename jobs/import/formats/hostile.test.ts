import { readFileSync } from 'node:fs';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { readFile } from './read-file.ts';
import { testArchive, testBook, testDocx } from './test-archive.ts';

const MB = 2 ** 20;
const utf8 = (text: string) => new TextEncoder().encode(text);
const folder = new URL('../../../e2e/files/', import.meta.url);
const sample = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const book = (...parts: Parameters<typeof testBook>) => testArchive(testBook(...parts));
const docx = (...parts: Parameters<typeof testDocx>) => testArchive(testDocx(...parts));
const odt = (content: string, more: Parameters<typeof testArchive>[0] = []) =>
  testArchive([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', data: content },
    ...more,
  ]);

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
const zeros = new Uint8Array(60 * MB);
/** Packed once: the rows only need that it unpacks to this much. */
const packedZeros = deflateRawSync(zeros);

/** A PDF of these objects, numbered from 1, the first of them the catalog. */
function pdf(objects: (string | Uint8Array)[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.5\n')];
  const places: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((object, index) => {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(at);
    at += whole.length;
    parts.push(whole);
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
const stream = (data: Uint8Array, about = '/Filter/FlateDecode') =>
  Buffer.concat([Buffer.from(`<</Length ${data.length}${about}>>\nstream\n`), data, Buffer.from('\nendstream')]);
const page = (contents: Uint8Array, pages = '/Kids[3 0 R]/Count 1') =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages${pages}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    contents,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]);

let seed = 7;
function next(): number {
  seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
  return seed >> 16;
}
const random = (length: number) => Uint8Array.from({ length }, next);

const DAMAGED = /damaged/;
const BOMB = /far too large/;
const UNSAFE = /lead out of it/;
const LIES = /does not agree/;
const DEEP = /nested too deeply|too many parts/;
const ENTITY = /entities/;

const HOSTILE: [what: string, name: string, bytes: () => Uint8Array, sentence: RegExp][] = [
  ['nothing at all', 'a.epub', () => new Uint8Array(), /empty/],
  ['random bytes', 'a.epub', () => random(50_000), /not a text/],
  ['random bytes that call themselves a PDF', 'a.pdf', () => new Uint8Array([...utf8('%PDF-1.7\n'), ...random(50_000)]), DAMAGED],
  ['random bytes that call themselves an archive', 'a.docx', () => new Uint8Array([...utf8('PK\x03\x04'), ...random(50_000)]), DAMAGED],
  ['zeros', 'a.txt', () => new Uint8Array(MB), /not a text/],
  ['a text with zeros in it', 'a.txt', () => utf8(`Guten Tag.\0${'Es regnet. '.repeat(50)}\0`), /not a text/],
  ['only spaces', 'a.txt', () => utf8(' \n\t\u00a0 '.repeat(1000)), /No text/],
  ['only marks', 'a.md', () => utf8('***\n---\n>>>\n'.repeat(1000)), /No text/],
  ['a file that is too large', 'a.txt', () => new Uint8Array(IMPORT_LIMITS.fileBytes + 1), /too large.*60 MB/],
  ['a text that is too long', 'a.txt', () => utf8('Es regnet. '.repeat(500_000)), /too long/],
  ['an archive of nothing', 'a.zip', () => testArchive([]), /no book or document/],
  ['an archive of something else', 'a.zip', () => testArchive([{ name: 'a.txt', data: 'Hallo' }]), /unpack it/],
  ['a bomb of one file', 'a.epub', () => book([{ name: 'OPS/c0.xhtml', data: zeros, raw: packedZeros }]), BOMB],
  [
    'a bomb of many files',
    'a.epub',
    () => book(Array.from({ length: 6 }, (_, at) => ({ name: `x${at}`, data: zeros, raw: packedZeros }))),
    BOMB,
  ],
  ['a bomb that states a small size', 'a.epub', () => book([{ name: 'OPS/c0.xhtml', data: zeros, raw: packedZeros, size: 1000 }]), LIES],
  [
    'a bomb that states a plausible ratio',
    'a.docx',
    () => docx('', [{ name: 'word/document.xml', data: new Uint8Array(20 * MB), size: 150_000 }]),
    LIES,
  ],
  ['a file that states more than it has', 'a.docx', () => testArchive(testDocx('<w:p/>').map((file) => ({ ...file, size: 5000 }))), LIES],
  ['a file of another check sum', 'a.docx', () => testArchive(testDocx('<w:p/>').map((file) => ({ ...file, crc: 1 }))), DAMAGED],
  [
    'too many files',
    'a.epub',
    () => book(Array.from({ length: IMPORT_LIMITS.archiveFiles }, (_, at) => ({ name: `f/${at}`, data: '' }))),
    /more than 5,000/,
  ],
  ['a count of files that is a lie', 'a.epub', () => testArchive(testBook(), { entries: 60_000 }), /more than 5,000/],
  ['a count of files that needs zip64, without it', 'a.epub', () => testArchive(testBook(), { entries: 0xffff }), /refused|damaged/],
  ['sizes that need zip64, without it', 'a.epub', () => book([{ name: 'x', data: 'x', size: 0xffffffff, packedSize: 0xffffffff }]), BOMB],
  ['names that lead up', 'a.epub', () => book([{ name: '../../etc/cron.d/x', data: 'x' }]), UNSAFE],
  ['absolute names', 'a.docx', () => docx('', [{ name: '/etc/passwd', data: 'x' }]), UNSAFE],
  ['names with a drive', 'a.docx', () => docx('', [{ name: 'C:/Windows/x', data: 'x' }]), UNSAFE],
  ['names with backslashes', 'a.odt', () => odt('<x/>', [{ name: '..\\..\\x', data: 'x' }]), UNSAFE],
  ['names with a zero', 'a.odt', () => odt('<x/>', [{ name: 'a\0b', data: 'x' }]), UNSAFE],
  ['a link to elsewhere', 'a.epub', () => book([{ name: 'OPS/c0.xhtml', data: '/etc/passwd', link: true }]), UNSAFE],
  ['an archive with a password', 'a.epub', () => book([{ name: 'OPS/c0.xhtml', data: 'x', encrypted: true }]), /password/],
  ['two files of one name', 'a.epub', () => testArchive([...testBook(), { name: 'OPS/c0.xhtml', data: 'x' }]), LIES],
  [
    'files that share their bytes',
    'a.epub',
    () => book(Array.from({ length: 9 }, (_, at) => ({ name: `x${at}`, data: 'x'.repeat(900), offset: 0 }))),
    LIES,
  ],
  ['a file behind the end of the archive', 'a.epub', () => book([{ name: 'x', data: 'x', offset: 5_000_000 }]), LIES],
  [
    'packed bytes that are none',
    'a.docx',
    () => docx('', [{ name: 'word/document.xml', data: 'x'.repeat(999), raw: random(500) }]),
    DAMAGED,
  ],
  ['an archive in an archive', 'a.zip', () => testArchive([{ name: 'b.epub', data: book() }]), /unpack it/],
  ['a book without a list of parts', 'a.epub', () => testArchive([{ name: 'META-INF/container.xml', data: '<container/>' }]), DAMAGED],
  ['a book whose parts are missing', 'a.epub', () => testArchive(testBook().filter(({ name }) => !name.endsWith('c0.xhtml'))), DAMAGED],
  [
    'a book whose list leads out of it',
    'a.epub',
    () =>
      book([
        {
          name: 'OPS/book.opf',
          data: '<package><manifest><item id="a" href="../../../etc/passwd"/></manifest><spine><itemref idref="a"/></spine></package>',
        },
      ]),
    DAMAGED,
  ],
  [
    'a protected book',
    'a.epub',
    () =>
      book([
        {
          name: 'META-INF/encryption.xml',
          data: '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>',
        },
      ]),
    /DRM/,
  ],
  ['a book of Adobe', 'a.epub', () => book([{ name: 'META-INF/rights.xml', data: '<rights/>' }]), /DRM/],
  [
    'a billion laughs in the list of a book',
    'a.epub',
    () => book([{ name: 'OPS/book.opf', data: `${LAUGHS}<package><metadata><title>&c;</title></metadata></package>` }]),
    ENTITY,
  ],
  [
    'a billion laughs in Word',
    'a.docx',
    () => docx('', [{ name: 'word/document.xml', data: `${LAUGHS}<document><p><t>&c;</t></p></document>` }]),
    ENTITY,
  ],
  ['a file of the machine in OpenDocument', 'a.odt', () => odt(`${OUTSIDE}<x><p>&file;</p></x>`), ENTITY],
  [
    'a file of the machine in the container',
    'a.epub',
    () => book([{ name: 'META-INF/container.xml', data: `${OUTSIDE}<container>&file;</container>` }]),
    ENTITY,
  ],
  ['an entity that was never defined', 'a.docx', () => docx('<w:p><w:t>&unknown;</w:t></w:p>'), DAMAGED],
  ['XML a hundred thousand deep', 'a.docx', () => docx('<w:p>'.repeat(100_000)), DEEP],
  ['OpenDocument a hundred thousand deep', 'a.odt', () => odt('<p>'.repeat(100_000)), DEEP],
  ['XML that ends in the middle', 'a.docx', () => docx('<w:p><w:t>Hallo'), DAMAGED],
  [
    'a million styles',
    'a.docx',
    () => docx('<w:p/>', [{ name: 'word/styles.xml', data: `<styles>${'<style/>'.repeat(1_000_000)}</styles>` }]),
    /too many parts|far too large/,
  ],
  [
    'a cell of ten million characters',
    'a.docx',
    () => docx(`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${'Es regnet. '.repeat(900_000)}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`),
    /too long|far too large/,
  ],
  [
    'a book too long for anyone',
    'a.epub',
    () =>
      book(
        [],
        Array.from({ length: 30 }, (_, at) => `<p>${`Es regnet ${at} Tage lang. `.repeat(10_000)}</p>`),
      ),
    /too long|far too large/,
  ],
  ['HTML a million deep', 'a.html', () => utf8(`<html>${'<div>'.repeat(1_000_000)}`), DEEP],
  ['HTML a million deep, closed wrongly', 'a.html', () => utf8(`<html>${'<b>'.repeat(500_000)}${'</i>'.repeat(500_000)}`), DEEP],
  ['a chapter a million deep', 'a.epub', () => book([], ['<div>'.repeat(1_000_000)]), /nested too deeply|far too large/],
  ['a million elements', 'a.html', () => utf8(`<html><body>${'<p>a</p>'.repeat(1_000_000)}`), DEEP],
  [
    'a page of scripts',
    'a.html',
    () => utf8(`<html><script>${'alert(1);'.repeat(100_000)}</script><body><script>Text</script>`),
    /No text/,
  ],
  ['quotations in quotations in Markdown', 'a.md', () => utf8('>'.repeat(200_000)), /No text/],
  ['a PDF of nothing', 'a.pdf', () => utf8('%PDF-1.7\n%%EOF'), DAMAGED],
  ['a PDF without text', 'a.pdf', () => page(stream(deflateSync(utf8('0 0 m 9 9 l S')))), /no text/],
  ['a PDF bomb', 'a.pdf', () => page(stream(deflateSync(new Uint8Array(200 * MB)))), BOMB],
  ['a PDF bomb in a bomb', 'a.pdf', () => page(stream(deflateSync(deflateSync(zeros)), '/Filter[/FlateDecode/FlateDecode]')), BOMB],
  [
    'a PDF bomb that calls itself a picture',
    'a.pdf',
    () => page(stream(deflateSync(new Uint8Array(200 * MB)), '/Subtype /Image/Filter/FlateDecode')),
    BOMB,
  ],
  ['a PDF bomb of the old kind', 'a.pdf', () => page(stream(random(300_000), '/Filter/LZWDecode')), BOMB],
  ['a PDF of a million streams', 'a.pdf', () => utf8(`%PDF-1.5\n${'<<>>stream\nx\x01'.repeat(1_000_000)}`), BOMB],
  [
    'a PDF of pages that are their own parents',
    'a.pdf',
    () => page(stream(deflateSync(utf8('BT ET'))), '/Kids[2 0 R 2 0 R]/Count 2'),
    DAMAGED,
  ],
  [
    'a PDF that states a billion pages',
    'a.pdf',
    () => page(stream(deflateSync(utf8('BT ET'))), '/Kids[3 0 R]/Count 1000000000'),
    /no text|damaged/,
  ],
  [
    'a PDF of too many pages',
    'a.pdf',
    () => page(stream(deflateSync(utf8('BT ET'))), `/Kids[${'3 0 R '.repeat(3001)}]/Count 3001`),
    /3001 pages; at most 3,000/,
  ],
  [
    'an old Word file',
    'a.docx',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...random(2000)]),
    /save it as \.docx/,
  ],
  [
    'a Word file with a password',
    'a.docx',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    /password/,
  ],
  ['a Kindle book', 'a.mobi', () => new Uint8Array([...new Uint8Array(60), ...utf8('BOOKMOBI'), ...random(500)]), /Calibre/],
  ['a picture that calls itself a text', 'a.txt', () => new Uint8Array([0x89, ...utf8('PNG\r\n\x1a\n'), ...random(500)]), /picture/],
  ['a song', 'a.mp3', () => new Uint8Array([...utf8('ID3'), 4, 0, ...random(500)]), /subtitles/],
  ['a film', 'a.mp4', () => new Uint8Array([0, 0, 0, 24, ...utf8('ftypisom'), ...random(500)]), /subtitles/],
  ['RTF', 'a.rtf', () => utf8('{\\rtf1\\ansi Hallo}'), /\.docx or \.odt/],
  ['a packed archive of another kind', 'a.tar.gz', () => new Uint8Array([0x1f, 0x8b, 8, ...random(500)]), /Unpack it/],
  ['a program', 'a.txt', () => new Uint8Array([0x7f, ...utf8('ELF'), ...random(500)]), /program/],
  [
    'a spreadsheet',
    'a.xlsx',
    () =>
      testArchive([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'xl/workbook.xml', data: '<x/>' },
      ]),
    /spreadsheet/,
  ],
  [
    'slides',
    'a.pptx',
    () =>
      testArchive([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'ppt/presentation.xml', data: '<x/>' },
      ]),
    /slides/,
  ],
];

/** What is odd, but must only end soon: each of these made some reader somewhere slow in the square. */
const SLOW: [what: string, name: string, bytes: () => Uint8Array][] = [
  ['Markdown of stars', 'a.md', () => utf8(`a ${'*a_ **b '.repeat(200_000)}`)],
  ['Markdown of brackets', 'a.md', () => utf8(`a ${'['.repeat(500_000)}`)],
  ['Markdown of short paragraphs of marks', 'a.md', () => utf8(`${'*a **b _c [d](e `f\n'.repeat(900)}\n\n`.repeat(40))],
  [
    'Markdown of lists in lists',
    'a.md',
    () =>
      utf8(
        Array.from({ length: 190 }, (_, at) => `${' '.repeat(at)}- a`)
          .join('\n')
          .repeat(50),
      ),
  ],
  ['a line of five million letters', 'a.txt', () => utf8('a'.repeat(4_900_000))],
  ['lines of hyphens', 'a.txt', () => utf8('a-\n'.repeat(300_000))],
  ['lines of spaces', 'a.txt', () => utf8(`${' '.repeat(4_000)}.\n`.repeat(1_000))],
  ['subtitles of brackets', 'a.srt', () => utf8(`1\n00:00:01,000 --> 00:00:02,000\n${'[(<{\\'.repeat(500_000)}a`)],
  ['HTML of unfinished tags', 'a.html', () => utf8(`<html><p>Hallo${'<a '.repeat(1_000_000)}`)],
  ['HTML of unfinished comments', 'a.html', () => utf8(`<html><p>Hallo${'<!-- '.repeat(1_000_000)}`)],
  ['HTML of attributes', 'a.html', () => utf8(`<html><p ${'a="b" '.repeat(500_000)}>Hallo du`)],
  [
    'HTML of different attributes',
    'a.html',
    () => utf8(`<html><p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="b"`).join(' ')}>Hallo du`),
  ],
  ['HTML of entities', 'a.html', () => utf8(`<html><p>${'&amp;&auml;&#1234567;'.repeat(100_000)}`)],
  ['a page of links', 'a.html', () => utf8(`<html><nav>x</nav><body>${'<div><a href="#">a</a></div>'.repeat(70_000)}`)],
  ['a page of flat paragraphs', 'a.html', () => utf8(`<html><nav>x</nav><body><div>${'<p>Es regnet.</p>'.repeat(19_000)}`)],
  ['a page of breaks', 'a.html', () => utf8(`<html><body>Hallo du${'<br>'.repeat(300_000)}`)],
  ['a page of notes in notes', 'a.html', () => utf8(`<html><body>${'<div class="footnote">a '.repeat(390)}`)],
  ['an EPUB of a flat chapter', 'a.epub', () => book([], [`<p>Es regnet in der Stadt.</p>`.repeat(100_000)])],
  ['a Word file of empty paragraphs', 'a.docx', () => docx(`${'<w:p/>'.repeat(1_500_000)}<w:p><w:r><w:t>Ende gut</w:t></w:r></w:p>`)],
  [
    'styles that are based on each other',
    'a.docx',
    () =>
      docx('<w:p><w:r><w:t>Hallo du</w:t></w:r></w:p>', [
        {
          name: 'word/styles.xml',
          data: `<styles>${Array.from({ length: 20_000 }, (_, at) => `<style styleId="s${at}"><basedOn val="s${(at + 1) % 20_000}"/></style>`).join('')}</styles>`,
        },
      ]),
  ],
  [
    'a PDF page of a million words',
    'a.pdf',
    () => page(stream(deflateSync(utf8(`BT /F 9 Tf ${'1 0 0 1 9 9 Tm (Regen) Tj '.repeat(60_000)} ET`)))),
  ],
  ['a PDF of streams without end', 'a.pdf', () => utf8(`%PDF-1.5\n${'<<>>stream\nBT'.repeat(100_000)}`)],
  [
    'a PDF of words all over',
    'a.pdf',
    () =>
      page(
        stream(
          deflateSync(
            utf8(
              `BT /F 9 Tf ${Array.from({ length: 30_000 }, (_, at) => `1 0 0 1 ${(at * 7919) % 300} ${(at * 104_729) % 300} Tm (Regen) Tj `).join('')} ET`,
            ),
          ),
        ),
      ),
  ],
];

const read = (name: string, bytes: Uint8Array) => readFile({ name, bytes }, { signal: new AbortController().signal, progress: () => {} });

/** What is taken beside the heap counts as well: unpacked bytes lie there. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Seconds of work so far: a clock would count what else the machine does. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

describe('files made to do harm', () => {
  it.each(HOSTILE)('%s', { timeout: 60_000 }, async (_, name, make, sentence) => {
    const bytes = make();
    const before = memory();
    const started = spent();
    const answer = await read(name, bytes);
    expect(answer).toEqual({ problem: expect.stringMatching(sentence) });
    expect(spent() - started).toBeLessThan(5);
    expect(memory() - before).toBeLessThan(400 * MB);
  });

  it.each(SLOW)('%s: done in seconds', { timeout: 90_000 }, async (_, name, make) => {
    const bytes = make();
    const started = spent();
    const answer = await read(name, bytes);
    expect('problem' in answer ? answer.problem : answer.paragraphs.length).toBeTruthy();
    expect(spent() - started).toBeLessThan(10);
  });

  const whole = [
    'werkstatt.epub',
    'werkstatt.docx',
    'werkstatt.odt',
    'werkstatt.pdf',
    'werkstatt.html',
    'werkstatt.md',
    'gespraech.vtt',
    'werkstatt-utf16.txt',
    'werkstatt.doc',
  ];
  it.each(whole)('%s cut off at every tenth, or with a byte changed', { timeout: 120_000 }, async (name) => {
    const bytes = sample(name);
    for (let tenth = 1; tenth < 10; tenth++) {
      const at = Math.floor((bytes.length * tenth) / 10);
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      for (const broken of [bytes.slice(0, at), changed]) {
        const answer = await read(name, broken);
        if ('problem' in answer) expect(answer.problem).toMatch(/^[A-Z].{20,}\.$/);
        else expect(answer.paragraphs.length).toBeGreaterThan(0);
      }
    }
  });

  it('a packed file cut off is always refused', async () => {
    for (const name of ['werkstatt.epub', 'werkstatt.docx', 'werkstatt.odt']) {
      const bytes = sample(name);
      for (let tenth = 1; tenth < 10; tenth++) {
        expect(await read(name, bytes.slice(0, (bytes.length * tenth) / 10))).toEqual({ problem: expect.stringMatching(DAMAGED) });
      }
    }
  });

  it('stops in the middle of unpacking', async () => {
    const stop = new AbortController();
    const many = book(
      [],
      Array.from({ length: 200 }, () => '<p>Es regnet.</p>'),
    );
    const reading = readFile({ name: 'a.epub', bytes: many }, { signal: stop.signal, progress: (share) => share > 0.5 && stop.abort() });
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it('scrambled fonts do not make a book protected', async () => {
    const fonts =
      '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></encryption>';
    expect(await read('a.epub', book([{ name: 'META-INF/encryption.xml', data: fonts }]))).toMatchObject({
      title: 'Ein Buch',
      author: 'Ada Beispiel',
    });
  });

  it('deflate by hand is as good as any', async () => {
    const body = '<w:document xmlns:w="w"><w:p><w:r><w:t>Hallo du</w:t></w:r></w:p></w:document>';
    const packed = testArchive(
      testDocx('').map((file) => (file.name === 'word/document.xml' ? { ...file, data: body, raw: deflateRawSync(body) } : file)),
    );
    expect(await read('hallo.docx', packed)).toEqual({ title: 'hallo', paragraphs: [{ text: 'Hallo du' }] });
  });
});

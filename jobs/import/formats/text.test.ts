import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePages } from './code-pages.ts';
import { decodeText } from './decode-text.ts';
import { testLines, testRead } from './test-read.ts';

/** A text in an encoding that the platform only reads. */
function encode(text: string, encoding: string): Uint8Array {
  const upper =
    encoding in codePages
      ? codePages[encoding as keyof typeof codePages]
      : new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128));
  return Uint8Array.from(
    [...text].map((character) => (character.charCodeAt(0) < 128 ? character.charCodeAt(0) : [...upper].indexOf(character) + 128)),
  );
}

describe('decodeText', () => {
  it.each([
    ['windows-1252', 'Schöne Grüße – „bis bald“, sagte Jürgen. Übung kostet 5 €.'],
    ['windows-1252', 'Nur ein ß'],
    ['windows-1252', 'ÜBER ÄRGER'],
    ['iso-8859-15', 'Schöne Grüße, das kostet 5 € im Café.'],
    ['macintosh', 'Schöne Grüße – „bis bald“, sagte Jürgen. Übung.'],
    ['macintosh', 'Äpfel und Öl für die Größe'],
    ['cp850', 'Schöne Grüße, "bis bald", sagte Jürgen. Übung.'],
    ['cp437', 'Schöne Grüße, "bis bald", sagte Jürgen. Übung.'],
    ['windows-1251', 'Поезд сегодня опаздывает на час. Никто не знает почему, и все ждут на платформе уже давно.'],
  ])('%s: %s', (encoding, text) => expect(decodeText(encode(text, encoding))).toBe(text));

  it('knows UTF-8 and UTF-16 with and without a mark', () => {
    const text = 'Schöne Grüße – „bis bald“';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      little,
      big,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ]) {
      expect(decodeText(new Uint8Array(bytes))).toBe(text);
    }
  });

  it('leaves out a letter that was cut off at the end', () => {
    expect(decodeText(new TextEncoder().encode('Schöne Grüße').slice(0, -2))).toBe('Schöne Grü');
  });

  it('believes what a page states, where it can be', () => {
    expect(decodeText(encode('Ölçü', 'iso-8859-9'), 'iso-8859-9')).toBe('Ölçü');
    expect(decodeText(encode('„Öl“', 'windows-1252'), 'iso-8859-1')).toBe('„Öl“');
    expect(decodeText(new TextEncoder().encode('Öl'), 'iso-8859-1')).toBe('Öl');
    expect(decodeText(encode('Schönes Öl', 'windows-1252'), 'no-such-thing')).toBe('Schönes Öl');
  });

  it('gives any German text back from any of its encodings', () => {
    const words = fc.array(fc.constantFrom('für', 'Straße', 'Übung', 'schön', 'Äpfel', 'und', 'der', 'Öl', 'heiß', 'müssen'), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437'), (parts, encoding) => {
        const text = `${parts.join(' ')} größer.`;
        return decodeText(encode(text, encoding)) === text;
      }),
    );
  });
});

describe('a plain text', () => {
  const read = async (text: string) => testLines(await testRead('a.txt', text));

  it('with a paragraph in each line', async () => {
    expect(await read('Es regnet seit Tagen.\nDer Fluss steigt.\n\nNiemand schläft.')).toEqual([
      'Es regnet seit Tagen.',
      'Der Fluss steigt.',
      'Niemand schläft.',
    ]);
  });

  it('with filled lines, list items and divided words', async () => {
    const text = `Es regnet seit Tagen, und der Fluss steigt über die Ufer der klei-
nen Stadt, in der niemand mehr schläft, weil alle Sandsäcke füllen.
Am Morgen ist es still geworden, nach Monaten zum ersten Mal seit dem
3. Oktober, als der Regen kam.

- Erstens kommt das Wasser immer nachts, wenn niemand an das Wasser
  denkt,
- zweitens geht es wieder.`;
    expect(await read(text)).toEqual([
      'Es regnet seit Tagen, und der Fluss steigt über die Ufer der klei-\nnen Stadt, in der niemand mehr schläft, weil alle Sandsäcke füllen. Am Morgen ist es still geworden, nach Monaten zum ersten Mal seit dem 3. Oktober, als der Regen kam.',
      'Erstens kommt das Wasser immer nachts, wenn niemand an das Wasser denkt,',
      'zweitens geht es wieder.',
    ]);
  });

  it('with paragraphs that step in', async () => {
    const text = `   Es regnet seit Tagen, und der Fluss steigt über die Ufer der Stadt,
in der niemand mehr schläft, weil alle am Abend Sandsäcke füllen müssen.
   Am Morgen ist es still geworden, und das Wasser steht in den Straßen
und Gassen.`;
    expect(await read(text)).toHaveLength(2);
  });

  it('with a title and headings', async () => {
    const document = await testRead(
      'a.txt',
      'Der Deich\n\nEs regnet seit Tagen.\n\nKapitel 2\n\nDer Fluss steigt, und niemand schläft.\n\nIII.\n\nEs wurde hell an diesem Morgen.',
    );
    expect(document.title).toBe('Der Deich');
    expect(testLines(document)).toEqual([
      'Es regnet seit Tagen.',
      '# Kapitel 2',
      'Der Fluss steigt, und niemand schläft.',
      '# III.',
      'Es wurde hell an diesem Morgen.',
    ]);
  });

  it('of verses keeps its lines', async () => {
    expect(await read('Der Mond ist aufgegangen,\ndie goldnen Sternlein prangen\nam Himmel hell und klar;')).toHaveLength(3);
  });

  it('has the name of its file as title, if it has none', async () => {
    expect((await testRead('/ordner/Mein_kleiner  Text.txt', 'Es regnet.')).title).toBe('Mein kleiner Text');
  });
});

describe('Markdown', () => {
  it('gives headings, lists, quotations and notes, without marks and code', async () => {
    const text =
      '# Der Deich\n\nEs *regnet* [seit Tagen](https://example.org).[^a]\n\n> Der **Fluss** steigt.\n\n1. Eins\n2. Zwei\n\n```\ncode()\n```\n\n## Danach\n\n| A | B |\n|---|---|\n| eins | zwei |\n\n<script>alert(1)</script>\n\n[^a]: Sehr *lange*.\n    Wirklich.';
    const document = await testRead('a.md', text);
    expect(document.title).toBe('Der Deich');
    expect(testLines(document)).toEqual([
      'Es regnet seit Tagen.',
      'Der Fluss steigt.',
      'Eins',
      'Zwei',
      '# Danach',
      'A',
      'B',
      'eins',
      'zwei',
      'Sehr lange. Wirklich.',
    ]);
  });
});

describe('subtitles', () => {
  it('that roll, as live captions do, are said once', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nEs regnet\n\n00:02.000 --> 00:03.000\nEs regnet\nseit Tagen\n\n00:03.000 --> 00:04.000\nseit Tagen\nin der Stadt.\n';
    expect(testLines(await testRead('a.vtt', text))).toEqual(['Es regnet seit Tagen in der Stadt.']);
  });

  it('without empty lines between them, with old line ends and odd times', async () => {
    const text =
      '1\r00:00:01,0 --> 00:00:02,0\rEs regnet\r2\r00:00:02,0 --> 00:00:03,0\rseit Tagen.\r3\r00:00:09,0 --> 00:00:10,0\r♪ la la ♪\r';
    expect(testLines(await testRead('a.srt', text))).toEqual(['Es regnet seit Tagen.', 'la la']);
  });
});

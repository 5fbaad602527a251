import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack, and what its two headers shall say instead of the truth. */
export interface Packed {
  name: string;
  data: string | Uint8Array;
  stored?: boolean;
  /** Says that it is a symbolic link. */
  link?: boolean;
  encrypted?: boolean;
  /** A size that is not the real one. */
  size?: number;
  packedSize?: number;
  crc?: number;
  /** Where its bytes are said to be. */
  offset?: number;
  /** Already packed data of the stated size. */
  raw?: Uint8Array;
}

/** Archives for tests, honest or not. */
export function testArchive(files: Packed[], { entries }: { entries?: number } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const data = Buffer.from(file.data);
    const body = file.raw ? Buffer.from(file.raw) : file.stored ? data : deflateRawSync(data);
    const name = Buffer.from(file.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((file.encrypted ? 1 : 0) | 0x800, 2);
    common.writeUInt16LE(file.stored ? 0 : 8, 4);
    common.writeUInt32LE((file.crc ?? crc32(data)) >>> 0, 10);
    common.writeUInt32LE(file.packedSize ?? body.length, 14);
    common.writeUInt32LE(file.size ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, body);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(file.link ? (0o120777 << 16) >>> 0 : 0, 6);
    rest.writeUInt32LE(file.offset ?? at, 10);
    list.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, name);
    at += 30 + name.length + body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  const count = entries ?? files.length;
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

const container =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>';

/** The files of a small book; `more` replaces those of the same name. */
export function testBook(more: Packed[] = [], chapters = ['<h1>Eins</h1><p>Der Anfang ist gemacht.</p>']): Packed[] {
  const items = chapters.map((_, at) => `<item id="c${at}" href="c${at}.xhtml" media-type="application/xhtml+xml"/>`).join('');
  const refs = chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('');
  const files: Packed[] = [
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', data: container },
    {
      name: 'OPS/book.opf',
      data: `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Ein Buch</dc:title><dc:creator>Ada Beispiel</dc:creator></metadata><manifest>${items}</manifest><spine>${refs}</spine></package>`,
    },
    ...chapters.map((body, at) => ({
      name: `OPS/c${at}.xhtml`,
      data: `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`,
    })),
  ];
  const names = new Set(more.map(({ name }) => name));
  return [...files.filter(({ name }) => !names.has(name)), ...more];
}

/** The files of a document of Word around the body that is given. */
export function testDocx(body: string, more: Packed[] = []): Packed[] {
  const names = new Set(more.map(({ name }) => name));
  const files: Packed[] = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` },
  ];
  return [...files.filter(({ name }) => !names.has(name)), ...more];
}

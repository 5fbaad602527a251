import type { TextDocument } from '#lib/reading/document.ts';
import { type Archive, openArchive } from './archive.ts';
import { readDocx } from './docx.ts';
import { readEpub } from './epub.ts';
import type { InputFile, ReadOptions } from './input.ts';
import { readOdt } from './odt.ts';
import { Refusal } from './refusal.ts';

const UNKNOWN =
  'This archive holds no book or document that can be read here. If a text is packed in it, unpack it and bring in that file.';

/** A file that is an archive inside: a book, a document of Word or LibreOffice, or nothing that we know. */
export async function readZip(file: InputFile, options: ReadOptions): Promise<TextDocument> {
  const archive = await openArchive(file.bytes, options.signal);
  const type = await mediaType(archive);
  if (type === 'application/epub+zip' || archive.names.has('META-INF/container.xml')) return readEpub(archive, options);
  if (/^application\/vnd\.oasis\.opendocument\.text/.test(type)) return readOdt(archive, options);
  if (archive.names.has('word/document.xml') || (archive.names.has('[Content_Types].xml') && startsWith(archive, 'word/')))
    return readDocx(archive, options);
  if (startsWith(archive, 'xl/') || /opendocument\.spreadsheet/.test(type))
    throw new Refusal('This is a spreadsheet. Copy the text you want to read and paste it.');
  if (startsWith(archive, 'ppt/') || /opendocument\.presentation/.test(type))
    throw new Refusal('These are slides. Save them as PDF and bring that in, or paste the text.');
  if (startsWith(archive, 'Index/') && [...archive.names].some((name) => name.endsWith('.iwa'))) {
    throw new Refusal('This is a Pages document. Export it from Pages as EPUB, Word or PDF, and bring that in.');
  }
  throw new Refusal(UNKNOWN);
}

async function mediaType(archive: Archive): Promise<string> {
  const bytes = await archive.read('mimetype');
  return bytes && bytes.length < 200 ? Buffer.from(bytes).toString('latin1').trim() : '';
}

function startsWith(archive: Archive, folder: string): boolean {
  return [...archive.names].some((name) => name.startsWith(folder));
}

import type { DocumentParagraph, TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import type { Archive } from './archive.ts';
import { readPackage } from './epub-package.ts';
import { chapterTitles } from './epub-titles.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import type { ReadOptions } from './input.ts';
import { oneLine, tooLong } from './paragraphs.ts';
import { Refusal } from './refusal.ts';
import { safeHtml } from './safe-html.ts';
import { findAll, parseXml } from './xml.ts';
import { xmlText } from './xml-text.ts';

const PROTECTED =
  'This book is copy-protected (DRM), so its text cannot be read here. Bring in a copy without protection, if you have a right to one.';
const DAMAGED = 'This EPUB is damaged: a part that it lists is missing. Get it again and try once more.';
/** Fonts are often scrambled, the text with them is not. */
const FONT_METHODS = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc/;

/** A book, EPUB 2 or 3: its parts in the order of its spine, chapters named by its table of contents where the text does not. */
export async function readEpub(archive: Archive, options: ReadOptions): Promise<TextDocument> {
  await refuseProtected(archive);
  const book = await readPackage(archive);
  const titles = await chapterTitles(archive, book);
  const paragraphs: DocumentParagraph[] = [];
  let characters = 0;
  for (const [at, part] of book.spine.entries()) {
    options.signal.throwIfAborted();
    options.progress(at / book.spine.length);
    const bytes = await archive.read(part);
    if (!bytes) throw new Refusal(DAMAGED);
    if (book.outside.has(part)) continue;
    const document = safeHtml(xmlText(bytes), true);
    const found = htmlParagraphs(document.body ?? document);
    const title = titles.get(part);
    if (title && found.length > 0 && !found.slice(0, 3).some((paragraph) => paragraph.heading || same(paragraph.text, title))) {
      found.unshift({ text: title, heading: 1 });
    }
    characters += found.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > IMPORT_LIMITS.characters) throw new Refusal(tooLong());
    paragraphs.push(...found);
  }
  return { ...book.facts, paragraphs };
}

async function refuseProtected(archive: Archive) {
  if (archive.names.has('META-INF/rights.xml') || archive.names.has('META-INF/sinf.xml') || archive.names.has('META-INF/license.lcpl')) {
    throw new Refusal(PROTECTED);
  }
  const bytes = await archive.read('META-INF/encryption.xml');
  if (!bytes) return;
  const methods = findAll(parseXml(xmlText(bytes)), 'EncryptedData').flatMap((data) =>
    findAll(data, 'EncryptionMethod').map((method) => method.attributes.get('Algorithm') ?? ''),
  );
  if (methods.some((method) => !FONT_METHODS.test(method))) throw new Refusal(PROTECTED);
}

function same(a: string, b: string): boolean {
  return oneLine(a).toLowerCase() === oneLine(b).toLowerCase();
}

import { getDocumentProxy } from 'unpdf';
import type { TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import type { ReadOptions } from './input.ts';
import { isoDate, type PageFacts } from './page-facts.ts';
import { tooLong } from './paragraphs.ts';
import { type PdfPage, withoutMargins } from './pdf-margins.ts';
import { type PdfItem, segmentsOf } from './pdf-page.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import { refuseBombs } from './pdf-streams.ts';
import { orRefuse, Refusal } from './refusal.ts';

const DAMAGED = 'This PDF is damaged and cannot be read. Get it again, or open it and print it to a new PDF.';
const LOCKED = 'This PDF is protected with a password. Open it, print it to a new PDF without one, and bring that in.';
const SCAN =
  'This PDF holds pictures of pages, but no text. Run text recognition (OCR) on it, with OCRmyPDF or a scanning app for example, and bring in the result.';
const GARBLED =
  'The letters of this PDF are stored in a way that cannot be read. Open it, and copy and paste a page: if that is garbled, too, look for another version.';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, page by page in reading order, without running headers, footers and page numbers. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<TextDocument> {
  refuseBombs(bytes, options.signal);
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > IMPORT_LIMITS.pdfPages) {
      throw new Refusal(
        `This PDF has ${pdf.numPages} pages; at most ${IMPORT_LIMITS.pdfPages.toLocaleString('en-GB')} can be brought in at once.`,
      );
    }
    const pages = await pagesOf(pdf, options);
    refuseUnreadable(pages);
    return { ...(await factsOf(pdf)), paragraphs: pdfParagraphs(withoutMargins(pages)) };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy, and no Buffer: pdf.js takes what it is given for its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      maxImageSize: 1,
      stopAtErrors: false,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    throw new Refusal(error instanceof Error && error.name === 'PasswordException' ? LOCKED : DAMAGED);
  }
}

async function pagesOf(pdf: Pdf, { signal, progress }: ReadOptions): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    signal.throwIfAborted();
    progress((number - 1) / pdf.numPages);
    const { items, height } = await orRefuse(DAMAGED, async () => {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
      const { height } = page.getViewport({ scale: 1 });
      page.cleanup();
      return { items: items as PdfItem[], height };
    });
    characters += items.reduce((sum, { str }) => sum + str.length, 0);
    if (characters > IMPORT_LIMITS.characters) throw new Refusal(tooLong());
    pages.push({ height, segments: segmentsOf(items, height) });
  }
  return pages;
}

function refuseUnreadable(pages: PdfPage[]) {
  let letters = 0;
  let strange = 0;
  for (const { segments } of pages) {
    for (const { text } of segments) {
      letters += text.match(/\p{L}/gu)?.length ?? 0;
      strange += text.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0;
    }
  }
  if (strange > letters / 2 && strange > 20) throw new Refusal(GARBLED);
  if (letters < pages.length * 15) throw new Refusal(SCAN);
}

async function factsOf(pdf: Pdf): Promise<PageFacts> {
  const facts: PageFacts = {};
  const metadata = await orRefuse(DAMAGED, () => pdf.getMetadata());
  const info = metadata.info as Record<string, unknown>;
  const take = (name: string) => (typeof info[name] === 'string' && info[name].trim() !== '' ? info[name].trim() : undefined);
  const title = take('Title');
  if (title) facts.title = title;
  const author = take('Author');
  if (author) facts.author = author;
  const date = isoDate(take('CreationDate'));
  if (date) facts.date = date;
  const language = take('Language');
  if (language) facts.language = language;
  return facts;
}

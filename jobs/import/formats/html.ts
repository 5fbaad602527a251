import { Readability } from '@mozilla/readability';
import type { DocumentParagraph, TextDocument } from '#lib/reading/document.ts';
import { decodeText } from './decode-text.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { pageFacts } from './page-facts.ts';
import { oneLine } from './paragraphs.ts';
import { safeHtml } from './safe-html.ts';

/** Pages of sites have these around their text; documents that were saved as HTML do not. */
const DRESS =
  'nav:not([role=doc-toc]), aside:not([role^=doc-]), footer, [role=navigation], [role=complementary], [class*=sidebar], [id*=sidebar], [class*=comment-list]';
/** Larger pages are books: finding "the article" in them is slow and wrong. */
const LARGEST = 8_000;
const SHORTEST = 200;

/** A page of HTML as a file gave it: its encoding is found out first. */
export function readHtmlBytes(bytes: Uint8Array): TextDocument {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const stated =
    /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding=["']([\w-]{2,40})/i.exec(head)?.[1];
  return readHtml(decodeText(bytes, stated));
}

/**
 * The text of a page: of a whole page of a site the article, found by Readability; of a document saved as HTML, all of it.
 * @param address where the page is from, for telling its own links apart
 */
export function readHtml(html: string, address?: string): TextDocument {
  const document = safeHtml(html);
  const facts = pageFacts(document);
  const title = titleOf(document, facts.title);
  const article = document.querySelector(DRESS) ? findArticle(document) : undefined;
  const paragraphs = article?.paragraphs ?? htmlParagraphs(document.body ?? document);
  return {
    ...facts,
    ...(title ? { title } : {}),
    ...(facts.author || !article?.author ? {} : { author: article.author }),
    ...(address ? { address } : {}),
    paragraphs,
  };
}

function findArticle(document: Document): { paragraphs: DocumentParagraph[]; author?: string } | undefined {
  if (document.querySelectorAll('*').length > LARGEST) return undefined;
  for (const caption of document.querySelectorAll('figcaption')) caption.remove();
  // Readability changes the tree it is given, and may find nothing: the plain way needs the original.
  const copy = document.cloneNode(true) as Document;
  let found: ReturnType<Readability<Node>['parse']>;
  try {
    found = new Readability<Node>(copy, { keepClasses: true, serializer: (node) => node }).parse();
  } catch {
    return undefined;
  }
  if (!found?.content) return undefined;
  const paragraphs = htmlParagraphs(found.content);
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST) return undefined;
  const author = oneLine(found.byline ?? '').replace(/^(?:von|by)\s/i, '');
  return { paragraphs, ...(author && author.length <= 100 ? { author } : {}) };
}

/** "Die Brücke – Abendblatt" is on the tab; "Die Brücke" above the text. */
function titleOf(document: Document, stated: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => oneLine(heading.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= 200);
  if (!stated) return headings[0];
  return headings.find((heading) => stated.startsWith(heading) || heading === stated) ?? stated;
}

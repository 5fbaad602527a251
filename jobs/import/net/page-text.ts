import { Readability } from '@mozilla/readability';
import { normalizeAddress } from '#lib/reading/address.ts';
import type { DocumentParagraph, DocumentProblem, TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { htmlParagraphs } from '../formats/html-paragraphs.ts';
import { pageFacts } from '../formats/page-facts.ts';
import { oneLine } from '../formats/paragraphs.ts';
import { Refusal } from '../formats/refusal.ts';
import { safeHtml } from '../formats/safe-html.ts';
import { linkedData } from './json-ld.ts';
import { dropJunk, dropLinkLines, withoutJunkLines } from './page-junk.ts';
import { licenceOf } from './page-licence.ts';
import { thinPage } from './thin-page.ts';

/** Looking for the article among more elements than this takes too long; such pages are books, and all of them is text. */
const LARGEST = 20_000;

/**
 * The article on a page of a site: its text without what stands around it, and what the page says of author, date, site and rights.
 *
 * @param address where it was fetched in the end
 */
export function readPage(html: string, address: URL): TextDocument | DocumentProblem {
  try {
    const document = safeHtml(html);
    const facts = pageFacts(document);
    const data = linkedData(html);
    const notice = licenceOf(document, html, data, facts.notice);
    const host = address.hostname.replace(/^www\./, '');
    const source = facts.source ?? data.publisher ?? host;
    const headings = [...document.querySelectorAll('h1')].map((each) => oneLine(each.textContent ?? '')).filter((text) => text.length > 2);
    const title = withoutSite(data.headline ?? headingOf(headings, document, facts.title) ?? '', source, host);
    dropJunk(document);
    const found = articleOf(document);
    const author = authorOf([data.author, facts.author, found.byline], source);
    const paragraphs = levelled(
      withoutHead(withoutJunkLines(found.paragraphs), [title, author ?? '', `Von ${author}`, ...(headings.length === 1 ? headings : [])]),
    );
    const words = paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    const date = data.date ?? facts.date;
    return (
      thinPage(words, html, data, host) ?? {
        ...(title && { title: title.slice(0, IMPORT_LIMITS.title) }),
        ...(author && { author }),
        source,
        ...(date && { date }),
        address: normalizeAddress(address.href) ?? address.href,
        ...(facts.language && { language: facts.language }),
        ...(notice && { notice }),
        paragraphs,
      }
    );
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

function articleOf(document: Document): { paragraphs: DocumentParagraph[]; byline?: string } {
  const whole = () => htmlParagraphs(document.querySelector('article, main') ?? document.body ?? document);
  if (document.querySelectorAll('*').length > LARGEST) return { paragraphs: whole() };
  // Readability takes the tree apart.
  const copy = document.cloneNode(true) as Document;
  const found = new Readability<Node>(copy, { keepClasses: true, charThreshold: 250, serializer: (node) => node }).parse();
  if (!found?.content) return { paragraphs: whole() };
  dropLinkLines(found.content as Element);
  return { paragraphs: htmlParagraphs(found.content), ...(found.byline && { byline: oneLine(found.byline) }) };
}

/** "Die Brücke – Abendblatt" is on the tab, "Die Brücke" above the text. */
function headingOf(headings: string[], document: Document, stated: string | undefined): string | undefined {
  if (!stated) return headings[0];
  const shown = headings.find((heading) => stated.includes(heading));
  // For the tab and for other sites pages are sometimes called otherwise than for their readers.
  return shown ?? (headings.length === 1 && document.querySelector('article h1, main h1') ? headings[0] : stated);
}

/** Title without the name of the site behind it: "Die Brücke | tagesschau.de". */
function withoutSite(title: string, ...sites: string[]): string {
  const [, before, after] = /^(.{10,}?)\s+[|–—•·:-]\s+([^|–—•·]{2,40})$/u.exec(title) ?? [];
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\.(?:de|at|ch|com|org|net)$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return before && after && sites.some((site) => plain(site).includes(plain(after)) || plain(after).includes(plain(site))) ? before : title;
}

function authorOf(candidates: (string | undefined)[], source: string): string | undefined {
  const names = candidates.map((name) => oneLine(name ?? '').replace(/^(?:von|by|autor(?:in)?:?)\s+/i, ''));
  return names.find((name) => /\p{L}{2}/u.test(name) && name.length <= 100 && !/^https?:/.test(name) && name !== source);
}

/** Title and author stand above the text already. */
function withoutHead(paragraphs: DocumentParagraph[], head: string[]): DocumentParagraph[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const said = new Set(head.map(plain));
  return paragraphs.filter(({ text }, index) => index > 3 || !said.has(plain(text)));
}

/** A page is one text, not a book of chapters: its topmost headings are of level 2. */
function levelled(paragraphs: DocumentParagraph[]): DocumentParagraph[] {
  const top = Math.min(...paragraphs.map(({ heading }) => heading ?? 3));
  return paragraphs.map(({ text, heading }) => (heading ? { text, heading: heading > top ? 3 : 2 } : { text }));
}

import type { TextDocument } from '#lib/reading/document.ts';
import { oneLine } from './paragraphs.ts';

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** What a page says of itself in its head. */
export type PageFacts = Omit<TextDocument, 'paragraphs'>;

/** Names under which pages give a fact, the best first. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'],
  source: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  date: ['article:published_time', 'date', 'dcterms.date', 'dc.date', 'dcterms.created', 'pubdate', 'publish-date', 'parsely-pub-date'],
  notice: ['dcterms.rights', 'dc.rights', 'copyright', 'rights'],
} as const;

/** Title, author, date and the like, as the head of a page or its first time element states them. */
export function pageFacts(document: Document): PageFacts {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    const content = oneLine(meta.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !stated.has(name)) stated.set(name, content);
  }
  const facts: PageFacts = {};
  for (const key of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    const value = NAMES[key].map((name) => stated.get(name)).find((found) => found !== undefined);
    if (value) facts[key] = value;
  }
  if (facts.author && /^https?:/.test(facts.author)) delete facts.author;
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  if (!facts.title && title) facts.title = title;
  const date = isoDate(facts.date) ?? isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  if (date) facts.date = date;
  else delete facts.date;
  const root = document.documentElement;
  const language = root?.getAttribute('lang') || root?.getAttribute('xml:lang');
  if (language) facts.language = language;
  return facts;
}

/**
 * The day or month of a date as files write it; undefined when it is none.
 * @example isoDate('2021-05-03T10:00:00Z') // '2021-05-03'
 * @example isoDate('3. Mai 2021') // '2021-05-03'
 * @example isoDate("D:20210503100000+02'00'") // '2021-05-03'
 */
export function isoDate(date: string | null | undefined): string | undefined {
  const text = (date ?? '').trim();
  const match = /^D:(\d{4})(\d{2})(\d{2})?/.exec(text) ?? /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d)/.exec(text);
  if (match) {
    const [, year, month, day] = match;
    if (Number(month) < 1 || Number(month) > 12 || (day && (Number(day) < 1 || Number(day) > 31))) return undefined;
    return day ? `${year}-${month}-${day}` : `${year}-${month}`;
  }
  const named = /^(\d{1,2})\.\s?([A-Za-zä]{3,9})\.?\s(\d{4})$/.exec(text);
  const month = named ? MONTHS.findIndex((name) => named[2]!.toLowerCase().startsWith(name)) + 1 : 0;
  if (named && month > 0) return isoDate(`${named[3]}-${String(month).padStart(2, '0')}-${named[1]!.padStart(2, '0')}`);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (german) return isoDate(`${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}`);
  return undefined;
}

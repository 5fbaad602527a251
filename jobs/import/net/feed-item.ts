import { createHash } from 'node:crypto';
import { normalizeAddress } from '#lib/reading/address.ts';
import type { DocumentParagraph, TextDocument } from '#lib/reading/document.ts';
import type { OfferedText } from '#lib/reading/feed.ts';
import { htmlParagraphs } from '../formats/html-paragraphs.ts';
import { isoDate } from '../formats/page-facts.ts';
import { oneLine } from '../formats/paragraphs.ts';
import { safeHtml } from '../formats/safe-html.ts';
import { withoutJunkLines } from './page-junk.ts';

/** What the formats of feeds say of a text, under one set of names. */
export interface RawItem {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  date?: string | undefined;
  author?: string | undefined;
  /** HTML, or text. */
  summary?: string | undefined;
  content?: string | undefined;
}

/** What the texts of a feed have in common. */
export interface FeedFacts {
  address: URL;
  title: string;
  language?: string | undefined;
  notice?: string | undefined;
}

/** From so many words on what a feed carries is the text itself, not its beginning. */
const WHOLE = 120;
const LARGEST = 300_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A text that a feed offers; null when it is known already, or can neither be named nor opened. */
export function readItem(raw: RawItem, feed: FeedFacts, known: ReadonlySet<string>): OfferedText | null {
  const address = raw.link && URL.canParse(raw.link, feed.address) ? normalizeAddress(new URL(raw.link, feed.address).href) : null;
  const key = keyOf(raw, address);
  if (known.has(key)) return null;
  const summary = paragraphsOf(raw.summary);
  const whole = [paragraphsOf(raw.content), summary].find(isWhole);
  if (!address && !whole) return null;
  const short = shorten(summary.length > 0 ? summary : (whole ?? []), 280);
  const title = shorten(paragraphsOf(raw.title), 200) || shorten(summary, 80) || 'Untitled';
  const author = oneLine(raw.author ?? '').slice(0, 100);
  const date = dateOf(raw.date);
  const document: TextDocument | undefined = whole && {
    title,
    ...(author && { author }),
    source: feed.title,
    ...(date && { date }),
    ...(address && { address }),
    ...(feed.language && { language: feed.language }),
    ...(feed.notice && { notice: feed.notice }),
    paragraphs: whole,
  };
  return {
    key,
    title,
    ...(address && { address }),
    ...(date && { date }),
    ...(author && { author }),
    ...(short && short !== title && { summary: short }),
    ...(document && { document }),
  };
}

/** How a text is known again: by its id, else by its address, else by what it says. */
function keyOf({ id, title, content, summary }: RawItem, address: string | null): string {
  const key = oneLine(id ?? '') || address || `${title} ${content ?? summary}`;
  return key.length <= 300 ? key : createHash('sha256').update(key).digest('hex');
}

/** HTML or plain text as paragraphs; nothing where it is too large, or hostile. */
export function paragraphsOf(html: string | undefined): DocumentParagraph[] {
  if (!html || html.length > LARGEST) return [];
  try {
    const document = safeHtml(html);
    return withoutJunkLines(htmlParagraphs(document.body ?? document)).map(({ text, heading }) =>
      heading ? { text, heading: heading === 3 ? 3 : 2 } : { text },
    );
  } catch {
    return [];
  }
}

function isWhole(paragraphs: DocumentParagraph[]): boolean {
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words >= WHOLE && !/(?:\[?(?:…|\.\.\.)\]?|weiterlesen|mehr lesen|read more)\s*→?$/i.test(paragraphs.at(-1)?.text ?? '');
}

function shorten(paragraphs: DocumentParagraph[], length: number): string {
  const text = oneLine(paragraphs.map((paragraph) => paragraph.text).join(' '));
  return text.length <= length ? text : `${text.slice(0, length - 2).replace(/\s+\S*$/, '')} …`;
}

/** The day as it is written, in the zone of whoever wrote it: "Mon, 23 Nov 2026 00:30:00 +0100" is the 23rd. */
export function dateOf(text: string | undefined): string | undefined {
  const iso = isoDate(text);
  if (iso) return iso;
  const [, day, name, year] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(text ?? '') ?? [];
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  return day && month > 0 ? isoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`) : undefined;
}

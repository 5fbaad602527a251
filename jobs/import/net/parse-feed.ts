import { type AnyFeed, DetectError, parseFeed as parse } from 'feedsmith';
import type { DocumentProblem } from '#lib/reading/document.ts';
import type { FetchedFeed, OfferedText } from '#lib/reading/feed.ts';
import { oneLine } from '../formats/paragraphs.ts';
import { type FeedFacts, paragraphsOf, type RawItem, readItem } from './feed-item.ts';
import { describeLicence } from './page-licence.ts';

/** The newest are enough: who follows a feed reads on from today. */
const MOST = 100;

/**
 * A feed of any format (RSS, Atom, RDF, JSON Feed) from its text.
 * @param known keys of texts that were offered before: they are left out
 */
export function readFeed(text: string, address: URL, known: ReadonlySet<string> = new Set()): FetchedFeed | DocumentProblem {
  const plain = withoutDoctype(text);
  if (plain === null) {
    return {
      problem: `The feed of ${address.hostname} defines entities of its own, which no feed needs and attacks use. It was not read.`,
    };
  }
  let parsed: AnyFeed;
  try {
    parsed = parse(plain, { maxItems: MOST });
  } catch (error) {
    return {
      problem:
        error instanceof DetectError
          ? `There is no feed at this address of ${address.hostname}. Look on the site for “RSS” or “Feed”, or give the address of its front page.`
          : `The feed of ${address.hostname} is damaged and cannot be read. Try again later.`,
    };
  }
  const { head, items } = common(parsed);
  const title = plainText(head.title) || address.hostname.replace(/^www\./, '');
  const notice = head.rights ? describeLicence(oneLine(head.rights)).slice(0, 500) : undefined;
  const facts: FeedFacts = { address, title, language: head.language, notice };
  const site = head.site && URL.canParse(head.site, address) ? new URL(head.site, address) : undefined;
  const offered = new Map<string, OfferedText>();
  for (const raw of items) {
    const item = readItem(raw, facts, known);
    if (item && !offered.has(item.key)) offered.set(item.key, item);
  }
  return {
    address: address.href,
    title: title.slice(0, 200),
    ...(site && /^https?:$/.test(site.protocol) && { site: site.href }),
    items: [...offered.values()],
    ...(head.wait !== undefined && head.wait > 0 && { wait: Math.min(head.wait, 24 * 60) }),
  };
}

interface Head {
  title?: string | undefined;
  site?: string | undefined;
  language?: string | undefined;
  rights?: string | undefined;
  wait?: number | undefined;
}

/** The four formats under one set of names. */
function common(parsed: AnyFeed): { head: Head; items: RawItem[] } {
  const { format, feed } = parsed;
  if (format === 'rss') {
    const head = { title: feed.title, site: feed.link, language: feed.language, rights: feed.copyright, wait: feed.ttl };
    const items = (feed.items ?? []).map(
      (item): RawItem => ({
        id: item.guid?.value,
        // Older feeds give the address as guid alone.
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        date: item.pubDate ?? item.dc?.dates?.[0],
        author: item.dc?.creators?.join(', ') ?? personOf(item.authors?.[0]),
        summary: item.description,
        content: item.content?.encoded,
      }),
    );
    return { head, items };
  }
  if (format === 'atom') {
    const head = { title: feed.title?.value, site: alternate(feed.links), language: feed.xml?.lang, rights: feed.rights?.value };
    const items = (feed.entries ?? []).map(
      (entry): RawItem => ({
        id: entry.id,
        link: alternate(entry.links),
        title: entry.title?.value,
        date: entry.published ?? entry.updated,
        author: namesOf(entry.authors),
        summary: entry.summary?.value,
        content: entry.content?.value,
      }),
    );
    return { head, items };
  }
  if (format === 'rdf') {
    const head = { title: feed.title, site: feed.link, language: feed.dc?.languages?.[0], rights: feed.dc?.rights?.[0] };
    const items = (feed.items ?? []).map(
      (item): RawItem => ({
        id: item.rdf?.about,
        link: item.link,
        title: item.title,
        date: item.dc?.dates?.[0],
        author: item.dc?.creators?.join(', '),
        summary: item.description,
        content: item.content?.encoded,
      }),
    );
    return { head, items };
  }
  const head = { title: feed.title, site: feed.home_page_url, language: feed.language };
  const items = (feed.items ?? []).map(
    (item): RawItem => ({
      id: item.id,
      link: item.url ?? item.external_url,
      title: item.title,
      date: item.date_published ?? item.date_modified,
      author: namesOf(item.authors),
      summary: item.summary,
      content: item.content_html ?? item.content_text,
    }),
  );
  return { head, items };
}

function alternate(links: { href?: string; rel?: string }[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function namesOf(people: readonly { name?: unknown }[] | undefined): string {
  return (people ?? []).flatMap(({ name }) => (typeof name === 'string' && name !== '' ? [name] : [])).join(', ');
}

/** "eva@example.org (Eva Kern)" is Eva Kern. */
function personOf(author: unknown): string | undefined {
  const text = typeof author === 'string' ? author : (author as { name?: string } | undefined)?.name;
  return text && (/\(([^)]+)\)/.exec(text)?.[1] ?? (text.includes('@') ? undefined : text));
}

const plainText = (html: string | undefined) =>
  oneLine(
    paragraphsOf(html)
      .map(({ text }) => text)
      .join(' '),
  );

/**
 * The text without its document type, which no feed needs. Null when it declares something: entities that name files of this machine, or
 * that grow without end. The parser would not follow them; it is not asked to.
 */
function withoutDoctype(text: string): string | null {
  const start = text.search(/<!doctype/i);
  if (start < 0) return /<!entity/i.test(text.slice(0, 10_000)) ? null : text;
  const end = text.indexOf('>', start);
  const declaration = end < 0 ? text.slice(start) : text.slice(start, end + 1);
  // Inside of a text, an article about HTML may show one.
  if (start > 2_000) return text;
  if (declaration.includes('[') || end < 0) return null;
  return text.slice(0, start) + text.slice(end + 1);
}

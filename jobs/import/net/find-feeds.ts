import { readAddress } from '#lib/reading/address.ts';

export interface FeedLink {
  address: string;
  title?: string;
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)$/i;

/**
 * The feeds that a page names in its head (`<link rel="alternate" type="application/rss+xml">`), those of comments last.
 * Read without a tree: a page is not worth more for this.
 */
export function findFeeds(html: string, page: URL): FeedLink[] {
  const found: FeedLink[] = [];
  for (const [tag] of html.slice(0, 500_000).matchAll(/<link\b[^>]{0,1000}>/gi)) {
    const type = attribute(tag, 'type');
    const href = attribute(tag, 'href');
    if (!/\balternate\b/i.test(attribute(tag, 'rel') ?? '') || !FEED_TYPE.test(type ?? '') || !href) continue;
    // A site has a JSON address for other things, too.
    if (/^application\/json$/i.test(type!) && !/feed/i.test(href)) continue;
    if (!URL.canParse(href, page)) continue;
    const address = readAddress(new URL(href, page).href)?.href;
    const title = attribute(tag, 'title');
    if (address && !found.some((each) => each.address === address)) found.push({ address, ...(title && { title }) });
  }
  const ofComments = ({ title, address }: FeedLink) => /komment|comment/i.test(`${title ?? ''} ${address}`);
  return [...found.filter((link) => !ofComments(link)), ...found.filter(ofComments)];
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value
    ?.replace(/&(?:amp|#38);/g, '&')
    .replace(/&quot;/g, '"')
    .trim();
}

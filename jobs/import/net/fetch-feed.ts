import { normalizeAddress, readAddress } from '#lib/reading/address.ts';
import type { FetchedFeed } from '#lib/reading/feed.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { decodeText } from '../formats/decode-text.ts';
import { Refusal } from '../formats/refusal.ts';
import { type FetchOptions, type FetchProblem, fetchChecked } from './fetch-checked.ts';
import { statedCharset } from './fetch-page.ts';
import { findFeeds } from './find-feeds.ts';
import { readFeed } from './parse-feed.ts';

export interface FeedOptions extends FetchOptions {
  /** What the server said of its last answer: then it only answers when there is something new. */
  etag?: string;
  lastModified?: string;
  /** Keys of texts that were offered before; they are left out. */
  known?: ReadonlySet<string>;
  /** Where a page is found instead of a feed, the feed that it names is fetched. */
  discover?: boolean;
}

const TYPES = /^(?:(?:application|text)\/(?:[\w.-]+\+)?(?:xml|json)|text\/(?:html|plain)|application\/(?:xhtml\+xml|octet-stream))$/;

/**
 * A feed and the texts that it offers; `unchanged` when there is nothing new since `etag` and `lastModified`.
 * @throws only what `signal` says, when it is aborted
 */
export async function fetchFeed(address: string, options: FeedOptions = {}): Promise<FetchedFeed | { unchanged: true } | FetchProblem> {
  const { etag, lastModified, known, discover = false, ...rest } = options;
  const asked = readAddress(address)?.href ?? address.trim();
  const headers = {
    accept: 'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.5,*/*;q=0.1',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  const got = await fetchChecked(asked, { maxBytes: IMPORT_LIMITS.feedBytes, types: TYPES, called: 'a feed', headers }, rest);
  if ('problem' in got) return got;
  if (got.status === 304) return { unchanged: true };
  const host = got.address.hostname;
  const start = Buffer.from(got.bytes.subarray(0, 2_000)).toString('latin1');
  let text: string;
  try {
    text = decodeText(got.bytes, statedCharset(got.headers['content-type'], start));
  } catch (error) {
    if (error instanceof Refusal) return { problem: `What ${host} sends as a feed is no text. Check the address.` };
    throw error;
  }
  if (isPage(text)) {
    const [found] = discover ? findFeeds(text, got.address) : [];
    if (found) return fetchFeed(found.address, { ...rest, ...(known && { known }) });
    return {
      problem: discover
        ? `This page of ${host} names no feed. Look on the site for “RSS” or “Feed”, and give the address that it leads to.`
        : `There is a page instead of a feed at this address of ${host} now. Unfollow it, or look on the site for its new address.`,
    };
  }
  const feed = readFeed(text, got.address, known);
  if ('problem' in feed) return feed;
  const newEtag = headerOf(got.headers.etag);
  const newModified = headerOf(got.headers['last-modified']);
  return {
    ...feed,
    address: normalizeAddress(feed.address) ?? feed.address,
    ...(newEtag && { etag: newEtag }),
    ...(newModified && { lastModified: newModified }),
  };
}

function isPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text);
}

/** It is sent back as it came, so it has to be what a header may be. */
function headerOf(value: string | undefined): string | undefined {
  return value && value.length <= 200 && /^[\x20-\x7e]+$/.test(value) ? value : undefined;
}

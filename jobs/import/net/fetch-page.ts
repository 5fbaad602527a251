import { readAddress } from '#lib/reading/address.ts';
import type { DocumentProblem, TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { decodeText } from '../formats/decode-text.ts';
import { Refusal } from '../formats/refusal.ts';
import { type FetchOptions, fetchChecked } from './fetch-checked.ts';
import { fileName } from './file-name.ts';
import { readPage } from './page-text.ts';

/** What is behind an address when it is no page: a file for the readers of formats. */
export interface FetchedFile {
  file: { name: string; bytes: Uint8Array; type: string };
  /** Where it came from in the end. */
  address: string;
}

export interface PageOptions extends Omit<FetchOptions, 'onShare'> {
  /** Told what is being done and how far it is, 0 to 1. */
  progress?: (doing: string, share: number) => void;
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;
const FEED = /^application\/(?:rss|atom|feed|rdf)\+(?:xml|json)$/;
const FILE =
  /^(?:text\/(?:plain|markdown|x-markdown|vtt|srt)|application\/(?:pdf|x-pdf|epub\+zip|x-subrip|zip|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text))$/;
const XML = /^(?:text|application)\/xml$/;

/**
 * The text behind an address: of a page its article; another file is handed on as it is.
 * @throws only what `signal` says, when it is aborted
 */
export async function fetchPage(address: string, options: PageOptions = {}): Promise<TextDocument | FetchedFile | DocumentProblem> {
  const { progress = () => {}, ...rest } = options;
  // Without "https://" before it, as people type it.
  const asked = readAddress(address)?.href ?? address.trim();
  progress('Asking the site', 0);
  const types = new RegExp([PAGE, FEED, FILE, XML].map(({ source }) => source).join('|'));
  const maxBytes = (type: string) => (type === '' || PAGE.test(type) ? IMPORT_LIMITS.pageBytes : IMPORT_LIMITS.fileBytes);
  const onShare = (share: number) => progress('Fetching', share * 0.7);
  const got = await fetchChecked(asked, { maxBytes, types, called: 'a page' }, { ...rest, onShare });
  if ('problem' in got) return got;
  progress('Reading the page', 0.7);
  const start = Buffer.from(got.bytes.subarray(0, 2_000)).toString('latin1');
  const isFeed = FEED.test(got.type) || (!PAGE.test(got.type) && /^[\s\S]{0,500}?<(?:rss|feed|rdf:RDF)[\s>]/.test(start));
  if (isFeed) return { problem: 'This is the address of a feed, which lists texts. Follow it under Feeds, then bring in what you like.' };
  const isPage =
    PAGE.test(got.type) ||
    /^[\s\ufeff\u00ef\u00bb\u00bf]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html)\b/i.test(start);
  if (!isPage && XML.test(got.type))
    return { problem: 'There is no page at this address, but data for programs. Give the address of a page.' };
  if (!isPage) {
    return {
      file: { name: fileName(got.headers['content-disposition'], got.address, got.type), bytes: got.bytes, type: got.type },
      address: got.address.href,
    };
  }
  if (got.bytes.length === 0) return { problem: `${got.address.hostname} sends an empty page. Try again later.` };
  try {
    return readPage(decodeText(got.bytes, statedCharset(got.headers['content-type'], start)), got.address);
  } catch (error) {
    if (error instanceof Refusal) return { problem: `What ${got.address.hostname} sends as a page is no text. Check the address.` };
    throw error;
  }
}

/** The encoding that the server or the page itself names. */
export function statedCharset(contentType: string | undefined, start: string): string | undefined {
  return (
    /charset\s*=\s*["']?([\w-]{2,40})/i.exec(contentType ?? '')?.[1] ??
    /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding=["']([\w-]{2,40})/i.exec(start)?.[1]
  );
}

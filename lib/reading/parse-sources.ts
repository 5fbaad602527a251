import { normalizeAddress } from './address.ts';

/** A site that can be followed, as `content/sources.txt` lists it. */
export interface FeedSource {
  name: string;
  /** What it writes about, in English. */
  about: string;
  /** A rough hint: "B1–B2". */
  level: string;
  site: string;
  feed: string;
  /** Where its address was found. */
  found: string;
}

const FIELDS = ['name', 'about', 'level', 'site', 'feed', 'found'] as const;

/**
 * The sources of a plain file: blocks of `field: value` with an empty line between them; lines that begin with "#" are notes.
 * @throws Error for a block that lacks a field or has an address that is none: the file is ours.
 */
export function parseSources(text: string): FeedSource[] {
  const blocks = text
    .replace(/^#.*\n?/gm, '')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  return blocks.map((block) => {
    const fields = new Map(
      block
        .trim()
        .split('\n')
        .map((line) => {
          const at = line.indexOf(':');
          return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
        }),
    );
    for (const field of FIELDS) if (!fields.get(field)) throw new Error(`A source has no ${field}: ${block.trim()}`);
    const source = Object.fromEntries(FIELDS.map((field) => [field, fields.get(field)])) as unknown as FeedSource;
    const wrong = [source.site, source.feed].find((address) => normalizeAddress(address) === null);
    if (wrong) throw new Error(`"${wrong}" of ${source.name} is no address.`);
    return source;
  });
}

import fs from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { isDingEntry, readDingHeader } from '#lib/dictionary/ding.ts';
import { downloadPackage } from './debian-download.ts';
import { fileFromPackage } from './debian-package.ts';

/** Where the package `trans-de-en` puts the dictionary. */
const INSTALLED = '/usr/share/trans/de-en';
const PACKAGE = 'trans-de-en';
/** The publisher's own addresses: the current edition, then the last release. */
const UPSTREAM = [
  'https://ftp.tu-chemnitz.de/pub/Local/urz/ding/de-en-devel/de-en.txt.gz',
  'https://ftp.tu-chemnitz.de/pub/Local/urz/ding/de-en/de-en.txt.gz',
];
/** Editions whose number of entries we know. Any other edition must at least have `FEWEST`. */
const ENTRIES: Record<string, number> = { 'devel 2023-01-30': 206_233 };
const FEWEST = 100_000;

export interface FoundSource {
  content: Buffer;
  /** Where it came from, for showing. */
  origin: string;
  version: string;
}

/**
 * Looks for Ding in the order that the set-up documents, and takes the first that is whole.
 * Null when there is none; `say` has then heard a sentence per source that failed.
 */
export async function findDing(named: string | undefined, say: (line: string) => void): Promise<FoundSource | null> {
  const sources: [string, () => Promise<Buffer | null>][] = [
    [`the file ${INSTALLED}`, () => readIfThere(INSTALLED)],
    [`Debian's package ${PACKAGE}`, () => fromDebian(say)],
    ...UPSTREAM.map((address): [string, () => Promise<Buffer | null>] => [address, () => download(address, say)]),
  ];
  if (named) sources.unshift([`the file ${named}`, () => fs.readFile(named)]);
  for (const [origin, get] of sources) {
    try {
      const content = await get();
      if (!content) continue;
      return { content, origin, version: verifyDing(content.toString('utf8')) };
    } catch (error) {
      say(`${origin} cannot be used: ${error instanceof Error ? error.message : error}`);
    }
  }
  return null;
}

/**
 * Checks that a text is a whole Ding file and returns its version.
 * @throws Error with one sentence when it is not.
 */
export function verifyDing(text: string): string {
  const header = readDingHeader(text);
  if (!header) throw new Error('it does not begin with the header of Ding.');
  if (!/GPL|GNU/.test(header.license)) throw new Error(`its licence is "${header.license}", not the GPL.`);
  let entries = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (isDingEntry(text.slice(start, end))) entries++;
    start = end + 1;
  }
  const expected = ENTRIES[header.version];
  if (expected !== undefined && entries !== expected) throw new Error(`it has ${entries} entries instead of ${expected}.`);
  if (entries < FEWEST) throw new Error(`it has only ${entries} entries.`);
  return header.version;
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await fs.readFile(file);
  } catch {
    return null;
  }
}

async function fromDebian(say: (line: string) => void): Promise<Buffer | null> {
  const deb = await downloadPackage(PACKAGE, { say });
  if (!deb) return null;
  say('unpacking the package …');
  return fileFromPackage(deb, INSTALLED.slice(1));
}

async function download(address: string, say: (line: string) => void): Promise<Buffer> {
  say(`downloading ${address} …`);
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(120_000) });
  } catch (error) {
    throw new Error(`the server cannot be reached (${(error as Error).message}).`);
  }
  if (!response.ok) throw new Error(`the server answers ${response.status}.`);
  return gunzipSync(Buffer.from(await response.arrayBuffer()));
}

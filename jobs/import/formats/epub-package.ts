import type { Archive } from './archive.ts';
import { isoDate, type PageFacts } from './page-facts.ts';
import { Refusal } from './refusal.ts';
import { findAll, parseXml, textOf, type XmlElement } from './xml.ts';
import { xmlText } from './xml-text.ts';

/** What an EPUB says of itself. Paths are those inside the archive. */
export interface EpubPackage {
  facts: PageFacts;
  /** The parts to read, in order. */
  spine: string[];
  /** Parts that are no text: cover, title page, table of contents. */
  outside: Set<string>;
  /** The navigation document (EPUB 3) and the NCX (EPUB 2). */
  nav?: string;
  ncx?: string;
}

const NO_BOOK = 'This EPUB is damaged: it does not say which parts it has. Get it again and try once more.';

/** Reads the container and the package document. @throws Refusal */
export async function readPackage(archive: Archive): Promise<EpubPackage> {
  const container = await archive.read('META-INF/container.xml');
  const path = container
    ? findAll(parseXml(xmlText(container)), 'rootfile')[0]?.attributes.get('full-path')
    : [...archive.names].find((name) => name.endsWith('.opf'));
  const bytes = path ? await archive.read(path) : undefined;
  if (!path || !bytes) throw new Refusal(NO_BOOK);
  const root = parseXml(xmlText(bytes));
  const items = new Map<string, { path: string; type: string; properties: string }>();
  for (const item of findAll(root, 'item')) {
    const target = resolvePath(path, item.attributes.get('href') ?? '');
    const id = item.attributes.get('id');
    if (id && target)
      items.set(id, { path: target, type: item.attributes.get('media-type') ?? '', properties: item.attributes.get('properties') ?? '' });
  }
  const references = findAll(root, 'itemref').filter((reference) => reference.attributes.get('linear') !== 'no');
  const parts = references.map((reference) => items.get(reference.attributes.get('idref') ?? '')).filter((item) => item !== undefined);
  // A part named twice is read once: a spine may not make a book of a page.
  const spine = [...new Set(parts.filter((item) => /html|^$/.test(item.type)).map((item) => item.path))];
  if (spine.length === 0) throw new Refusal(NO_BOOK);
  const outside = new Set<string>();
  for (const reference of findAll(root, 'reference')) {
    const target = resolvePath(path, reference.attributes.get('href') ?? '');
    if (target && /^(?:cover|title-?page|toc)$/i.test(reference.attributes.get('type') ?? '')) outside.add(target);
  }
  const nav = [...items.values()].find((item) => /\bnav\b/.test(item.properties))?.path;
  if (nav) outside.add(nav);
  const ncx = [...items.values()].find((item) => item.type.includes('ncx'))?.path;
  // A whole book in the part that is called its title page is no title page.
  if (spine.every((part) => outside.has(part))) outside.clear();
  return { facts: factsOf(root), spine, outside, ...(nav ? { nav } : {}), ...(ncx ? { ncx } : {}) };
}

function factsOf(root: XmlElement): PageFacts {
  const metadata = findAll(root, 'metadata')[0] ?? root;
  const facts: PageFacts = {};
  const title = textOf(metadata, 'title');
  if (title) facts.title = title;
  const authors = findAll(metadata, 'creator').filter((creator) => !/^(?!aut)\w{3}$/.test(creator.attributes.get('role') ?? ''));
  const names = authors.map((creator) => creator.text.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
  if (names.length > 0) facts.author = names.slice(0, 4).join(', ');
  const publisher = textOf(metadata, 'publisher');
  if (publisher) facts.source = publisher;
  const dates = findAll(metadata, 'date').sort((a, b) => Number(isPublication(b)) - Number(isPublication(a)));
  const date = dates.map((element) => isoDate(element.text)).find((found) => found !== undefined);
  if (date) facts.date = date;
  const rights = textOf(metadata, 'rights');
  if (rights) facts.notice = rights;
  const language = textOf(metadata, 'language');
  if (language) facts.language = language;
  return facts;
}

function isPublication(date: XmlElement): boolean {
  return date.attributes.get('event') === 'publication';
}

/** The path inside the archive that a link in the file at `base` leads to; undefined when it leads out. */
export function resolvePath(base: string, link: string): string | undefined {
  const bare = link.replace(/[#?].*$/s, '');
  if (bare === '' || /^[a-z][\w+.-]*:|^\//i.test(bare)) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(bare);
  } catch {
    decoded = bare;
  }
  const steps = base.split('/').slice(0, -1);
  for (const step of decoded.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

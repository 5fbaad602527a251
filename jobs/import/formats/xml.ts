import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

/** What a reader is told while an XML text goes by. Names come without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** An element of a small XML file, kept whole. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The text directly inside, all pieces joined. */
  text: string;
}

const DEPTH = 256;
const ELEMENTS = 4_000_000;
/** Of a file that is kept whole: the list of a book's parts, styles, notes of a document. */
const KEPT = 200_000;
const CHUNK = 65_536;

const DAMAGED = 'This file is damaged: a part of it cannot be read. Get it again and try once more.';
const ENTITIES = 'This file was refused: it defines its own XML entities, which documents do not need and attacks use.';
const DEEP = 'This file was refused: its parts are nested too deeply.';
const LARGE = 'This file was refused: it has too many parts.';

/** Letters that authors of books write as in HTML, although XML does not know them. */
const OF_HTML = {
  nbsp: '\u00a0',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  copy: '©',
};

/**
 * Reads XML as a stream. Own entities are refused, external ones never fetched; depth and number of elements are bounded.
 * @throws Refusal
 */
export function readXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, OF_HTML);
  const names: string[] = [];
  let elements = 0;
  parser.on('error', () => {
    throw new Refusal(DAMAGED);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[') || /ENTITY/i.test(doctype)) throw new Refusal(ENTITIES);
  });
  parser.on('opentag', (tag) => {
    const name = local(tag.name);
    names.push(name);
    if (names.length > DEPTH) throw new Refusal(DEEP);
    if (++elements > ELEMENTS) throw new Refusal(LARGE);
    const attributes = new Map<string, string>();
    for (const key of Object.keys(tag.attributes)) attributes.set(local(key), String(tag.attributes[key]));
    events.open(name, attributes);
  });
  parser.on('closetag', () => events.close(names.pop() ?? ''));
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.close();
}

/** A small XML file as a tree. @throws Refusal */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  let elements = 0;
  readXml(xml, {
    open(name, attributes) {
      if (++elements > KEPT) throw new Refusal(LARGE);
      const element = { name, attributes, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
  });
  return root;
}

/** All elements of a name below, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The text of the first element of a name that has one, spaces made single. */
export function textOf(element: XmlElement, name: string): string | undefined {
  for (const found of findAll(element, name)) {
    const text = found.text.replace(/\s+/g, ' ').trim();
    if (text !== '') return text;
  }
  return undefined;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

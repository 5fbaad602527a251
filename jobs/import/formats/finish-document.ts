import type { DocumentParagraph, DocumentProblem, TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { isoDate } from './page-facts.ts';
import { type Heading, oneLine, tooLong } from './paragraphs.ts';

const NOTHING = 'No text was found in this file.';
/** Titles that programs give by themselves. */
const NO_TITLE =
  /^(?:untitled|unbenannt|ohne titel|document\d*|dokument\d*|microsoft (?:word|powerpoint) - .*|slide 1|.{0,80}\.(?:docx?|odt|rtf|indd|qxd|tex|dvi|pdf|html?|txt|pages))$/i;
const NO_AUTHOR = /^(?:unknown|unbekannt|admin(?:istrator)?|user|benutzer|python-docx|author|.{0,40}@.{0,40})$/i;

/**
 * Puts the last hand to what a reader found: a title from the file's facts, its first heading or its name; the title and author
 * not once more as paragraphs; the topmost headings of level 1; facts without odd spaces; limits.
 */
export function finishDocument(document: TextDocument, fileName: string): TextDocument | DocumentProblem {
  const paragraphs = document.paragraphs.filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.text));
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length > IMPORT_LIMITS.characters) return { problem: tooLong() };
  const facts = factsOf(document);
  const lone = firstHeading(paragraphs);
  if (!facts.title && lone) facts.title = cut(lone);
  const body = withoutFacts(paragraphs, facts);
  if (!body.some((paragraph) => /\p{L}{2}/u.test(paragraph.text))) return { problem: NOTHING };
  facts.title ??= nameOf(fileName);
  if (!facts.title) delete facts.title;
  return { ...facts, paragraphs: raised(body) };
}

function factsOf(document: TextDocument): Omit<TextDocument, 'paragraphs'> {
  const facts: Omit<TextDocument, 'paragraphs'> = {};
  for (const key of ['title', 'author', 'source', 'date', 'address', 'language', 'notice'] as const) {
    const value = oneLine(document[key] ?? '');
    if (value !== '') facts[key] = key === 'address' ? value : cut(value, key === 'notice' ? 500 : IMPORT_LIMITS.title);
  }
  if (facts.title && NO_TITLE.test(facts.title)) delete facts.title;
  if (facts.author && NO_AUTHOR.test(facts.author)) delete facts.author;
  return facts;
}

/** The one heading above all others at the beginning, if there is one. */
function firstHeading(paragraphs: DocumentParagraph[]): string | undefined {
  const first = paragraphs.findIndex((paragraph) => paragraph.heading);
  const found = paragraphs[first];
  if (!found || first > 1) return undefined;
  return paragraphs.some((paragraph, at) => at !== first && paragraph.heading && paragraph.heading <= found.heading!)
    ? undefined
    : found.text;
}

/** Title, author and date are shown above the text: at its beginning they are not said again. */
function withoutFacts(paragraphs: DocumentParagraph[], facts: Omit<TextDocument, 'paragraphs'>): DocumentParagraph[] {
  const plain = (text: string) => oneLine(text.replaceAll('\u00ad', '')).toLowerCase();
  const same = (text: string, fact: string | undefined) => fact !== undefined && plain(text) === plain(fact);
  let from = 0;
  while (from < Math.min(8, paragraphs.length - 1)) {
    const { text } = paragraphs[from]!;
    const date = text.length < 30 ? isoDate(text) : undefined;
    const said = [facts.title, facts.author, facts.notice, facts.source].some(
      (fact) => same(text, fact) || same(text.replace(/^von /i, ''), fact),
    );
    if (!said && !date) break;
    // What stands above the text is truer than what the program noted when it saved the file.
    if (date) facts.date = date;
    from++;
  }
  return paragraphs.slice(from);
}

function raised(paragraphs: DocumentParagraph[]): DocumentParagraph[] {
  const top = paragraphs.reduce((least, { heading }) => Math.min(least, heading ?? 3), 3) - 1;
  if (top === 0) return paragraphs;
  return paragraphs.map((paragraph) => (paragraph.heading ? { ...paragraph, heading: (paragraph.heading - top) as Heading } : paragraph));
}

function nameOf(fileName: string): string {
  const name = oneLine(
    fileName
      .replace(/^.*[/\\]/s, '')
      .replace(/\.[A-Za-z0-9]{1,8}$/, '')
      .replace(/[_\s]+/g, ' '),
  );
  return cut(name);
}

function cut(text: string, most: number = IMPORT_LIMITS.title): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/[\ud800-\udbff]$/, '')} …`;
}

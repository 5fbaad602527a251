import type { Archive } from './archive.ts';
import { isoDate, type PageFacts } from './page-facts.ts';
import { parseXml, textOf } from './xml.ts';
import { xmlText } from './xml-text.ts';

/** Title, author, date and language from the properties of an office document. */
export async function officeFacts(archive: Archive, path: string): Promise<PageFacts> {
  const bytes = await archive.read(path);
  if (!bytes) return {};
  const root = parseXml(xmlText(bytes));
  const facts: PageFacts = {};
  const title = textOf(root, 'title');
  if (title) facts.title = title;
  const author = textOf(root, 'initial-creator') ?? textOf(root, 'creator');
  if (author) facts.author = author;
  const date = isoDate(textOf(root, 'created') ?? textOf(root, 'creation-date') ?? textOf(root, 'date'));
  if (date) facts.date = date;
  const rights = textOf(root, 'rights');
  if (rights) facts.notice = rights;
  const language = textOf(root, 'language');
  if (language) facts.language = language;
  return facts;
}

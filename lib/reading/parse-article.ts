import type { Article } from './article.ts';

/** The files of a bundled article: see `content/README.md`. */
export interface ArticleFiles {
  /** "name: value" lines. */
  about: string;
  /** The text, exactly; paragraphs are lines. */
  text: string;
  /** Pairs of lines, a sentence and its English, with an empty line between pairs. */
  english?: string;
}

const NAMES = ['title', 'source', 'date', 'notice', 'subheading'];

/**
 * Reads a bundled article. What is wrong with it is said in one sentence that names the article.
 * @example parseArticle('ein-see', { about: 'title: Ein See\nsource: Lesefluss', text: 'Der See ist tief.' })
 */
export function parseArticle(id: string, files: ArticleFiles): Article | { problem: string } {
  const problem = (what: string) => ({ problem: `The article "${id}" ${what}.` });
  const about = readAbout(files.about);
  if (typeof about === 'string') return problem(`has a line in about.txt that is not "name: value" with a known name: "${about}"`);
  const title = about.get('title')?.[0];
  const source = about.get('source')?.[0];
  if (!title || !source) return problem('needs a title and a source in about.txt');
  const date = about.get('date')?.[0];
  if (date && !/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return problem(`has the date "${date}", which is not YYYY-MM or YYYY-MM-DD`);

  const text = files.text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .normalize('NFC');
  if (text.trim() === '') return problem('has no text');
  const paragraphs = text.split('\n');
  const subheadings: number[] = [];
  for (const line of about.get('subheading') ?? []) {
    const at = paragraphs.indexOf(line);
    if (at < 0) return problem(`names a subheading that is no paragraph of its text: "${line}"`);
    subheadings.push(at);
  }
  const translations = readPairs(files.english ?? '', text);
  if (typeof translations === 'string') return problem(translations);

  const article: Article = { id, title, source, text, subheadings: subheadings.sort((a, b) => a - b), translations };
  if (date) article.date = date;
  const notice = about.get('notice')?.[0];
  if (notice) article.notice = notice;
  return article;
}

/** Values by name, in order; or the first line that cannot be read. */
function readAbout(about: string): Map<string, string[]> | string {
  const values = new Map<string, string[]>();
  for (const line of about.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') continue;
    const match = /^(\w+):\s+(.*\S)\s*$/.exec(line);
    if (!match || !NAMES.includes(match[1]!)) return line;
    values.set(match[1]!, [...(values.get(match[1]!) ?? []), match[2]!.normalize('NFC')]);
  }
  return values;
}

/** Translations by sentence; or what is wrong with them. Each sentence must follow the one before it in the text. */
function readPairs(english: string, text: string): Record<string, string> | string {
  const translations: Record<string, string> = {};
  let from = 0;
  for (const block of english
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .split(/\n\s*\n/)) {
    const lines = block.split('\n').map((line) => line.trim());
    const [sentence, translation, ...more] = lines.filter((line) => line !== '');
    if (sentence === undefined) continue;
    if (translation === undefined || more.length > 0) return `has a translation that is not a pair of lines: "${sentence}"`;
    const at = text.indexOf(sentence, from);
    if (at < 0) return `translates a sentence that is not in its text, or not in this order: "${sentence}"`;
    translations[sentence] = translation;
    from = at + sentence.length;
  }
  return translations;
}

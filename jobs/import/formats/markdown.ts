import { marked } from 'marked';
import type { TextDocument } from '#lib/reading/document.ts';
import { htmlParagraphs } from './html-paragraphs.ts';
import { isoDate } from './page-facts.ts';
import { readPlainText } from './plain-text.ts';
import { safeHtml } from './safe-html.ts';

/** Markdown by `marked`, walked as HTML; a block of lines this long is not Markdown that someone wrote. */
const LONGEST_BLOCK = 20_000;
const DEEPEST = 20;

/** A text with Markdown marks: headings, lists, emphasis; front matter gives title, author and date; footnotes are taken out. */
export function readMarkdown(source: string): TextDocument {
  const text = source.replace(/\r\n?/g, '\n');
  if (!isReasonable(text)) return readPlainText(text);
  const { facts, body } = frontMatter(text);
  const { main, notes } = footnotes(body);
  const html = marked.parse(main, { async: false, gfm: true });
  const paragraphs = htmlParagraphs(
    safeHtml(html + notes.map((note) => `<div class="footnote">${marked.parse(note, { async: false })}</div>`).join('')).body,
  );
  return { ...facts, paragraphs };
}

/** The parser is slow, in the square, on runs of marks without an empty line, and goes into itself for each level of quotation. */
function isReasonable(text: string): boolean {
  let start = 0;
  for (const end of [...blockEnds(text), text.length]) {
    if (end - start > LONGEST_BLOCK) return false;
    start = end;
  }
  return !new RegExp(`^(?:[ \\t]{0,4}(?:>|[-*+]|\\d{1,9}[.)])){${DEEPEST}}`, 'm').test(text) && !/^[ \t]{200}/m.test(text);
}

function* blockEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/\n[ \t]{0,20}\n/g)) yield index;
}

function frontMatter(text: string): { facts: Omit<TextDocument, 'paragraphs'>; body: string } {
  const end = text.startsWith('---\n') ? text.slice(0, 20_000).search(/\n(?:---|\.\.\.)(?:\n|$)/) : -1;
  if (end < 0) return { facts: {}, body: text };
  const values = new Map<string, string>();
  for (const line of text.slice(4, end).split('\n')) {
    const match = /^([A-Za-z]{2,20}):\s+(\S.*)$/.exec(line);
    if (match) values.set(match[1]!.toLowerCase(), match[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const facts: Omit<TextDocument, 'paragraphs'> = {};
  const take = (key: 'title' | 'author' | 'source' | 'notice' | 'language', ...names: string[]) => {
    const value = names.map((name) => values.get(name)).find((found) => found);
    if (value) facts[key] = value;
  };
  take('title', 'title', 'titel');
  take('author', 'author', 'autor');
  take('source', 'publisher', 'source', 'quelle');
  take('notice', 'rights', 'license', 'copyright');
  take('language', 'lang', 'language');
  const date = isoDate(values.get('date') ?? values.get('datum'));
  if (date) facts.date = date;
  return { facts, body: text.slice(text.indexOf('\n', end + 1) + 1 || text.length) };
}

/** `[^1]` in the text and `[^1]: the note` anywhere, with lines that belong to it stepped in. */
function footnotes(text: string): { main: string; notes: string[] } {
  const main: string[] = [];
  const notes: string[][] = [];
  let inNote = false;
  for (const line of text.split('\n')) {
    const note = /^\[\^[^\]\s]{1,40}\]:\s*(.*)$/.exec(line);
    if (note) notes.push([note[1]!]);
    else if (inNote && /^(?: {2,}|\t)\S/.test(line)) notes.at(-1)!.push(line.trim());
    else main.push(line.replace(/\[\^[^\]\s]{1,40}\]/g, ''));
    inNote = note !== null || (inNote && (line.trim() === '' || /^(?: {2,}|\t)/.test(line)));
  }
  return { main: main.join('\n'), notes: notes.map((lines) => lines.join(' ')) };
}

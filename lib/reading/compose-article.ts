import type { Article } from './article.ts';
import type { DocumentProblem, TextDocument } from './document.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import { slug } from './slug.ts';
import { wordCount } from './word-count.ts';

/** Where a text comes from when it does not say so itself. */
export interface Origin {
  /** As shown under the title: "Pasted text", the name of a file. */
  source: string;
  /** ISO date of today: for a text without a date of its own. */
  today: string;
}

/**
 * An article from a document: paragraphs become lines, headings subheadings. The title is the document's, else its first heading, else the
 * beginning of the text; a first paragraph that only repeats the title is left out. Too much or too little text is a problem in a sentence.
 */
export function composeArticle(document: TextDocument, { source, today }: Origin): Article | DocumentProblem {
  const paragraphs = document.paragraphs.filter(({ text }) => text.trim() !== '');
  const first = paragraphs[0];
  const title = shortened((document.title ?? (first?.heading && first.text) ?? beginning(first?.text ?? '')).replace(/\s+/g, ' ').trim());
  if (first && first.text === title && paragraphs.length > 1) paragraphs.shift();
  if (!paragraphs.some(({ text }) => /\p{L}/u.test(text))) return { problem: 'There is no text in it to read, so nothing was brought in.' };
  const text = paragraphs.map((paragraph) => paragraph.text.replace(/\s*\n\s*/g, ' ')).join('\n');
  const words = wordCount(text);
  if (words > IMPORT_LIMITS.words || text.length > IMPORT_LIMITS.characters) return { problem: tooLong(words) };
  const headings = paragraphs.flatMap(({ heading }, index) => (heading ? [{ index, heading }] : []));
  return {
    id: slug(title),
    title,
    source: document.source ?? source,
    ...(document.author && { author: document.author }),
    ...(document.address && { address: document.address }),
    date: document.date ?? today,
    ...(document.notice && { notice: document.notice }),
    text,
    subheadings: headings.map(({ index }) => index),
    levels: headings.map(({ heading }) => heading),
    translations: {},
  };
}

function tooLong(words: number): string {
  const most = IMPORT_LIMITS.words.toLocaleString('en-GB');
  return `This text is too long: it has ${words.toLocaleString('en-GB')} words. Up to ${most} can be brought in at once; divide it and bring in a part.`;
}

/** The first words of a text, for one without a title. */
function beginning(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}

function shortened(title: string): string {
  return title.length <= IMPORT_LIMITS.title ? title : `${title.slice(0, IMPORT_LIMITS.title - 2).replace(/\s+\S*$/, '')} …`;
}

import { gunzipSync, gzipSync } from 'node:zlib';
import { countFigures } from '#db/article-figures.ts';
import { addArticle, type SameArticle, sameArticle } from '#db/articles.ts';
import { analyzePage, type PageAnalysis } from '#db/glossaries.ts';
import { lexicon } from '#db/lexicon.ts';
import { normalizeAddress } from '#lib/reading/address.ts';
import type { Article } from '#lib/reading/article.ts';
import { composeArticle } from '#lib/reading/compose-article.ts';
import type { DocumentProblem } from '#lib/reading/document.ts';
import type { ImportOrder, ImportResult } from '#lib/reading/import-order.ts';
import { language } from '#lib/reading/language.ts';
import { cutPages } from '#lib/reading/pages.ts';
import { repair } from '#lib/reading/repair.ts';
import type { Learner } from '#lib/words/learner.ts';
import { storable } from '#lib/words/storable.ts';
import { readOrder, siteOf } from './read-order.ts';

export interface ImportOptions {
  learner: Pick<Learner, 'id'>;
  /** Pages may also be fetched from this machine and its home network. */
  allowPrivate: boolean;
  /** ISO date of today. */
  today: string;
  /** Told what is being done and how far the whole is, 0 to 1. */
  progress: (doing: string, share: number) => void;
  signal: AbortSignal;
}

/** Shares of the whole at which reading and analyzing end; the rest is writing. */
const READ = 0.25;
const ANALYZED = 0.95;

/**
 * The one way by which texts come in: read, repaired, checked for its language and for being there already, cut into pages, analyzed, and only
 * then written, whole, in one transaction. Stopped at any moment before that, it leaves nothing.
 */
export async function bringIn(order: ImportOrder, options: ImportOptions): Promise<ImportResult> {
  const { learner, progress, signal } = options;
  const before = order.kind === 'page' && (await sameArticle(learner, { address: normalizeAddress(order.address) ?? order.address }));
  if (before) return thereAlready(before);
  const document = await readOrder(order, { ...options, progress: (doing, share) => progress(doing, READ * share) });
  if ('problem' in document) return document;
  signal.throwIfAborted();
  progress('Looking at the text', READ);
  const article = composeArticle(repair(document, isWord), { source: originOf(order), today: options.today });
  if ('problem' in article) return article;
  article.text = storable(article.text);
  const otherLanguage = foreign(article.text);
  if (otherLanguage) return otherLanguage;
  // Only a page that was asked for by its address is told by it: texts of one feed may all name the front page of their site.
  const same = await sameArticle(learner, order.kind === 'page' ? article : { text: article.text });
  if (same) return thereAlready(same);

  const pages = cutPages(article);
  // Packed until they are written: those of a book are hundreds of megabytes.
  const analyses: Buffer[] = [];
  const count = countFigures();
  for (const page of pages) {
    const which = pages.length > 1 ? `, page ${analyses.length + 1} of ${pages.length}` : '';
    progress(`Analyzing${which}`, READ + (ANALYZED - READ) * (analyses.length / pages.length));
    analyses.push(gzipSync(JSON.stringify(analyzePage(page.text, {}, count)), { level: 1 }));
    // Gives a message that stops it a turn.
    await new Promise(setImmediate);
    signal.throwIfAborted();
  }
  progress('Writing', ANALYZED);
  const added = await addArticle(learner, article, (page) => unpacked(analyses[page]), count.figures());
  if ('problem' in added) return thereAlready({ id: added.article, deleted: false });
  return { article: added.id, words: wordsOf(article), pages: pages.length };
}

const unpacked = (packed?: Buffer): PageAnalysis | undefined => packed && JSON.parse(gunzipSync(packed).toString('utf8'));

function originOf(order: ImportOrder): string {
  if (order.kind === 'text') return 'Pasted text';
  if (order.kind === 'document') return order.document.source ?? 'Feed';
  return order.kind === 'file' ? order.name : siteOf(order.address);
}

function foreign(text: string): DocumentProblem | null {
  const found = language(text);
  if (found.german) return null;
  const seems = found.language ? `This text seems to be ${found.language}, not German` : 'This does not look like German';
  return { problem: `${seems}, so it was not brought in.` };
}

const isWord = (form: string) => lexicon().readings(form).length > 0;

function thereAlready({ id, deleted }: SameArticle): ImportResult {
  const problem = deleted
    ? 'You have this text among the deleted ones. It can be put back on the shelf: Read, Deleted.'
    : 'This text is on your shelf already.';
  return { problem, article: id };
}

const wordsOf = ({ text }: Article) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

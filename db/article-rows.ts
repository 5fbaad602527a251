import { randomUUID } from 'node:crypto';
import type { Article } from '#lib/reading/article.ts';
import { contentsOf, cutPages } from '#lib/reading/pages.ts';
import type { TextFigures } from '#lib/reading/text-figures.ts';
import { storable } from '#lib/words/storable.ts';
import { figureColumns } from './article-figures.ts';
import { database, type Transaction } from './client.ts';
import type { PageAnalysis } from './glossaries.ts';

/**
 * Writes an article with its text, cut into pages; `learnerId` null makes it a bundled one. Pages that were analyzed before are stored with
 * their analyses (`analysisOf` counts pages from 0), and with what was counted in them. Returns the id of its row.
 */
export async function createArticle(
  tx: Transaction,
  article: Article,
  checksum: string,
  learnerId: string | null,
  analysisOf: (page: number) => PageAnalysis | undefined = () => undefined,
  figures?: TextFigures,
): Promise<string> {
  const { id: slug, subheadings, translations, source, author, address, date, notice } = article;
  const [title, text] = [storable(article.title), storable(article.text)];
  const pages = cutPages({ ...article, text });
  const id = randomUUID();
  await tx.article.create({
    data: {
      id,
      slug,
      learnerId,
      title,
      source,
      author: author ?? null,
      address: address ?? null,
      date: date ?? null,
      notice: notice ?? null,
      subheadings: JSON.stringify(subheadings),
      translations: JSON.stringify(translations),
      checksum,
      length: text.length,
      words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
      addedAt: BigInt(Date.now()),
      contents: JSON.stringify(contentsOf({ ...article, text }, pages)),
      pageCount: pages.length,
      ...(figures && { figures: { create: figureColumns(figures) } }),
    },
  });
  // One by one: the analyses of a book are many megabytes, and one question with all of them would hold them several times.
  for (const [index, page] of pages.entries()) {
    await tx.articlePage.create({ data: { articleId: id, number: index + 1, ...page, ...analysisOf(index) } });
  }
  return id;
}

/** Forgets all that was derived from texts: it is made again when an article is next opened, and for the shelf. */
export async function forgetAnalyses(): Promise<void> {
  await database().articlePage.updateMany({ data: { sentences: null, engineVersion: null, glossary: null, glossaryVersion: null } });
  await database().pageGlossary.deleteMany();
  await database().articleFigures.deleteMany();
}

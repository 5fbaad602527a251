import { randomUUID } from 'node:crypto';
import type { Article } from '#lib/reading/article.ts';
import { storable } from '#lib/words/storable.ts';
import { database, type Transaction } from './client.ts';

/** Writes an article with its text; `learnerId` null makes it a bundled one. */
export async function createArticle(tx: Transaction, article: Article, checksum: string, learnerId: string | null): Promise<void> {
  const { id: slug, subheadings, translations, source, date, notice } = article;
  const [title, text] = [storable(article.title), storable(article.text)];
  const id = randomUUID();
  await tx.article.create({
    data: {
      id,
      slug,
      learnerId,
      title,
      source,
      date: date ?? null,
      notice: notice ?? null,
      subheadings: JSON.stringify(subheadings),
      translations: JSON.stringify(translations),
      checksum,
      length: text.length,
      words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
      addedAt: BigInt(Date.now()),
      pages: { create: [{ number: 1, start: 0, text }] },
    },
  });
}

/** Forgets all analyses and glossaries: each is made again when its article is next opened. */
export async function forgetAnalyses(): Promise<void> {
  await database().articlePage.updateMany({ data: { sentences: null, engineVersion: null, glossary: null, glossaryVersion: null } });
  await database().pageGlossary.deleteMany();
}

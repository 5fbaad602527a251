import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type ArticleFiles, parseArticle } from '#lib/reading/parse-article.ts';
import { createArticle } from './article-rows.ts';
import { database } from './client.ts';

/** What `syncContent` did: articles that are new or were read again, and files that could not be read, as sentences. */
export interface Synced {
  changed: string[];
  problems: string[];
}

/**
 * Brings the bundled articles of `content/` into the database. Files that did not change cost a checksum. An article whose files are gone
 * stays: learners may have kept words from it.
 */
export async function syncContent(folder = path.resolve('content')): Promise<Synced> {
  const synced: Synced = { changed: [], problems: [] };
  const stored = await database().article.findMany({ where: { learnerId: null }, select: { id: true, slug: true, checksum: true } });
  const bySlug = new Map(stored.map((row) => [row.slug, row]));
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const files = readFiles(path.join(folder, entry.name));
    const checksum = createHash('sha256').update(JSON.stringify(files)).digest('hex');
    const before = bySlug.get(entry.name);
    if (before?.checksum === checksum) continue;
    const article = parseArticle(entry.name, files);
    if ('problem' in article) {
      synced.problems.push(article.problem);
      continue;
    }
    await database().$transaction(async (tx) => {
      // Events name the slug, not the row: what learners did with the article stays with it.
      if (before) await tx.article.delete({ where: { id: before.id } });
      await createArticle(tx, article, checksum, null);
    });
    synced.changed.push(entry.name);
  }
  return synced;
}

function readFiles(folder: string): ArticleFiles {
  const read = (name: string) => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  };
  const english = read('english.txt');
  return { about: read('about.txt') ?? '', text: read('text.txt') ?? '', ...(english !== undefined && { english }) };
}

import { rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** What belongs to nobody: the bundled texts with what was made of them, and the history of the tables. */
const SHARED = ['Article', 'ArticlePage', 'PageGlossary', 'ArticleFigures', '_prisma_migrations'];

/** Makes a server's learner one who has not done anything yet, while the server runs. */
export function reset(folder: string): void {
  rmSync(path.join(folder, 'translator-keys.json'), { force: true });
  const db = new Database(path.join(folder, 'lesefluss.db'), { timeout: 10_000 });
  try {
    // Rows point at each other in both directions; afterwards none is left that could point at nothing.
    db.pragma('foreign_keys = OFF');
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).pluck().all() as string[];
    db.transaction(() => {
      for (const table of tables) if (!SHARED.includes(table)) db.exec(`DELETE FROM "${table}"`);
      const own = `(SELECT "id" FROM "Article" WHERE "learnerId" IS NOT NULL)`;
      for (const table of ['PageGlossary', 'ArticleFigures', 'ArticlePage']) db.exec(`DELETE FROM "${table}" WHERE "articleId" IN ${own}`);
      db.exec(`DELETE FROM "Article" WHERE "learnerId" IS NOT NULL`);
    })();
  } finally {
    db.close();
  }
}

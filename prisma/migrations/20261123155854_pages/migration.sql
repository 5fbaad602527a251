-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "learnerId" TEXT,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "author" TEXT,
    "address" TEXT,
    "date" TEXT,
    "notice" TEXT,
    "subheadings" TEXT NOT NULL,
    "translations" TEXT NOT NULL,
    "contents" TEXT NOT NULL DEFAULT '[]',
    "pageCount" INTEGER NOT NULL DEFAULT 1,
    "checksum" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "addedAt" BIGINT NOT NULL,
    CONSTRAINT "Article_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Article" ("addedAt", "checksum", "date", "id", "learnerId", "length", "notice", "slug", "source", "subheadings", "title", "translations", "words") SELECT "addedAt", "checksum", "date", "id", "learnerId", "length", "notice", "slug", "source", "subheadings", "title", "translations", "words" FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
CREATE INDEX "Article_slug_idx" ON "Article"("slug");
CREATE UNIQUE INDEX "Article_learnerId_slug_key" ON "Article"("learnerId", "slug");
CREATE TABLE "new_ArticlePage" (
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "firstParagraph" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL,
    "sentences" TEXT,
    "engineVersion" TEXT,
    "glossary" TEXT,
    "glossaryVersion" TEXT,

    PRIMARY KEY ("articleId", "number"),
    CONSTRAINT "ArticlePage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ArticlePage" ("articleId", "engineVersion", "glossary", "glossaryVersion", "number", "sentences", "start", "text") SELECT "articleId", "engineVersion", "glossary", "glossaryVersion", "number", "sentences", "start", "text" FROM "ArticlePage";
DROP TABLE "ArticlePage";
ALTER TABLE "new_ArticlePage" RENAME TO "ArticlePage";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

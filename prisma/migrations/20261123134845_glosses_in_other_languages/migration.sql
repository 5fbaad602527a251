-- CreateTable
CREATE TABLE "PageGlossary" (
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "languages" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "glossary" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "number", "languages"),
    CONSTRAINT "PageGlossary_articleId_number_fkey" FOREIGN KEY ("articleId", "number") REFERENCES "ArticlePage" ("articleId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleFigures" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "vocabulary" BLOB NOT NULL,
    "level" REAL NOT NULL,
    "levelReason" TEXT NOT NULL,
    "countedWith" TEXT NOT NULL,
    CONSTRAINT "ArticleFigures_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Shelved" (
    "learnerId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "place" TEXT,
    "placedAt" BIGINT,
    "title" TEXT,

    PRIMARY KEY ("learnerId", "articleId"),
    CONSTRAINT "Shelved_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Word" (
    "learnerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "lemma" TEXT NOT NULL,
    "pos" TEXT NOT NULL,
    "headword" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL DEFAULT '',
    "standing" TEXT NOT NULL DEFAULT 'met',
    "declared" TEXT,
    "kept" BOOLEAN NOT NULL,
    "keptAt" BIGINT,
    "due" BIGINT,
    "difficulty" REAL,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "lookups" INTEGER NOT NULL,
    "lastLookup" BIGINT,
    "firstMet" BIGINT NOT NULL,
    "lastMet" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "key"),
    CONSTRAINT "Word_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Word" ("declared", "firstMet", "headword", "kept", "key", "lastLookup", "lastMet", "learnerId", "lemma", "lookups", "pos", "search") SELECT "declared", "firstMet", "headword", "kept", "key", "lastLookup", "lastMet", "learnerId", "lemma", "lookups", "pos", "search" FROM "Word";
DROP TABLE "Word";
ALTER TABLE "new_Word" RENAME TO "Word";
CREATE INDEX "Word_learnerId_lastMet_idx" ON "Word"("learnerId", "lastMet");
CREATE INDEX "Word_learnerId_sortKey_idx" ON "Word"("learnerId", "sortKey");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Card" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "wordKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "held" TEXT,
    "next" BIGINT NOT NULL,
    "phase" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "due" BIGINT NOT NULL,
    "lastReview" BIGINT,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "lastEvent" TEXT,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Card_learnerId_wordKey_fkey" FOREIGN KEY ("learnerId", "wordKey") REFERENCES "Word" ("learnerId", "key") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- A card that is there is asked next when it is due; one that was forgotten eight times is set aside, as it is from now on.
INSERT INTO "new_Card" ("active", "held", "next", "difficulty", "due", "id", "kind", "lapses", "lastEvent", "lastReview", "learnerId", "phase", "reps", "stability", "step", "wordKey") SELECT "active" AND "lapses" < 8, CASE WHEN "lapses" >= 8 THEN 'leech' END, "due", "difficulty", "due", "id", "kind", "lapses", "lastEvent", "lastReview", "learnerId", "phase", "reps", "stability", "step", "wordKey" FROM "Card";
UPDATE "Word" SET "due" = NULL WHERE "lapses" >= 8;
DROP TABLE "Card";
ALTER TABLE "new_Card" RENAME TO "Card";
CREATE INDEX "Card_learnerId_active_due_idx" ON "Card"("learnerId", "active", "due");
CREATE INDEX "Card_learnerId_active_phase_next_idx" ON "Card"("learnerId", "active", "phase", "next");
CREATE INDEX "Card_learnerId_wordKey_idx" ON "Card"("learnerId", "wordKey");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

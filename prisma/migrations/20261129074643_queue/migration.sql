-- DropIndex
DROP INDEX "Card_learnerId_active_phase_next_idx";

-- AlterTable
ALTER TABLE "Word" ADD COLUMN "dueAgain" BIGINT;
UPDATE "Word" SET "dueAgain" = (SELECT MIN(c."next") FROM "Card" c WHERE c."learnerId" = "Word"."learnerId" AND c."wordKey" = "Word"."key" AND c."active" = true AND c."phase" <> 'new');

-- CreateIndex
CREATE INDEX "Card_queue_idx" ON "Card"("learnerId", "active", "phase", "next", "lastReview", "stability", "wordKey", "kind");

-- CreateIndex
CREATE INDEX "Meeting_learnerId_articleId_wordKey_idx" ON "Meeting"("learnerId", "articleId", "wordKey");

-- CreateIndex
CREATE INDEX "Word_learnerId_lastLookup_idx" ON "Word"("learnerId", "lastLookup");

-- CreateIndex
CREATE INDEX "Word_learnerId_due_idx" ON "Word"("learnerId", "due");

-- CreateIndex
CREATE INDEX "Word_learnerId_dueAgain_idx" ON "Word"("learnerId", "dueAgain");

-- DropIndex
DROP INDEX "Event_learnerId_sequence_key";

-- CreateIndex
CREATE INDEX "Event_learnerId_sequence_idx" ON "Event"("learnerId", "sequence");

-- CreateIndex
CREATE INDEX "Card_learnerId_held_idx" ON "Card"("learnerId", "held");

-- CreateTable
CREATE TABLE "Day" (
    "learnerId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "sums" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "day"),
    CONSTRAINT "Day_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Nothing is counted yet: the next start does it (db/day-rebuild.ts).
ALTER TABLE "Learner" ADD COLUMN "counting" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Event_learnerId_day_at_idx" ON "Event"("learnerId", "day", "at");

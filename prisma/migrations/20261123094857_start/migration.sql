-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "createdAt" BIGINT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "zone" TEXT NOT NULL,
    "level" TEXT,
    "presumed" INTEGER NOT NULL DEFAULT 0,
    "levelAsked" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Event" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "day" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "wordKey" TEXT,
    "cardId" TEXT,
    "articleId" TEXT,
    "targetId" TEXT,
    "payload" TEXT NOT NULL,
    "outcome" TEXT,
    "undone" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Event_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Word" (
    "learnerId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "lemma" TEXT NOT NULL,
    "pos" TEXT NOT NULL,
    "headword" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "declared" TEXT,
    "kept" BOOLEAN NOT NULL,
    "lookups" INTEGER NOT NULL,
    "lastLookup" BIGINT,
    "firstMet" BIGINT NOT NULL,
    "lastMet" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "key"),
    CONSTRAINT "Word_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "learnerId" TEXT NOT NULL,
    "wordKey" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,
    "eventId" TEXT NOT NULL,
    "context" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "wordKey", "articleId", "start"),
    CONSTRAINT "Meeting_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Meeting_learnerId_wordKey_fkey" FOREIGN KEY ("learnerId", "wordKey") REFERENCES "Word" ("learnerId", "key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Card" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "wordKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
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

-- CreateTable
CREATE TABLE "Reading" (
    "learnerId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "seconds" REAL NOT NULL,
    "words" INTEGER NOT NULL,
    "firstAt" BIGINT NOT NULL,
    "lastAt" BIGINT NOT NULL,
    "finishedAt" BIGINT,

    PRIMARY KEY ("learnerId", "articleId"),
    CONSTRAINT "Reading_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "learnerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "name"),
    CONSTRAINT "Setting_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "learnerId" TEXT,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "date" TEXT,
    "notice" TEXT,
    "subheadings" TEXT NOT NULL,
    "translations" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "addedAt" BIGINT NOT NULL,
    CONSTRAINT "Article_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticlePage" (
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentences" TEXT,
    "engineVersion" TEXT,
    "glossary" TEXT,
    "glossaryVersion" TEXT,

    PRIMARY KEY ("articleId", "number"),
    CONSTRAINT "ArticlePage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Event_learnerId_wordKey_at_idx" ON "Event"("learnerId", "wordKey", "at");

-- CreateIndex
CREATE INDEX "Event_learnerId_articleId_at_idx" ON "Event"("learnerId", "articleId", "at");

-- CreateIndex
CREATE INDEX "Event_learnerId_type_at_idx" ON "Event"("learnerId", "type", "at");

-- CreateIndex
CREATE INDEX "Event_learnerId_targetId_idx" ON "Event"("learnerId", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_learnerId_sequence_key" ON "Event"("learnerId", "sequence");

-- CreateIndex
CREATE INDEX "Word_learnerId_lastMet_idx" ON "Word"("learnerId", "lastMet");

-- CreateIndex
CREATE INDEX "Card_learnerId_active_due_idx" ON "Card"("learnerId", "active", "due");

-- CreateIndex
CREATE INDEX "Card_learnerId_active_phase_due_idx" ON "Card"("learnerId", "active", "phase", "due");

-- CreateIndex
CREATE INDEX "Card_learnerId_wordKey_idx" ON "Card"("learnerId", "wordKey");

-- CreateIndex
CREATE INDEX "Reading_learnerId_lastAt_idx" ON "Reading"("learnerId", "lastAt");

-- CreateIndex
CREATE INDEX "Article_slug_idx" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_learnerId_slug_key" ON "Article"("learnerId", "slug");

-- CreateTable
CREATE TABLE "Feed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "site" TEXT,
    "every" INTEGER NOT NULL,
    "followedAt" BIGINT NOT NULL,
    "unfollowedAt" BIGINT,
    "lastChecked" BIGINT,
    "nextCheck" BIGINT NOT NULL,
    "etag" TEXT,
    "lastModified" TEXT,
    "problem" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Feed_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeedItem" (
    "feedId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "address" TEXT,
    "date" TEXT,
    "author" TEXT,
    "summary" TEXT,
    "document" TEXT,
    "state" TEXT NOT NULL,
    "seenAt" BIGINT NOT NULL,
    "place" INTEGER NOT NULL,
    "article" TEXT,

    PRIMARY KEY ("feedId", "key"),
    CONSTRAINT "FeedItem_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Feed_nextCheck_idx" ON "Feed"("nextCheck");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_learnerId_address_key" ON "Feed"("learnerId", "address");

-- CreateIndex
CREATE INDEX "FeedItem_feedId_state_seenAt_idx" ON "FeedItem"("feedId", "state", "seenAt");

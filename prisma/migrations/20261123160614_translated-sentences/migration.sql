-- CreateTable
CREATE TABLE "TranslatedSentence" (
    "learnerId" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "translation" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    PRIMARY KEY ("learnerId", "sentence", "by", "language"),
    CONSTRAINT "TranslatedSentence_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

import { z } from 'zod';

const field = z.int().min(0).max(1000).nullable();

/** What a learner chooses before words are taken over. */
export type ImportChoices = z.infer<typeof importChoices>;

export const importChoices = z.strictObject({
  /** Which field is what, by group; null: nothing of that group. A group that is not named is guessed. */
  roles: z
    .record(
      z.string().max(30),
      z.strictObject({ word: field, article: field, gloss: field, sentence: field, translation: field }).nullable(),
    )
    .default({}),
  /** Whether schedule and log come along. */
  scheduling: z.boolean().default(true),
  /** What counts where both have one: ours, the file's, or which was answered last. */
  conflicts: z.enum(['mine', 'theirs', 'later']).default('later'),
  /** For entries that may mean several words, by the note's name: the key of the word that is meant. Others are left out. */
  meant: z.record(z.string().max(300), z.string().max(300)).default({}),
});

export const NO_CHOICES: ImportChoices = importChoices.parse({});

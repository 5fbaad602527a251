/**
 * Sentences that came with an import are in no text of the shelf: in place of an article their contexts name one of these. No text is ever
 * called so (`lib/reading/slug.ts` makes other names).
 */
export const IMPORTED_FROM = { anki: '~anki', list: '~list' } as const;

/** Where a sentence came from when it is of no text: "Anki", "a word list"; undefined when it names a text. */
export function importedFrom(article: string): string | undefined {
  if (article === IMPORTED_FROM.anki) return 'Anki';
  return article === IMPORTED_FROM.list ? 'a word list' : undefined;
}

/** With this the batches of imports begin; they are taken back in the settings and not where reading is. */
export const IMPORT_BATCH = 'import-';

import type { Glossary } from '#lib/reading/glossary.ts';
import { database } from './client.ts';

interface Which {
  articleId: string;
  number: number;
  /** "fra+eng" */
  languages: string;
  /** Of all that it is made of. */
  version: string;
}

/** The kept glossary of a page in another language than English; null when it was never made, or of something else. */
export async function keptGlossary({ articleId, number, languages, version }: Which): Promise<Glossary | null> {
  const row = await database().pageGlossary.findUnique({ where: { articleId_number_languages: { articleId, number, languages } } });
  return row?.version === version ? JSON.parse(row.glossary) : null;
}

export async function keepGlossary({ version, ...page }: Which, glossary: Glossary): Promise<void> {
  const fields = { version, glossary: JSON.stringify(glossary) };
  await database().pageGlossary.upsert({ where: { articleId_number_languages: page }, create: { ...page, ...fields }, update: fields });
}

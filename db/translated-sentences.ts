import { createHash } from 'node:crypto';
import type { GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import type { Translated, TranslatedBy } from '#lib/reading/translator.ts';
import type { Learner } from '#lib/words/learner.ts';
import { storable } from '#lib/words/storable.ts';
import { database } from './client.ts';

type Who = Pick<Learner, 'id'>;

/** A database takes only so many values in one question. */
const AT_ONCE = 500;

/** Which of these sentences a machine has translated for this learner, by sentence; the newest where several have. */
export async function translatedSentences(
  learner: Who,
  sentences: readonly string[],
  language: GlossLanguage,
): Promise<Record<string, Translated>> {
  const byHash = new Map(sentences.map((sentence) => [hashOf(sentence), sentence]));
  const hashes = [...byHash.keys()];
  const found: Record<string, Translated> = {};
  for (let from = 0; from < hashes.length; from += AT_ONCE) {
    const rows = await database().translatedSentence.findMany({
      where: { learnerId: learner.id, language, sentence: { in: hashes.slice(from, from + AT_ONCE) } },
      orderBy: [{ at: 'asc' }, { by: 'asc' }],
    });
    for (const { sentence, translation, by } of rows) found[byHash.get(sentence)!] = { text: translation, by: by as TranslatedBy };
  }
  return found;
}

/** What one source has made of a sentence; null when it was never asked. */
export async function translatedSentence(
  learner: Who,
  sentence: string,
  by: TranslatedBy,
  language: GlossLanguage,
): Promise<string | null> {
  const where = { learnerId_sentence_by_language: { learnerId: learner.id, sentence: hashOf(sentence), by, language } };
  return (await database().translatedSentence.findUnique({ where }))?.translation ?? null;
}

/** Keeps a translation, in place of one that the same source made before. */
export async function keepTranslatedSentence(
  learner: Who,
  sentence: string,
  { text, by }: Translated,
  language: GlossLanguage,
  now: number,
): Promise<void> {
  const id = { learnerId: learner.id, sentence: hashOf(sentence), by, language };
  const fields = { translation: storable(text), at: BigInt(now) };
  await database().translatedSentence.upsert({
    where: { learnerId_sentence_by_language: id },
    create: { ...id, ...fields },
    update: fields,
  });
}

/** White space is not what makes a sentence another one. */
function hashOf(sentence: string): string {
  return createHash('sha256').update(sentence.replace(/\s+/gu, ' ').trim()).digest('hex');
}

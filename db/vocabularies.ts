import { readVocabulary, type Vocabulary, vocabularyBytes } from '#lib/reading/vocabulary.ts';
import { database } from './client.ts';

interface Kept {
  /** What it was made of; another one is made anew. */
  stamp: string;
  vocabulary: Vocabulary;
}

// On globalThis: development reloads modules.
const kept = globalThis as { leseflussVocabularies?: { texts: Map<string, Kept>; bytes: number } };
kept.leseflussVocabularies ??= { texts: new Map(), bytes: 0 };
const memory = kept.leseflussVocabularies;

/** Some ten thousand articles, or a hundred and fifty books. */
const MOST_BYTES = 64 * 2 ** 20;
const AT_ONCE = 500;

/** A text whose figures are stored: its row, and what they were counted with. */
export interface Counted {
  articleId: string;
  countedWith: string;
}

/** The vocabularies of texts, those used last kept in memory. */
export async function vocabularies(texts: readonly Counted[]): Promise<Map<string, Vocabulary>> {
  const found = new Map<string, Vocabulary>();
  const missing: string[] = [];
  for (const { articleId, countedWith } of texts) {
    const known = remembered(articleId, countedWith);
    if (known) found.set(articleId, known);
    else missing.push(articleId);
  }
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const rows = await database().articleFigures.findMany({
      where: { articleId: { in: missing.slice(from, from + AT_ONCE) } },
      select: { articleId: true, countedWith: true, vocabulary: true },
    });
    for (const { articleId, countedWith, vocabulary } of rows)
      found.set(articleId, remember(articleId, countedWith, readVocabulary(vocabulary)));
  }
  return found;
}

/** A vocabulary that was used lately and was made of the same; null when there is none. */
export function remembered(name: string, stamp: string): Vocabulary | null {
  const known = memory.texts.get(name);
  return known?.stamp === stamp ? remember(name, stamp, known.vocabulary) : null;
}

/** Puts it behind the others: what was used longest ago is forgotten first. */
export function remember(name: string, stamp: string, vocabulary: Vocabulary): Vocabulary {
  forget(name);
  memory.texts.set(name, { stamp, vocabulary });
  memory.bytes += vocabularyBytes(vocabulary);
  for (const oldest of memory.texts.keys()) {
    if (memory.bytes <= MOST_BYTES) break;
    forget(oldest);
  }
  return vocabulary;
}

function forget(name: string): void {
  const known = memory.texts.get(name);
  if (!known) return;
  memory.texts.delete(name);
  memory.bytes -= vocabularyBytes(known.vocabulary);
}

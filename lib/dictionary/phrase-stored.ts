import type { Phrase, PhraseKind } from './phrase.ts';

/** How a phrase is kept in the built dictionary: all that are listed under one word are one JSON text. */
type StoredPhrase = [text: string, kind: number, glosses: string[], labels?: string[]];

const KINDS: PhraseKind[] = ['verb', 'noun', 'adjective', 'fixed'];

export function encodePhrases(phrases: readonly Phrase[]): string {
  return JSON.stringify(
    phrases.map(({ text, kind, glosses, labels }): StoredPhrase => {
      const row: StoredPhrase = [text, KINDS.indexOf(kind), glosses];
      if (labels.length > 0) row.push(labels);
      return row;
    }),
  );
}

export function decodePhrases(stored: string): Phrase[] {
  const rows = JSON.parse(stored) as StoredPhrase[];
  return rows.map(([text, kind, glosses, labels = []]) => ({ text, kind: KINDS[kind]!, glosses, labels }));
}

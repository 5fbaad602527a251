import type { Dictionary, Entry } from '#lib/dictionary/entry.ts';
import { readLabel } from '#lib/dictionary/labels.ts';
import type { Sentence } from '#lib/german/word.ts';

/** What a text is about, as the subject labels of its words tell. */
export interface Topic {
  /** How strongly the other words of the text speak for each subject, 0 to 1; a word is no witness in its own case. */
  around(lemma: string): ReadonlyMap<string, number>;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ']);

/**
 * Counts the subject labels of a text's words, each word once: one with half its senses in the military counts a half for it. A light
 * count, from entries that the text needs anyway.
 */
export function topicOf(sentences: Sentence[], dictionary: Dictionary): Topic {
  const ofLemma = new Map<string, Map<string, number>>();
  const total = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const lemma = token.sepVerb ?? token.lemma;
      if (!CONTENT.has(token.upos) || token.isName || ofLemma.has(lemma)) continue;
      const shares = subjectShares(dictionary.entry(lemma));
      ofLemma.set(lemma, shares);
      for (const [subject, share] of shares) total.set(subject, (total.get(subject) ?? 0) + share);
    }
  }
  return {
    around(lemma) {
      const own = ofLemma.get(lemma);
      const strengths = new Map<string, number>();
      for (const [subject, sum] of total) {
        const others = sum - (own?.get(subject) ?? 0);
        if (others > 0) strengths.set(subject, others / (others + 1));
      }
      return strengths;
    },
  };
}

function subjectShares(entry: Entry | null): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { labels } of entry?.senses ?? []) {
    if (labels.length === 0) continue;
    const subjects = new Set(labels.map(readLabel).flatMap(({ kind, text }) => (kind === 'subject' ? [text] : [])));
    for (const subject of subjects) shares.set(subject, (shares.get(subject) ?? 0) + 1 / entry!.senses.length);
  }
  return shares;
}

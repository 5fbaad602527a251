import type { Upos } from '#lib/german/word.ts';
import type { EntryPos } from './entry.ts';

/** How well a dictionary's part of speech fits a tag, 0 to 1: German adjectives serve as adverbs, and sources differ on the small words. */
const FIT: Record<string, Partial<Record<EntryPos, number>>> = {
  NOUN: { NOUN: 1 },
  PROPN: { NOUN: 1 },
  VERB: { VERB: 1 },
  AUX: { VERB: 1 },
  ADJ: { ADJ: 1, ADV: 0.7, PRON: 0.6, NUM: 0.6 },
  ADV: { ADV: 1, ADJ: 0.7, PART: 0.8, CONJ: 0.5, PRON: 0.5 },
  PRON: { PRON: 1, ADJ: 0.5 },
  DET: { PRON: 1, ADJ: 0.5, NUM: 0.5 },
  ADP: { ADP: 1 },
  CCONJ: { CONJ: 1, ADV: 0.5 },
  SCONJ: { CONJ: 1, ADV: 0.6 },
  NUM: { NUM: 1, NOUN: 0.5, ADJ: 0.5, PRON: 0.5 },
  // "zu" before an infinitive is listed among the conjunctions.
  PART: { PART: 1, CONJ: 1, ADV: 0.8 },
  INTJ: { INTJ: 1, ADV: 0.6 },
};
/** Untagged headwords and phrases may be anything. */
const UNKNOWN: Partial<Record<EntryPos, number>> = { OTHER: 0.5, PHRASE: 0.5 };

export function fitsPos(pos: EntryPos, upos: Upos): number {
  return FIT[upos]?.[pos] ?? UNKNOWN[pos] ?? 0;
}

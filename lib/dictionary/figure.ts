import type { Sense } from './entry.ts';
import { GLOSS_LANGUAGES, type GlossLanguage } from './gloss-language.ts';

const ORDINAL = /^(\d{1,4})\.$/;
const DECADE = /^(\d{1,4})er$/;

/** What a word written in figures means, without any dictionary: "21." is "21st", "1970er" is "1970s". Null for all others. */
export function readFigure(lemma: string, language: GlossLanguage = 'eng'): Sense | null {
  const ordinal = ORDINAL.exec(lemma)?.[1];
  const decade = DECADE.exec(lemma)?.[1];
  if (!ordinal && !decade) return null;
  const grammar = GLOSS_LANGUAGES[language];
  const text = ordinal ? grammar.ordinal(Number(ordinal)) : grammar.decade(Number(decade));
  return { pos: 'ADJ', genders: [], glosses: [{ text, labels: [], notes: [] }], labels: [], examples: () => [] };
}

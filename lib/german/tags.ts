import type { Upos } from './word.ts';

/** What the tagger tells apart: the parts of speech, with the form of the verb and the separated particle. */
export const TAGS = [
  'NOUN',
  'PROPN',
  'VERB.fin',
  'VERB.inf',
  'VERB.part',
  'AUX.fin',
  'AUX.inf',
  'AUX.part',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'NUM',
  'PART',
  'INTJ',
  'PUNCT',
  'SYM',
  'X',
  'PRT',
] as const;
export type Tag = (typeof TAGS)[number];

/** The part of speech of a tag; a separated particle is a preposition or an adverb by its own form. */
export function uposOf(tag: Tag, form: string): Upos {
  if (tag === 'PRT') return /^(?:ab|an|auf|aus|bei|durch|mit|nach|statt|über|um|unter|vor|zu|in)$/i.test(form) ? 'ADP' : 'ADV';
  return (tag.includes('.') ? tag.slice(0, tag.indexOf('.')) : tag) as Upos;
}

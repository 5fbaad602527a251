import type { CardKind } from '#lib/words/card-kind.ts';

/** What a card asks for, in a word or two. */
export const KIND_NAMES: Record<CardKind, string> = {
  meaning: 'meaning',
  cloze: 'gap in the sentence',
  production: 'German word',
  ending: 'ending',
  gender: 'gender',
  plural: 'plural',
  parts: 'verb forms',
  listening: 'listening',
};

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

/** The name at the beginning of a line. */
export function kindName(kind: CardKind): string {
  return KIND_NAMES[kind].charAt(0).toUpperCase() + KIND_NAMES[kind].slice(1);
}

/** What a card of a kind is like. */
export const KIND_ASKS: Record<CardKind, string> = {
  meaning: 'the word in its sentence: what does it mean?',
  cloze: 'the word is typed into its sentence',
  production: 'from what it means to the word, typed',
  ending: 'mit d__ neu__ Nachbarn, typed',
  gender: 'der, die or das?',
  plural: 'typed',
  parts: 'rief an, hat angerufen; typed',
  listening: 'its sentence spoken: what is said?',
};

/**
 * What a card asks for; each word has at most one card of each kind, with a memory of its own.
 *
 * - `meaning`: the word marked in its sentence → what it means here.
 * - `cloze`: its sentence with a gap → the word in its form, typed.
 * - `production`: what it means → the word, typed.
 * - `ending`: the article or the adjective ending before it → the letters, typed, with the reason for the case.
 * - `gender`: the noun → der, die, das. `plural`: the noun → its plural, typed.
 * - `parts`: the verb → Präteritum, Partizip and auxiliary, typed.
 * - `listening`: its sentence spoken → what it means.
 */
export const CARD_KINDS = ['meaning', 'cloze', 'production', 'ending', 'gender', 'plural', 'parts', 'listening'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Whether a word is known, these tell; the others are about its forms, and a word does not count as forgotten because its plural was. */
export const MEANING_KINDS: readonly CardKind[] = ['meaning', 'cloze', 'production', 'listening'];

/** With which a new word may begin (setting `kind`). */
export const START_KINDS = ['meaning', 'cloze', 'production'] as const satisfies readonly CardKind[];

export function isCardKind(kind: unknown): kind is CardKind {
  return (CARD_KINDS as readonly unknown[]).includes(kind);
}

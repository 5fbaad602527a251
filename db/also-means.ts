import { sameMeaning } from '#lib/cards/same-meaning.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { withUmlauts } from '#lib/words/with-umlauts.ts';
import { dictionaryOf } from './gloss-dictionary.ts';

/** Longer is no word of a dictionary. */
const LONGEST = 100;

/**
 * Whether what was typed is another word than the one asked for, and the dictionary gives it one of these meanings.
 * @param typed as it was typed: with an article, without umlauts, in small letters
 * @param glosses a line of the card: "region; area"
 */
export function alsoMeans(learner: Pick<Learner, 'settings'>, typed: string, asked: WordKey, glosses: readonly string[]): boolean {
  const book = dictionaryOf(learner);
  const bare = typed
    .normalize('NFC')
    .trim()
    .replace(/^(?:der|die|das|sich) +/iu, '')
    .replace(/[.!?]+$/u, '');
  if (!book || bare === '' || bare.length > LONGEST) return false;
  const lemma = asked.split('|')[0];
  const spellings = [bare, ...withUmlauts(bare)].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toLowerCase(),
  ]);
  return [...new Set(spellings)].some((headword) => {
    const senses = headword === lemma ? [] : (book.entry(headword)?.senses ?? []);
    const meanings = senses.flatMap((sense) => sense.glosses.map(({ text }) => text));
    return glosses.some((line) => sameMeaning(line, meanings));
  });
}

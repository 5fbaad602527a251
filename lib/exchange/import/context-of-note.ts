import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import { fold } from '#lib/words/fold.ts';
import { IMPORTED_FROM } from '#lib/words/imported-from.ts';
import type { Candidate } from './find-word.ts';
import { type SentenceOfWord, sentenceOfWord } from './sentence-of-word.ts';

/** What a note gives for the card of its word, as plain text. */
export interface NoteTexts {
  gloss: string;
  sentence: string;
  translation: string;
}

const MOST_SENSES = 8;
const LONGEST_GLOSS = 300;
const LONGEST = 5000;

/**
 * The sentence of a word: the note's own, else an example of the dictionary, else the word by itself. Its meaning: the note's own first,
 * the dictionary's behind.
 */
export function contextOfNote(
  from: keyof typeof IMPORTED_FROM,
  { word, senses, example }: Candidate,
  { gloss, sentence, translation }: NoteTexts,
  lexicon: Lexicon,
): { context: Context; isMade: boolean } {
  const own = sentence && sentenceOfWord(sentence, word, lexicon);
  const shown = !own && example ? sentenceOfWord(example[0], word, lexicon) : null;
  const found: SentenceOfWord = own || shown || alone(word);
  const meant = gloss
    .replace(/\s*\n\s*/g, '; ')
    .trim()
    .slice(0, LONGEST_GLOSS);
  const others = senses.filter((sense) => fold(sense) !== fold(meant));
  const said = own ? translation.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : shown ? example![1] : '';
  const start = placeOf(`${word.key} ${found.sentence}`);
  const [from0, to0] = found.marks[0]!;
  return {
    isMade: !own,
    context: {
      place: { article: IMPORTED_FROM[from], start, end: start + to0 - from0 },
      sentence: found.sentence,
      marks: found.marks,
      glosses: [...(meant ? [meant] : []), ...others].slice(0, MOST_SENSES),
      ...(found.form && { form: found.form }),
      ...(said && { translation: said }),
    },
  };
}

function alone({ headword, lemma }: WordRef): SentenceOfWord {
  const article = /^(?:der|die|das)(?:\/(?:der|die|das))* /.exec(headword)?.[0] ?? '';
  return { sentence: article + lemma, marks: [[article.length, article.length + lemma.length]] };
}

/** A sentence is in no text, but sentences are told apart by where they are: a number that is always the same for the same one (FNV-1a). */
function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0) % 99_000_000;
}

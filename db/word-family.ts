import type { Dictionary } from '#lib/dictionary/entry.ts';
import { type CompoundSplitter, compoundSplitter } from '#lib/german/compounds.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import { derivations, type Relative, verbFamily } from '#lib/german/relatives.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import { bareFold } from '#lib/words/bare-fold.ts';
import type { WordRef } from '#lib/words/event.ts';
import { type WordPos, wordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { WordState } from '#lib/words/memory.ts';
import { database } from './client.ts';
import { dictionary } from './dictionary.ts';
import { dictionaryOf, type Reader } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { wordStates } from './words.ts';

/** A word beside another, as far as the learner and the dictionary know it. */
export interface FamilyWord {
  word: WordRef;
  gloss?: string;
  /** What is known of it; absent when nothing is. */
  state?: WordState;
}

/** The relatives of a word. What the learner has met comes first. */
export interface Family {
  /** Of a compound, modifiers first. */
  parts: FamilyWord[];
  /** The same verb with other particles and prefixes. */
  verbs: FamilyWord[];
  compounds: FamilyWord[];
  /** By the endings of German. */
  derived: FamilyWord[];
}

type Asking = Reader & Pick<Learner, 'id' | 'presumed'>;

const MOST = 12;
/** Splitting a compound costs a fraction of a millisecond, and short words are in thousands of headwords. */
const TRIED = 80;

export async function wordFamily(learner: Asking, ref: WordRef): Promise<Family> {
  const [words, book] = [lexicon(), dictionary()];
  const named = (lemmas: Relative[]) => lemmas.map(({ lemma, pos }) => ({ lemma, pos, key: wordKey({ lemma, upos: pos })! }));
  const parts = (ref.pos === 'NOUN' && splitter(words).split(ref.lemma, ref.lemma)?.parts) || [];
  const groups = {
    parts: named(parts.map((lemma) => ({ lemma, pos: posOf(lemma, words) }))),
    verbs: named(ref.pos === 'VERB' ? knownVerbs(ref.lemma, words, book) : []),
    compounds: named(await compoundsWith(learner, ref, words, book)),
    derived: named(book ? derivedFrom(ref, words, book) : []),
  };
  const keys = Object.values(groups).flatMap((group) => group.map(({ key }) => key));
  const states = await wordStates(learner, keys);
  const shown = dictionaryOf(learner);
  const described = (group: { lemma: string; pos: WordPos; key: string }[]): FamilyWord[] =>
    group.map((each) => {
      const entry = describeLemma(
        { ...each, parts: each.pos === 'NOUN' ? splitter(words).split(each.lemma, each.lemma)?.parts : undefined },
        shown,
        words,
      );
      const gloss = entry.senses[0]?.glosses[0];
      const state = states[each.key];
      return { word: wordRef(entry), ...(gloss !== undefined && { gloss }), ...(state && { state }) };
    });
  const metFirst = (group: FamilyWord[]) => group.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  return {
    parts: described(groups.parts),
    verbs: metFirst(described(groups.verbs)),
    compounds: metFirst(described(groups.compounds)),
    derived: metFirst(described(groups.derived)),
  };
}

/** What the learner has said or keeps, then what is presumed, then the rest. */
function rank({ state }: FamilyWord): number {
  return state?.memory || state?.declared ? 0 : state ? 1 : 2;
}

function knownVerbs(lemma: string, words: Lexicon, book: Dictionary | null): Relative[] {
  return verbFamily(lemma, words)
    .filter((verb) => !book || book.has(verb))
    .sort((a, b) => words.frequency(b, 'VERB') - words.frequency(a, 'VERB'))
    .slice(0, 2 * MOST)
    .map((verb) => ({ lemma: verb, pos: 'VERB' }));
}

/** Nouns with this word as one of their parts: the learner's own first, then those that the dictionary has, the commonest first. */
async function compoundsWith(learner: Asking, { lemma, pos }: WordRef, words: Lexicon, book: Dictionary | null): Promise<Relative[]> {
  if ((pos !== 'NOUN' && pos !== 'ADJ') || lemma.length < 3) return [];
  const own = await database().word.findMany({
    where: { learnerId: learner.id, pos: 'NOUN', sortKey: { contains: bareFold(lemma) }, standing: { not: 'met' } },
    orderBy: { lastMet: 'desc' },
    take: TRIED,
    select: { lemma: true },
  });
  const listed = (book?.containing?.(lemma) ?? [])
    .filter((word) => /^\p{Lu}[\p{L}]+$/u.test(word) && word.length >= lemma.length + 3 && !isName(word, words))
    .map((word) => ({ word, count: words.frequency(word, 'NOUN') }))
    .sort((a, b) => b.count - a.count || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, TRIED)
    .map(({ word }) => word);
  const found = new Set<string>();
  for (const word of [...own.map((row) => row.lemma), ...listed]) {
    if (found.size >= 2 * MOST) break;
    if (word !== lemma && splitter(words).split(word, word)?.parts.includes(lemma)) found.add(word);
  }
  return [...found].map((word) => ({ lemma: word, pos: 'NOUN' }));
}

/** Made by rule, so only what dictionary and lexicon both have as a word of that kind; the commonest first. */
function derivedFrom({ lemma, pos }: WordRef, words: Lexicon, book: Dictionary): Relative[] {
  if (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ') return [];
  const found = derivations({ lemma, pos }).filter((each) => {
    if (!book.has(each.lemma) || !words.readings(each.lemma).some((reading) => reading.lemma === each.lemma && reading.pos === each.pos))
      return false;
    return book.entry(each.lemma)?.senses.some((sense) => sense.pos === each.pos) ?? false;
  });
  return found.sort((a, b) => words.frequency(b.lemma, b.pos) - words.frequency(a.lemma, a.pos));
}

/** Großbritannien is a compound, and no vocabulary. */
function isName(word: string, words: Lexicon): boolean {
  return words.readings(word).some(({ pos }) => pos === 'PROPN');
}

function posOf(lemma: string, words: Lexicon): Relative['pos'] {
  return /^\p{Lu}/u.test(lemma) ? 'NOUN' : words.verb(lemma) ? 'VERB' : 'ADJ';
}

const splitters = new WeakMap<Lexicon, CompoundSplitter>();

/** It remembers what it was asked. */
function splitter(words: Lexicon): CompoundSplitter {
  const made = splitters.get(words) ?? compoundSplitter(words);
  splitters.set(words, made);
  return made;
}

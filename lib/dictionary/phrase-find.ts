import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Sentence } from '#lib/german/word.ts';
import type { Dictionary } from './entry.ts';
import type { Phrase } from './phrase.ts';
import { anchored } from './phrase-anchor.ts';
import { matchAdjective, matchTogether } from './phrase-match.ts';
import { type Pattern, readPattern } from './phrase-pattern.ts';
import { type PhraseSentence, phraseSentence } from './phrase-sentence.ts';
import { OWN_PHRASES } from './phrase-table.ts';
import { matchVerb } from './phrase-verb.ts';

/** A phrase in a sentence: all of its tokens, in the order of the text. */
export interface FoundPhrase {
  phrase: Phrase;
  tokens: number[];
}

/**
 * The units of several words in a sentence, in its order; no token is in two of them. Looked for are only the phrases whose rarest word
 * stands there, so the cost grows with the sentence, not with the dictionary. Their glosses are English: with a dictionary of another
 * language they are there when English fills its gaps.
 *
 *   findPhrases(analyze('Das Gesetz tritt am Montag in Kraft.', lexicon)[0], dictionary, lexicon)
 *   // [{ phrase: { text: 'in Kraft treten', … }, tokens: [2, 5, 6] }, …]
 */
export function findPhrases(sentence: Sentence, dictionary: Dictionary | null, lexicon: Lexicon): FoundPhrase[] {
  const english = !dictionary?.language || dictionary.language === 'eng' ? dictionary : dictionary.gaps?.filledBy;
  if (english === undefined) return [];
  return apart(candidates(phraseSentence(sentence, lexicon), english));
}

function candidates(sentence: PhraseSentence, dictionary: Dictionary | null): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  sentence.keys.forEach((keys, at) => {
    for (const key of keys) {
      for (const phrase of [...(own().get(key) ?? []), ...(dictionary?.phrases?.(key) ?? [])]) {
        const pattern = patternOf(phrase);
        if (!pattern.keys.every((each) => sentence.all.has(each))) continue;
        const tokens = match(pattern, sentence, at, phrase.own === true);
        if (tokens && tokens.length > 1) found.push({ phrase, tokens });
      }
    }
  });
  return found;
}

function match(pattern: Pattern, sentence: PhraseSentence, at: number, own: boolean): number[] | null {
  if (pattern.kind === 'verb') return matchVerb(pattern, sentence, at, own);
  return pattern.kind === 'adjective' ? matchAdjective(pattern, sentence, at) : matchTogether(pattern, sentence, at);
}

/** Of those that share a token the one that says most goes first: more words, then our own table, then words before government. */
function apart(found: FoundPhrase[]): FoundPhrase[] {
  const taken = new Set<number>();
  return [...found]
    .sort((a, b) => weight(b) - weight(a))
    .filter(({ tokens }) => {
      if (tokens.some((token) => taken.has(token))) return false;
      for (const token of tokens) taken.add(token);
      return true;
    })
    .sort((a, b) => a.tokens[0]! - b.tokens[0]!);
}

function weight({ phrase, tokens }: FoundPhrase): number {
  const governed = patternOf(phrase).governed;
  const words = patternOf(phrase).runs.flat().length;
  return 4 * tokens.length + (phrase.own ? 2 : 0) + (words > 1 || phrase.kind === 'verb' ? 1 : 0) + (governed?.case ? 0.5 : 0);
}

const patterns = new WeakMap<Phrase, Pattern>();
function patternOf(phrase: Phrase): Pattern {
  let pattern = patterns.get(phrase);
  if (!pattern) {
    pattern = readPattern(phrase);
    patterns.set(phrase, pattern);
  }
  return pattern;
}

let table: Map<string, Phrase[]> | undefined;
function own(): Map<string, Phrase[]> {
  table ??= anchored(OWN_PHRASES);
  return table;
}

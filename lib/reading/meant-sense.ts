import type { Dictionary } from '#lib/dictionary/entry.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Sentence } from '#lib/german/word.ts';
import type { GlossaryWord } from './glossary.ts';
import { glossesHere } from './occurrence.ts';
import type { Topic } from './topic.ts';

/**
 * Which of a word's shown senses fits one of its places: the sense that has the best gloss there. 0 when it is the first, or when it is not
 * among those that are shown.
 */
export function meantSense(
  { senses }: Pick<GlossaryWord, 'senses'>,
  sentence: Sentence,
  index: number,
  dictionary: Dictionary,
  lexicon: Lexicon,
  topic?: Topic,
): number {
  if (senses.length < 2) return 0;
  const [best] = glossesHere(sentence, index, dictionary, lexicon, topic);
  if (best === undefined) return 0;
  // Behind a later gloss its region may be told: "trunk (American)".
  const at = senses.findIndex(({ glosses }) => glosses.some((gloss) => gloss === best || gloss.startsWith(`${best} (`)));
  return Math.max(0, at);
}

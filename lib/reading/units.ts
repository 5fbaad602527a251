import type { Dictionary } from '#lib/dictionary/entry.ts';
import { readLabel } from '#lib/dictionary/labels.ts';
import type { Phrase } from '#lib/dictionary/phrase.ts';
import { findPhrases } from '#lib/dictionary/phrase-find.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Sentence } from '#lib/german/word.ts';
import { phraseKey } from '#lib/words/identity.ts';
import type { GlossaryUnit, GlossaryWord } from './glossary.ts';

const MOST_GLOSSES = 4;

/** The units of several words of a text: each once, whatever form it stands in. */
export interface Units {
  words: GlossaryWord[];
  /** Those of one sentence. */
  of(sentence: Sentence): GlossaryUnit[];
}

export function unitsOf(dictionary: Dictionary | null, lexicon: Lexicon): Units {
  const words: GlossaryWord[] = [];
  const numbers = new Map<string, number>();
  return {
    words,
    of(sentence) {
      return findPhrases(sentence, dictionary, lexicon).map(({ phrase, tokens }) => {
        let number = numbers.get(phrase.text);
        if (number === undefined) {
          number = words.push(describeUnit(phrase, dictionary)) - 1;
          numbers.set(phrase.text, number);
        }
        words[number]!.count++;
        return { u: number, tokens };
      });
    },
  };
}

function describeUnit({ text, glosses, labels, own }: Phrase, dictionary: Dictionary | null): GlossaryWord {
  const shown = labels.map(readLabel).flatMap((label) => (label.text === '' ? [] : [label.text]));
  return {
    key: phraseKey(text),
    lemma: text,
    pos: 'PHRASE',
    senses: [{ glosses: glosses.slice(0, MOST_GLOSSES), ...(shown.length > 0 && { labels: [...new Set(shown)] }) }],
    count: 0,
    source: 'lexicon',
    ...(own && { via: 'from our own list of phrases' }),
    ...(dictionary?.language && dictionary.language !== 'eng' && { fillsGap: true as const }),
  };
}

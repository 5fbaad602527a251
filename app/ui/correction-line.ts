import { senseLine } from '#lib/words/correction.ts';
import type { Corrected } from '#lib/words/event.ts';
import type { WordPos } from '#lib/words/identity.ts';

/** Parts of speech as a learner calls them. */
export const POS_NAMES: Record<WordPos, string> = {
  NOUN: 'noun',
  VERB: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
  PRON: 'pronoun or article',
  ADP: 'preposition',
  CONJ: 'conjunction',
  NUM: 'number',
  PART: 'particle',
  INTJ: 'interjection',
  PHRASE: 'phrase',
  NAME: 'name',
};

/**
 * What a correction says, in a line without its subject.
 *
 * @example correctionLine({ correction: { what: 'gender', article: 'das' }, … }) // "das"
 */
export function correctionLine({ word, correction }: Pick<Corrected, 'word' | 'correction'>): string {
  switch (correction.what) {
    case 'sense':
      return `“${senseLine(correction.sense)}” is meant`;
    case 'gloss':
      return `it means “${correction.gloss}”`;
    case 'gender':
      return `the article is “${correction.article}”`;
    case 'word': {
      const { lemma, pos } = correction.to;
      const which = `${lemma === word.lemma && pos === word.pos ? correction.to.headword : lemma} (${POS_NAMES[pos]})`;
      return correction.form === undefined ? `it is ${which}` : `“${correction.form}” is of ${which}`;
    }
    case 'apart':
      return `“${correction.verb.lemma}” and “${correction.particle.lemma}” are two words`;
  }
}

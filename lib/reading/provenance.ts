import type { Source } from '#lib/german/word.ts';
import type { Correction } from '#lib/words/correction.ts';
import type { GlossaryWord } from './glossary.ts';

/** Where a statement of the gloss card comes from; `you`: the learner said so. */
export type Origin = Source | 'you';

export interface Provenance {
  about: 'meaning' | 'base form' | 'gender' | 'parts' | 'form';
  from: Origin;
  /** How it was reached: "from the verb “helfen”". */
  via?: string;
}

export interface ShownWord {
  word: GlossaryWord;
  /** Where lemma and part of speech of this form come from. */
  from: Source;
  /** Whether the card says what the form is. */
  hasForm: boolean;
  /** What the learner has corrected of it. */
  said: readonly Correction['what'][];
}

/** Where each statement on a word comes from, in the order of the card; only what the card states. */
export function provenance({ word, from, hasForm, said }: ShownWord): Provenance[] {
  const says = (...kinds: Correction['what'][]) => kinds.some((kind) => said.includes(kind));
  const list: Provenance[] = [];
  if (word.senses.length > 0) {
    const own = says('sense', 'gloss');
    list.push({ about: 'meaning', from: own ? 'you' : word.source, ...(word.via && !own && { via: word.via }) });
  }
  list.push({ about: 'base form', from: says('word', 'apart') ? 'you' : from });
  if (word.article && !word.name) list.push({ about: 'gender', from: says('gender') ? 'you' : (word.genderFrom ?? 'lexicon') });
  // A compound is always opened by rule: no lexicon lists the parts.
  if (word.parts) list.push({ about: 'parts', from: from === 'guess' ? 'guess' : 'rule' });
  // Which case it is, in this sentence, no lexicon can say.
  if (hasForm) list.push({ about: 'form', from: from === 'guess' ? 'guess' : 'rule' });
  return list;
}

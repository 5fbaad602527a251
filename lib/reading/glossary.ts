import type { GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import type { NameKind, Source } from '#lib/german/word.ts';
import type { WordKey, WordPos } from '#lib/words/identity.ts';

/**
 * All that an article's taps need, sent with the page: each distinct word once, tokens refer to it by index.
 * It is part of the document, so every field earns its bytes.
 */
export interface Glossary {
  words: GlossaryWord[];
  /** Statements on forms ("Dativ Plural, because of “mit”"), referred to by index. */
  forms: string[];
  sentences: GlossarySentence[];
  /** Units of several words, each once; sentences refer to them by index. Absent when there are none. */
  units?: GlossaryWord[];
}

export interface GlossaryWord {
  key: WordKey;
  lemma: string;
  pos: WordPos;
  /** Noun: der, die, das (two joined with "/" where both are right). */
  article?: string;
  /** Behind the headword: "-s, -" of a noun, "eroberte zurück, hat zurückerobert" of a verb. */
  inflection?: string;
  /** Best first; at most eight. Empty when the dictionary knows nothing. */
  senses: GlossarySense[];
  parts?: GlossaryPart[];
  /** Present for names: the kind, or "name" when it is not known. */
  name?: NameKind | 'name';
  /** 1 = the commonest lemma of German; absent when not counted. */
  rank?: number;
  /** How often the word occurs in this article. */
  count: number;
  /** How the senses were reached when not by the headword itself: "from the parts", "from the verb “helfen”". */
  via?: string;
  /** The least sure step to the senses: how the lemma was found, and how the headword was reached from it. */
  source: Source;
  /** Where the article comes from when not from the lexicon: from the last part of a compound. */
  genderFrom?: Source;
  /** Of the glosses, when they are not English. */
  language?: GlossLanguage;
  /** The language that was chosen has nothing for this word; the glosses are English. */
  fillsGap?: true;
}

export interface GlossarySense {
  glosses: string[];
  /** Register, field or region, readable: "military", "colloquial". */
  labels?: string[];
  /** Frame of use: "auf etw. ~". */
  frame?: string;
  /** An example of the dictionary: German, English. */
  example?: [string, string];
  /** Written by the learner. */
  own?: true;
}

export interface GlossaryPart {
  lemma: string;
  key?: WordKey;
  gloss?: string;
  /** As of a word. */
  language?: GlossLanguage;
  fillsGap?: true;
}

export interface GlossarySentence {
  start: number;
  end: number;
  translation?: string;
  tokens: GlossaryToken[];
  /** The units in this sentence; no token is in two. */
  units?: GlossaryUnit[];
  /** The frame (`frame.ts`), where there is something to show: indices of tokens. */
  brackets?: number[][];
  inserted?: [from: number, to: number][];
}

/** A unit of several words where it stands. */
export interface GlossaryUnit {
  /** Index into `units`. */
  u: number;
  /** Indices of its tokens in the sentence, in the order of the text. */
  tokens: number[];
}

/** A token of the text. `w` is absent for punctuation. */
export interface GlossaryToken {
  start: number;
  end: number;
  /** Index into `words`. Both halves of a separated verb refer to the joined verb. */
  w?: number;
  /** Index into `forms`. */
  f?: number;
  /** Which of the word's senses is meant here, when it is not the first. */
  s?: number;
  /** Where lemma and part of speech of this form come from, when not from the lexicon. */
  from?: 'rule' | 'guess';
  /** The analysis is not sure of this word here. */
  unsure?: true;
  /** Indices, in this sentence's tokens, of the other tokens that light up with this one. */
  with?: number[];
}

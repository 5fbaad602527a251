import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Sentence } from '#lib/german/word.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { GlossaryWord } from './glossary.ts';
import { textLevel } from './level.ts';
import { addStructures, NO_STRUCTURE, structureOf } from './structure.ts';
import { addWords, packVocabulary } from './vocabulary.ts';

/** Changes when the same analysis would give other figures. */
export const FIGURES_VERSION = '2';

/** What the shelf needs of a text, so that it need not read it. */
export interface TextFigures {
  vocabulary: Uint8Array<ArrayBuffer>;
  /** 0 to 6, see `TextLevel`. */
  level: number;
  levelReason: string;
}

export interface TextCount {
  /** One page after the other. */
  add(page: { sentences: readonly Sentence[]; words: readonly GlossaryWord[] }): void;
  figures(): TextFigures;
}

/**
 * Counts a text page by page, so that a book need not be held whole.
 * @example const count = countText(lexicon); for (const page of pages) count.add(page); count.figures()
 */
export function countText(lexicon: Lexicon): TextCount {
  const words = new Map<WordKey, GlossaryWord>();
  let structure = NO_STRUCTURE;
  return {
    add(page) {
      addWords(words, page.words);
      structure = addStructures(structure, structureOf(page.sentences, lexicon));
    },
    figures() {
      const { score, reason } = textLevel(structure);
      return { vocabulary: packVocabulary(words.values(), lexicon), level: score, levelReason: reason };
    },
  };
}

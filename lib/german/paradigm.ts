import type { Features } from './word.ts';

/** What a dictionary prints behind a noun: der Tag, -es, -e. */
export interface NounParadigm {
  gender: NonNullable<Features['Gender']> | null;
  genitive?: string;
  plural?: string;
  pluralOnly?: boolean;
}

/** Principal parts: anfangen: fängt an, fing an, angefangen, haben, an. */
export interface VerbParadigm {
  present3: string;
  past3: string;
  participle: string;
  /** Absent when no source tells. */
  auxiliary: 'haben' | 'sein' | 'haben/sein' | undefined;
  separablePrefix?: string;
}

/** A string told relative to the lemma: cut `strip` characters off its end, add `add`. Many lemmas share one such rule. */
export interface Change {
  strip: number;
  add: string;
}

/** `change('Haus', 'Häuser')` → strip 3, add "äuser". */
export function change(from: string, to: string): Change {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  return { strip: from.length - same, add: to.slice(same) };
}

export const apply = (lemma: string, strip: number, add: string): string => lemma.slice(0, lemma.length - strip) + add;

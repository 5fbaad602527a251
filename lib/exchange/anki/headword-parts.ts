/** A headword apart: what a noun is called with, the word itself, and its forms. */
export interface HeadwordParts {
  /** der, die, das; several joined with "/". */
  article: string;
  /** "-[e]s, -e", "lief, ist gelaufen". */
  forms: string;
}

/** @example headwordParts({ headword: 'der Hund, -es, -e', lemma: 'Hund' }) // { article: 'der', forms: '-es, -e' } */
export function headwordParts({ headword, lemma }: { headword: string; lemma: string }): HeadwordParts {
  // Behind the article one word: in "die Macht übernehmen" it is part of a phrase.
  const article = /^((?:der|die|das)(?:\/(?:der|die|das))*) [^\s,]+(?:,|$)/.exec(headword)?.[1] ?? '';
  const rest = article ? headword.slice(article.length + 1) : headword;
  return { article, forms: rest.startsWith(`${lemma}, `) ? rest.slice(lemma.length + 2) : '' };
}

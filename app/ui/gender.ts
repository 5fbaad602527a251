export type GenderArticle = 'der' | 'die' | 'das';

/** Behind the article one word: in "die Macht übernehmen" it is part of a phrase. */
const headwordPattern = /^((?:der|die|das)(?:\/(?:der|die|das))*)\s+([^\s,]+(?:, .*)?)$/su;

/** "der Außenminister, -s, -" → article "der", word "Außenminister", forms "-s, -". */
export function splitHeadword(text: string): { article?: string; word: string; forms?: string } {
  const [, article, rest = text] = headwordPattern.exec(text) ?? [];
  const comma = rest.indexOf(', ');
  const word = comma < 0 ? rest : rest.slice(0, comma);
  const forms = comma < 0 ? undefined : rest.slice(comma + 2);
  return { ...(article && { article }), word, ...(forms && { forms }) };
}

/** The gender that an article shows; none for "der/das" (both are right) and for no article. */
export function genderOf(article: string | undefined): GenderArticle | null {
  return article === 'der' || article === 'die' || article === 'das' ? article : null;
}

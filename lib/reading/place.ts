import type { Place } from '#lib/dictionary/sense-features.ts';
import type { Sentence, Token } from '#lib/german/word.ts';
import type { Topic } from './topic.ts';

const CLAUSE_END = /^[,;:.!?–—»«„“”"()]+$/;
const REFLEXIVE = new Set(['sich']);

/**
 * What the sentence says about the sense of one of its tokens: gender and number, endings, "sich", prepositions that it may govern; and what
 * the text is about.
 */
export function placeOf(sentence: Sentence, index: number, topic?: Topic): Place {
  const token = sentence.tokens[index]!;
  const place: Place = { upos: token.upos };
  if (token.upos === 'NOUN') {
    if (token.feats.Gender) place.gender = token.feats.Gender;
    if (token.feats.Number) place.number = token.feats.Number;
  }
  if (token.upos === 'ADJ' || token.upos === 'ADV') place.inflected = token.form.toLowerCase() !== token.lemma.toLowerCase();
  if (topic) place.subjects = topic.around(token.sepVerb ?? token.lemma);
  const clause = clauseOf(sentence.tokens, index, token.partner);
  if (token.upos === 'VERB' || token.upos === 'AUX') {
    place.reflexive = clause.some((each) => REFLEXIVE.has(each.form.toLowerCase()));
    place.prepositions = prepositionsOf(clause);
  } else {
    // A noun or an adjective governs a preposition behind it ("Angst vor"), an adjective also one before it ("für etw. zuständig").
    place.prepositions = prepositionsOf(sentence.tokens.slice(index + 1, index + 3));
  }
  return place;
}

/** The tokens between the marks around a token; a separated verb has both of its ends in it. */
function clauseOf(tokens: Token[], index: number, partner: number | undefined): Token[] {
  let from = Math.min(index, partner ?? index);
  let to = Math.max(index, partner ?? index);
  while (from > 0 && !isMark(tokens[from - 1]!)) from--;
  while (to < tokens.length - 1 && !isMark(tokens[to + 1]!)) to++;
  return tokens.slice(from, to + 1);
}

function isMark(token: Token): boolean {
  return token.upos === 'PUNCT' && CLAUSE_END.test(token.form);
}

function prepositionsOf(tokens: Token[]): ReadonlySet<string> {
  return new Set(tokens.filter((token) => token.upos === 'ADP').map((token) => token.lemma.toLowerCase()));
}

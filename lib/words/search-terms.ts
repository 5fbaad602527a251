import { analyze } from '#lib/german/analyze.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import { bareFold } from './bare-fold.ts';
import { fold } from './fold.ts';
import { withUmlauts } from './with-umlauts.ts';

/** What a search looks for: the words that what was typed is a form of, and what it is a part of. */
export interface SearchTerms {
  /** What was typed is a form of these lemmas, as it stands. */
  lemmas: string[];
  /** It would be a form of these with its umlauts put in: "hauser" of "Haus". */
  near: string[];
  /** Folded, to be found anywhere in lemma and forms. */
  folded: string;
  /** The same for lemmas without their umlauts; null when umlauts were typed: who types them means them. */
  bare: string | null;
  /** For phrases, whose words change and move: of each row one must occur. Empty for a single word. */
  words: string[][];
}

const LONGEST = 100;
/** Words that stand around a word and are not what is sought. */
const AROUND = new Set(
  `der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr man sich mich dich uns euch zu
  habe hast hat haben habt hatte hatten hätte bin bist ist sind seid war waren wäre werde wird werden wurde wurden`.split(/\s+/),
);

/** Null when nothing is left to search for. @example searchTerms('rief an', lexicon)?.lemmas // ["anrufen", …] */
export function searchTerms(typed: string, lexicon: Lexicon): SearchTerms | null {
  const query = cleaned(typed);
  if (query === '') return null;
  const words = query.split(' ');
  const exact = new Set<string>();
  const near = new Set<string>();
  if (words.length === 1) {
    for (const lemma of lemmasOf(query, lexicon)) exact.add(lemma);
    for (const spelling of withUmlauts(query)) for (const lemma of known(spelling, lexicon)) near.add(lemma);
    // A compound that no lexicon lists, typed without umlauts: its usual spelling is worth an analysis.
    for (const lemma of near.size === 0 ? lemmasOf(unfolded(query), lexicon) : []) near.add(lemma);
  } else {
    for (const lemma of separated(words, lexicon, (word) => known(word, lexicon))) exact.add(lemma);
    for (const lemma of separated(words, lexicon, (word) => withUmlauts(word).flatMap((each) => known(each, lexicon)))) near.add(lemma);
    const inside = words.filter((word) => !AROUND.has(word.toLowerCase()));
    if (inside.length === 1) for (const lemma of known(inside[0]!, lexicon)) exact.add(lemma);
  }
  for (const lemma of exact) near.delete(lemma);
  return {
    lemmas: [...exact],
    near: [...near],
    folded: fold(query),
    bare: /[äöüß]/i.test(query) ? null : bareFold(query),
    words: words.length > 1 ? words.map((word) => [...new Set([word, ...known(word, lexicon)].map(fold))]) : [],
  };
}

/** Without quotation marks and punctuation around it, and without an article before it. */
function cleaned(typed: string): string {
  const query = typed
    .normalize('NFC')
    .slice(0, LONGEST)
    .replace(/\p{Cc}|\u00AD/gu, '')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');
  return query.replace(/^(?:der|die|das|ein|eine) (?=\S+$)/i, '');
}

/** As typed, small, and with a capital: who types "häuser" means the noun as well. */
function cases(word: string): string[] {
  const small = word.toLowerCase();
  return [...new Set([word, small, small.charAt(0).toUpperCase() + small.slice(1)])];
}

function known(word: string, lexicon: Lexicon): string[] {
  return [...new Set(cases(word).flatMap((each) => lexicon.readings(each).map(({ lemma }) => lemma)))];
}

/** With the engine's answer for what the lexicon does not list: plurals of rare compounds. */
function lemmasOf(word: string, lexicon: Lexicon): string[] {
  const listed = known(word, lexicon);
  return listed.length > 0 ? listed : [...new Set(cases(word).flatMap((each) => analyzed(each, lexicon)))];
}

function analyzed(text: string, lexicon: Lexicon): string[] {
  return analyze(text, lexicon).flatMap(({ tokens }) =>
    tokens.flatMap((token) => token.sepVerb ?? (tokens.length === 1 ? token.lemma : [])),
  );
}

/** "rief an", "ruft sie an": the verb with its particle in front, as the engine joins it and as the lexicon knows it. */
function separated(words: readonly string[], lexicon: Lexicon, lemmas: (word: string) => string[]): string[] {
  const particle = words.at(-1)!.toLowerCase();
  const joined = words.slice(0, -1).flatMap((word) => lemmas(word).map((lemma) => particle + lemma));
  return [...new Set([...analyzed(words.join(' '), lexicon), ...joined.filter((lemma) => lexicon.verb(lemma) !== null)])];
}

function unfolded(word: string): string {
  return word.replace(/ae|oe|ue/gi, (two) => {
    const letter = { a: 'ä', o: 'ö', u: 'ü' }[two[0]!.toLowerCase()]!;
    return two[0] === two[0]!.toLowerCase() ? letter : letter.toUpperCase();
  });
}

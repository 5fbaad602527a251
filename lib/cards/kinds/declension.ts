/**
 * The endings of articles and adjectives before a noun, as tables: case × (masculine, feminine, neuter, plural).
 */
export const CASES = ['Nominativ', 'Genitiv', 'Dativ', 'Akkusativ'] as const;
export type Case = (typeof CASES)[number];
export type Column = 0 | 1 | 2 | 3;
export const PLURAL = 3;

const table = (text: string): Record<Case, string[]> => {
  const rows = text.split('|').map((row) => row.split(' ').map((ending) => ending.replace('-', '')));
  return Object.fromEntries(CASES.map((grammar, index) => [grammar, rows[index]!])) as Record<Case, string[]>;
};

/** d-er, d-ie, d-as. */
const DER = table('er ie as ie|es er es er|em er em en|en ie as ie');
/** dies-er, jed-er, all-e. */
const DIESER = table('er e es e|es er es er|em er em en|en e es e');
/** ein, kein-e, mein-em: without an ending in three places. */
const EIN = table('- e - e|es er es er|em er em en|en e - e');
/** Behind an article that shows the case. */
const WEAK = table('e e e en|en en en en|en en en en|en e e en');
/** Without an article, or behind viele, einige. */
const STRONG = table('er e es e|en er en er|em er em en|en e es e');
/** Behind ein: strong where it has no ending. */
const MIXED = table('er e es en|en en en en|en en en en|en e es en');

/** What stands before the adjectives: an article of one of three kinds, a contraction with an article in it (im), or none. */
export type ArticleKind = 'der' | 'dieser' | 'ein' | 'contraction' | 'none';

export function articleEnding(kind: ArticleKind, grammar: Case, column: Column): string {
  return { der: DER, dieser: DIESER, ein: EIN, contraction: null, none: null }[kind]?.[grammar][column] ?? '';
}

export function adjectiveEnding(kind: ArticleKind, grammar: Case, column: Column): string {
  return (kind === 'none' ? STRONG : kind === 'ein' ? MIXED : WEAK)[grammar][column]!;
}

const DIES = /^((?:dies|jen|jed|welch|manch|solch|irgendwelch|jeglich)|(?:all|beid|sämtlich))(er|es|em|en|e)$/iu;
const EINS = /^(k?ein|irgendein|mein|dein|sein|ihr|unser|unsr|euer|eur)(er|es|em|en|e)?$/iu;
/** The case of the article inside; the gender follows from the letters. */
const CONTRACTED: Record<string, [Case, readonly Column[]]> = Object.fromEntries([
  ...['am', 'im', 'beim', 'vom', 'zum', 'unterm', 'überm', 'hinterm', 'vorm'].map((form) => [form, ['Dativ', [0, 2]]] as const),
  ['zur', ['Dativ', [1]]],
  ...['ans', 'ins', 'aufs', 'durchs', 'fürs', 'ums', 'übers', 'unters', 'vors', 'hinters'].map(
    (form) => [form, ['Akkusativ', [2]]] as const,
  ),
]);

/** An article word cut into stem and ending: "diesem" → dies, em. */
export interface Article {
  kind: ArticleKind;
  stem: string;
  ending: string;
}

/** The article in a form, if this can be one before a noun of this case, gender and number; null otherwise. */
export function articleIn(form: string, grammar: Case, column: Column): Article | null {
  const contracted = CONTRACTED[form.toLowerCase()];
  if (contracted) {
    return contracted[0] === grammar && contracted[1].includes(column) ? { kind: 'contraction', stem: form, ending: '' } : null;
  }
  const cut = cutArticle(form);
  if (!cut || articleEnding(cut.kind, grammar, column) !== cut.ending.toLowerCase()) return null;
  // *Ein* has no plural, *jeder* neither; *beide* and *alle* are seldom anything else.
  if (column === PLURAL && /^(?:irgend)?ein$|^jed|^jeglich/iu.test(cut.stem)) return null;
  return column !== PLURAL && /^(?:all|beid|sämtlich)/iu.test(cut.stem) ? null : cut;
}

function cutArticle(form: string): Article | null {
  if (/^d(?:er|ie|as|em|en|es)$/iu.test(form)) return { kind: 'der', stem: form.slice(0, 1), ending: form.slice(1) };
  const dies = DIES.exec(form);
  if (dies) return { kind: 'dieser', stem: dies[1]!, ending: dies[2]! };
  const ein = EINS.exec(form);
  return ein ? { kind: 'ein', stem: ein[1]!, ending: ein[2] ?? '' } : null;
}

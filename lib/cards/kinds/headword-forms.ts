import type { WordRef } from '#lib/words/event.ts';

export type GenderArticle = 'der' | 'die' | 'das';

/** A noun as its headword shows it: "der Außenminister, -s, -". */
export interface NounForms {
  /** Two where both are right ("der/das Joghurt"); none where it is not known. */
  articles: GenderArticle[];
  /** In full: "Außenminister". Empty when the headword lists none, which does not say that there is none. */
  plurals: string[];
  /** "die Leute, plural" */
  pluralOnly: boolean;
}

const NOUN = /^(?:((?:der|die|das)(?:\/(?:der|die|das))*) )?([^,]+)(?:, (.+))?$/su;
/** Endings that show a genitive, where an only part behind a masculine or neuter noun may be either. */
const GENITIVE = /^(?:-(?:e?s|\[e\]s|e?n|e?ns)?|.*(?:s|en))$/u;

/** @example nounForms({ lemma: 'Haus', headword: 'das Haus, -es, Häuser' }) // { articles: ['das'], plurals: ['Häuser'], pluralOnly: false } */
export function nounForms({ lemma, headword }: Pick<WordRef, 'lemma' | 'headword'>): NounForms {
  const [, article = '', , behind = ''] = NOUN.exec(headword) ?? [];
  const articles = article === '' ? [] : (article.split('/') as GenderArticle[]);
  if (behind === 'plural') return { articles, plurals: [], pluralOnly: true };
  const parts = behind === '' ? [] : behind.split(', ');
  return { articles, plurals: pluralPart(parts, articles[0]).map((part) => whole(lemma, part)), pluralOnly: false };
}

/** Feminine nouns list the plural alone, the others the genitive before it; where only one is known, it may be either. */
function pluralPart(parts: readonly string[], article: GenderArticle | undefined): string[] {
  const [first, second] = parts;
  if (article === 'die') return parts.length === 1 ? first!.split('/') : [];
  if (parts.length === 2) return second!.split('/');
  return parts.length === 1 && !GENITIVE.test(first!) ? first!.split('/') : [];
}

function whole(lemma: string, part: string): string {
  return part.startsWith('-') ? lemma + part.slice(1) : part;
}

/** A verb as its headword shows it: "treffen, trifft, traf, hat getroffen". */
export interface VerbForms {
  /** "rief an" */
  past: string;
  /** "angerufen" */
  participle: string;
  /** Two where both are used; none where it is not known. */
  auxiliaries: ('hat' | 'ist')[];
}

/** The principal parts; null where the headword has none. @example verbForms('gehen, ging, ist gegangen')?.past // "ging" */
export function verbForms(headword: string): VerbForms | null {
  const parts = headword.split(', ').slice(1);
  const past = parts.at(-2);
  const perfect = parts.at(-1);
  if (!past || !perfect || parts.length > 3) return null;
  const [, auxiliary, participle] = /^(?:(hat|ist|hat\/ist|ist\/hat) )?(\S+)$/u.exec(perfect) ?? [];
  if (!participle) return null;
  return { past, participle, auxiliaries: auxiliary ? (auxiliary.split('/') as ('hat' | 'ist')[]) : [] };
}

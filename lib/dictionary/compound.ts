import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Dictionary, Sense } from './entry.ts';
import { GLOSS_LANGUAGES } from './gloss-language.ts';
import { type Found, lookUp, type Query } from './lookup.ts';
import { rankGlosses } from './sense.ts';

/** What stands between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns', 'ens', '-', 's-'];
/** Heads of three letters that are worth a split; other words of three letters split anything. */
const SHORT_HEADS = new Set(
  'rat amt weg tor art ort tag akt zug ton erz see bau öl eis tat not gas typ rad tal hof tod mut lob eid'.split(' '),
);

/**
 * The senses of a compound from those of its parts: first the parts' own glosses side by side ("surprise offensive"), then the senses of
 * its head. Null when the head is not in the dictionary.
 */
export function lookUpCompound(query: Query, dictionary: Dictionary, lexicon: Lexicon): Found | null {
  const parts = query.parts ?? guessParts(query, dictionary);
  if (!parts || parts.length < 2) return null;
  const head = lookUp({ lemma: parts.at(-1)!, upos: query.upos }, dictionary, lexicon);
  if (head.senses.length === 0 || head.inside) return null;
  const ranked = rankGlosses(head.senses, { upos: query.upos });
  const modifiers = parts.slice(0, -1).map((part) => partGloss(part, dictionary, lexicon) ?? part);
  const best = ranked[0]!;
  const words = [...modifiers, best.gloss.text];
  if (GLOSS_LANGUAGES[dictionary.language ?? 'eng'].headFirst) words.reverse();
  const joined: Sense = {
    ...best.sense,
    glosses: [{ text: words.join(' '), labels: [], notes: [] }],
    labels: [],
    composed: true,
    examples: () => [],
  };
  return { senses: [joined, ...head.senses], headword: head.headword, via: 'from the parts', source: query.parts ? 'rule' : 'guess' };
}

/** The best gloss of a part, without "to"; undefined when there is none. */
export function partGloss(part: string, dictionary: Dictionary, lexicon: Lexicon): string | undefined {
  return glossedPart(part, dictionary, lexicon)?.gloss;
}

/** The best gloss of a part, and whose it is. */
export function glossedPart(
  part: string,
  dictionary: Dictionary,
  lexicon: Lexicon,
): ({ gloss: string } & Pick<Found, 'language' | 'fillsGap'>) | undefined {
  const upos = /^\p{Lu}/u.test(part) ? 'NOUN' : part.endsWith('n') && lexicon.verb(part) ? 'VERB' : 'ADJ';
  const { senses, language, fillsGap, inside } = lookUp({ lemma: part, upos }, dictionary, lexicon);
  const gloss = rankGlosses(senses, { upos })[0]?.gloss.text;
  if (gloss === undefined || inside) return undefined;
  return { gloss: gloss.replace(/^to /, ''), ...(language && { language }), ...(fillsGap && { fillsGap }) };
}

/** A split into two headwords of the dictionary, the longest head first; for words whose parts the analysis did not tell. */
function guessParts({ lemma, upos }: Query, dictionary: Dictionary): string[] | null {
  if (upos !== 'NOUN' && upos !== 'ADJ') return null;
  const cased = upos === 'NOUN' ? capitalized : (word: string) => word;
  for (let at = 3; at <= lemma.length - 3; at++) {
    const tail = lemma.slice(at).toLowerCase();
    if (tail.length < 4 && !SHORT_HEADS.has(tail)) break;
    if (!dictionary.has(cased(tail))) continue;
    const modifier = modifierOf(lemma.slice(0, at), dictionary);
    if (modifier) return [modifier, cased(tail)];
  }
  return null;
}

function modifierOf(before: string, dictionary: Dictionary): string | null {
  for (const link of LINKS) {
    const stem = before.toLowerCase();
    if (!stem.endsWith(link) || stem.length - link.length < 3) continue;
    const bare = link ? stem.slice(0, -link.length) : stem;
    for (const candidate of [capitalized(bare), bare, `${bare}en`, `${capitalized(bare)}e`])
      if (dictionary.has(candidate)) return candidate;
  }
  return null;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

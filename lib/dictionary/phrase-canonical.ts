import { type GovernedCase, governedCase, government, isPreposition, type PhraseKind } from './phrase.ts';

const SLOT = /^(?:jdn|jdm|jds|jd|jmd|jmdn|jmdm|etw)\.?(?:\/(?:jdn|jdm|jds|jd|jmd|jmdn|jmdm|etw)\.?)*$/;
const LONG_SLOT = /\b(?:einer|eine|eines|einem|einen) (?:Sache|Person)\b|\bjemand(?:en|em)?\b/g;
/** What may follow the phrase without being part of it: "etw. zu tun", ", dass …". */
const CLAUSE = /(?:,| \/|\/)? (?:etw\. zu tun|zu tun|dass|ob|wenn|was|wie|wo)(?: …)?$|,? (?:dass|ob|wenn|was|wie|wo) .*$| …$/;
const PLAIN = /^[\p{L}-]+(?:\/[\p{L}-]+)*$/u;
const INFINITIVE = /^\p{Ll}+n$/u;
const MOST = 6;
/** A longer one is a definition. */
const LONGEST = 7;

/**
 * The canonical forms of what a dictionary prints: placeholders for persons and things are taken out, those behind a preposition become
 * government, words with a slash are several phrases.
 *
 *   canonicalForms('auf jdn./etw. warten', 'verb') → ['warten auf + Akk.']
 *   canonicalForms('jdm. etw. zur Verfügung stellen', 'verb') → ['zur Verfügung stellen']
 */
export function canonicalForms(source: string, kind: PhraseKind, notes: readonly string[] = []): string[] {
  const text = source.replace(CLAUSE, '').replace(LONG_SLOT, 'etw.').trim();
  const { words, governed } = takeGovernment(text.split(/\s+/));
  if (words.length === 0 || words.length > LONGEST || !words.every((word) => PLAIN.test(word))) return [];
  for (const note of notes) if (kind !== 'fixed' && governed.length === 0) governed.push(...takeNote(note));
  const found = new Set<string>();
  for (const plain of alternatives(words)) {
    const last = plain.split(' ').at(-1)!;
    if (kind === 'verb' && !INFINITIVE.test(last)) continue;
    if (governed.length === 0) {
      if (plain.includes(' ') && !/^sich \S+$/.test(plain)) found.add(plain);
    }
    for (const { preposition, said } of governed) found.add(`${plain} ${government(preposition, governedCase(preposition, said, last))}`);
    if (found.size >= MOST) break;
  }
  return [...found];
}

interface Governed {
  preposition: string;
  said: GovernedCase | undefined;
}

function takeGovernment(source: readonly string[]): { words: string[]; governed: Governed[] } {
  const words: string[] = [];
  const governed: Governed[] = [];
  source.forEach((word, at) => {
    if (SLOT.test(word)) return;
    const next = source[at + 1];
    if (next && SLOT.test(next)) {
      const prepositions = word.split('/').filter(isPreposition);
      if (prepositions.length > 0) {
        for (const preposition of prepositions) governed.push({ preposition, said: caseOf(next) });
        return;
      }
    }
    words.push(word);
  });
  return { words, governed };
}

/** Government in brackets: "(vor jdm./etw.)", "(mit jdm. über etw.)". */
function takeNote(note: string): Governed[] {
  const { words, governed } = takeGovernment(note.replace(CLAUSE, '').split(/\s+/));
  return words.every((word) => word === '/' || word === '') ? governed : [];
}

function caseOf(slot: string): GovernedCase | undefined {
  if (/jm?dn/.test(slot)) return 'Acc';
  if (/jm?dm/.test(slot)) return 'Dat';
  return undefined;
}

/** "zur Verfügung stehen/stellen" is two phrases. */
function alternatives(words: readonly string[]): string[] {
  let texts = [''];
  for (const word of words) {
    const choices = word.split('/');
    texts = texts.flatMap((text) => choices.map((choice) => (text ? `${text} ${choice}` : choice)));
    if (texts.length > MOST) return [];
  }
  return texts;
}

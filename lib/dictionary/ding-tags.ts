import type { EntryPos } from './entry.ts';

/** The grammar tags of Ding's German side, {…}, and what each says. */
const POS: Record<string, EntryPos> = {
  m: 'NOUN',
  f: 'NOUN',
  n: 'NOUN',
  pl: 'NOUN',
  vt: 'VERB',
  vi: 'VERB',
  vr: 'VERB',
  v: 'VERB',
  adj: 'ADJ',
  adv: 'ADV',
  prp: 'ADP',
  conj: 'CONJ',
  num: 'NUM',
  pron: 'PRON',
  ppron: 'PRON',
  'pron interrog': 'PRON',
  'relativ.pron': 'PRON',
  art: 'PRON',
  Quantifikator: 'PRON',
  interj: 'INTJ',
  Partikel: 'PART',
};
const GENDERS = new Set(['m', 'f', 'n', 'pl']);
const CASE = /^\+\s*(Gen|Dat|Akk|Nom)\b/;

export interface DingGrammar {
  pos: EntryPos | null;
  genders: string[];
  /** vt, vi, vr or v. */
  verbKind: string | undefined;
  /** The cases that the word governs: "+Dat.", "wo? +Dat." */
  government: string[];
  /** What no table knows; the build counts it. */
  unknown: string[];
}

export function readTags(tags: string[]): DingGrammar {
  const grammar: DingGrammar = { pos: null, genders: [], verbKind: undefined, government: [], unknown: [] };
  for (const tag of tags) {
    for (const piece of tag.split(/[;,]\s*/)) {
      const pos = POS[piece];
      if (pos) {
        grammar.pos ??= pos;
        if (GENDERS.has(piece) && grammar.pos === 'NOUN' && !grammar.genders.includes(piece)) grammar.genders.push(piece);
        else if (pos === 'VERB') grammar.verbKind ??= piece;
      } else if (
        CASE.test(piece) ||
        /^(?:wo|wohin|wann|bis wann)\?/.test(piece) ||
        /^(?:Dat|Gen|Akk)\.?$/.test(piece) ||
        /^\+/.test(piece)
      ) {
        grammar.government.push(piece);
      } else {
        grammar.unknown.push(piece);
      }
    }
  }
  return grammar;
}

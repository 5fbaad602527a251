import type { DingGerman, DingLine, DingPart } from './ding.ts';
import type { DingEnglish } from './ding-english.ts';
import type { Phrase, PhraseKind } from './phrase.ts';
import { canonicalForms } from './phrase-canonical.ts';

/** A phrase of the dictionary before it is known whether it says more than its words. */
export interface DingPhrase extends Phrase {
  /** Among the headwords, not among their examples: the dictionary itself takes it for a unit. */
  listed: boolean;
}

const GOVERNING = new Set(['NOUN', 'ADJ', 'VERB']);
const NOMINAL = /^(?:(?:der|die|das|ein|eine)\s)?(?:\p{Ll}+e[rsnm]?\s){1,2}\p{Lu}\p{L}+$/u;
/** An example that is a phrase of its own: "in naher Zukunft", "hin und wieder". */
const PREPOSITIONAL =
  /^(?:am|an|auf|aus|außer|beim?|durch|für|gegen|i[mn]|ins|mit|nach|ohne|seit|über|um|unter|vo[nm]|vor|zu[mr]?) [\p{L}\s./-]+$/u;
const PAIR = /^\p{L}+ und \p{L}+$/u;
const ARTICLE = /^(?:der|die|das|ein|eine|eines|der\/die)\s/;
const ENGLISH_OBJECT = /^(to|with|for|from|of|on|about|against|into|at|as|in|over|upon|by|towards?) (?:sb|sth)\b/;

/** The units of several words in a line of Ding. */
export function dingPhrases(line: DingLine): DingPhrase[] {
  const found: DingPhrase[] = [];
  for (const part of line.parts) {
    if (part.kind !== 'head' && part.kind !== 'subentry' && part.kind !== 'phrase') continue;
    const verbal = part.en.some(({ isVerb }) => isVerb);
    part.de.forEach((item, at) => {
      const kind = kindOf(item, verbal, part.kind === 'phrase');
      if (!kind) return;
      const notes = notesFor(part, at);
      const text = kind === 'noun' ? item.text.replace(ARTICLE, '') : item.text;
      for (const form of canonicalForms(text, kind, notes)) {
        const governs = form.endsWith('+') || form.endsWith('.');
        if (kind !== 'verb' && kind !== 'fixed' && !governs && !form.includes(' ')) continue;
        const glosses = part.en.map((each) => glossOf(each, governs)).filter((gloss) => gloss !== '');
        if (glosses.length === 0) continue;
        found.push({ text: form, kind, glosses, labels: item.labels, listed: part.kind !== 'phrase' });
      }
    });
  }
  return found;
}

function kindOf(item: DingGerman, verbal: boolean, example: boolean): PhraseKind | null {
  const several = /\s/.test(item.text);
  if (item.optional.length > 0) return null;
  if (!several && !(item.pos && GOVERNING.has(item.pos))) return null;
  if (item.pos === 'VERB' || (verbal && (item.pos === null || example))) return 'verb';
  if (item.pos === 'NOUN') return 'noun';
  if (item.pos === 'ADJ' && (!several || item.frame)) return 'adjective';
  if (!several) return null;
  if (item.pos === null && NOMINAL.test(item.text)) return 'noun';
  return !example || PREPOSITIONAL.test(item.text) || PAIR.test(item.text) ? 'fixed' : null;
}

/** A note at the end of a row of synonyms holds for all of them: "Abneigung; Aversion (gegen jdn./etw.)". */
function notesFor({ de }: DingPart, at: number): string[] {
  const own = de[at]!.notes;
  if (own.length > 0) return own;
  const next = de.slice(at + 1).find(({ notes }) => notes.length > 0);
  return next && next.pos === de[at]!.pos ? next.notes : [];
}

/** "fear (of sb./sth.)" with its preposition, when the German has one, too. */
function glossOf({ gloss, notes }: DingEnglish, governs: boolean): string {
  if (!governs || gloss === '') return gloss;
  const preposition = notes.map((note) => ENGLISH_OBJECT.exec(note)?.[1]).find((each) => each !== undefined);
  return preposition && !gloss.endsWith(` ${preposition}`) ? `${gloss} ${preposition}` : gloss;
}

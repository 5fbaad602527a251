import { type DingItem, readItem } from './ding-item.ts';

/** One English synonym: what is shown, and what was taken off it. */
export interface DingEnglish {
  /** Cleaned for showing: no brackets, no sb./sth.; verbs with "to". */
  gloss: string;
  /** The text as it stands in the source, without annotations. */
  text: string;
  isVerb: boolean;
  labels: string[];
  notes: string[];
  /** Principal parts: "rebound; rebound". */
  forms: string[];
  abbreviations: string[];
}

const INFINITIVE = /^to (?!(?:the|a|an|which|date|this|that)\b)/;
const SLOT = String.raw`(?:sb|sth|so|sb['’]s|sth['’]s)\.?(?:['’]s)?`;
const SLOTS = String.raw`${SLOT}(?:\/${SLOT})*`;
const PREPOSITION = '(?:to|with|for|from|of|on|about|against|into|at|as|in|over|upon|by)';
/** A second complement: "promise sth. [to sb.]". The first keeps its preposition: "account for [sth.]". */
const SECOND_COMPLEMENT = new RegExp(String.raw`(${SLOTS}) ${PREPOSITION}(?:\/${PREPOSITION})* ${SLOTS}(?=$|\s)`, 'g');
const HAS_SLOT = /\bs(?:b|th|o)\b/;
const ANY_SLOT = new RegExp(String.raw`(?<=^|\s)${SLOTS}(?=$|[\s,/])`, 'g');

export function readEnglish(source: string): DingEnglish {
  const item: DingItem = readItem(source);
  const isVerb = INFINITIVE.test(item.text);
  const bare = isVerb ? item.text.slice(3) : item.text;
  const shown = withoutSlots(bare) || bare;
  return {
    gloss: isVerb && shown ? `to ${shown}` : shown,
    text: item.text,
    isVerb,
    labels: item.labels,
    notes: item.notes,
    forms: item.tags.flatMap((tag) => tag.split(/[;,/]\s*/)).filter((form) => /^[a-z -]+$/.test(form)),
    abbreviations: item.abbreviations,
  };
}

/** "to promise sth. to sb." is shown as "to promise"; "to account for sth." keeps its preposition. */
function withoutSlots(text: string): string {
  let clean = text;
  if (HAS_SLOT.test(clean)) clean = clean.replace(SECOND_COMPLEMENT, '$1').replace(ANY_SLOT, ' ');
  if (clean.endsWith('…')) clean = clean.slice(0, -1);
  if (clean.includes('/ to do')) clean = clean.replace(/ ?\/ to do\b/g, '');
  return clean
    .replace(/\s+/g, ' ')
    .replace(/ \/ (?:to|with|for|from|of|on|about|against|into|at|as|in|over|upon|by)$/, '')
    .replace(/^[\s/,]+|[\s/,:]+$/g, '');
}

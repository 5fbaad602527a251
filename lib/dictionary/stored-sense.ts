import type { EntryPos, Gloss, Sense } from './entry.ts';

/**
 * How a word field is kept in the built dictionary: one JSON text for all its synonyms, so that its glosses are stored once. Arrays
 * instead of objects, trailing empty values left out: the file stays small and is quick to read.
 */
export type StoredField = [heads: StoredHead[], glosses: StoredGloss[], labels?: string[], listedUnder?: 1];
type StoredGloss = string | [text: string, labels: string[], notes?: string[]];
type StoredHead = [headword: string, pos: number, ...rest: unknown[]];

export interface FieldHead {
  headword: string;
  pos: EntryPos;
  genders: string[];
  plural?: string;
  labels: string[];
  notes: string[];
  frame?: string;
  government: string[];
  reflexive: boolean;
  maybeReflexive: boolean;
}

/** Headwords that translate each other's glosses: one part of a line of Ding. */
export interface WordField {
  heads: FieldHead[];
  glosses: Gloss[];
  /** Labels that hold for all heads: the subjects. */
  labels: string[];
  listedUnder: boolean;
}

const POS: EntryPos[] = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'ADP', 'CONJ', 'NUM', 'PART', 'INTJ', 'PHRASE', 'OTHER'];

export function encodeField(field: WordField): string {
  const heads = field.heads.map((head): StoredHead => {
    const reflexive = head.reflexive ? 2 : head.maybeReflexive ? 1 : 0;
    const row = [
      head.headword,
      POS.indexOf(head.pos),
      head.genders.join(','),
      head.plural ?? '',
      head.labels,
      head.notes,
      head.frame ?? '',
      head.government,
      reflexive,
    ];
    return withoutTrailing(row) as StoredHead;
  });
  const glosses = field.glosses.map((gloss): StoredGloss => {
    const row = withoutTrailing([gloss.text, gloss.labels, gloss.notes]);
    return row.length === 1 ? gloss.text : (row as StoredGloss);
  });
  return JSON.stringify(withoutTrailing([heads, glosses, field.labels, field.listedUnder ? 1 : 0]));
}

/** The sense of one of the field's headwords; `evidence` belongs to the glosses in order. */
export function decodeSense(stored: StoredField, index: number, evidence: number[]): Omit<Sense, 'examples'> {
  const [heads, glosses, labels = [], listedUnder = 0] = stored;
  const [, pos, genders = '', plural = '', own = [], notes = [], frame = '', government = [], reflexive = 0] = heads[index] as [
    string,
    number,
    string?,
    string?,
    string[]?,
    string[]?,
    string?,
    string[]?,
    number?,
  ];
  const sense: Omit<Sense, 'examples'> = {
    pos: POS[pos]!,
    genders: genders ? genders.split(',') : [],
    glosses: glosses.map((gloss, at) => decodeGloss(gloss, evidence[at])),
    labels: [...own, ...labels],
    position: index,
  };
  if (plural) sense.plural = plural;
  if (notes.length > 0) sense.notes = notes;
  if (frame) sense.frame = frame;
  if (government.length > 0) sense.government = government;
  if (reflexive === 2) sense.reflexive = true;
  if (reflexive === 1) sense.maybeReflexive = true;
  if (heads.length > 1) sense.synonyms = heads.filter((_, at) => at !== index).map((head) => head[0]);
  if (listedUnder) sense.listedUnder = true;
  return sense;
}

function decodeGloss(stored: StoredGloss, evidence: number | undefined): Gloss {
  const [text, labels = [], notes = []] = typeof stored === 'string' ? [stored] : stored;
  return evidence ? { text, labels, notes, evidence } : { text, labels, notes };
}

function withoutTrailing(row: unknown[]): unknown[] {
  let length = row.length;
  while (length > 0 && isEmpty(row[length - 1])) length--;
  return row.slice(0, length);
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
}

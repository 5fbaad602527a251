import type { EntryPos, Gloss, Sense } from './entry.ts';
import type { GlossEvidence } from './evidence.ts';

/**
 * How a word field is kept in the built dictionary: one JSON text for all its synonyms, so that its glosses are stored once. Arrays
 * instead of objects, trailing empty values left out: the file stays small and is quick to read.
 */
export type StoredField = [heads: StoredHead[], glosses?: StoredGloss[], labels?: string[], listedUnder?: 1];
type StoredGloss = [text: string, commonness: number, labels?: string[], notes?: string[]];
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

/** @param commonness of each gloss, see `Evidence.commonness` */
export function encodeField(field: WordField, commonness: number[]): string {
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
  const glosses = field.glosses.map(
    ({ text, labels, notes }, at) => withoutTrailing([text, round(commonness[at] ?? 0), labels, notes]) as StoredGloss,
  );
  return JSON.stringify(withoutTrailing([heads, glosses, field.labels, field.listedUnder ? 1 : 0]));
}

type StoredEvidence = [own: number, asHead: number, together: number, alike: number];

/** Four figures per gloss, for all senses of a headword in a row; null when there is but one gloss: there is nothing to weigh. */
export function encodeEvidence(evidence: GlossEvidence[]): string | null {
  if (evidence.length <= 1) return null;
  return JSON.stringify(
    evidence.flatMap(
      ({ own, asHead, together = 0, alike = 0 }): StoredEvidence => [round(own), round(asHead), round(together), round(alike)],
    ),
  );
}

/** Evidence of a gloss about which nothing is known. */
const SILENCE: StoredEvidence = [round(Math.log(0.1) + 4), 0, 0, 0];

/** The evidence stored with a headword, taken out gloss by gloss. */
export function readEvidence(stored: string | null): (count: number) => StoredEvidence[] {
  const figures = stored === null ? null : (JSON.parse(stored) as number[]);
  let at = 0;
  return (count) => {
    const taken = Array.from({ length: count }, (_, index) =>
      figures ? (figures.slice(at + 4 * index, at + 4 * index + 4) as StoredEvidence) : SILENCE,
    );
    at += 4 * count;
    return taken;
  };
}

/** Figures are kept in twentieths: a ranking needs no more, and they take two characters. */
function round(figure: number): number {
  return Math.round(figure * 20);
}

/** The sense of one of the field's headwords; `evidence` is asked for as many figures as the field has glosses. */
export function decodeSense(stored: StoredField, index: number, evidence: (count: number) => StoredEvidence[]): Omit<Sense, 'examples'> {
  // A field whose English is a note alone has no glosses at all.
  const [heads, glosses = [], labels = [], listedUnder = 0] = stored;
  const figures = evidence(glosses.length);
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
    glosses: glosses.map((gloss, at) => decodeGloss(gloss, figures[at]!)),
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

function decodeGloss([text, commonness = 0, labels = [], notes = []]: StoredGloss, [own, asHead, together, alike]: StoredEvidence): Gloss {
  const evidence = { own: own / 20, asHead: asHead / 20, together: together / 20, alike: alike / 20, common: commonness / 20 };
  return { text, labels, notes, evidence };
}

function withoutTrailing(row: unknown[]): unknown[] {
  let length = row.length;
  while (length > 0 && isEmpty(row[length - 1])) length--;
  return row.slice(0, length);
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
}

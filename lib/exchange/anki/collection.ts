/**
 * What is read of a package of Anki, whichever of its three versions it has: rows as its tables hold them. Field names are those of the
 * columns (https://docs.ankiweb.net, `rslib/src/storage/schema11.sql`); docs/anki.md says what each means here.
 */
export interface AnkiCollection {
  /** The day from which due days are counted, YYYY-MM-DD. */
  dayZero: string;
  /** Whether it was scheduled by the oldest scheduler, whose learning cards had three buttons. */
  isFirstScheduler: boolean;
  noteTypes: AnkiNoteType[];
  notes: AnkiNote[];
  cards: AnkiCard[];
  reviews: AnkiReview[];
  /** Sounds and pictures that lie beside it. */
  media: number;
}

export interface AnkiNoteType {
  id: number;
  name: string;
  fields: string[];
  /** Name and front, by ordinal. */
  templates: { name: string; front: string }[];
  isCloze: boolean;
}

export interface AnkiNote {
  /** Epoch milliseconds at which it was made. */
  id: number;
  guid: string;
  /** Of its note type. */
  mid: number;
  tags: string[];
  /** HTML. */
  fields: string[];
}

export interface AnkiCard {
  id: number;
  nid: number;
  ord: number;
  /** Epoch seconds. */
  mod: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  type: number;
  /** −3 and −2 buried, −1 suspended, 0 new, 1 learning, 2 review, 3 learning over days, 4 preview. */
  queue: number;
  /** New: its place in the order; learning: epoch seconds; review: days since day zero. */
  due: number;
  /** Days. */
  ivl: number;
  /** Ease, in thousandths. */
  factor: number;
  reps: number;
  lapses: number;
  /** Steps that remain, in the last three digits. */
  left: number;
  /** Due date and deck from before it was put into a filtered deck. */
  odue: number;
  odid: number;
  /** JSON: FSRS stability `s`, difficulty `d`, desired retention `dr`, last review `lrt` in epoch seconds. */
  data: string;
}

export interface AnkiReview {
  /** Epoch milliseconds. */
  id: number;
  cid: number;
  /** 1 again … 4 easy; 0: changed by hand. */
  ease: number;
  /** Days, or seconds when negative. */
  ivl: number;
  lastIvl: number;
  /** Ease in thousandths; with FSRS the difficulty, from 100 to 1100. */
  factor: number;
  /** Milliseconds to the answer. */
  time: number;
  /** 0 learning, 1 review, 2 relearning, 3 in a filtered deck, 4 and 5 changed by hand or by the program. */
  type: number;
}

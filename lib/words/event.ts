import type { CardKind } from './card-kind.ts';
import type { Correction } from './correction.ts';
import type { WordKey, WordPos } from './identity.ts';
import type { Memory } from './memory.ts';

/**
 * Everything that happens to a learner's memory is an event: append-only, with an id made by the client (UUID), so that sending
 * twice counts once and devices can merge. State is a fold over events (`lib/cards/replay.ts`); undo is one more event.
 * Kept free of libraries because the reader's client imports it; the check at the door is `event-schema.ts`.
 */
export type LearnerEvent =
  | LookedUp
  | Kept
  | Removed
  | Declared
  | Graded
  | KindSwitched
  | Suspended
  | Buried
  | Scheduled
  | Practiced
  | ParametersFitted
  | Imported
  | Corrected
  | Undone
  | LevelChosen
  | Read
  | Finished
  | Shelved
  | Retitled
  | SettingChanged;

interface Base {
  id: string;
  /** Epoch milliseconds at which it happened, by the client's clock. */
  at: number;
  /** IANA time zone of the learner at that moment, with the hour at which their day begins where they chose one: "Europe/Berlin", "Europe/Berlin@2". */
  zone: string;
}

/** A word as the events remember it: its identity at that time, and what is needed to show it. */
export interface WordRef {
  key: WordKey;
  lemma: string;
  pos: WordPos;
  /** As shown, with article and forms: "der Außenminister, -s, -". */
  headword: string;
}

/** Where in a text a word was met. Offsets are UTF-16, into the stored text of the article. */
export interface Place {
  article: string;
  start: number;
  end: number;
}

/** What a card needs, copied so that it never changes under the learner. */
export interface Context {
  place: Place;
  sentence: string;
  /** Ranges of the word's parts inside `sentence` (two for a separated verb). */
  marks: [number, number][];
  /** The sense that fits here, first; others behind it. */
  glosses: string[];
  /** What this form is: "Präteritum, 3rd person singular". */
  form?: string;
  translation?: string;
  /** Which machine translated it (`TranslatedBy` in `lib/reading/translator.ts`); absent when the translation is the article's own. */
  translatedBy?: string;
}

export interface LookedUp extends Base {
  type: 'looked-up';
  word: WordRef;
  place?: Place;
}
/** Keeps the word: adds the sentence to the word and makes its card if there is none yet. */
export interface Kept extends Base {
  type: 'kept';
  word: WordRef;
  context: Context;
  /** What it was made together with: the id of a `finished`, of an import, or an id of its own. A batch is shown and taken back as one. */
  batch?: string;
  /** With which cards a word begins that is not kept yet; absent: `meaning`. What cannot be asked of this word is passed over. */
  kinds?: CardKind[];
}
/** The word is neither kept nor declared any longer: it leaves the list and is not asked. Keeping it again goes on with its memory. */
export interface Removed extends Base {
  type: 'removed';
  word: WordRef;
}
export interface Declared extends Base {
  type: 'declared';
  word: WordRef;
  as: 'known' | 'ignored' | 'none';
}
export interface Graded extends Base {
  type: 'graded';
  card: string;
  /** 1 again, 2 hard, 3 good, 4 easy. Two-button review sends 1 and 3. */
  grade: 1 | 2 | 3 | 4;
  /** Id of the card's last effective event that the learner saw when grading; null for a card never graded. */
  on: string | null;
  /** Milliseconds from question to answer. */
  took?: number;
  /** What was typed, where it was a card that asks for it. */
  typed?: string;
  /** Asked in a text, at the tap, instead of in the review. */
  place?: Place;
  /** Made without connection: replayed in order of time instead of being refused as stale. */
  offline?: boolean;
  /** The import that it came with. */
  batch?: string;
}
/** A further kind of card is asked of a word from now on, or no longer. */
export interface KindSwitched extends Base {
  type: 'kind-switched';
  word: WordRef;
  kind: CardKind;
  on: boolean;
  /** A mistake showed that it is needed; absent: the learner said so. */
  after?: 'mistake';
  /** The import that it came with. */
  batch?: string;
}
/** A card is set aside until it is taken up again ("none"), which also gives a leech a new start. */
export interface Suspended extends Base {
  type: 'suspended';
  card: string;
  as: 'suspended' | 'none';
  /** The import that it came with. */
  batch?: string;
}
/** A card is not asked any more on this day of the learner's. */
export interface Buried extends Base {
  type: 'buried';
  card: string;
  /** The import that it came with. */
  batch?: string;
}
/** The memory of a card as another program had it: taken over, not computed. */
export interface Scheduled extends Base {
  type: 'scheduled';
  card: string;
  from: 'anki';
  memory: Memory;
  /** The import that it came with. */
  batch?: string;
}
/** An answer that does not touch the schedule. */
export interface Practiced extends Base {
  type: 'practiced';
  card: string;
  knew: boolean;
  took?: number;
  /** The import that it came with. */
  batch?: string;
}
/** Weights of FSRS-6 that predict this learner's reviews better; null: back to the published ones. They hold from here on. */
export interface ParametersFitted extends Base {
  type: 'parameters-fitted';
  weights: number[] | null;
  /** Reviews that were learned from, and how well those that were held out were predicted, before and after. */
  reviews?: number;
  logLoss?: { before: number; after: number };
  rmse?: { before: number; after: number };
}
/** Words were taken over from a file, with what another program remembered of them. All events that came with it carry its `batch`. */
export interface Imported extends Base {
  type: 'imported';
  batch: string;
  from: 'anki' | 'list';
  /** Name of the file. */
  file: string;
  /** Words kept, cards whose memory was taken over, and reviews that joined the log. */
  words: number;
  cards: number;
  reviews: number;
}
/** The learner says otherwise than the program, of a word as it was shown. */
export interface Corrected extends Base {
  type: 'corrected';
  word: WordRef;
  /** Only there; absent: everywhere. */
  place?: Place;
  correction: Correction;
}
/** Takes one event back, of whatever type. Taking back an `undone` is a redo. */
export interface Undone extends Base {
  type: 'undone';
  target: string;
}
/** Presumes the `presumed` commonest lemmas known. Level null: skipped. */
export interface LevelChosen extends Base {
  type: 'level-chosen';
  level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | null;
  presumed: number;
}
/** A stretch of reading since the last one of this session; sent while reading and when the page is left. */
export interface Read extends Base {
  type: 'read';
  article: string;
  /** Offset of the first word on screen, to come back to. */
  position: number;
  /** Seconds of attention: the page visible and touched within the last minute. */
  seconds: number;
  /** Words that came past for the first time in this visit. */
  words: number;
}
/** A text was read to its end, or one of its pages. */
export interface Finished extends Base {
  type: 'finished';
  article: string;
  /** The page that was finished, from 1, of a text that goes on; absent: with it the whole text. */
  page?: number;
  /** Words that were due and were read over without a tap. Weak evidence: it never changes what is remembered of them. */
  passed?: WordKey[];
}
/** Puts a text away, or deletes one; "none" puts it back on the shelf. */
export interface Shelved extends Base {
  type: 'shelved';
  article: string;
  as: 'archived' | 'deleted' | 'none';
}
/** The learner calls a text otherwise. */
export interface Retitled extends Base {
  type: 'retitled';
  article: string;
  title: string;
}
export interface SettingChanged extends Base {
  type: 'setting-changed';
  name: string;
  value: string | number | boolean | null;
}

/** The answer to each event of a batch, in order. */
export type EventResult =
  | {
      id: string;
      ok: true;
      /** It was known already and changed nothing. */
      repeated?: true;
      /** After a grade, or the undo of one: what the card is like now. The next grade names `lastEvent`. */
      card?: { id: string; memory: Memory; lastEvent: string | null };
    }
  | { id: string; ok: false; problem: 'malformed' | 'stale' | 'unknown'; message: string };

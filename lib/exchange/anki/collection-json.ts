import { CARD_KINDS } from '#lib/words/card-kind.ts';
import { DECK_CONFIG_ID, DECK_ID, NOTE_FIELDS, NOTE_STYLE, NOTE_TYPE_ID, NOTE_TYPE_NAME, questionField, templates } from './note-type.ts';

/** What the deck is to be scheduled with. */
export interface DeckScheduling {
  retention: number;
  maximumInterval: number;
  /** FSRS-6 weights of the learner's own; absent: the published ones. */
  weights?: readonly number[];
}

/**
 * The JSON columns of the one row of `col` in schema 11: the note type, the deck, its options with FSRS on, and the settings of the collection.
 *
 * @param changed epoch seconds of the last change
 * @param clock minutes west of Greenwich, where and when day zero began, and the hour at which days begin
 */
export function collectionJson(
  scheduling: DeckScheduling,
  changed: number,
  { minutesWest, rollover }: { minutesWest: number; rollover: number },
) {
  return {
    conf: {
      activeDecks: [DECK_ID],
      curDeck: DECK_ID,
      curModel: String(NOTE_TYPE_ID),
      nextPos: 1,
      sortType: 'noteFld',
      sortBackwards: false,
      addToCur: true,
      newSpread: 0,
      collapseTime: 1200,
      timeLim: 0,
      estTimes: true,
      dueCounts: true,
      dayLearnFirst: false,
      // The second scheduler is the one whose learning cards have four buttons; the first would start cards anew that are being learned.
      schedVer: 2,
      rollover,
      creationOffset: minutesWest,
      fsrs: true,
    },
    models: { [NOTE_TYPE_ID]: noteType(changed) },
    decks: {
      // Every collection has this one; programs do not open one without it.
      1: deck(1, 'Default', 1, changed),
      [DECK_ID]: deck(DECK_ID, 'Lesefluss', DECK_CONFIG_ID, changed),
    },
    dconf: {
      1: options(1, 'Default', { retention: 0.9, maximumInterval: 36_500 }, changed),
      [DECK_CONFIG_ID]: options(DECK_CONFIG_ID, 'Lesefluss', scheduling, changed),
    },
  };
}

function noteType(changed: number) {
  const field = (name: string, ord: number) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] });
  const template = ({ name, front, back }: ReturnType<typeof templates>[number], ord: number) => ({
    name,
    ord,
    qfmt: front,
    afmt: back,
    did: null,
    bqfmt: '',
    bafmt: '',
  });
  return {
    id: NOTE_TYPE_ID,
    name: NOTE_TYPE_NAME,
    type: 0,
    mod: changed,
    usn: -1,
    sortf: 0,
    did: DECK_ID,
    flds: NOTE_FIELDS.map(field),
    tmpls: templates().map(template),
    // Programs that do not read templates are told by this when a card is there: its question is filled.
    req: CARD_KINDS.map((kind, ord) => [ord, 'all', [(NOTE_FIELDS as readonly string[]).indexOf(questionField(kind))]]),
    css: NOTE_STYLE,
    latexPre: '',
    latexPost: '',
    tags: [],
    vers: [],
  };
}

function deck(id: number, name: string, conf: number, changed: number) {
  return {
    id,
    name,
    conf,
    mod: changed,
    usn: -1,
    desc: '',
    dyn: 0,
    collapsed: false,
    extendNew: 10,
    extendRev: 50,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  };
}

function options(id: number, name: string, { retention, maximumInterval, weights = [] }: DeckScheduling, changed: number) {
  return {
    id,
    name,
    mod: changed,
    usn: -1,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, separate: true, order: 1, perDay: 20, bury: true },
    rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: maximumInterval, bury: true, hardFactor: 1.2 },
    lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
    buryInterdayLearning: true,
    desiredRetention: retention,
    fsrsParams6: [...weights],
  };
}

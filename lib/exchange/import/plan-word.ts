import { cardId } from '#lib/cards/card.ts';
import type { WeightsBook } from '#lib/cards/parameters.ts';
import { type CardHistory, replayWord, type StoredEvent, type WordHistory } from '#lib/cards/replay.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { LearnerEvent } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { ImportChoices } from './choices.ts';
import type { DraftCard, WordDraft } from './draft.ts';

/** By what events are made. */
export interface Planning {
  zone: string;
  now: number;
  batch: string;
  /** An id that is always the same for the same parts. */
  idOf: (...parts: string[]) => string;
  conflicts: ImportChoices['conflicts'];
  /** With which cards a word begins that comes without any. */
  kinds: CardKind[] | undefined;
  /** The weights that grades here were made with. */
  book: WeightsBook;
}

/** What here and in the file do not agree on. */
export interface Conflict {
  headword: string;
  /** A card with another schedule, or what was said of the word here. */
  about: 'known' | 'ignored' | 'removed' | CardKind;
  mine?: Memory;
  theirs?: Memory;
  /** What comes of it. */
  taken: 'mine' | 'theirs';
}

export interface PlannedWord {
  /** new: it comes into the list; more: it is there and gets sentences, cards or reviews; same: nothing is to be done. */
  state: 'new' | 'more' | 'same';
  /** In the order in which they count. */
  events: LearnerEvent[];
  /** In which phase a card was asked, by the id of the grade, where the log says so. */
  phases: Map<string, Memory['phase']>;
  conflicts: Conflict[];
}

/** Reviews are numbered by milliseconds, and of two in one the second moved on when it was written. */
const SAME_MOMENT = 20;
const FIRST = 946_684_800_000;

/** What taking a word over adds to what is known of it. @param here its effective events, in order */
export function planWord(draft: WordDraft, here: readonly StoredEvent[], planning: Planning): PlannedWord {
  const { now, zone, batch, idOf } = planning;
  const history = replayWord(here, planning.book);
  const conflicts: Conflict[] = [];
  const said = saidOf(history, here);
  if (said) {
    conflicts.push({ headword: draft.word.headword, about: said, taken: planning.conflicts === 'theirs' ? 'theirs' : 'mine' });
    if (planning.conflicts !== 'theirs') return { state: 'same', events: [], phases: new Map(), conflicts };
  }
  const isNew = !history?.kept || history.declared !== undefined;
  const events: LearnerEvent[] = [];
  const phases: PlannedWord['phases'] = new Map();
  const moment = (at: number) => Math.round(Math.min(now, Math.max(FIRST, at)));
  const make = (id: string[], at: number) => ({ id: idOf(...id), at: moment(at), zone });
  // What was said last counts: a word that was removed or declared here comes back now, not then.
  const earliest = said ? now : 0;
  const keptAt = Math.max(earliest, draft.keptAt ?? now);
  const { word } = draft;

  const met = new Set(history?.kept ? history.meetings.map(({ context: { place } }) => `${place.article} ${place.start}`) : []);
  const wanted = draft.cards.filter(({ on }) => on);
  const firstKinds = wanted.filter(({ since }) => since === null || since <= keptAt).map(({ kind }) => kind);
  const begins = firstKinds.length > 0 ? firstKinds : draft.cards.length > 0 ? [draft.cards[0]!.kind] : planning.kinds;
  for (const [index, { id, at, context, isMade }] of draft.contexts.entries()) {
    const place = `${context.place.article} ${context.place.start}`;
    if (!isNew && (met.has(place) || isMade)) continue;
    met.add(place);
    events.push({
      ...make(['kept', ...id], Math.max(earliest, at ?? keptAt)),
      type: 'kept',
      word,
      context,
      batch,
      ...(index === 0 && isNew && begins && { kinds: begins }),
    });
  }
  if (isNew && draft.declared)
    events.push({ ...make(['declared', draft.contexts[0]!.id[0]!], draft.declared.at), type: 'declared', word, as: draft.declared.as });

  for (const card of draft.cards) {
    const mine = history?.kept ? history.cards.find(({ kind }) => kind === card.kind) : undefined;
    if (isNew ? !begins?.includes(card.kind) : !mine) {
      const since = card.since ?? keptAt;
      events.push({ ...make(['kind', ...card.id], since), type: 'kind-switched', word, kind: card.kind, on: true, batch });
      if (!card.on)
        events.push({ ...make(['kind off', ...card.id], since), type: 'kind-switched', word, kind: card.kind, on: false, batch });
    } else if (isNew && !card.on) {
      events.push({
        ...make(['kind off', ...card.id], card.since ?? keptAt),
        type: 'kind-switched',
        word,
        kind: card.kind,
        on: false,
        batch,
      });
    }
    const id = cardId(word.key, card.kind);
    const ours = here.filter(({ event }) => 'card' in event && event.card === id);
    const way = compare(card, mine, ours, planning);
    if (way.conflict) conflicts.push({ headword: word.headword, about: card.kind, ...way.conflict });
    if (way.take) events.push(...cardEvents(id, card, ours, way.fresh, mine, make, planning, phases));
  }
  const state = events.length === 0 ? 'same' : isNew ? 'new' : 'more';
  return { state, events, phases, conflicts };
}

/** What was said of a word here that speaks against taking it over. */
function saidOf(history: WordHistory | null, here: readonly StoredEvent[]): 'known' | 'ignored' | 'removed' | null {
  if (!history) return null;
  if (history.declared) return history.declared;
  const wasRemoved = here.some(({ event }) => event.type === 'removed');
  return !history.kept && wasRemoved ? 'removed' : null;
}

interface Way {
  /** Whether the card's log and schedule are taken over. */
  take: boolean;
  /** Reviews of the file that are not here yet. */
  fresh: DraftCard['reviews'];
  conflict?: Pick<Conflict, 'mine' | 'theirs' | 'taken'>;
}

/**
 * Which of two memories of a card goes on. One whose log holds all of the other's is the later state of the same card; only when each was
 * answered without the other, there is something to decide.
 */
function compare(card: DraftCard, mine: CardHistory | undefined, ours: readonly StoredEvent[], { conflicts }: Planning): Way {
  const answers = ours.filter(({ event }) => event.type === 'graded' || event.type === 'practiced');
  const left = answersByMoment(answers);
  const fresh = card.reviews.filter((review) => !left.take(review));
  const theirs = card.memory;
  if (!mine || (mine.memory.phase === 'new' && answers.length === 0))
    return { take: theirs !== null || fresh.length > 0 || card.suspended || card.buriedAt !== null, fresh };
  if (theirs === null || isSame(mine.memory, theirs)) return { take: false, fresh: [] };
  if (!left.some(({ event }) => event.type === 'graded')) return { take: true, fresh };
  const isAhead = mine.memory.reps >= theirs.reps && (mine.memory.lastReview ?? 0) >= (theirs.lastReview ?? 0);
  if (fresh.length === 0 && isAhead) return { take: false, fresh: [] };
  const isLater = (theirs.lastReview ?? 0) > (mine.memory.lastReview ?? 0);
  const taken = conflicts === 'later' ? (isLater ? 'theirs' : 'mine') : conflicts;
  return { take: taken === 'theirs', fresh, conflict: { mine: mine.memory, theirs, taken } };
}

/** Answers that are here, of which each can be taken for one of the file's. */
function answersByMoment(answers: readonly StoredEvent[]) {
  const left = new Set(answers);
  const slot = (at: number) => Math.floor(at / SAME_MOMENT);
  const slots = new Map<number, StoredEvent[]>();
  for (const answer of answers) slots.set(slot(answer.at), [...(slots.get(slot(answer.at)) ?? []), answer]);
  return {
    some: (is: (answer: StoredEvent) => boolean) => [...left].some(is),
    take({ at, grade, practice }: DraftCard['reviews'][number]): boolean {
      const near = [-1, 0, 1].flatMap((step) => slots.get(slot(at) + step) ?? []);
      const same = near.find(
        (answer) =>
          left.has(answer) &&
          Math.abs(answer.at - at) <= SAME_MOMENT &&
          (practice
            ? answer.event.type === 'practiced' && answer.event.knew === grade > 1
            : answer.event.type === 'graded' && answer.event.grade === grade),
      );
      if (same) left.delete(same);
      return same !== undefined;
    },
  };
}

function isSame(mine: Memory, theirs: Memory): boolean {
  return (
    mine.phase === theirs.phase &&
    mine.reps === theirs.reps &&
    mine.lapses === theirs.lapses &&
    Math.abs(mine.stability - theirs.stability) < 0.002 &&
    Math.abs(mine.difficulty - theirs.difficulty) < 0.002 &&
    Math.abs(mine.due - theirs.due) < 1000
  );
}

function cardEvents(
  card: string,
  draft: DraftCard,
  ours: readonly StoredEvent[],
  fresh: DraftCard['reviews'],
  mine: CardHistory | undefined,
  make: (id: string[], at: number) => { id: string; at: number; zone: string },
  { now, batch }: Planning,
  phases: PlannedWord['phases'],
): LearnerEvent[] {
  const events: LearnerEvent[] = fresh.map(({ at, grade, took, practice, row, phase }): LearnerEvent => {
    const base = { ...make(['review', ...draft.id, String(row)], at), card, batch, ...(took !== undefined && { took }) };
    if (phase) phases.set(base.id, phase);
    return practice ? { ...base, type: 'practiced', knew: grade > 1 } : { ...base, type: 'graded', grade, on: null };
  });
  // Behind all that counts here: what the file says is what holds from then on.
  const last = ours.reduce((latest, { at }) => Math.max(latest, at + 1), 0);
  const at = Math.min(now, Math.max(draft.changed, last));
  if (draft.memory) {
    const name = JSON.stringify(draft.memory);
    events.push({ ...make(['memory', ...draft.id, name], at), type: 'scheduled', card, from: 'anki', memory: draft.memory, batch });
  }
  // A kind that is switched off hides that its card is suspended as well.
  const said = ours.findLast(({ event }) => event.type === 'suspended')?.event;
  const isSuspended = said?.type === 'suspended' && said.as === 'suspended';
  const isHeld = isSuspended || mine?.held === 'leech';
  const as = draft.suspended ? 'suspended' : draft.forgiven || isHeld ? 'none' : null;
  if (as !== null && !(as === 'suspended' && isSuspended))
    events.push({ ...make(['suspended', ...draft.id, as, String(draft.changed)], at), type: 'suspended', card, as, batch });
  // Put off already, here or by the same file.
  const isPutOff = ours.some(({ event, at }) => event.type === 'buried' && at >= (draft.buriedAt ?? 0));
  if (draft.buriedAt !== null && !isPutOff)
    events.push({ ...make(['buried', ...draft.id, String(draft.buriedAt)], draft.buriedAt), type: 'buried', card, batch });
  return events;
}

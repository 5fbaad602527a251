import { LEECH_LAPSES } from '#lib/cards/replay-cards.ts';
import { newMemory, schedule } from '#lib/cards/schedule.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import { type Calendar, columnsOf, type Fallback, fsrsOf, memoryOf } from '../anki/card-columns.ts';
import type { AnkiCard } from '../anki/collection.ts';
import { memoryOfEase } from '../anki/memory-of-ease.ts';
import type { OwnCard, OwnContext } from '../anki/own-context.ts';
import type { LoggedReview } from '../anki/review-rows.ts';
import type { DraftCard } from './draft.ts';
import type { SourceCard, SourceNote } from './source.ts';

/** A card of a note as it will be here. `own`: what a note of ours says of it besides its columns. */
export function draftCard(
  { row, reviews }: SourceCard,
  { guid, isLeech }: Pick<SourceNote, 'guid' | 'isLeech'>,
  kind: CardKind,
  calendar: Calendar,
  now: number,
  own?: OwnContext,
): DraftCard {
  const known = own?.cards[kind];
  const graded = reviews.filter(({ practice }) => !practice);
  const memory =
    known && saysTheSame(row, known, calendar)
      ? known.memory.phase === 'new'
        ? null
        : known.memory
      : memoryOf(row, graded.at(-1)?.at ?? null, calendar, () => ofLog(graded, calendar.zone) ?? memoryOfEase(row.ivl, row.factor));
  const isSetAside = row.queue === -1;
  const lapses = memory?.lapses ?? 0;
  const asLeech = isSetAside && isLeech && lapses >= LEECH_LAPSES;
  const isExplained = asLeech || known?.on === false || own?.declared !== undefined;
  return {
    kind,
    id: [guid, String(row.ord)],
    on: known?.on ?? true,
    since: known?.since ?? null,
    memory,
    changed: Math.max(row.mod * 1000, reviews.at(-1)?.at ?? 0, memory?.lastReview ?? 0),
    suspended: isSetAside && (isExplained ? known?.suspended === true : true),
    forgiven: !isSetAside && lapses >= LEECH_LAPSES,
    buriedAt: buriedAt(row, known, calendar.zone, now),
    reviews,
  };
}

/** A card that was put off, and was taken up again there, is so here; that it was put off until a day that has come does no harm. */
function buriedAt(row: AnkiCard, known: OwnCard | undefined, zone: string, now: number): number | null {
  if (row.queue === -2 || row.queue === -3) return known?.buriedAt ?? row.mod * 1000;
  // Suspended as well: there only the one shows.
  if (row.queue === -1) return known?.buriedAt ?? null;
  const until = known?.buriedAt === undefined ? now : dayStart(addDays(learnerDay(known.buriedAt, zone), 1), zone);
  return until <= now ? (known?.buriedAt ?? null) : null;
}

/** Whether nothing was done with a card since we wrote it: its columns are those of the memory that came along with it. */
function saysTheSame(row: AnkiCard, { memory }: OwnCard, calendar: Calendar): boolean {
  const mine = columnsOf(memory, { suspended: false, buried: false, position: row.due, retention: 0 }, calendar);
  const columns = ['type', 'due', 'reps', 'lapses', 'left'] as const;
  if (columns.some((name) => mine[name] !== row[name])) return false;
  const [said, written] = [fsrsOf(row.data).memory, fsrsOf(mine.data).memory];
  if (said === null || written === null) return said === written;
  // Anki rounds to three places when it writes.
  return Math.abs(said.stability - written.stability) < 0.001 && Math.abs(said.difficulty - written.difficulty) < 0.001;
}

/** What FSRS makes of a whole log; null when it does not begin with the first answer. */
function ofLog(reviews: readonly LoggedReview[], zone: string): Fallback | null {
  if (reviews[0]?.phase !== 'new') return null;
  let memory = newMemory(reviews[0].at);
  for (const { at, grade } of reviews) memory = schedule({ id: 'log', memory }, grade, at, zone);
  return memory;
}

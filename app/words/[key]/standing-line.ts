import { wordColor } from '#lib/words/color.ts';
import type { WordState } from '#lib/words/memory.ts';
import { plural, shortDate, whenDue } from '../../ui/when.ts';

/** What the line is made of. */
export interface Stands {
  state: WordState;
  lookups: number;
  /** Epoch milliseconds. */
  keptAt: number | null;
  /** When it was declared; null when it is not. */
  saidAt: number | null;
  /** The answers that count, oldest first. */
  answers: { grade: number; at: number }[];
}

/**
 * Why a word has its color, in a sentence or two.
 *
 * @example standingLine(word, now, zone) // "Young: 3 of 4 recalled, last on 12 Aug, expected until 2 Sep."
 */
export function standingLine({ state, lookups, keptAt, saidAt, answers }: Stands, now: number, zone: string): string {
  const on = (time: number) => shortDate(time, zone, now - time > 300 * 86_400_000);
  const { declared, memory, presumed } = state;
  const since = saidAt === null ? '' : ` on ${on(saidAt)}`;
  if (declared === 'known') return `Known, as you said${since}: not marked, never asked.`;
  if (declared === 'ignored') return `Ignored, as you said${since}: not marked, never asked, not counted.`;
  if (!memory) {
    if (presumed) return 'Presumed known by the level you chose.';
    return lookups > 0 ? `Tapped ${lookups === 1 ? 'once' : `${lookups} times`}, not kept.` : 'You have not met it yet.';
  }
  const last = answers.at(-1);
  if (!last) return `New: kept${keptAt === null ? '' : ` on ${on(keptAt)}`}, not asked yet. It comes in your next review.`;
  const recalled = answers.filter(({ grade }) => grade > 1).length;
  const told = `${recalled} of ${plural(answers.length, 'answer')} right, last on ${on(last.at)}`;
  const until = memory.due <= now ? `was expected until ${on(memory.due)}, so it is asked now` : `expected until ${on(memory.due)}`;
  switch (wordColor(state, now)) {
    case 'learning':
      return `Learning: ${told}, asked again ${whenDue(memory.due, now, zone)}.`;
    case 'young':
      return `Young: ${told}, ${until}.`;
    case 'mature':
      return `Mature: ${told}, ${until}.`;
    default:
      return `Due: ${told}, ${until}.`;
  }
}

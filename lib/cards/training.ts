import { shifted } from '#lib/words/learner-day.ts';
import type { StoredEvent } from './replay.ts';
import type { Grade } from './schedule.ts';

/** One answer, as parameters are fitted to it. */
export interface Answer {
  grade: Grade;
  /** Days of the learner's since the answer before; 0 for the first. */
  days: number;
  at: number;
}

const DAY = 86_400_000;

/**
 * The answers of one card that parameters can be fitted to, from its effective events in order. A card whose memory another program had, without
 * the answers that led to it, is left out: how it began is not known. So is what shows nothing: known again on the day on which it was
 * known, once its steps are passed (same-day.ts).
 */
export function trainingAnswers(events: readonly StoredEvent[]): Answer[] {
  const answers: Answer[] = [];
  let last: number | null = null;
  for (const { event, at, outcome } of events) {
    if (event.type === 'scheduled' && last === null) break;
    if (event.type !== 'graded') continue;
    const phase = outcome?.phase ?? (last === null ? 'new' : 'review');
    if ((phase === 'new') !== (last === null)) break;
    const day = (moment: number) => Math.floor(shifted(moment, event.zone) / DAY);
    const days = last === null ? 0 : Math.max(0, day(at) - day(last));
    last = at;
    if (phase === 'review' && days === 0 && event.grade > 1) continue;
    answers.push({ grade: event.grade, days, at });
  }
  return answers;
}

/** Whether an answer says something of what is remembered from one day to another: only these are predicted. */
export function isPredicted(answers: readonly Answer[], at: number): boolean {
  return at > 0 && answers[at]!.days > 0;
}

/**
 * The moment from which answers are held out: the last `share` of those that are predicted. In time, not by card, since that is what
 * the weights are for: to say of what was learned what will be remembered. Cards answered before and after it are in both parts, each answer in one.
 */
export function heldOutFrom(histories: readonly Answer[][], share: number): number {
  const moments = histories
    .flatMap((answers) => answers.filter((_, at) => isPredicted(answers, at)).map(({ at }) => at))
    .sort((a, b) => a - b);
  return moments[Math.floor(moments.length * (1 - share))] ?? Number.POSITIVE_INFINITY;
}

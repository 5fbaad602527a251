import type { Counted, EventQuery } from '#lib/progress/counted.ts';
import type { Sums } from '#lib/progress/sums.ts';
import { KIND_NAMES } from '../../ui/kind-names.ts';
import { duration, plural } from '../../ui/when.ts';
import { ageName } from '../age-names.ts';

/** What is counted: its name in the choice, and the sentence that says how. */
export const WHATS: Record<Counted, { name: string; means: string }> = {
  all: { name: 'Everything', means: 'All that was read, tapped, kept, said and answered' },
  reading: { name: 'Reading', means: 'Stretches of reading, told about once a minute' },
  taps: { name: 'Taps', means: 'Words that were tapped in a text' },
  kept: { name: 'Kept', means: 'Words kept for the first time' },
  finished: { name: 'Texts finished', means: 'Texts that were read to the end' },
  answers: { name: 'Answers', means: 'Every answer in the review' },
  introduced: { name: 'First answers', means: 'The first answer of each card' },
  asked: { name: 'Asked again', means: 'Answers on cards that had come back after a day or more' },
  recalled: { name: 'Recalled', means: 'Cards that had come back after a day or more and were recalled' },
  forgotten: { name: 'Forgotten', means: 'Cards that had come back after a day or more and were not recalled' },
  practiced: { name: 'Practice', means: 'Answers that did not touch the schedule' },
  new: { name: 'Became new', means: 'What made a word one that was never asked yet' },
  learning: { name: 'In first steps', means: 'What brought a word into its first steps, or back to them, for the night' },
  young: { name: 'Became young', means: 'What made a word one that would last, but less than three weeks' },
  mature: { name: 'Became mature', means: 'What made a word one that would last three weeks or longer' },
  known: { name: 'Said to be known', means: 'Words that you said you know' },
  ignored: { name: 'Ignored', means: 'Words that you said to ignore' },
};

/** What they add up to, where that is more than a count. */
export function summary(what: Counted, total: number, sums: Sums): string {
  switch (what) {
    case 'reading':
      return `${plural(total, 'stretch', 'stretches')}: ${plural(sums.words ?? 0, 'word')} in ${duration((sums.readingMs ?? 0) / 1000)}.`;
    case 'answers':
      return `${plural(total, 'answer')} in ${duration((sums.answerMs ?? 0) / 1000)}.`;
    case 'practiced':
      return `${plural(total, 'answer')} in ${duration((sums.practiceMs ?? 0) / 1000)}.`;
    default:
      return `${plural(total, 'event')}.`;
  }
}

/** What narrows them besides days: "meaning, 8–14 days". */
export function narrowedBy({ kinds, age }: Pick<EventQuery, 'kinds' | 'age'>): string {
  const parts = [kinds && `cards: ${kinds.map((kind) => KIND_NAMES[kind]).join(', ')}`, age !== null && `not asked for: ${ageName(age)}`];
  return parts.filter(Boolean).join('; ');
}

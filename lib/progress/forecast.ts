import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';

export interface CardDue {
  phase: Memory['phase'];
  /** Epoch milliseconds. */
  due: number;
}

export interface ForecastDay {
  day: string;
  /** Cards due for review, as things stand: what is learned until then comes on top. */
  reviews: number;
  /** Cards never asked; they wait today. */
  new: number;
}

const DAYS = 14;

/** Today and the 13 days after it. What is overdue is due today. */
export function forecast(cards: readonly CardDue[], today: string, zone: string): ForecastDay[] {
  const days = Array.from({ length: DAYS }, (_, index): ForecastDay => ({ day: addDays(today, index), reviews: 0, new: 0 }));
  const byDay = new Map(days.map((day) => [day.day, day]));
  const end = dayStart(addDays(today, DAYS), zone);
  for (const { phase, due } of cards) {
    if (due >= end) continue;
    const day = learnerDay(due, zone);
    const entry = (day > today && byDay.get(day)) || days[0]!;
    if (phase === 'new') entry.new++;
    else entry.reviews++;
  }
  return days;
}

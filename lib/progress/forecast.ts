import { addDays, dayStart } from '#lib/words/learner-day.ts';

export interface ForecastDay {
  day: string;
  /** Cards due for review, as things stand: what is learned until then comes on top. */
  reviews: number;
  /** Cards never asked; they wait today. */
  new: number;
}

const DAYS = 14;

/**
 * The days of the forecast, today and the 13 after it, each with the moments between which a card must be due to belong to it. What is
 * overdue is due today, so the first has no beginning.
 */
export function forecastDays(today: string, zone: string): { day: string; from: number | null; to: number }[] {
  return Array.from({ length: DAYS }, (_, index) => {
    const day = addDays(today, index);
    return { day, from: index === 0 ? null : dayStart(day, zone), to: dayStart(addDays(day, 1), zone) };
  });
}

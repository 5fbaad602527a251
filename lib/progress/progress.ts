import type { LearnerEvent } from '#lib/words/event.ts';
import type { Memory } from '#lib/words/memory.ts';
import { type Figures, figuresByDay, NO_FIGURES, total } from './figures.ts';
import type { ForecastDay } from './forecast.ts';
import { type Session, sessions } from './sessions.ts';
import { streak } from './streak.ts';

/** One event that counts (none that was taken back), as the figures need it. */
export interface LoggedEvent {
  id: string;
  type: LearnerEvent['type'];
  /** Epoch milliseconds. */
  at: number;
  /** The learner's day and zone when it happened: travelling does not move the past. */
  day: string;
  word?: string;
  article?: string;
  /** Of a grade: 1 to 4, the phase of the card before it, and milliseconds from question to answer. */
  grade?: number;
  phase?: Memory['phase'];
  took?: number;
  /** Of reading: seconds of attention and words that came past. */
  seconds?: number;
  words?: number;
}

/** Words by what the learner said or remembers. Presumed ones are counted apart: nobody showed that they are known. */
export interface WordFigures {
  /** Kept from a text, ever; the next two are parts of it. */
  kept: number;
  /** Kept, not declared, and not yet stable for three weeks. */
  learning: number;
  /** Kept, not declared, stable for three weeks or more. */
  mature: number;
  /** Declared known. */
  declared: number;
  /** `declared` + `mature`. */
  known: number;
  ignored: number;
  /** The commonest lemmas that the chosen level presumes. */
  presumed: number;
}

export interface DayFigures extends Figures {
  /** YYYY-MM-DD; begins at 4 a.m. */
  day: string;
}

/** All that the progress page shows. Every figure is a count over events that still count. */
export interface Progress {
  today: string;
  words: WordFigures;
  /** Over all days. */
  total: Figures;
  /** Every day from the first one with an event to today, oldest first; today alone when there is nothing yet. */
  days: DayFigures[];
  /** Days in a row with an event, up to today or yesterday. */
  streak: number;
  /** Newest first. */
  sessions: Session[];
  /** Today and the 13 days after it. What is overdue is due today. */
  forecast: ForecastDay[];
}

export interface ProgressInput {
  /** In order of time. */
  events: readonly LoggedEvent[];
  words: WordFigures;
  /** Counted over active cards, by `forecastDays`. */
  forecast: ForecastDay[];
  today: string;
}

export function progress({ events, words, forecast, today }: ProgressInput): Progress {
  const days = figuresByDay(events, today);
  return {
    today,
    words,
    total: days.reduce(total, NO_FIGURES),
    days,
    streak: streak(days, today),
    sessions: sessions(events).reverse(),
    forecast,
  };
}

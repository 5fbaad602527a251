import type { Load } from '#lib/cards/load.ts';
import type { Parameters } from '#lib/cards/parameters.ts';
import { type Grade, newMemory, schedule } from '#lib/cards/schedule.ts';
import type { Answer } from '#lib/cards/training.ts';
import { addDays, dayStart, learnerDay } from '#lib/words/learner-day.ts';
import type { Memory } from '#lib/words/memory.ts';
import type { SeededLearner } from './test-learner.ts';

const ZONE = 'Europe/Berlin';
const FIRST_DAY = '2024-01-01';
const HOUR = 3_600_000;

interface Simulation {
  learner: SeededLearner;
  days: number;
  /** How many words have been begun by the end of a day. */
  begun: (day: number) => number;
  /** What the schedule is made with on a day, given all answers so far. */
  parameters: (day: number, histories: Answer[][]) => Promise<Parameters>;
  /** Whether the schedule is told what is due on which day. */
  isSmooth: boolean;
}

export interface SimulatedDay {
  /** Cards that were asked, answers they took, and minutes. */
  cards: number;
  answers: number;
  minutes: number;
  /** Cards that were due from a day before, and how many of them were known. */
  due: number;
  known: number;
}

interface Simulated {
  id: string;
  memory: Memory;
  history: Answer[];
}

/** For tests and benches: somebody who answers all that is due on each evening, with the scheduler of the program. */
export async function simulate({
  learner,
  days,
  begun,
  parameters,
  isSmooth,
}: Simulation): Promise<{ days: SimulatedDay[]; histories: Answer[][] }> {
  const due = new Map<number, Simulated[]>();
  const cards: Simulated[] = [];
  const results: SimulatedDay[] = [];
  const starts = Array.from({ length: days + 1 }, (_, day) => dayStart(addDays(FIRST_DAY, day), ZONE));
  const dayOf = (moment: number) => Math.round((Date.parse(learnerDay(moment, ZONE)) - Date.parse(FIRST_DAY)) / 86_400_000);
  for (let day = 0; day < days; day++) {
    const holds = await parameters(
      day,
      cards.map(({ history }) => history),
    );
    const load: Load | undefined = isSmooth ? (ahead) => due.get(day + ahead)?.length ?? 0 : undefined;
    const result: SimulatedDay = { cards: 0, answers: 0, minutes: 0, due: 0, known: 0 };
    // In the evening, each card some seconds after the one before.
    let now = starts[day]! + 15 * HOUR;
    const asked = due.get(day) ?? [];
    due.delete(day);
    while (cards.length < begun(day)) {
      const card: Simulated = { id: `word-${cards.length}#meaning`, memory: newMemory(now), history: [] };
      cards.push(card);
      asked.push(card);
    }
    for (const card of asked) {
      result.cards++;
      do {
        const last = card.memory.lastReview;
        const passed = last === null ? 0 : day - dayOf(last);
        const grade: Grade = learner.answer(card.id, passed);
        const seconds = learner.seconds(grade);
        if (passed > 0) {
          result.due++;
          if (grade > 1) result.known++;
        }
        result.answers++;
        result.minutes += seconds / 60;
        // The card waits its minutes while others are asked.
        const at = Math.max(now, card.memory.phase === 'review' ? 0 : card.memory.due);
        card.history.push({ grade, days: passed, at });
        card.memory = schedule(card, grade, at, ZONE, holds, load);
        now += Math.round(seconds * 1000);
      } while (card.memory.phase !== 'review');
      const next = dayOf(card.memory.due);
      const list = due.get(next);
      if (list) list.push(card);
      else due.set(next, [card]);
    }
    results.push(result);
  }
  return { days: results, histories: cards.map(({ history }) => history) };
}

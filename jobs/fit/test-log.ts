import Database from 'better-sqlite3';
import { DEFAULT_PARAMETERS } from '#lib/cards/parameters.ts';
import type { GradeOutcome } from '#lib/cards/replay.ts';
import { type CardState, gradeOutcome } from '#lib/cards/replay-cards.ts';
import type { Answer } from '#lib/cards/training.ts';
import type { Graded } from '#lib/words/event.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { SeededLearner, seededRandom } from './test-learner.ts';
import { simulate } from './test-simulation.ts';

const ZONE = 'Europe/Berlin';

/** For tests and benches: the answers of somebody whose weights are known (test-learner.ts), begun with so many words a day. */
export async function knownHistories(days: number, wordsADay: number, weights?: number[], seed = 7): Promise<Answer[][]> {
  const learner = new SeededLearner(seededRandom(seed), undefined, weights);
  const parameters = async () => DEFAULT_PARAMETERS;
  return (await simulate({ learner, days, begun: (day) => (day + 1) * wordsADay, parameters, isSmooth: true })).histories;
}

/** For tests and benches: writes answers into the log of a learner, as the events that they were; words and cards are not made. */
export function writeAnswers(file: string, learnerId: string, histories: readonly Answer[][]): void {
  const db = new Database(file, { timeout: 10_000 });
  const columns = ['learnerId', 'id', 'sequence', 'type', 'at', 'day', 'zone', 'wordKey', 'cardId', 'payload', 'outcome'];
  const insert = db.prepare(`INSERT INTO "Event" (${columns.map((name) => `"${name}"`)}) VALUES (${columns.map(() => '?')})`);
  let sequence = 0;
  db.transaction(() => {
    for (const [number, answers] of histories.entries()) {
      const wordKey = `Wort${number}|NOUN`;
      const card = `${wordKey}#meaning`;
      let before: CardState | null = null;
      for (const [which, { grade, at }] of answers.entries()) {
        const id = `answer-${number}-${which}`;
        const event: Graded = { id, at, zone: ZONE, type: 'graded', card, grade, on: before?.lastEvent ?? null };
        const outcome: GradeOutcome = gradeOutcome(before, event, at);
        before = { memory: outcome.memory, lastEvent: id };
        const said = [JSON.stringify(event), JSON.stringify(outcome)];
        insert.run(learnerId, id, ++sequence, 'graded', at, learnerDay(at, ZONE), ZONE, wordKey, card, ...said);
      }
    }
    db.prepare(`UPDATE "Learner" SET "sequence" = ? WHERE "id" = ?`).run(sequence, learnerId);
  })();
  db.close();
}

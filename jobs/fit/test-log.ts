import { database } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DEFAULT_PARAMETERS } from '#lib/cards/parameters.ts';
import type { GradeOutcome } from '#lib/cards/replay.ts';
import { type CardState, gradeOutcome } from '#lib/cards/replay-cards.ts';
import type { Answer } from '#lib/cards/training.ts';
import type { Graded } from '#lib/words/event.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { SeededLearner, seededRandom } from './test-learner.ts';
import { simulate } from './test-simulation.ts';

const ZONE = 'Europe/Berlin';
const AT_ONCE = 500;

/** For tests and benches: the answers of somebody whose weights are known (test-learner.ts), begun with so many words a day. */
export async function knownHistories(days: number, wordsADay: number, weights?: number[], seed = 7): Promise<Answer[][]> {
  const learner = new SeededLearner(seededRandom(seed), undefined, weights);
  const parameters = async () => DEFAULT_PARAMETERS;
  return (await simulate({ learner, days, begun: (day) => (day + 1) * wordsADay, parameters, isSmooth: true })).histories;
}

/** For tests and benches: writes answers into the log of a learner, as the events that they were; words and cards are not made. */
export async function writeAnswers(learnerId: string, histories: readonly Answer[][]): Promise<void> {
  let sequence = 0;
  let rows: Prisma.EventCreateManyInput[] = [];
  const write = async () => {
    await database().event.createMany({ data: rows });
    rows = [];
  };
  for (const [number, answers] of histories.entries()) {
    const wordKey = `Wort${number}|NOUN`;
    const card = `${wordKey}#meaning`;
    let before: CardState | null = null;
    for (const [which, { grade, at }] of answers.entries()) {
      const id = `answer-${number}-${which}`;
      const event: Graded = { id, at, zone: ZONE, type: 'graded', card, grade, on: before?.lastEvent ?? null };
      const outcome: GradeOutcome = gradeOutcome(before, event, at);
      before = { memory: outcome.memory, lastEvent: id };
      sequence++;
      const about = { wordKey, cardId: card, payload: JSON.stringify(event), outcome: JSON.stringify(outcome) };
      rows.push({ learnerId, id, sequence, type: 'graded', at: BigInt(at), day: learnerDay(at, ZONE), zone: ZONE, ...about });
      if (rows.length >= AT_ONCE) await write();
    }
  }
  await write();
  await database().learner.update({ where: { id: learnerId }, data: { sequence } });
}

import { optimizer } from '../../jobs/fit/optimizer.ts';
import { SeededLearner, seededRandom } from '../../jobs/fit/test-learner.ts';
import { type SimulatedDay, simulate } from '../../jobs/fit/test-simulation.ts';
import { HELD_OUT, isBetter } from '../../lib/cards/fit-report.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '../../lib/cards/parameters.ts';
import { predict } from '../../lib/cards/prediction.ts';
import { type Answer, heldOutFrom } from '../../lib/cards/training.ts';
import type { Figure } from '../bench.ts';

const WORDS = 10_000;
const DAYS = 730;
const QUARTER = 91;
const SEED = 20_260;
/** When the learner presses the button. */
const FITS = [60, 120, 240, 365, 545];

/** Two years of learning 10,000 words with our schedule, by somebody whose memory follows weights that the schedule does not know. */
export async function benchSimulation(): Promise<Figure[]> {
  const fitted = await years({ isSmooth: true, isFitted: true });
  const chance = await years({ isSmooth: false, isFitted: true });
  const published = await years({ isSmooth: true, isFitted: false });
  const target = DEFAULT_PARAMETERS.retention * 100;
  return [
    { what: `recall in the last quarter (target ${target})`, value: recall(fitted), unit: '%', atLeast: target - 2 },
    { what: '  away from the target', value: Math.abs(recall(fitted) - target), unit: 'points', atMost: 2 },
    { what: '  with the published weights all along', value: recall(published), unit: '%' },
    { what: 'cards a day, in the mean of the two years', value: mean(fitted), unit: 'cards' },
    { what: '  the worst day against it', value: worst(fitted) / mean(fitted), unit: '×', atMost: 2 },
    { what: '  the same with days chosen by chance', value: worst(chance) / mean(chance), unit: '×' },
    { what: 'from day to day, in the last quarter', value: unevenness(fitted), unit: '%' },
    { what: '  with days chosen by chance', value: unevenness(chance), unit: '%' },
    { what: 'recall with days chosen by chance', value: recall(chance), unit: '%' },
    { what: 'minutes a day, in the mean', value: fitted.reduce((sum, { minutes }) => sum + minutes, 0) / DAYS, unit: 'min' },
    {
      what: 'minutes a day, in the last quarter',
      value: last(fitted).reduce((sum, { minutes }) => sum + minutes, 0) / QUARTER,
      unit: 'min',
    },
  ];
}

async function years({ isSmooth, isFitted }: { isSmooth: boolean; isFitted: boolean }): Promise<SimulatedDay[]> {
  const train = await optimizer();
  if ('problem' in train) throw new Error(train.problem);
  let holds: Parameters = DEFAULT_PARAMETERS;
  const parameters = async (day: number, histories: Answer[][]) => {
    if (!isFitted || !FITS.includes(day)) return holds;
    const from = heldOutFrom(histories, HELD_OUT);
    const weights = await train(histories, from, () => {});
    const next = { ...holds, version: `fitted on day ${day}`, weights };
    const [before, after] = [predict(histories, from, holds), predict(histories, from, next)];
    if (isBetter({ logLoss: { before: before.logLoss, after: after.logLoss }, rmse: { before: before.rmse, after: after.rmse } }))
      holds = next;
    return holds;
  };
  const learner = new SeededLearner(seededRandom(SEED));
  const begun = (day: number) => Math.round((WORDS * (day + 1)) / DAYS);
  return (await simulate({ learner, days: DAYS, begun, parameters, isSmooth })).days;
}

const last = (days: SimulatedDay[]) => days.slice(-QUARTER);
const worst = (days: SimulatedDay[]) => Math.max(...days.map(({ cards }) => cards));
const mean = (days: SimulatedDay[]) => days.reduce((sum, { cards }) => sum + cards, 0) / days.length;

function recall(days: SimulatedDay[]): number {
  const sum = (of: 'due' | 'known') => last(days).reduce((all, day) => all + day[of], 0);
  return (sum('known') / sum('due')) * 100;
}

/** By how much a day differs from the week around it, in the mean, as a share. */
function unevenness(days: SimulatedDay[]): number {
  const shares = last(days).flatMap(({ cards }, at, all) => {
    const week = all.slice(at - 3, at + 4);
    return week.length === 7 ? [Math.abs(cards / mean(week) - 1)] : [];
  });
  return (shares.reduce((sum, share) => sum + share, 0) / shares.length) * 100;
}

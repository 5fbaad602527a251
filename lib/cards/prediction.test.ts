import { expect, test } from 'vitest';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { predict } from './prediction.ts';
import type { Answer } from './training.ts';

const history = (...answers: [grade: Answer['grade'], days: number][]): Answer[] =>
  answers.map(([grade, days], at) => ({ grade, days, at }));
const lossOf = (...answers: [Answer['grade'], number][]) => predict([history(...answers)], answers.length - 1, DEFAULT_PARAMETERS).logLoss;

// The figures are those of the FSRS optimizer (`evaluate` of @open-spaced-repetition/binding 0.5.0, fsrs-rs 6.5) for the same answers.
test.each([
  [
    [
      [3, 0],
      [3, 5],
    ],
    0.17571,
  ],
  [
    [
      [1, 0],
      [3, 1],
    ],
    0.26632,
  ],
  [
    [
      [3, 0],
      [1, 3],
      [3, 9],
    ],
    0.41608,
  ],
  [
    [
      [3, 0],
      [2, 3],
      [3, 9],
    ],
    0.10341,
  ],
  [
    [
      [4, 0],
      [4, 3],
      [3, 9],
    ],
    0.03501,
  ],
  [
    [
      [3, 0],
      [1, 0],
      [3, 9],
    ],
    0.38802,
  ],
  [
    [
      [1, 0],
      [3, 0],
      [3, 9],
    ],
    0.55583,
  ],
  [
    [
      [1, 0],
      [1, 2],
      [3, 9],
    ],
    0.6742,
  ],
  [
    [
      [3, 0],
      [3, 5],
      [1, 5],
    ],
    3.31974,
  ],
] as [[Answer['grade'], number][], number][])('the loss of the last answer of %j is %d', (answers, loss) => {
  expect(lossOf(...answers)).toBeCloseTo(loss, 4);
});

test('of answers alike, it counts how far expectation and truth are apart in the mean', () => {
  // Expected e^-0.17571 = 83.9 % for each; three of four were known.
  const alike = [3, 3, 3, 1].map((grade) => history([3, 0], [grade as Answer['grade'], 5]));
  expect(predict(alike, 0, DEFAULT_PARAMETERS).rmse).toBeCloseTo(Math.exp(-0.17571) - 0.75, 4);
});

test('answers that are not alike do not even each other out', () => {
  const known = history([3, 0], [3, 5]);
  const forgotten = history([3, 0], [1, 50]);
  const { rmse } = predict([known, forgotten], 0, DEFAULT_PARAMETERS);
  const alone = (answers: Answer[]) => predict([answers], 0, DEFAULT_PARAMETERS).rmse ** 2;
  expect(rmse).toBeCloseTo(Math.sqrt((alone(known) + alone(forgotten)) / 2), 10);
});

test('only what is held out is predicted, and all that was answered before counts for it', () => {
  const answers = history([3, 0], [3, 5], [3, 20], [1, 60]);
  expect(predict([answers], 3, DEFAULT_PARAMETERS)).toMatchObject({ count: 1, logLoss: lossOf([3, 0], [3, 5], [3, 20], [1, 60]) });
  expect(predict([answers], 9, DEFAULT_PARAMETERS)).toEqual({ count: 0, logLoss: 0, rmse: 0 });
});

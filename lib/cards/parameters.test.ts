import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parametersFor, parametersOf, readVersion } from './parameters.ts';
import { scheduleChoice } from './schedule-choice.ts';

const FIT = '0b5c2f1e-fit';
const WEIGHTS = Array.from({ length: 21 }, (_, at) => at / 10);
const book = new Map([[FIT, WEIGHTS]]);

test.each([
  ['the defaults', 0.9, 36_500, null, 'fsrs-6'],
  ['another retention', 0.87, 36_500, null, 'fsrs-6:87:36500:-'],
  ['a shorter longest interval', 0.9, 365, null, 'fsrs-6:90:365:-'],
  ['weights of one’s own', 0.9, 36_500, FIT, `fsrs-6:90:36500:${FIT}`],
  ['more than can be wished for', 0.99, 1_000_000, null, 'fsrs-6:97:36500:-'],
  ['less than can be wished for', 0.1, 0, null, 'fsrs-6:70:1:-'],
  ['fractions', 0.8749, 99.6, null, 'fsrs-6:87:100:-'],
  ['no numbers', Number.NaN, Number.NaN, null, 'fsrs-6:70:1:-'],
])('%s have a version', (_, retention, maximumInterval, fitted, version) => {
  expect(parametersFor({ retention, maximumInterval }, fitted, book).version).toBe(version);
});

test('a version is all that is needed to have the same parameters again', () => {
  const choice = fc.record({
    retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
    maximumInterval: fc.integer({ min: 1, max: 36_500 }),
  });
  fc.assert(
    fc.property(choice, fc.constantFrom(null, FIT), (choice, fitted) => {
      const parameters = parametersFor(choice, fitted, book);
      expect(parametersOf(parameters.version, book)).toEqual(parameters);
      expect(parameters.weights).toBe(fitted === null ? undefined : WEIGHTS);
    }),
  );
});

test('weights that are not there are those that are published; all else holds', () => {
  const { weights, ...rest } = parametersOf('fsrs-6:87:3650:never-fitted', book);
  expect(weights).toBeUndefined();
  expect(rest).toEqual({ version: 'fsrs-6:87:3650:never-fitted', retention: 0.87, maximumInterval: 3650 });
});

test.each([
  '',
  'sm-2',
  'fsrs-5',
  'fsrs-6:',
  'fsrs-6:90:36500',
  'fsrs-6:69:100:-',
  'fsrs-6:98:100:-',
  'fsrs-6:90:0:-',
  'fsrs-6:90:36501:-',
  'fsrs-6:90:100:short',
  'fsrs-6:90:100:a b c d e',
  'fsrs-6:90:100:-\n',
])('"%s" is no version', (version) => {
  expect(readVersion(version)).toBeNull();
  // A schedule there must be all the same.
  expect(parametersOf(version, book)).toMatchObject({ retention: 0.9, maximumInterval: 36_500 });
});

test.each([
  [{}, 0.9, 36_500],
  [{ retention: 0.85, 'maximum-interval': 365 }, 0.85, 365],
  [{ retention: 0.5, 'maximum-interval': -1 }, 0.9, 36_500],
  [{ retention: '0.8', 'maximum-interval': null }, 0.9, 36_500],
] as const)('the settings %j are a choice', (settings, retention, maximumInterval) => {
  expect(scheduleChoice(settings)).toEqual({ retention, maximumInterval });
});

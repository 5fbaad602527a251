import { expect, test } from 'vitest';
import { ANSWERS, type Command, commandOf, swiped } from './command.ts';

const plain = { repeat: false, ctrlKey: false, metaKey: false, altKey: false };

test.each<[string, boolean, 2 | 4, Command | null]>([
  [' ', false, 2, 'show'],
  ['Enter', false, 2, 'show'],
  ['1', false, 2, null],
  ['ArrowRight', false, 2, null],
  ['1', true, 2, 1],
  ['2', true, 2, 3],
  ['3', true, 2, null],
  ['ArrowLeft', true, 2, 1],
  ['ArrowRight', true, 2, 3],
  ['1', true, 4, 1],
  ['2', true, 4, 2],
  ['3', true, 4, 3],
  ['4', true, 4, 4],
  ['ArrowRight', true, 4, 3],
  // Space and Enter never grade: whoever presses twice to be sure has not yet answered.
  [' ', true, 2, null],
  ['Enter', true, 2, null],
  ['u', true, 2, 'undo'],
  ['U', false, 2, 'undo'],
  ['y', true, 2, null],
  ['o', false, 2, 'open'],
  ['s', false, 2, 'suspended'],
  ['b', true, 4, 'buried'],
  ['n', true, 2, 'not-today'],
  ['k', false, 2, 'known'],
  ['X', true, 2, 'removed'],
])('the key %j (answer shown: %s, %d answers) means %s', (key, shown, answers, expected) => {
  expect(commandOf({ ...plain, key }, shown, answers)).toBe(expected);
});

test.each(['repeat', 'ctrlKey', 'metaKey', 'altKey'])('a key with %s means nothing', (modifier) => {
  expect(commandOf({ ...plain, [modifier]: true, key: 'u' }, true, 2)).toBeNull();
});

test.each<[number, number, number | null]>([
  [100, 0, 3],
  [-100, 20, 1],
  [40, 0, null],
  [100, 90, null],
  [0, 200, null],
])('a swipe of %d, %d means %s', (dx, dy, expected) => {
  expect(swiped(dx, dy)).toBe(expected);
});

test('two answers are the default names', () => {
  expect(ANSWERS[2].map((answer) => answer.label)).toEqual(["Didn't know", 'Knew it']);
});

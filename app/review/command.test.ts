import { expect, test } from 'vitest';
import { ANSWERS, type Command, commandOf, type OnScreen, swiped } from './command.ts';

const plain = { repeat: false, ctrlKey: false, metaKey: false, altKey: false };
const covered: OnScreen = { shown: false, answers: 2, typing: false, choices: false, proposed: false, spoken: false };
const open: OnScreen = { ...covered, shown: true };
const four: OnScreen = { ...open, answers: 4 };

test.each<[string, OnScreen, Command | null]>([
  [' ', covered, 'show'],
  ['Enter', covered, 'show'],
  ['1', covered, null],
  ['ArrowRight', covered, null],
  ['1', open, 1],
  ['2', open, 3],
  ['3', open, null],
  ['ArrowLeft', open, 1],
  ['ArrowRight', open, 3],
  ['1', four, 1],
  ['2', four, 2],
  ['3', four, 3],
  ['4', four, 4],
  ['ArrowRight', four, 3],
  // Space and Enter grade only what is proposed: whoever presses twice to be sure has not yet answered.
  [' ', open, null],
  ['Enter', open, null],
  [' ', { ...open, proposed: true }, 'confirm'],
  ['Enter', { ...open, proposed: true }, 'confirm'],
  ['1', { ...open, proposed: true }, 1],
  ['1', { ...covered, choices: true }, { choose: 0 }],
  ['3', { ...covered, choices: true }, { choose: 2 }],
  ['4', { ...covered, choices: true }, null],
  ['Enter', { ...covered, choices: true }, 'show'],
  ['1', { ...open, choices: true }, 1],
  ['l', { ...covered, spoken: true }, 'listen'],
  ['L', { ...open, spoken: true }, 'listen'],
  ['l', covered, null],
  ['u', open, 'undo'],
  ['U', covered, 'undo'],
  ['y', open, null],
  ['o', covered, 'open'],
  ['s', covered, 'suspended'],
  ['b', four, 'buried'],
  ['n', open, 'not-today'],
  ['k', covered, 'known'],
  ['X', open, 'removed'],
  // Where something is to be typed, letters are letters.
  ['s', { ...covered, typing: true }, null],
  ['u', { ...covered, typing: true }, null],
  ['Enter', { ...covered, typing: true }, 'show'],
  ['s', { ...open, typing: true }, 'suspended'],
])('the key %j on %j means %j', (key, screen, expected) => {
  expect(commandOf({ ...plain, key }, screen)).toEqual(expected);
});

test.each(['repeat', 'ctrlKey', 'metaKey', 'altKey'])('a key with %s means nothing', (modifier) => {
  expect(commandOf({ ...plain, [modifier]: true, key: 'u' }, open)).toBeNull();
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

import { expect, it } from 'vitest';
import { type ListCommand, listCommand } from './list-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it.each<[string, boolean, ListCommand | null]>([
  ['/', false, 'search'],
  ['j', false, { move: 1 }],
  ['k', true, { move: -1 }],
  ['K', true, 'none'],
  ['ArrowDown', true, { move: 1 }],
  ['x', true, 'select'],
  ['X', true, 'range'],
  ['n', true, 'known'],
  ['I', true, 'ignored'],
  ['r', true, 'removed'],
  ['u', false, 'undo'],
  ['?', false, 'help'],
  ['Escape', false, 'clear'],
  // The page's own keys stay its own.
  ['ArrowDown', false, null],
  ['Enter', true, null],
  [' ', true, null],
  ['R', true, null], // what removes is not pressed by chance
  ['constructor', true, null],
])('%s on a row: %s means %j', (key, onRow, expected) => {
  expect(listCommand({ ...plain, key }, { onRow })).toEqual(expected);
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves keys with %s to the browser', (modifier) => {
  expect(listCommand({ ...plain, [modifier]: true, key: 'r' }, { onRow: true })).toBeNull();
});

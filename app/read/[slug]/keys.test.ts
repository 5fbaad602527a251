import { expect, it } from 'vitest';
import { views } from '../../ui/views.ts';
import { type Command, readerCommand } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const text = { onWord: false, cardOpen: false };
const word = { onWord: true, cardOpen: false };
const card = { onWord: false, cardOpen: true };

it.each<[string, typeof text, Command | null]>([
  ['ArrowRight', text, { move: 1 }],
  ['ArrowLeft', card, { move: -1 }],
  ['ArrowDown', word, { line: 1 }],
  ['Enter', word, 'open'],
  ['Escape', card, 'close'],
  ['k', card, 'kept'],
  ['K', card, 'kept'],
  ['t', word, 'translate'],
  ['2', card, { pin: 2 }],
  ['9', card, { pin: 9 }],
  ['e', card, 'everywhere'],
  ['C', card, 'correct'],
  ['u', text, 'undo'],
  ['m', text, { view: 'marks' }],
  ['F', card, { view: 'frame' }],
  ['p', word, { view: 'focus' }],
  ['?', text, 'help'],
  // The page's own keys stay its own.
  ['ArrowDown', text, null],
  ['ArrowDown', card, null],
  ['Enter', card, null],
  [' ', text, null],
  ['Escape', text, null],
  // Nothing is kept or declared without seeing the word.
  ['k', word, null],
  ['n', text, null],
  ['x', card, null],
  // The first sense is in front already.
  ['1', card, null],
  ['2', word, null],
  ['c', text, null],
  ['constructor', card, null],
])('%s at %j means %j', (key, where, expected) => {
  expect(readerCommand({ ...plain, key }, where)).toEqual(expected);
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves keys with %s to the browser', (modifier) => {
  expect(readerCommand({ ...plain, [modifier]: true, key: 'k' }, card)).toBeNull();
});

it('gives no key two meanings', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const { name, press } of views) {
    for (const where of [text, word, card]) expect(readerCommand({ ...plain, key: press }, where)).toEqual({ view: name });
  }
  expect(new Set(views.map(({ press }) => press)).size).toBe(views.length);
  expect(letters.some((key) => readerCommand({ ...plain, key }, text) === null)).toBe(true);
});

const covered = { ...card, asking: 'covered' as const };
const shown = { ...card, asking: 'shown' as const };

it.each<[string, typeof covered | typeof shown | typeof card, Command | null]>([
  ['Enter', covered, 'show'],
  [' ', covered, 'show'],
  // Whoever presses an answer before it is shown has not answered yet.
  ['1', covered, 'show'],
  ['2', covered, 'show'],
  // Escape tells without an answer; the next one closes.
  ['Escape', covered, 'skip'],
  ['Escape', shown, 'close'],
  ['1', shown, 'forgotten'],
  ['2', shown, 'recalled'],
  ['3', shown, { pin: 3 }],
  ['2', card, { pin: 2 }],
  ['1', card, null],
  ['u', shown, 'undo'],
])('%j while a due word is asked (%o) is %o', (key, where, command) => {
  expect(readerCommand({ ...plain, key }, where)).toEqual(command);
});

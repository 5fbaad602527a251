import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

const never = new AbortController().signal;

function work() {
  let end = (_: string) => {};
  let begun = false;
  const done = new Promise<string>((resolve) => {
    end = resolve;
  });
  return {
    end: (value: string) => end(value),
    begun: () => begun,
    run: () => {
      begun = true;
      return done;
    },
  };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

test('one after the other, also when the one before fails; another queue does not wait', async () => {
  const [first, second, other] = [work(), work(), work()];
  const one = inTurn('a', never, first.run).then(() => Promise.reject(new Error('broken')));
  const two = inTurn('a', never, second.run);
  const three = inTurn('b', never, other.run);
  await turn();
  expect([first.begun(), second.begun(), other.begun()]).toEqual([true, false, true]);
  first.end('1');
  await expect(one).rejects.toThrow('broken');
  second.end('2');
  other.end('3');
  expect([await two, await three]).toEqual(['2', '3']);
});

test('whoever is stopped while waiting is told at once, and is never begun', async () => {
  const [first, second, third] = [work(), work(), work()];
  const one = inTurn('c', never, first.run);
  const stop = new AbortController();
  const two = inTurn('c', stop.signal, second.run);
  const three = inTurn('c', never, third.run);
  stop.abort(new Error('stopped'));
  await expect(two).rejects.toThrow('stopped');
  first.end('1');
  third.end('3');
  expect([await one, await three]).toEqual(['1', '3']);
  expect(second.begun()).toBe(false);
});

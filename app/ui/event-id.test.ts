import { afterEach, expect, it, vi } from 'vitest';
import { isEventId, newId } from './event-id.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
afterEach(() => vi.unstubAllGlobals());

it('is a random UUID', () => {
  expect(newId()).toMatch(uuid);
});

it('is one also where the browser has no randomUUID (plain http)', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(newId()).toMatch(uuid);
  expect(newId()).not.toBe(newId());
});

it.each([
  [newId(), true],
  ['short', false],
  ['with a space in it', false],
  ['<script>alert(1)</script>', false],
  ['a'.repeat(65), false],
])('%s is an id: %s', (text, expected) => {
  expect(isEventId(text)).toBe(expected);
});

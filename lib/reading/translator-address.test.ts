import { describe, expect, it } from 'vitest';
import { translatorAddress, travelsReadable } from './translator-address.ts';

describe('an address as it is typed', () => {
  it.each([
    ['http://localhost:5000', 'http://localhost:5000'],
    ['localhost:5000', 'http://localhost:5000'],
    ['  127.0.0.1:5000/ ', 'http://127.0.0.1:5000'],
    ['[::1]:5000', 'http://[::1]:5000'],
    ['192.168.0.7:11434/v1', 'http://192.168.0.7:11434/v1'],
    ['nas:5000', 'http://nas:5000'],
    ['translate.example.org', 'https://translate.example.org'],
    ['https://api.example.com/v1/', 'https://api.example.com/v1'],
    ['HTTPS://API.example.com/V1', 'https://api.example.com/V1'],
  ])('%s is %s', (typed, url) => {
    expect(translatorAddress(typed)).toEqual({ url });
  });

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['two words', 'no address'],
    ['https://', 'no address'],
    ['ftp://example.org', 'http://'],
    ['file:///etc/passwd', 'http://'],
    ['javascript://alert', 'http://'],
    ['https://me:secret@example.org', 'password'],
    ['https://example.org/?key=1', 'before any ?'],
    ['https://example.org/#top', 'before any ?'],
    [`https://example.org/${'a'.repeat(600)}`, 'no address'],
  ])('%s is refused', (typed, why) => {
    expect(translatorAddress(typed)).toEqual({ problem: expect.stringContaining(why) });
  });
});

it.each([
  ['http://example.org', true],
  ['http://192.168.0.7:5000', true],
  ['https://example.org', false],
  ['http://localhost:5000', false],
  ['http://127.0.0.1:5000', false],
  ['', false],
])('a key sent to %s travels readable: %s', (address, readable) => {
  expect(travelsReadable(address)).toBe(readable);
});

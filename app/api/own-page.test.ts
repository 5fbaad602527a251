import { expect, test } from 'vitest';
import { refuseForeign } from './own-page.ts';

test.each([
  // What it is, headers, HOST, whether it may
  ['the page itself', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, '127.0.0.1', true],
  ['by name', { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, '127.0.0.1', true],
  ['by IPv6', { host: '[::1]:3000', origin: 'http://[::1]:3000' }, '127.0.0.1', true],
  ['in capitals', { host: 'LOCALHOST:3000', origin: 'http://localhost:3000' }, '127.0.0.1', true],
  ['no browser', { host: 'localhost:3000' }, '127.0.0.1', true],
  ['the name it was given', { host: 'lese.example:8080', origin: 'http://lese.example:8080' }, 'lese.example', true],
  ['an address, when listening everywhere', { host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' }, '0.0.0.0', true],
  ['behind https', { host: 'localhost', origin: 'https://localhost' }, '127.0.0.1', true],
  ['another site', { host: '127.0.0.1:3000', origin: 'https://evil.example' }, '127.0.0.1', false],
  ['another program on this machine', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:8000' }, '127.0.0.1', false],
  ['a sandboxed frame', { host: '127.0.0.1:3000', origin: 'null' }, '127.0.0.1', false],
  ['another site without Origin', { host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, '127.0.0.1', false],
  ['a name pointed here', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }, '127.0.0.1', false],
  ['a name pointed here, listening everywhere', { host: 'evil.example', origin: 'http://evil.example' }, '0.0.0.0', false],
  ['a name that begins like ours', { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }, '127.0.0.1', false],
  ['an address that is not ours', { host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' }, '127.0.0.1', false],
  ['no host', {}, '127.0.0.1', false],
  ['not a host', { host: 'a b' }, '127.0.0.1', false],
] as [string, Record<string, string>, string, boolean][])('%s', (_, headers, host, may) => {
  expect(refuseForeign(new Headers(headers), host) === null).toBe(may);
});

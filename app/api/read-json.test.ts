import { expect, test } from 'vitest';
import { MOST_BYTES, readJson } from './read-json.ts';

const post = (body: BodyInit | null, type = 'application/json') =>
  new Request('http://localhost/api/events', { method: 'POST', body, headers: { 'content-type': type } });

test.each([
  ['an object', post('{"a":1}'), { json: { a: 1 } }],
  ['with a charset', post('[]', 'application/json; charset=utf-8'), { json: [] }],
  ['umlauts', post('"Köln"'), { json: 'Köln' }],
  ['nothing', post(null), { status: 400, message: 'The body is not JSON.' }],
  ['half of it', post('{"a":'), { status: 400, message: 'The body is not JSON.' }],
  ['plain text', post('{}', 'text/plain'), { status: 415, message: 'The body must be sent as application/json.' }],
])('%s', async (_, request, expected) => {
  expect(await readJson(request)).toEqual(expected);
});

test('reads no further than allowed', async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent++;
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'application/json' },
  } as RequestInit);
  expect(await readJson(request)).toMatchObject({ status: 413 });
  expect(sent).toBeLessThan(MOST_BYTES / 100_000 + 5);
});

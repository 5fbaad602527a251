import { afterEach, describe, expect, it, vi } from 'vitest';
import { askJob, jobLine } from './gloss-job.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [0, 'Unpacking, 0 %'],
  [0.999, 'Unpacking, 99 %'],
  [1, 'Unpacking, 100 %'],
])('tells %d as %j', (share, line) => {
  expect(jobLine({ doing: 'Unpacking', share })).toBe(line);
});

describe('askJob', () => {
  const answering = (response: () => Promise<Response>) => vi.stubGlobal('fetch', response);
  it('gives the job', async () => {
    answering(async () => Response.json({ job: { state: 'stopped' }, installed: false }));
    expect(await askJob('fra', 'GET')).toEqual({ state: 'stopped' });
  });
  it.each<[string, () => Promise<Response>, string]>([
    ['a refusal', async () => Response.json({ message: 'Not from here.' }, { status: 403 }), 'Not from here.'],
    ['an answer that is none', async () => new Response('<html>', { status: 502 }), 'cannot be reached'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'cannot be reached'],
  ])('says what is wrong with %s', async (_, response, word) => {
    answering(response);
    expect(await askJob('fra', 'POST')).toMatchObject({ state: 'failed', problem: expect.stringContaining(word) });
  });
});

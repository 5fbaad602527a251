import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
// The builder is a job; the test needs a real file to open.
// biome-ignore lint/style/noRestrictedImports: only the test crosses over
import { buildDictionary } from '#jobs/dictionary-build.ts';
import { alsoMeans } from './also-means.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lesefluss-also-'));

// Written for this test, in the format of Ding.
const SOURCE = `# Version :: test
# License :: GPL Version 2 or later
Kahn {m}; Nachen {m} | Kähne {pl} :: boat; barge [Br.] | boats
Gefäß {n} :: vessel
rudern {vi} :: to row
`;

beforeAll(async () => {
  vi.stubEnv('LESEFLUSS_DATA', folder);
  await buildDictionary(SOURCE, path.join(folder, 'dictionary.db'), 'a test', () => {});
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

test.each<[typed: string, asked: string, gloss: string, boolean]>([
  ['der Kahn', 'Boot|NOUN', 'boat', true],
  ['Kahn', 'Boot|NOUN', 'ship; boat (small)', true],
  ['nachen.', 'Boot|NOUN', 'boat', true],
  ['das Gefaess', 'Schiff|NOUN', 'vessel', true],
  ['rudern', 'paddeln|VERB', 'row', true],
  // The word itself, a word that means something else, no word, nothing.
  ['der Kahn', 'Kahn|NOUN', 'boat', false],
  ['das Gefäß', 'Boot|NOUN', 'boat', false],
  ['Xyzzy', 'Boot|NOUN', 'boat', false],
  ['', 'Boot|NOUN', 'boat', false],
  ['a'.repeat(5000), 'Boot|NOUN', 'boat', false],
  ['Kahn', 'Boot|NOUN', '', false],
])('%j for %s (%s): %s', (typed, asked, gloss, expected) => {
  expect(alsoMeans({ settings: {} }, typed, asked, [gloss])).toBe(expected);
});

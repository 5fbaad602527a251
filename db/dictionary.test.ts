import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
// The builder is a job; the test needs a real file to open.
// biome-ignore lint/style/noRestrictedImports: only the test crosses over
import { buildDictionary } from '#jobs/dictionary-build.ts';
import { dictionary, dictionaryState, openDictionary } from './dictionary.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lesefluss-dictionary-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

// Written for this test, in the format of Ding.
const SOURCE = `# Version :: test
# License :: GPL Version 2 or later
Kahn {m}; Nussschale {f} [ugs.] [naut.] | Kähne {pl} | im Kahn sitzen | Der Kahn ist ein Boot. :: boat; tub [coll.]; barge | boats | to sit in the boat | The boat is a boat.
Kahn {m} (Bett) [humor.] :: bed
ins Schwimmen geraten {vi} [übtr.] :: to flounder
(nur) eine Anmerkung :: (a remark alone)
`;

describe('a built dictionary', () => {
  it('gives entries, forms and what the examples say', async () => {
    const file = path.join(folder, 'good.db');
    const report = await buildDictionary(SOURCE, file, 'a test', () => {});
    expect(report).toMatchObject({ lines: 4 });
    const { dictionary: opened, headwords } = openDictionary(file);
    expect(headwords).toBe(report.headwords);
    const entry = opened.entry('Kahn')!;
    expect(entry.senses.map(({ glosses }) => glosses.map(({ text }) => text))).toEqual([['boat', 'tub', 'barge'], ['bed']]);
    expect(entry.senses[0]).toMatchObject({ pos: 'NOUN', genders: ['m'], plural: 'Kähne', labels: ['naut.'], synonyms: ['Nussschale'] });
    expect(entry.senses[0]!.examples()).toContainEqual({ de: 'im Kahn sitzen', en: 'to sit in the boat' });
    const [boat, tub] = entry.senses[0]!.glosses;
    expect(boat!.evidence!.own).toBeGreaterThan(tub!.evidence!.own);
    expect(opened.formsOf('Kähne')).toEqual([{ headword: 'Kahn', kind: 'plural' }]);
    expect(opened.entry('Boot')).toBeNull();
    expect(opened.has('Kahn')).toBe(true);
    // Each under the rarest of its words.
    expect(report.phrases).toBe(2);
    expect(opened.phrases!('Schwimmen')).toEqual([
      { text: 'ins Schwimmen geraten', kind: 'verb', glosses: ['to flounder'], labels: ['übtr.'] },
    ]);
    expect(opened.phrases!('Kahn')).toMatchObject([{ text: 'im Kahn sitzen' }]);
    expect(opened.phrases!('sitzen')).toEqual([]);
    expect(opened.entry('eine Anmerkung')?.senses[0]?.glosses ?? []).toEqual([]);
  });
});

describe('dictionary', () => {
  const at = (name: string) => {
    const data = path.join(folder, name);
    fs.mkdirSync(data, { recursive: true });
    vi.stubEnv('LESEFLUSS_DATA', data);
    return path.join(data, 'dictionary.db');
  };

  it('is null when there is none, and says how to get it', () => {
    at('none');
    expect(dictionary()).toBeNull();
    expect(dictionaryState()).toMatchObject({ state: 'missing', problem: expect.stringContaining('npm run dictionary') });
  });

  it.each([
    ['no database', 'hello'],
    ['an empty file', ''],
  ])('is null when the file is %s, and says so', (name, content) => {
    fs.writeFileSync(at(name), content);
    expect(dictionary()).toBeNull();
    expect(dictionaryState()).toMatchObject({ state: 'damaged', problem: expect.stringContaining('cannot be read') });
  });

  it('is opened when it comes, without a restart', async () => {
    const file = at('late');
    expect(dictionary()).toBeNull();
    await buildDictionary(SOURCE, file, 'a test', () => {});
    expect(dictionary()?.has('Kahn')).toBe(true);
    expect(dictionaryState()).toMatchObject({ state: 'ready' });
  });
});

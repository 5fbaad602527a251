import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDictionary } from '#db/dictionary.ts';
import { dingFile, isDictionaryReady, prepareDictionary } from './dictionary.ts';
import { verifyDing } from './dictionary-source.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lesefluss-prepare-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const HEADER = '# Version :: test\n# License :: GPL Version 2 or later\n';
const places = (name: string) => ({ data: path.join(folder, name), dictionaryFile: path.join(folder, name, 'dictionary.db') });

describe('prepareDictionary', () => {
  it('builds once, and then has nothing to do', async () => {
    const here = places('once');
    fs.mkdirSync(here.data);
    fs.writeFileSync(dingFile(here.data), `${HEADER}Kahn {m} :: boat\n`);
    expect(isDictionaryReady(here)).toBe(false);
    expect(await prepareDictionary(here, () => {})).toEqual({ state: 'built' });
    expect(isDictionaryReady(here)).toBe(true);
    expect(await prepareDictionary(here, () => {})).toEqual({ state: 'ready' });
    const { dictionary } = openDictionary(here.dictionaryFile);
    const glosses = (headword: string) => dictionary.entry(headword)?.senses.flatMap((sense) => sense.glosses.map(({ text }) => text));
    expect(glosses('Kahn')).toEqual(['boat']);
    // What Ding lacks.
    expect(glosses('tschüss')).toEqual(['bye', 'goodbye']);
    expect(glosses('Start-ups')).toBeUndefined();
    expect(dictionary.formsOf('Start-ups')).toMatchObject([{ headword: 'Start-up', kind: 'plural' }]);
  });

  it('clears away what a run that was stopped has left, and builds anew', async () => {
    const here = places('stopped');
    fs.mkdirSync(here.data);
    fs.writeFileSync(dingFile(here.data), `${HEADER}Kahn {m} :: boat\n`);
    const left = `${here.dictionaryFile}.999999.part`;
    fs.writeFileSync(left, 'half');
    await prepareDictionary(here, () => {});
    expect(fs.existsSync(left)).toBe(false);
    expect(isDictionaryReady(here)).toBe(true);
  });

  it('takes a half-written file for no dictionary', () => {
    const here = places('half');
    fs.mkdirSync(here.data);
    fs.writeFileSync(dingFile(here.data), HEADER);
    fs.writeFileSync(here.dictionaryFile, 'SQLite format 3');
    expect(isDictionaryReady(here)).toBe(false);
  });
});

describe('verifyDing', () => {
  const many = (count: number) => 'Kahn {m} :: boat\n'.repeat(count);
  it('accepts another edition that is whole', () => {
    expect(verifyDing(HEADER + many(100_000))).toBe('test');
  });
  it.each([
    ['a text without the header', many(100_000), 'header'],
    ['another licence', `# Version :: test\n# License :: all rights reserved\n${many(100_000)}`, 'licence'],
    ['a file that is cut off', HEADER + many(99), 'only 99'],
    ['a known edition with lines missing', `# Version :: devel 2023-01-30\n# License :: GPL\n${many(200_000)}`, '206233'],
  ])('refuses %s', (_, text, word) => {
    expect(() => verifyDing(text)).toThrow(word);
  });
});

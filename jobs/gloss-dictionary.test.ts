import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDictionary } from '#db/dictionary.ts';
import { rankGlosses } from '#lib/dictionary/sense.ts';
import { glossDictionaryFile, installGlosses, isInstalled, refreshGlosses, removeGlosses } from './gloss-dictionary.ts';
import { dictd, dictzip, INFO, writeFreedict } from './test-freedict.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'lesefluss-glosses-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

// Written for these tests, in the format of the dictionaries.
const ENTRIES = [
  'Kahn /kaːn/ <n, masc>\n1. barque, canot\nkleines Boot\n2. lit\numgangssprachlich: Bett\n',
  'gehen /ˈɡeːən/ <v>\n1. aller, marcher\nsich fortbewegen\n2. partir, aller\neinen Ort verlassen\n',
  'Arm <n, masc>\nbras\n',
  'arm <adj>\npauvre\n',
  'in den sauren Apfel beißen\navaler la pilule\n',
  'bar <suffix>\nable\n',
];

let folders = 0;
/** A source with these entries, and a data folder. */
function places(entries: string[] | null = ENTRIES) {
  const here = path.join(root, String(++folders));
  const found = { data: path.join(here, 'data'), freedictSource: path.join(here, 'source') };
  fs.mkdirSync(found.freedictSource, { recursive: true });
  if (entries) writeFreedict(found.freedictSource, 'fra', entries);
  return found;
}
const ignore = () => {};
const listed = (folder: string) => (fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []);

describe('installGlosses', () => {
  it('builds a dictionary that opens like the one of Ding', async () => {
    const here = places();
    const heard: [string, number][] = [];
    expect(await installGlosses('fra', here, (doing, share) => heard.push([doing, share]))).toEqual({ headwords: 6 });
    expect(isInstalled(here.data, 'fra')).toBe(true);
    expect(heard.map(([, share]) => share)).toEqual(heard.map(([, share]) => share).sort());

    const { dictionary } = openDictionary(glossDictionaryFile(here.data, 'fra'));
    expect(dictionary.language).toBe('fra');
    expect(dictionary.notice).toMatch(/^French from .*CC BY-SA 3\.0/);
    const [boat, bed] = dictionary.entry('Kahn')!.senses;
    expect(boat).toMatchObject({ pos: 'NOUN', genders: ['m'], glosses: [{ text: 'barque', notes: ['kleines Boot'] }, { text: 'canot' }] });
    expect(bed).toMatchObject({ labels: ['ugs.'], glosses: [{ text: 'lit' }] });
    expect(bed!.glosses[0]!.evidence!.own).toBeLessThan(boat!.glosses[0]!.evidence!.own);
    expect(dictionary.entry('Arm')!.senses[0]!.glosses[0]!.text).toBe('bras');
    expect(dictionary.entry('arm')!.senses[0]!.glosses[0]!.text).toBe('pauvre');
    expect(dictionary.formsOf('Apfel')).toEqual([{ headword: 'in den sauren Apfel beißen', kind: 'inside' }]);
    expect(dictionary.has('bar')).toBe(false);
  });

  it('weighs a gloss that several senses share more', async () => {
    const here = places();
    await installGlosses('fra', here, ignore);
    const senses = openDictionary(glossDictionaryFile(here.data, 'fra')).dictionary.entry('gehen')!.senses;
    const [go, walk] = senses[0]!.glosses;
    expect(go!.evidence!.own).toBeGreaterThan(walk!.evidence!.own);
  });

  it('takes common words first where senses have no order of their own, and words of the same kind', async () => {
    const here = places(null);
    const turkish = INFO.replace('français FreeDict+WikDict', 'Turkish Ferheng/FreeDict').replace('Size: 3', 'Size: 5');
    const entries = ['neu\ntaze\n', 'neu\nyeni\n', 'Neujahr\nyeni yıl\n', 'Treffen\nvurmak\n', 'Treffen\nbuluşma\n', 'treffen\nvurmak\n'];
    writeFreedict(here.freedictSource, 'tur', entries, turkish);
    expect(await installGlosses('tur', here, ignore)).toEqual({ headwords: 4 });
    const { dictionary } = openDictionary(glossDictionaryFile(here.data, 'tur'));
    const first = (headword: string) => rankGlosses(dictionary.entry(headword)!.senses, {})[0]!.gloss.text;
    expect(['neu', 'Treffen', 'treffen'].map(first)).toEqual(['yeni', 'buluşma', 'vurmak']);
  });

  it('needs no source a second time', async () => {
    const here = places();
    await installGlosses('fra', here, ignore);
    fs.rmSync(glossDictionaryFile(here.data, 'fra'));
    expect(await installGlosses('fra', { data: here.data }, ignore)).toEqual({ headwords: 6 });
  });

  it.each<[string, (folder: string, name: string) => void, string]>([
    ['is cut off', (folder, name) => fs.truncateSync(path.join(folder, `${name}.dict.dz`), 120), 'cut off'],
    ['is not compressed', (folder, name) => fs.writeFileSync(path.join(folder, `${name}.dict.dz`), INFO.repeat(20)), 'not compressed'],
    ['has an empty index', (folder, name) => fs.writeFileSync(path.join(folder, `${name}.index`), ''), 'empty'],
    ['has an index that is cut off', (folder, name) => fs.truncateSync(path.join(folder, `${name}.index`), 30), 'cut off'],
    [
      'has another index',
      (folder, name) => {
        const { index } = dictd([
          ['00databaseinfo', INFO],
          ['see', 'lac '.repeat(30)],
          ['berg', 'montagne '.repeat(30)],
        ]);
        fs.writeFileSync(path.join(folder, `${name}.index`), index);
      },
      'does not belong',
    ],
    [
      'has an index without half of its lines',
      (folder, name) => {
        const lines = fs.readFileSync(path.join(folder, `${name}.index`), 'utf8').split('\n');
        fs.writeFileSync(path.join(folder, `${name}.index`), `${lines[0]}\n${lines[1]}\n`);
      },
      'cut off',
    ],
    [
      'is another text',
      (folder, name) => {
        const { text, index } = dictd([['hello', 'hello\nworld\n']]);
        fs.writeFileSync(path.join(folder, `${name}.dict.dz`), dictzip(text));
        fs.writeFileSync(path.join(folder, `${name}.index`), index);
      },
      'header',
    ],
  ])('says so when the source %s, and leaves nothing behind', async (_, spoil, word) => {
    const here = places();
    spoil(here.freedictSource, 'freedict-deu-fra');
    const result = await installGlosses('fra', here, ignore);
    expect(result).toMatchObject({ problem: expect.stringContaining(word) });
    expect(listed(here.data)).toEqual([]);
    expect(isInstalled(here.data, 'fra')).toBe(false);
  });

  it('keeps the old dictionary when a new one cannot be built', async () => {
    const here = places();
    await installGlosses('fra', here, ignore);
    fs.truncateSync(path.join(here.freedictSource, 'freedict-deu-fra.dict.dz'), 120);
    expect(await installGlosses('fra', here, ignore)).toHaveProperty('problem');
    expect(openDictionary(glossDictionaryFile(here.data, 'fra')).dictionary.has('Kahn')).toBe(true);
  });

  it('can be stopped at every step, leaves no half of anything, and can be started again', async () => {
    const many = places([...ENTRIES, ...Array.from({ length: 3000 }, (_, at) => `Wort${at} <n, neut>\nmot${at}\n`)]);
    let steps = 0;
    await installGlosses('fra', many, () => steps++);
    expect(steps).toBeGreaterThan(8);
    for (let stopAt = 1; stopAt <= steps; stopAt++) {
      const data = path.join(root, `stopped-${stopAt}`);
      const stop = new AbortController();
      let step = 0;
      const work = installGlosses('fra', { ...many, data }, () => ++step === stopAt && stop.abort(), stop.signal);
      await expect(work).rejects.toThrow('aborted');
      expect(listed(data).filter((name) => !name.startsWith('freedict-'))).toEqual([]);
      expect(listed(data).filter((name) => name.endsWith('.part'))).toEqual([]);
    }
    const data = path.join(root, `stopped-${steps}`);
    expect(await installGlosses('fra', { data }, ignore)).toEqual({ headwords: 3006 });
  });

  it('clears away what a run that was killed has left', async () => {
    const here = places();
    fs.mkdirSync(here.data);
    const left = `${glossDictionaryFile(here.data, 'fra')}.999999.part`;
    fs.writeFileSync(left, 'half');
    await installGlosses('fra', here, ignore);
    expect(fs.existsSync(left)).toBe(false);
  });

  it('is removed without a trace', async () => {
    const here = places();
    await installGlosses('fra', here, ignore);
    removeGlosses('fra', here.data);
    expect(listed(here.data)).toEqual([]);
  });
});

describe('refreshGlosses', () => {
  it('builds again what another builder has made, and nothing else', async () => {
    const here = places();
    await installGlosses('fra', here, ignore);
    const said: string[] = [];
    await refreshGlosses({ data: here.data }, (line) => said.push(line));
    expect(said).toEqual([]);
    const file = glossDictionaryFile(here.data, 'fra');
    const bytes = fs.readFileSync(file);
    bytes.writeInt32BE(1, 60);
    fs.writeFileSync(file, bytes);
    await refreshGlosses({ data: here.data }, (line) => said.push(line));
    expect(said).toEqual(['building the French glosses again …']);
    expect(isInstalled(here.data, 'fra')).toBe(true);
  });
});

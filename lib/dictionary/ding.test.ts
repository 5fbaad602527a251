import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDingLine, readDingHeader } from './ding.ts';
import { dingFields } from './ding-fields.ts';
import { readItem, splitOutside } from './ding-item.ts';

// Lines in these tests are written for them, in the format of Ding; none is copied from it.

describe('splitOutside', () => {
  it.each([
    ['Boot {n}; Kahn {m}', ['Boot {n}', 'Kahn {m}']],
    ['rudern (Boot; Kahn) {vi}; paddeln', ['rudern (Boot; Kahn) {vi}', 'paddeln']],
    ['row {rowed; rowed}', ['row {rowed; rowed}']],
    ['a < b; c', ['a < b', 'c']],
    [' ; ', []],
  ])('%s', (source, pieces) => {
    expect(splitOutside(source, ';')).toEqual(pieces);
  });
});

describe('readItem', () => {
  it.each<[string, Partial<ReturnType<typeof readItem>>]>([
    [
      'Kahn {m} [ugs.] (kleines Boot) <Kahne>',
      { text: 'Kahn', tags: ['m'], labels: ['ugs.'], notes: ['kleines Boot'], aliases: ['Kahne'] },
    ],
    ['Ruderverein {m} /RV/', { text: 'Ruderverein', abbreviations: ['RV'] }],
    ['mancher(r)', { text: 'mancher', optional: ['r'] }],
    ['(un)seetüchtig', { text: 'unseetüchtig', notes: [] }],
    ['rudern und/oder segeln', { text: 'rudern und/oder segeln', abbreviations: [] }],
    ['Tiefe < 3 m', { text: 'Tiefe < 3 m', aliases: [] }],
  ])('%s', (source, expected) => {
    expect(readItem(source)).toMatchObject(expected);
  });

  it('loses no letter of any source', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', 'ß', ' ', '(', ')', '[', ']', '{', '}', '<', '>', '/', ';', '.'), maxLength: 30 }),
        (source) => {
          const item = readItem(source);
          const kept = [
            item.text,
            ...item.tags,
            ...item.labels,
            ...item.notes,
            ...item.aliases,
            ...item.abbreviations,
            ...item.optional,
          ].join('');
          const letters = (text: string) => [...text.replace(/[^aBß]/g, '')].sort().join('');
          expect(letters(kept)).toBe(letters(source));
        },
      ),
    );
  });
});

const heads = (line: string, part = 0) => parseDingLine(line)!.parts[part]!.de.map(({ headword, pos }) => [headword, pos]);
const kinds = (line: string) => parseDingLine(line)!.parts.map(({ kind }) => kind);

describe('parseDingLine', () => {
  it.each([
    [
      'Kahn {m}; Boot {n} :: boat',
      [
        ['Kahn', 'NOUN'],
        ['Boot', 'NOUN'],
      ],
    ],
    ['auf jdn./etw. lauern {vi} :: to lurk for sb./sth.', [['lauern', 'VERB']]],
    ['sich etw. ausmalen {vr} :: to imagine sth.', [['ausmalen', 'VERB']]],
    [
      'weggleiten; davongleiten {vi} :: to glide off',
      [
        ['weggleiten', 'VERB'],
        ['davongleiten', 'VERB'],
      ],
    ],
    ['die erste Fahrt {f} :: maiden trip', [['erste Fahrt', 'NOUN']]],
    ['das Ufer {n} :: bank', [['Ufer', 'NOUN']]],
    ['am Ufer :: on the bank', [['am Ufer', null]]],
    ['gleiten :: to glide', [['gleiten', 'VERB']]],
    [
      'flink; Wiesel {n} :: weasel',
      [
        ['flink', null],
        ['Wiesel', 'NOUN'],
      ],
    ],
  ])('finds the headwords of: %s', (line, expected) => {
    expect(heads(line)).toEqual(expected);
  });

  it.each([
    [
      'Kahn {m} | Kähne {pl} | Lastkahn {m} | im Kahn sitzen | Der Kahn ist leck. :: boat | boats | barge | to sit in the boat | The boat leaks.',
      ['head', 'plural', 'subentry', 'phrase', 'sentence'],
    ],
    [
      'rudern {vi} | rudernd | gerudert | er ruderte :: to row | rowing | rowed | he rowed',
      ['head', 'present participle', 'past participle', 'finite'],
    ],
    ['tief {adj} | tiefer | am tiefsten :: deep | deeper | deepest', ['head', 'comparative', 'superlative']],
    ['Kahn {m} | Flöße {pl} :: boat | rafts', ['head', 'subentry']],
    ['Kahn {m} | nasser Kahn :: boat | wet boat', ['head', 'phrase']],
  ])('tells the parts apart: %s', (line, expected) => {
    expect(kinds(line)).toEqual(expected);
  });

  it.each([['# Version :: 1'], [''], ['Kahn {m} : boat']])('is no entry: %j', (line) => {
    expect(parseDingLine(line)).toBeNull();
  });

  it('reads the header', () => {
    expect(readDingHeader('# Version :: devel 2020-01-01\n# Copyright (c) :: A,\n# License :: GPL Version 2\nKahn :: boat')).toMatchObject({
      version: 'devel 2020-01-01',
    });
    expect(readDingHeader('Kahn :: boat')).toBeNull();
  });
});

describe('dingFields', () => {
  it('gives plurals, participles and variants to their headwords', () => {
    const { forms } = dingFields(parseDingLine('Kahn {m}; Zille {f} | Kähne {pl}; Zillen {pl} :: boat | boats')!);
    expect(forms).toEqual([
      { form: 'Kähne', headword: 'Kahn', kind: 'plural' },
      { form: 'Zillen', headword: 'Zille', kind: 'plural' },
    ]);
  });
  it('keeps a subject for all synonyms, and a register for its own', () => {
    const [field] = dingFields(parseDingLine('Kahn {m}; Nussschale {f} [ugs.] [naut.] :: boat')!).fields;
    expect(field).toMatchObject({ labels: ['naut.'], heads: [{ labels: [] }, { labels: ['ugs.'] }] });
  });
  it('counts what it cannot place', () => {
    expect(dingFields(parseDingLine('Kahn {xyz} :: boat')!).leftovers).toEqual(['tag {xyz}']);
  });
});

const real = new URL('../../data/ding.txt', import.meta.url);
describe.runIf(fs.existsSync(real))('the whole of Ding', () => {
  it('is read without a throw, both sides in step, and hardly anything is left over', () => {
    let lines = 0;
    let left = 0;
    for (const text of fs.readFileSync(real, 'utf8').split('\n')) {
      const line = parseDingLine(text);
      if (!line) continue;
      lines++;
      const [german, english] = text.split(' :: ') as [string, string];
      if (german.split('|').length !== english.split('|').length || line.parts.length !== german.split('|').length) throw new Error(text);
      left += dingFields(line).leftovers.length;
    }
    expect(lines).toBeGreaterThan(100_000);
    expect(left / lines).toBeLessThan(0.01);
  }, 60_000);
});

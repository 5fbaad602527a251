import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INFO } from '#jobs/test-freedict.ts';
import { parseFreedictEntry, readFreedictInfo } from './freedict.ts';
import { readDefinition } from './freedict-definition.ts';
import { freedictFields, freedictForms } from './freedict-fields.ts';

// Written for these tests, in the format of the dictionaries.
describe('parseFreedictEntry', () => {
  it('reads headword, part of speech and gender', () => {
    expect(parseFreedictEntry('Kahn /kaːn/ <n, masc>\nbarque, canot\nkleines Boot\n', 'words')).toEqual({
      headword: 'Kahn',
      pos: 'NOUN',
      genders: ['m'],
      senses: [{ glosses: ['barque', 'canot'], definitions: ['kleines Boot'] }],
    });
  });

  it.each([
    ['letters', 'Haus /haʊs/ <n>\nev\n', 'NOUN', ['n']],
    ['words', 'Bain-Marie <n>\nbain-marie\n', 'NOUN', []],
    ['letters', 'Kähne <m, pl>\nkayık\n', 'NOUN', ['m', 'pl']],
    ['words', 'rudern /ʁ/ /r/ <v>\nramer\n', 'VERB', []],
    ['words', 'im Kahn sitzen\nramer\n', undefined, []],
    ['words', 'huch <interjection>\noh\n', 'INTJ', []],
  ] as const)('%s: %j', (tags, text, pos, genders) => {
    expect(parseFreedictEntry(text, tags)).toMatchObject({ genders, ...(pos && { pos }) });
  });

  const glosses = (text: string) => parseFreedictEntry(text, 'words')?.senses.map((sense) => sense.glosses.join(' | '));
  it.each([
    ['several senses', 'Kahn <n, masc>\n1. barque\nBoot\n2. lit\nBett\n', ['barque', 'lit']],
    ['a sense without a definition', 'Kahn <n, masc>\n1. barque\n2. lit\nBett\n', ['barque', 'lit']],
    ['several definitions of one translation', 'Kahn <n, masc>\nbarque 2.\nBoot\n 3.\nSchiff\n', ['barque']],
    ['both', 'Kahn <n, masc>\n1. barque 2.\nBoot\n 3.\nSchiff\n2. lit\nBett\n', ['barque', 'lit']],
    ['a definition that begins with a figure', 'Fall <n, masc>\nakkusatif\n4. Fall der Beugung\n', ['akkusatif']],
    [
      'a definition that begins with a century',
      'Dame <n, fem>\n1. favorite\n16. Jahrhundert: Geliebte\n2. dame\nFrau\n',
      ['favorite', 'dame'],
    ],
    ['commas in brackets', 'Kahn\nbarque (petite, plate), canot\n', ['barque (petite, plate) | canot']],
    ['decimal commas', 'Flasche\n0,5 litre, bouteille\n', ['0,5 litre | bouteille']],
    ['an entity', 'Kahn\nbarque &#124; canot &amp; bac\n', ['barque | canot & bac']],
  ])('reads %s', (_, text, expected) => {
    expect(glosses(text)).toEqual(expected);
  });

  it.each([
    ['an empty text', ''],
    ['a headword alone', 'Kahn <n, masc>\n'],
    ['a headword with empty lines', 'Kahn\n\n \n'],
    ['no headword', '\nbarque\n'],
  ])('gives nothing for %s', (_, text) => {
    expect(parseFreedictEntry(text, 'words')).toBeNull();
  });

  it('keeps parts of words apart from words', () => {
    expect(parseFreedictEntry('bar <suffix>\nable\n', 'words')?.headword).toBe('-bar');
    expect(parseFreedictEntry('ab <prefix>\ndé\n', 'words')?.headword).toBe('ab-');
  });

  it('takes any text without a fault', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseFreedictEntry(text, 'words')));
  });
});

describe('readDefinition', () => {
  it.each([
    ['Musik, veraltend: Flöte', 'Flöte', { text: 'Flöte', labels: ['mus.', 'veraltend'] }],
    ['umgangssprachlich abwertend: Schiff', 'Kahn', { text: 'Schiff', labels: ['ugs.', 'pej.'] }],
    ['meist abwertend: Schiff', 'Kahn', { text: 'Schiff', labels: ['pej.'] }],
    ['kein Plural: Schiffe', 'Kahn', { text: 'Schiffe', labels: [] }],
    ['reflexiv: raufen', 'balgen', { reflexive: true, text: 'raufen' }],
    ['mit Dativ: bei', 'an', { government: ['+Dat.'] }],
    ['von etwas ausgehen: annehmen', 'ausgehen', { frame: 'von etw. ~', text: 'annehmen' }],
    ['für etwas/jemanden halten: meinen', 'halten', { frame: 'für etw./jdn. ~' }],
    ['sich (über etwas) freuen: froh sein', 'freuen', { frame: 'sich (über etw.) ~', reflexive: true }],
    // What is not known stays in the definition.
    ['von Schiffen: sinken', 'untergehen', { text: 'von Schiffen: sinken', labels: [] }],
    ['Musik, von Orgeln: Pfeife', 'Pfeife', { text: 'Musik, von Orgeln: Pfeife', labels: ['mus.'] }],
    ['kleines Haus', 'Haus', { text: 'kleines Haus', labels: [] }],
    ['um 12:30: Mittag', 'Mittag', { labels: [] }],
    ['kleines Haus: Hütte', 'Haus', { text: 'kleines Haus: Hütte' }],
  ])('%j', (definition, headword, expected) => {
    expect(readDefinition(definition, headword)).toMatchObject(expected);
  });
});

describe('freedictFields', () => {
  const fields = (text: string, language: 'fra' | 'tur' = 'fra') =>
    freedictFields(parseFreedictEntry(text, language === 'tur' ? 'letters' : 'words')!, language);

  it('puts what stands in brackets into the notes', () => {
    expect(fields('Kahn <n, masc>\nbarque (petite), (bateau)\n')[0]!.glosses).toEqual([
      { text: 'barque', labels: [], notes: ['petite'] },
      { text: 'bateau', labels: [], notes: [] },
    ]);
  });

  it('keeps a label that all definitions of a translation share', () => {
    const [head] = fields('Kahn\nbarque 2.\nMusik, selten: A\n 3.\nMusik: B\n')[0]!.heads;
    expect(head!.labels).toEqual(['mus.']);
  });

  it.each([
    ['gehen\ngitmek\n', 'VERB'],
    ['gegen\nkarşı\n', 'OTHER'],
    ['Hund\nköpek\n', 'NOUN'],
    ['ab und zu\nbazen\n', 'PHRASE'],
  ])('guesses the part of speech of %j', (text, pos) => {
    expect(fields(text, 'tur')[0]!.heads[0]!.pos).toBe(pos);
  });

  it('finds a phrase by its words', () => {
    const entry = parseFreedictEntry('in den sauren Apfel beißen\navaler la pilule\n', 'words')!;
    expect(freedictForms(entry).map(({ form }) => form)).toEqual(['sauren', 'Apfel', 'beißen']);
    expect(freedictForms({ ...entry, headword: 'Apfel' })).toEqual([]);
  });
});

describe('readFreedictInfo', () => {
  it('reads title, edition and licence', () => {
    const info = {
      title: 'Deutsch-français FreeDict+WikDict',
      edition: '2026.01.01',
      headwords: 3,
      license: 'CC-BY-SA-3.0',
      tags: 'words',
    };
    expect(readFreedictInfo(INFO)).toEqual(info);
    const gpl = 'the GNU General Public License ver. 2.0 and any\n  later version.';
    const turkish = INFO.replace('français FreeDict+WikDict', 'Turkish Ferheng/FreeDict').replace(/Licensed[\s\S]*/, gpl);
    expect(readFreedictInfo(turkish)).toMatchObject({ license: 'GPL-2.0-or-later', tags: 'letters' });
  });

  it.each([
    ['another text', 'Hello', 'header'],
    ['no edition', INFO.replace('Edition', 'Ed'), 'header'],
    ['another licence', INFO.replace('ShareAlike', 'NonCommercial'), 'licence'],
  ])('refuses %s', (_, text, word) => {
    expect(() => readFreedictInfo(text)).toThrow(word);
  });
});

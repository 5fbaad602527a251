import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#settings';
import { comparison } from './comparison.ts';
import { openLexicon } from './lexicon.ts';
import { nounTable } from './noun-table.ts';
import { type TENSES, verbTable } from './verb-table.ts';

const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));

describe('nouns', () => {
  const line = (lemma: string, head?: string) => {
    const table = nounTable(lemma, lexicon, undefined, head);
    if (!table) return null;
    const cells = Object.values(table.cells);
    return [cells.map(({ singular }) => singular.join('/')).join(' '), cells.map(({ plural }) => plural.join('/')).join(' '), table.source];
  };
  it.each<[string, string | undefined, string[] | null]>([
    ['Haus', undefined, ['Haus Hauses Haus Haus', 'Häuser Häuser Häusern Häuser', 'lexicon']],
    ['Frau', undefined, ['Frau Frau Frau Frau', 'Frauen Frauen Frauen Frauen', 'lexicon']],
    ['Student', undefined, ['Student Studenten Studenten Studenten', 'Studenten Studenten Studenten Studenten', 'lexicon']],
    ['Name', undefined, ['Name Namens Namen Namen', 'Namen Namen Namen Namen', 'lexicon']],
    ['Herz', undefined, ['Herz Herzens Herz Herz', 'Herzen Herzen Herzen Herzen', 'lexicon']],
    ['Tag', undefined, ['Tag Tags/Tages Tag Tag', 'Tage Tage Tagen Tage', 'lexicon']],
    ['Bär', undefined, ['Bär Bären Bären Bären', 'Bären Bären Bären Bären', 'lexicon']],
    ['Wagen', undefined, ['Wagen Wagens Wagen Wagen', 'Wagen Wagen Wagen Wagen', 'lexicon']],
    ['Auto', undefined, ['Auto Autos Auto Auto', 'Autos Autos Autos Autos', 'lexicon']],
    [
      'Überraschungsoffensive',
      'Offensive',
      [
        'Überraschungsoffensive Überraschungsoffensive Überraschungsoffensive Überraschungsoffensive',
        'Überraschungsoffensiven Überraschungsoffensiven Überraschungsoffensiven Überraschungsoffensiven',
        'rule',
      ],
    ],
    ['Überraschungsoffensive', undefined, null],
    ['Xyzzy', undefined, null],
  ])('%s', (lemma, head, expected) => {
    expect(line(lemma, head)).toEqual(expected);
  });
  it('nouns of the plural alone have no singular', () => {
    const cells = nounTable('Leute', lexicon)?.cells;
    expect(cells?.Nom).toEqual({ singular: [], plural: ['Leute'] });
    expect(cells?.Dat.plural).toEqual(['Leuten']);
  });
  it('a gender tells twins apart', () => {
    expect(nounTable('See', lexicon, 'Masc')?.cells.Gen.singular).toEqual(['Sees']);
    expect(nounTable('See', lexicon, 'Fem')?.cells.Gen.singular).toEqual(['See']);
  });
});

describe('verbs', () => {
  const line = (lemma: string, tense: (typeof TENSES)[number]) =>
    verbTable(lemma, lexicon)
      ?.finite[tense].map((forms) => forms.join('/'))
      .join(' · ');
  it.each<[string, (typeof TENSES)[number], string]>([
    ['rufen', 'present', 'rufe · rufst · ruft · rufen · ruft · rufen'],
    ['rufen', 'past', 'rief · riefst · rief · riefen · rieft · riefen'],
    ['anrufen', 'present', 'rufe an · rufst an · ruft an · rufen an · ruft an · rufen an'],
    ['finden', 'subjunctive2', 'fände · fändest · fände · fänden · fändet · fänden'],
    ['lesen', 'present', 'lese · liest · liest · lesen · lest · lesen'],
    ['fahren', 'present', 'fahre · fährst · fährt · fahren · fahrt · fahren'],
    ['können', 'present', 'kann · kannst · kann · können · könnt · können'],
    ['können', 'subjunctive2', 'könnte · könntest · könnte · könnten · könntet · könnten'],
    ['sein', 'present', 'bin · bist · ist · sind · seid · sind'],
    ['sein', 'subjunctive1', 'sei · seist · sei · seien · seiet · seien'],
    ['werden', 'present', 'werde · wirst · wird · werden · werdet · werden'],
    ['sammeln', 'present', 'sammle/sammele · sammelst · sammelt · sammeln · sammelt · sammeln'],
    ['arbeiten', 'past', 'arbeitete · arbeitetest · arbeitete · arbeiteten · arbeitetet · arbeiteten'],
    [
      'zurückerobern',
      'past',
      'eroberte zurück · erobertest zurück · eroberte zurück · eroberten zurück · erobertet zurück · eroberten zurück',
    ],
  ])('%s, %s', (lemma, tense, expected) => {
    expect(line(lemma, tense)).toBe(expected);
  });
  it('what is not finite', () => {
    expect(verbTable('anrufen', lexicon)).toMatchObject({
      withZu: 'anzurufen',
      participle: 'angerufen',
      auxiliary: 'haben',
      presentParticiple: 'anrufend',
    });
    expect(verbTable('geben', lexicon)?.imperative[0]).toContain('gib');
    expect(verbTable('sein', lexicon)?.presentParticiple).toBe('seiend');
    expect(verbTable('googelnd', lexicon)).toBeNull();
  });
});

describe('adjectives', () => {
  it.each<[string, [string, string] | null]>([
    ['groß', ['größer', 'am größten']],
    ['klein', ['kleiner', 'am kleinsten']],
    ['gut', ['besser', 'am besten']],
    ['hoch', ['höher', 'am höchsten']],
    ['teuer', ['teurer', 'am teuersten']],
    ['dunkel', ['dunkler', 'am dunkelsten']],
    ['leise', ['leiser', 'am leisesten']],
    ['interessant', ['interessanter', 'am interessantesten']],
    ['rosa', null],
    ['Haus', null],
  ])('%s', (lemma, expected) => {
    const found = comparison(lemma, lexicon);
    expect(found && [found.comparative, found.superlative]).toEqual(expected);
  });
});

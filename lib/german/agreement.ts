import { ALL_CELLS, nounCell } from './reading.ts';

/** What endings of articles and adjectives, and prepositions, allow a noun to be: tables of cells (case × gender or plural). */

/** "NM GF" → nominative masculine, genitive feminine. */
const cells = (text: string): number => text.split(' ').reduce((m, c) => m | nounCell('NGDA'.indexOf(c[0]!), 'MFNP'.indexOf(c[1]!)), 0);
const cases = (text: string): number => [...text].reduce((m, c) => m | cells(`${c}M ${c}F ${c}N ${c}P`), 0);
export const PLURAL_CELLS = cells('NP GP DP AP');
const SINGULAR_CELLS = ALL_CELLS & ~PLURAL_CELLS;

const LIKE_DER: Record<string, number> = {
  e: cells('NF AF NP AP'),
  er: cells('NM GF DF GP'),
  es: cells('NN AN GM GN'),
  em: cells('DM DN'),
  en: cells('AM DP'),
};
const LIKE_EIN: Record<string, number> = {
  '': cells('NM NN AN'),
  e: cells('NF AF NP AP'),
  er: cells('GF DF GP'),
  es: cells('GM GN'),
  em: cells('DM DN'),
  en: cells('AM DP'),
};

/** Article words: form → cells that it may stand before. */
export const DETERMINER_CELLS = new Map<string, number>();
for (const stem of ['dies', 'jen', 'jed', 'welch', 'manch', 'solch', 'irgendwelch', 'jeglich'])
  for (const [end, c] of Object.entries(LIKE_DER))
    DETERMINER_CELLS.set(stem + end, /^(?:jed|jeglich)$/.test(stem) ? c & SINGULAR_CELLS || c : c);
DETERMINER_CELLS.set('jeden', cells('AM'));
DETERMINER_CELLS.set('dies', cells('NN AN'));
for (const stem of ['beid', 'einig', 'mehrer', 'viel', 'wenig', 'all', 'sämtlich', 'etlich', 'ander']) {
  // "vor einiger Zeit"
  const singular = /^(?:all|ander|einig|etlich|sämtlich)$/.test(stem);
  DETERMINER_CELLS.set(`${stem}e`, cells('NP AP') | (singular ? cells('NF AF') | (stem === 'ander' ? cells('NM NN AN') : 0) : 0));
  DETERMINER_CELLS.set(`${stem}er`, cells('GP') | (singular ? cells('GF DF') | (stem === 'ander' ? cells('NM') : 0) : 0));
  DETERMINER_CELLS.set(
    `${stem}en`,
    stem === 'beid'
      ? PLURAL_CELLS
      : stem === 'ander'
        ? cells('AM GM GN DM DN DF GF') | PLURAL_CELLS
        : cells('DP') | (singular ? cells('AM GM GN') : 0),
  );
  DETERMINER_CELLS.set(`${stem}es`, cells('NN AN'));
  DETERMINER_CELLS.set(`${stem}em`, cells('DM DN'));
}
for (const stem of ['ein', 'kein', 'mein', 'dein', 'sein', 'ihr', 'irgendein'])
  for (const [end, c] of Object.entries(LIKE_EIN))
    DETERMINER_CELLS.set(stem + end, /ein$/.test(stem) && !/^(?:k|m|d|s)ein$/.test(stem) ? c & SINGULAR_CELLS : c);
for (const [bare, stem] of [
  ['unser', 'unser'],
  ['unser', 'unsr'],
  ['euer', 'eur'],
  ['euer', 'euer'],
] as const)
  for (const [end, c] of Object.entries(LIKE_EIN)) DETERMINER_CELLS.set(end === '' ? bare : stem + end, c);
for (const [form, c] of Object.entries({
  der: 'NM GF DF GP',
  die: 'NF AF NP AP',
  das: 'NN AN',
  dem: 'DM DN',
  den: 'AM DP',
  des: 'GM GN',
})) {
  DETERMINER_CELLS.set(form, cells(c));
  if (form.startsWith('d'))
    for (const tail of ['jenige', 'selbe']) DETERMINER_CELLS.set(form + tail + (/(?:em|en|es)$/.test(form) ? 'n' : ''), cells(c));
}
for (const tail of ['jenigen', 'selben']) {
  DETERMINER_CELLS.set(`die${tail}`, cells('NP AP'));
  DETERMINER_CELLS.set(`der${tail}`, cells('GF DF GP'));
}

/** Prepositions: form → cases. Contractions carry their article's cells too. */
export const PREPOSITION_CELLS = new Map<string, number>();
const govern = (allowed: number, text: string) => {
  for (const p of text.split(' ')) PREPOSITION_CELLS.set(p, allowed);
};
govern(
  cases('D'),
  'aus außer bei mit nach seit von zu gegenüber gemäß samt entgegen nebst zufolge laut entsprechend mitsamt nahe binnen ab',
);
govern(cases('A'), 'durch für gegen ohne um bis per pro via wider');
govern(cases('AD'), 'an auf hinter in neben über unter vor zwischen entlang');
govern(
  cases('GD'),
  'wegen während trotz statt anstatt dank innerhalb außerhalb oberhalb unterhalb mittels aufgrund angesichts anhand anlässlich bezüglich infolge mithilfe jenseits diesseits unweit inklusive einschließlich zugunsten hinsichtlich seitens anstelle namens zwecks mangels inmitten abseits nördlich südlich östlich westlich ungeachtet zulasten halber um-willen',
);
govern(cells('DM DN'), 'am im beim vom zum unterm überm hinterm vorm');
govern(cells('DF'), 'zur');
govern(cells('AN'), 'ans ins aufs durchs fürs ums übers unters vors hinters');

/** Endings of adjectives behind an article, and without one (where the adjective itself shows the case). */
export const WEAK_ENDING: Record<string, number> = {
  e: cells('NF AF NP AP NM NN AN'),
  er: cells('NM GF DF GP'),
  es: cells('NN AN'),
  em: cells('DM DN'),
  en: cells('AM GM GN DM DN DF GF NP AP DP GP'),
};
export const STRONG_ENDING: Record<string, number> = {
  e: cells('NF AF NP AP'),
  er: cells('NM GF DF GP'),
  es: cells('NN AN'),
  em: cells('DM DN'),
  en: cells('AM GM GN DP'),
};
export const NAME_CELLS = ALL_CELLS;

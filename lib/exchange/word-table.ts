import { nounForms } from '#lib/cards/kinds/headword-forms.ts';
import { listing } from '#lib/cards/listing.ts';
import type { WordHistory } from '#lib/cards/replay.ts';
import { importedFrom } from '#lib/words/imported-from.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { byTelling } from '#lib/words/telling.ts';

/** The columns of a table of words, as its first row names them. */
export const WORD_COLUMNS = [
  'Word',
  'Article',
  'Plural',
  'Headword',
  'Part of speech',
  'Meaning',
  'Sentence',
  'Translation',
  'State',
  'Due',
  'Stability (days)',
  'Forgotten',
  'Kept on',
  'Tags',
] as const;

/** A word as a row; dates as YYYY-MM-DD in the learner's days. `title`: of the text that its newest sentence is of. */
export function wordRow({ history, title }: { history: WordHistory; title?: string }, zone: string): string[] {
  const { word, meetings, keptAt, cards } = history;
  const { articles, plurals } = word.pos === 'NOUN' ? nounForms(word) : { articles: [], plurals: [] };
  const context = meetings[0]?.context;
  const { standing, due, lapses } = listing(history);
  const [telling] = cards.map(({ kind, memory }) => ({ kind, ...memory })).sort(byTelling);
  const from = context && (title ?? importedFrom(context.place.article));
  return [
    word.lemma,
    articles.join('/'),
    plurals.join('/'),
    word.headword,
    word.pos.toLowerCase(),
    context?.glosses.join('; ') ?? '',
    context?.sentence ?? '',
    context?.translation ?? '',
    standing,
    due === null ? '' : learnerDay(due, zone),
    telling && telling.phase !== 'new' ? String(Math.round(telling.stability * 10) / 10) : '',
    String(lapses),
    keptAt === null ? '' : learnerDay(keptAt, zone),
    from ?? '',
  ];
}

/** How cells are written: with commas as spreadsheets open it, or with tabs as other programs read it. */
export type TableFormat = 'csv' | 'tsv';

/**
 * Spreadsheets believe that a file of commas is in the encoding of the machine, unless it begins with this mark; programs that take tabs do not
 * need it, and some take it for a letter.
 */
export function tableStart(format: TableFormat): string {
  return format === 'csv' ? '\uFEFF' : '';
}

/** One row, with its line break (RFC 4180 for commas; cells have neither tabs nor line breaks where tabs divide them). */
export function tableRow(cells: readonly string[], format: TableFormat): string {
  const safe = cells.map(withoutFormula);
  if (format === 'tsv') return `${safe.map((cell) => cell.replace(/[\t\n\r]+/g, ' ')).join('\t')}\n`;
  return `${safe.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}

/**
 * Spreadsheets run what begins so, whoever wrote it. With an apostrophe before it, it is text; a list that is taken over loses it again
 * (`readTable`), so what has apostrophes there already gets one more.
 */
function withoutFormula(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** A list of words as rows of cells. */
export interface ListTable {
  /** Names of the columns: of the first row, where that is a heading, else made up. */
  names: string[];
  rows: string[][];
}

const NAMES =
  /^(?:#|id|nr|word|wort|w(?:ö|oe)rter|deutsch|german|english|englisch|front|back|artikel|article|headword|lemma|term|begriff|vokabel|gloss|meaning|bedeutung|translation|(?:ü|ue)bersetzung|sentence|satz|beispiel(?:satz)?|example|plural|notes?|tags?|level|pos|wortart)$/i;
/** What divides a word from its meaning in a list that someone typed. */
const DASHES = ['\t', ' = ', ' – ', ' — ', ' - ', ': '];
const SAMPLE = 200;

/**
 * Reads a list: comma, semicolon or tab between cells, quotation marks around them where they need any (RFC 4180), or a word on each line, with or
 * without its meaning behind a dash.
 * @param most rows; null when there are more
 */
export function readTable(text: string, most: number): ListTable | null {
  const { body, separator } = withoutComments(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const delimiter = separator ?? delimiterOf(body);
  const rows = delimiter === null ? linesOf(body) : cellsOf(body, delimiter, most + 1);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length > most + 1) return null;
  const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [first = []] = filled;
  const hasHeading = filled.length > 1 && isHeading(first, 1);
  const names = Array.from({ length: width }, (_, at) => (hasHeading && first[at]?.trim()) || `Column ${at + 1}`);
  const body_ = hasHeading ? filled.slice(1) : filled;
  return { names, rows: body_.map((row) => Array.from({ length: width }, (_, at) => cellText(row[at] ?? ''))) };
}

/** What a cell says: without the apostrophe that keeps spreadsheets from taking it for a formula (`tableRow`). */
function cellText(cell: string): string {
  return cell.trim().replace(/^'(?='*[=+\-@])/, '');
}

/** Whether at least half of these cells are what columns are called. */
function isHeading(cells: readonly string[], least: number): boolean {
  return cells.length >= least && cells.filter((cell) => NAMES.test(cell.trim())).length * 2 >= cells.length;
}

/** Lists that Anki wrote begin with lines like "#separator:tab". */
function withoutComments(text: string): { body: string; separator?: string } {
  let body = text;
  let separator: string | undefined;
  for (let found = /^#(\w[\w ]*):([^\n]*)\n/.exec(body); found; found = /^#(\w[\w ]*):([^\n]*)\n/.exec(body)) {
    if (found[1] === 'separator')
      separator =
        { tab: '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ' }[found[2]!.trim().toLowerCase()] ??
        (found[2]!.trim().charAt(0) || undefined);
    body = body.slice(found[0].length);
  }
  return { body, ...(separator && { separator }) };
}

/** The letter that divides most lines in the same number of cells; null when none does. */
function delimiterOf(text: string): string | null {
  const lines = text
    .split('\n', SAMPLE + 1)
    .slice(0, SAMPLE)
    .filter((line) => line.trim() !== '');
  const divided = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  if (lines.length === 0) return null;
  // A heading says it more surely than anything behind it.
  for (const delimiter of ['\t', ';', ',']) if (isHeading(cellsOf(lines[0]!, delimiter, 1)[0] ?? [], 2)) return delimiter;
  for (const delimiter of ['\t', ';']) if (divided(delimiter) >= lines.length * 0.6) return delimiter;
  // "laufen, lief, ist gelaufen" is a word with its forms: commas count only where they are as many in each line.
  const commas = lines.map((line) => cellsOf(line, ',', 2)[0]?.length ?? 1);
  const usual = [...commas].sort((a, b) => a - b)[Math.floor(commas.length / 2)]!;
  const quoted = lines.filter((line) => /(?:^|,)"/.test(line)).length;
  const isEven = commas.filter((cells) => cells === usual).length >= lines.length * 0.9;
  return usual > 1 && (quoted >= lines.length * 0.3 || (isEven && lines.every((line) => !/, /.test(line)))) ? ',' : null;
}

/** A word on each line, and its meaning behind a dash where most lines have one. */
function linesOf(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const dash = DASHES.find((each) => lines.filter((line) => line.includes(each)).length >= lines.length * 0.6);
  return lines.map((line) => {
    const bare = line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '');
    const at = dash === undefined ? -1 : bare.indexOf(dash);
    return at < 0 ? [bare] : [bare.slice(0, at), bare.slice(at + dash!.length)];
  });
}

function cellsOf(text: string, delimiter: string, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = () => {
    rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length <= most) {
    let cell = '';
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      if (closing >= 0) {
        cell = text.slice(at + 1, closing).replaceAll('""', '"');
        at = closing + 1;
      }
    }
    const line = text.indexOf('\n', at);
    const next = text.indexOf(delimiter, at);
    const stop = Math.min(line < 0 ? text.length : line, next < 0 ? text.length : next);
    row.push(cell + text.slice(at, stop));
    at = stop + 1;
    if (stop === text.length || text[stop] === '\n') end();
    else if (at === text.length) {
      row.push('');
      end();
    }
  }
  if (row.length > 0) end();
  return rows;
}

/** The next quotation mark that is not doubled; −1 when it never closes: then it is a letter like others. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

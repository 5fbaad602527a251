/** A hole in a sentence: what is asked, where it stands. */
export interface Cloze {
  text: string;
  /** Ranges in `text`. */
  holes: [number, number][];
}

const NAMED: Record<string, string> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß',
  eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', hellip: '…', ndash: '–', mdash: '—', laquo: '«', raquo: '»', bdquo: '„', ldquo: '“',
  rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', middot: '·', shy: '', zwnj: '', euro: '€',
}; // biome-ignore format: a table

/** The longest field that is read; what follows is left out. */
const LONGEST = 20_000;

/** The text of a field, a line for each of its lines: without markup, sounds, pictures and cloze marks. Nothing of it is ever run or shown as HTML. */
export function plainText(html: string): string {
  return clozeOf(html).text;
}

/** The same, with the places of what cloze marks hide ("{{c1::Haus::Gebäude}}"). */
export function clozeOf(html: string): Cloze {
  const bare = html
    .slice(0, LONGEST)
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/\[sound:[^\]\n]{0,300}\]|\[anki:(?:tts|play)[^\]\n]{0,300}\]/gi, ' ')
    .replace(/<br\s*\/?>|<\/(?:div|p|li|tr|h\d)\s*>|<(?:div|p|li|tr|h\d)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => entity(name) ?? whole);
  let text = '';
  const holes: [number, number][] = [];
  let at = 0;
  for (const found of bare.matchAll(/\{\{c\d{1,3}::((?:(?!\{\{|\}\}|::)[\s\S]){0,2000})(?:::(?:(?!\{\{|\}\})[\s\S]){0,500})?\}\}/g)) {
    text = joined(text, bare.slice(at, found.index));
    const from = text.length;
    text += tidy(found[1]!).trim();
    if (text.length > from) holes.push([from, text.length]);
    at = found.index + found[0].length;
  }
  text = joined(text, bare.slice(at)).replace(/\s+$/, '');
  return { text, holes };
}

/** Joins without doubling the white space between. */
function joined(before: string, after: string): string {
  const tidied = tidy(after);
  return before === '' || /\s$/.test(before) ? before + tidied.replace(/^\s+/, '') : before + tidied;
}

function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant; line breaks and tabs stay.
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
      .replace(/[ \t\u00A0\u2000-\u200A\u202F]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
  );
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name];
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

/** Text as HTML that shows it. */
export function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replaceAll('\u001F', ' ');
}

/**
 * One synonym of the Ding file, taken apart: "Rat {m} (Ratschlag) [geh.] <Rath> /R./" is the text "Rat" with a tag, a note, a label,
 * an alias and an abbreviation. Every character of the source ends up in exactly one of these.
 */
export interface DingItem {
  /** What is left when all annotations are taken out; white space collapsed. */
  text: string;
  /** Inside {…}: grammar on the German side, principal parts on the English side. */
  tags: string[];
  /** Inside […]: subject, register, region. */
  labels: string[];
  /** Inside (…), standing apart from words. */
  notes: string[];
  /** Inside <…>: other spellings to be found under. */
  aliases: string[];
  /** Between slashes: "Europäische Union /EU/". */
  abbreviations: string[];
  /** Letters in brackets at the end of a word, left out of `text`: "welche(r)". */
  optional: string[];
  /** Whether "(sich)" stands among the notes: reflexive use is possible. */
  maybeReflexive: boolean;
}

const CLOSER: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const OPENER = /[([{<]/g;
const LETTER = /\p{L}/u;
const ABBREVIATION = /(^|\s)\/(?! )([^/;|]{1,40}?)(?<! )\/(?=$|[\s,])/g;

/** Splits at a separator that is not inside brackets; pieces are trimmed, empty ones left out. */
export function splitOutside(source: string, separator: string): string[] {
  if (!source.includes(separator)) return source.trim() ? [source.trim()] : [];
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (char === separator) {
      pieces.push(source.slice(start, at));
      start = at + 1;
    } else if (char in CLOSER) {
      const end = closing(source, at);
      if (end > 0) at = end;
    }
  }
  pieces.push(source.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

export function readItem(source: string): DingItem {
  const item: DingItem = { text: '', tags: [], labels: [], notes: [], aliases: [], abbreviations: [], optional: [], maybeReflexive: false };
  item.text = tidy(takeAbbreviations(takeBrackets(source, item), item));
  return item;
}

function takeBrackets(source: string, item: DingItem): string {
  let text = '';
  let from = 0;
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(source); match; match = OPENER.exec(source)) {
    const open = match.index;
    const close = closing(source, open);
    if (close < 0) continue; // A lone bracket ("a < b", ":-(") is text.
    const inner = source.slice(open + 1, close).trim();
    text += source.slice(from, open);
    from = close + 1;
    OPENER.lastIndex = from;
    switch (source[open]) {
      case '{':
        if (inner) item.tags.push(inner);
        text += ' ';
        break;
      case '[':
        if (inner) item.labels.push(inner);
        text += ' ';
        break;
      case '<':
        // "<>" marks where the object of an English phrasal verb goes.
        if (inner) item.aliases.push(inner);
        text += ' ';
        break;
      default:
        text += takeRound(inner, text.at(-1), source[from], item);
    }
  }
  return text + source.slice(from);
}

/** Round brackets are a note when they stand apart, and optional letters when they touch a word. */
function takeRound(inner: string, before: string | undefined, after: string | undefined, item: DingItem): string {
  const touchesBefore = before !== undefined && LETTER.test(before);
  const touchesAfter = after !== undefined && LETTER.test(after);
  if (touchesBefore && !touchesAfter) {
    item.optional.push(inner);
    return '';
  }
  if (touchesAfter) return inner;
  if (inner === 'sich') item.maybeReflexive = true;
  if (inner) item.notes.push(inner);
  return ' ';
}

function takeAbbreviations(text: string, item: DingItem): string {
  if (!text.includes('/')) return text;
  return text.replace(ABBREVIATION, (_, before: string, short: string) => {
    item.abbreviations.push(short);
    return `${before} `;
  });
}

function tidy(text: string): string {
  return text.replace(/[®™]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Index of the bracket that closes the one at `open`, or -1. */
function closing(source: string, open: number): number {
  const opener = source[open]!;
  const closer = CLOSER[opener]!;
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === opener) depth++;
    else if (source[at] === closer && --depth === 0) return at;
  }
  return -1;
}

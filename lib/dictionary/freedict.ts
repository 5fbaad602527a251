import type { EntryPos } from './entry.ts';

/** One entry of a dictionary of FreeDict: a headword and its translations, sense by sense. */
export interface FreedictEntry {
  headword: string;
  /** Undefined where the dictionary does not say it. */
  pos?: EntryPos;
  /** "m", "f", "n", "pl". */
  genders: string[];
  senses: FreedictSense[];
}

export interface FreedictSense {
  glosses: string[];
  /** In German; several where one translation serves for several. */
  definitions: string[];
}

/** How a dictionary writes its tags: "<n, masc>" for a masculine noun, or "<m>" alone, where "<n>" is neuter. */
export type FreedictTags = 'words' | 'letters';

const HEAD = /^(.*?)((?: \/[^/]*\/)*)(?: <([^<>]*)>)?$/;
const NESTED = /^ \d+\.$/;
/** Opens the first of several definitions of one translation; the others have lines of their own, see NESTED. */
const NESTS = / 2\.$/;

const POS: Record<string, EntryPos> = {
  n: 'NOUN',
  pn: 'NOUN',
  v: 'VERB',
  adj: 'ADJ',
  adv: 'ADV',
  adverb: 'ADV',
  pronominaladverb: 'ADV',
  interjection: 'INTJ',
  preposition: 'ADP',
  postposition: 'ADP',
  numeral: 'NUM',
  indefinitepronoun: 'PRON',
  demonstrativepronoun: 'PRON',
  article: 'PRON',
  particle: 'PART',
};
const GENDERS: Record<FreedictTags, Record<string, string>> = {
  words: { masc: 'm', fem: 'f', neut: 'n', pl: 'pl' },
  letters: { m: 'm', f: 'f', n: 'n', pl: 'pl' },
};

/**
 * Reads the text of an entry: a line with the headword, then per sense a line of translations and lines of German definitions.
 * Null when there is no headword or nothing translates it.
 */
export function parseFreedictEntry(text: string, tags: FreedictTags): FreedictEntry | null {
  const lines = decodedEntities(text).split('\n');
  while (lines.at(-1)?.trim() === '') lines.pop();
  const [, word = '', , listed = ''] = HEAD.exec(lines[0]?.trim() ?? '') ?? [];
  const senses = parseSenses(lines.slice(1));
  if (word === '' || senses.length === 0) return null;
  const entry: FreedictEntry = { headword: word, genders: [], senses };
  for (const tag of listed.split(', ').filter(Boolean)) {
    const gender = GENDERS[tags][tag];
    const pos = POS[tag.toLowerCase()];
    if (gender) entry.genders.push(gender);
    else if (pos) entry.pos = pos;
    else if (tag === 'suffix')
      entry.headword = `-${word}`; // Not to be found as a word: "-bar" is not "bar".
    else if (tag === 'prefix') entry.headword = `${word}-`;
  }
  if (entry.genders.length > 0) entry.pos ??= 'NOUN';
  return entry;
}

function parseSenses(lines: string[]): FreedictSense[] {
  const senses: FreedictSense[] = [];
  const numbered = lines[0]?.startsWith('1. ') ?? false;
  for (let at = 0; at < lines.length; ) {
    let translations = lines[at++]!;
    if (numbered) translations = translations.replace(/^\d+\. /, '');
    const definitions: string[] = [];
    const next = `${senses.length + 2}. `;
    while (at < lines.length && !(numbered && lines[at]!.startsWith(next))) {
      const line = lines[at++]!;
      if (NESTED.test(line)) translations = translations.replace(NESTS, '');
      else if (line.trim() !== '') definitions.push(line.trim());
    }
    senses.push({ glosses: splitGlosses(translations), definitions });
  }
  return senses.filter(({ glosses }) => glosses.length > 0);
}

/** At commas and semicolons that stand in no brackets. */
function splitGlosses(line: string): string[] {
  return [...new Set(line.split(/[,;](?=\s)(?![^()]*\))(?![^[\]]*\])/).map((gloss) => gloss.trim()))].filter(Boolean);
}

function decodedEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|amp|lt|gt|quot);/g, (entity, code: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[entity]!,
  );
}

/** What a dictionary says of itself. */
export interface FreedictInfo {
  title: string;
  edition: string;
  headwords: number;
  /** SPDX expression. */
  license: string;
  tags: FreedictTags;
}

/**
 * Reads the entry `00-database-info` of a dictionary.
 * @throws Error with one sentence when it is not one of FreeDict, or its licence is none that we know.
 */
export function readFreedictInfo(text: string): FreedictInfo {
  const lines = text.split('\n').map((line) => line.trim());
  const title = lines.find((line) => /freedict/i.test(line));
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const edition = value('Edition');
  const headwords = Number.parseInt(value('Size') ?? '', 10);
  if (!title || !edition || !(headwords > 0)) throw new Error('The dictionary does not begin with the header of FreeDict.');
  const flowing = lines.join(' ');
  const license = /Creative Commons Attribution-ShareAlike 3\.0/.test(flowing)
    ? 'CC-BY-SA-3.0'
    : /GNU General Public License ver(?:\.|sion) 2(?:\.0)? (?:and|or) any later version/.test(flowing)
      ? 'GPL-2.0-or-later'
      : undefined;
  if (!license) throw new Error('The dictionary states a licence that is not known here.');
  return { title: title.replace(/ dictionary$/i, ''), edition, headwords, license, tags: /WikDict/.test(title) ? 'words' : 'letters' };
}

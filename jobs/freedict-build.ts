import { constants, inflateRawSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { type DictdPlace, dictdEntries, readDictdIndex } from '#lib/dictionary/dictd.ts';
import { readDictzip } from '#lib/dictionary/dictzip.ts';
import { type FreedictEntry, type FreedictInfo, parseFreedictEntry, readFreedictInfo } from '#lib/dictionary/freedict.ts';
import { freedictFields, freedictForms } from '#lib/dictionary/freedict-fields.ts';
import { type FreedictLanguage, GLOSS_LANGUAGES } from '#lib/dictionary/gloss-language.ts';
import { encodeEvidence, encodeField } from '#lib/dictionary/stored-sense.ts';
import { type Progress, writeDictionary } from './dictionary-file.ts';
import { DICTIONARY_BUILD } from './dictionary-version.ts';
import type { FreedictFiles } from './freedict-source.ts';

/** Number of this builder; raise it whenever the same source gives another dictionary. What the one of Ding writes counts as well. */
export const FREEDICT_BUILD = DICTIONARY_BUILD * 1000 + 2;

export interface FreedictReport {
  headwords: number;
  /** Entries that could not be read. */
  leftovers: number;
}

/** More entries than this share whose text does not begin with their word: the index is of another dictionary. */
const MOST_STRANGERS = 0.01;
/** Entries between two turns for other work: some ten milliseconds. */
const STRETCH = 512;

/** A headword's senses while they are read. */
interface Senses {
  /** Word field and place in it, alternating. */
  refs: number[];
  /** Glosses of each sense. */
  glosses: string[][];
}

/**
 * Builds the dictionary of a language from the files of its package into `file`, which must not exist; in the shape of the dictionary
 * that is built from Ding. The caller renames it when all is done, and removes it when this throws.
 * @throws Error with one sentence when the files are damaged, and the signal's reason when it is stopped.
 */
export async function buildFreedict(
  files: FreedictFiles,
  language: FreedictLanguage,
  file: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<FreedictReport> {
  const places = readDictdIndex(files.index);
  return writeDictionary(file, FREEDICT_BUILD, async (db) => {
    const { info, headwords, report } = await readEntries(db, files.dict, places, language, progress, signal);
    await writeHeadwords(db, headwords, info, progress, signal);
    const { title: name, edition: version, license } = info;
    const meta = { name, version, origin: files.origin, license, notice: notice(info, language), headwords: headwords.size, language };
    return { meta, report };
  });
}

function notice({ title, edition, license }: FreedictInfo, language: FreedictLanguage): string {
  const terms =
    license === 'GPL-2.0-or-later'
      ? 'licensed under the GNU General Public License, version 2 or later'
      : 'made from Wiktionary, licensed under Creative Commons Attribution-ShareAlike 3.0 (CC BY-SA 3.0)';
  return `${GLOSS_LANGUAGES[language].name} from ${title} (${edition}), the FreeDict project and its contributors, ${terms}.`;
}

/** Reads the dictionary once, piece by piece, and writes the senses as they come. */
async function readEntries(
  db: Database.Database,
  dict: Buffer,
  places: DictdPlace[],
  language: FreedictLanguage,
  progress: Progress,
  signal?: AbortSignal,
) {
  const addField = db.prepare('INSERT INTO field VALUES (?, ?, NULL)');
  const addForm = db.prepare('INSERT OR IGNORE INTO form VALUES (?, ?, ?)');
  const headwords = new Map<string, Senses>();
  const report: FreedictReport = { headwords: 0, leftovers: 0 };
  let fields = 0;
  let strangers = 0;
  const info = readInfo(dict, places);
  const take = (entry: FreedictEntry) => {
    const senses = headwords.get(entry.headword) ?? { refs: [], glosses: [] };
    headwords.set(entry.headword, senses);
    for (const field of freedictFields(entry, language)) {
      addField.run(++fields, encodeField(field, []));
      senses.refs.push(fields, 0);
      senses.glosses.push(field.glosses.map(({ text }) => text));
    }
    for (const { form, kind } of freedictForms(entry)) addForm.run(form, entry.headword, kind);
  };
  let count = 0;
  for (const { word, text } of dictdEntries(places, readDictzip(dict, inflate))) {
    if (++count % STRETCH === 0) {
      progress('Reading the entries', count / places.length);
      await otherWork(signal);
    }
    if (word.startsWith('00database')) continue;
    if (!beginsWith(text, word)) strangers++;
    const entry = parseFreedictEntry(text, info.tags);
    if (entry) take(entry);
    else report.leftovers++;
  }
  if (strangers > places.length * MOST_STRANGERS) {
    throw new Error(`The index does not belong to this dictionary: at ${strangers} places stands another word.`);
  }
  report.headwords = headwords.size;
  if (report.headwords === 0) throw new Error('The dictionary has no entries.');
  // Without this an index that was cut off between two lines would give a small dictionary.
  if (count < info.headwords * (1 - MOST_STRANGERS)) {
    throw new Error(`The index is cut off: it has ${count} entries instead of ${info.headwords}.`);
  }
  return { info, headwords, report };
}

/** What the dictionary says of itself stands at its beginning, but where exactly only the index knows. */
function readInfo(dict: Buffer, places: DictdPlace[]): FreedictInfo {
  const place = places.find(({ word }) => word === '00databaseinfo' || word === '00-database-info');
  if (!place) throw new Error('The index does not say where the header of the dictionary is.');
  for (const { text } of dictdEntries([place], firstPieces(dict, place))) return readFreedictInfo(text);
  throw new Error('The dictionary does not begin with the header of FreeDict.');
}

/** As much of a dictionary as a place needs; damage elsewhere shows when all is read. */
function* firstPieces(dict: Buffer, { offset, length }: DictdPlace): Generator<Uint8Array> {
  let read = 0;
  for (const piece of readDictzip(dict, inflate)) {
    yield piece;
    read += piece.length;
    if (read >= offset + length) return;
  }
}

function inflate(piece: Uint8Array): Uint8Array {
  return inflateRawSync(piece, { finishFlush: constants.Z_SYNC_FLUSH });
}

/** Whether a text is that of a word; the index has words without capitals and punctuation. */
function beginsWith(text: string, word: string): boolean {
  return letters(text.split('\n', 1)[0]!).startsWith(letters(word));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

async function writeHeadwords(
  db: Database.Database,
  headwords: Map<string, Senses>,
  { tags }: FreedictInfo,
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const insert = db.prepare('INSERT INTO headword VALUES (?, ?, ?)');
  const sorted = [...headwords.keys()].sort();
  const ordered = tags === 'words';
  const commonness = ordered ? null : commonnessOf(headwords);
  for (const [at, headword] of sorted.entries()) {
    const { refs, glosses } = headwords.get(headword)!;
    insert.run(
      headword,
      JSON.stringify(refs),
      encodeEvidence(weigh(glosses, commonness && ((gloss) => 0.5 * commonness(gloss) - (isOfAnotherPos(headword, gloss) ? 2 : 0)))),
    );
    if (at % STRETCH === 0) {
      progress('Writing the dictionary', at / sorted.length);
      await otherWork(signal);
    }
  }
}

/**
 * What speaks for each gloss of a headword: there are no examples to count, but glosses that several senses share are commoner, and where
 * senses are ordered by hand, the first is the commonest; where they are not, a word that is in many glosses is commoner than one that
 * is in few. On the scale of Ding's evidence, where 1.7 is silence.
 */
function weigh(senses: string[][], unordered: ((gloss: string) => number) | null): { own: number; asHead: number }[] {
  const counts = new Map<string, number>();
  for (const gloss of senses.flat()) counts.set(gloss, (counts.get(gloss) ?? 0) + 1);
  return senses.flatMap((glosses, place) =>
    glosses.map((gloss) => {
      const order = unordered ? unordered(gloss) : -0.6 * Math.log1p(place);
      return { own: 1.7 + 0.6 * Math.log(counts.get(gloss)!) + order, asHead: 0 };
    }),
  );
}

/** Whether a Turkish infinitive is to explain a noun, or another word a verb: such glosses are of a word that is written alike. */
function isOfAnotherPos(headword: string, gloss: string): boolean {
  const infinitive = /m[ae]k$/.test(gloss);
  return /^\p{Lu}/u.test(headword) ? infinitive : /e[lr]?n$/.test(headword) && !infinitive;
}

/** How common the rarest word of a gloss is in all glosses, logarithmic. */
function commonnessOf(headwords: ReadonlyMap<string, Senses>): (gloss: string) => number {
  const counts = new Map<string, number>();
  for (const { glosses } of headwords.values()) {
    for (const word of glosses.flat().flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (gloss) => Math.log1p(Math.min(...wordsOf(gloss).map((word) => counts.get(word) ?? 0)));
}

function wordsOf(gloss: string): string[] {
  return gloss.toLocaleLowerCase('tr').split(/\s+/);
}

async function otherWork(signal?: AbortSignal): Promise<void> {
  await new Promise(setImmediate);
  signal?.throwIfAborted();
}

import fs from 'node:fs';
import Database from 'better-sqlite3';
import type { Dictionary, Entry, FormKind, FormOf, Sense } from '#lib/dictionary/entry.ts';
import type { GlossLanguage } from '#lib/dictionary/gloss-language.ts';
import type { Phrase } from '#lib/dictionary/phrase.ts';
import { decodePhrases } from '#lib/dictionary/phrase-stored.ts';
import { decodeSense, readEvidence, type StoredField } from '#lib/dictionary/stored-sense.ts';
import { readSettings } from '#settings';

export type DictionaryState =
  | { state: 'ready'; version: string; notice: string; headwords: number }
  | { state: 'missing' | 'damaged'; problem: string };

interface Opened {
  file: string;
  /** Size and time of change of the file that was opened; another one is opened anew. */
  stamp: string;
  dictionary: Dictionary | null;
  state: DictionaryState;
}

// On globalThis: development reloads modules, and the file should be opened once.
const kept = globalThis as { leseflussDictionary?: Opened };

/** The dictionary that set-up has built, or null when there is none: then words open without glosses. */
export function dictionary(): Dictionary | null {
  return opened().dictionary;
}

/** Whether the dictionary can be used, and if not, why: for the health check and the settings page. */
export function dictionaryState(): DictionaryState {
  return opened().state;
}

function opened(): Opened {
  const file = readSettings().dictionaryFile;
  const stamp = stampOf(file);
  const known = kept.leseflussDictionary;
  if (known && known.file === file && known.stamp === stamp) return known;
  kept.leseflussDictionary = { file, stamp, ...open(file) };
  return kept.leseflussDictionary;
}

function stampOf(file: string): string {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : '';
}

function open(file: string): Pick<Opened, 'dictionary' | 'state'> {
  if (!fs.existsSync(file)) {
    return { dictionary: null, state: { state: 'missing', problem: `There is no dictionary at ${file}; "npm run dictionary" builds it.` } };
  }
  try {
    const { dictionary, headwords } = openDictionary(file);
    return { dictionary, state: { state: 'ready', version: dictionary.version, notice: dictionary.notice, headwords } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      dictionary: null,
      state: { state: 'damaged', problem: `The dictionary at ${file} cannot be read (${reason}); delete it and run "npm run dictionary".` },
    };
  }
}

/**
 * Opens a built dictionary, read-only. Look-ups take microseconds.
 * @throws Error when the file is not a dictionary.
 */
export function openDictionary(file: string): { dictionary: Dictionary; headwords: number } {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  const meta = new Map(
    db
      .prepare<[], { name: string; value: string }>('SELECT name, value FROM meta')
      .all()
      .map(({ name, value }) => [name, value]),
  );
  const sensesOf = db.prepare<[string], { senses: string; evidence: string | null }>(
    'SELECT senses, evidence FROM headword WHERE headword = ?',
  );
  const isHeadword = db.prepare<[string], number>('SELECT 1 FROM headword WHERE headword = ?').pluck();
  const fieldOf = db.prepare<[number], { content: string; examples: string | null }>('SELECT content, examples FROM field WHERE id = ?');
  const formsOf = db.prepare<[string], { headword: string; kind: FormKind }>('SELECT headword, kind FROM form WHERE form = ?');

  const headwordsLike = db
    .prepare<[string, string], string>(
      "SELECT headword FROM headword WHERE (headword LIKE ? ESCAPE '\\' OR headword LIKE ? ESCAPE '\\') AND headword NOT LIKE '% %'",
    )
    .pluck();

  // A dictionary of single words may lack the table.
  const hasPhrases = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'phrase'").get() !== undefined;
  const phrasesUnder = hasPhrases ? db.prepare<[string], string>('SELECT phrases FROM phrase WHERE word = ?').pluck() : null;

  const sense = (id: number, head: number, evidence: ReturnType<typeof readEvidence>): Sense => {
    const field = fieldOf.get(id);
    if (!field) throw new Error(`The dictionary refers to word field ${id}, which it does not have.`);
    return {
      ...decodeSense(JSON.parse(field.content) as StoredField, head, evidence),
      examples: () => (field.examples ? (JSON.parse(field.examples) as [string, string][]).map(([de, en]) => ({ de, en })) : []),
    };
  };
  const dictionary: Dictionary = {
    version: `${meta.get('name')} ${meta.get('version')}, build ${meta.get('build')}`,
    notice: meta.get('notice') ?? '',
    language: (meta.get('language') ?? 'eng') as GlossLanguage,
    entry: remembered((headword): Entry | null => {
      const stored = sensesOf.get(headword);
      if (stored === undefined) return null;
      const refs = JSON.parse(stored.senses) as number[];
      const evidence = readEvidence(stored.evidence);
      const senses: Sense[] = [];
      for (let at = 0; at < refs.length; at += 2) senses.push(sense(refs[at]!, refs[at + 1]!, evidence));
      return { headword, senses };
    }),
    has: (headword) => isHeadword.get(headword) !== undefined,
    formsOf: (form): FormOf[] => formsOf.all(form),
    headwordsOf(form) {
      const headwords = formsOf.all(form).filter(({ kind }) => kind !== 'inside');
      return [...new Set(headwords.map(({ headword }) => headword))];
    },
    containing(letters) {
      // LIKE knows no case of its own but that of ASCII: the first letter may be an umlaut.
      const small = letters.charAt(0).toLowerCase() + letters.slice(1);
      const large = letters.charAt(0).toUpperCase() + letters.slice(1);
      const escaped = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      return headwordsLike.all(escaped(small), escaped(large));
    },
    phrases: remembered((key): readonly Phrase[] => {
      const stored = phrasesUnder?.get(key);
      return stored === undefined ? NO_PHRASES : decodePhrases(stored);
    }),
  };
  return { dictionary, headwords: Number(meta.get('headwords')) };
}

const NO_PHRASES: readonly Phrase[] = [];

/** How many entries are kept decoded; there are two generations of them, so that what is used often stays. */
const REMEMBERED = 3000;

/** Half of any text is made of the same few hundred words, whose entries are the longest: they are decoded once. */
function remembered<Found extends object | null>(look: (word: string) => Found): (word: string) => Found {
  let young = new Map<string, Found>();
  let old = new Map<string, Found>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const before = old.get(word);
    const found = before === undefined ? look(word) : before;
    if (young.size >= REMEMBERED) {
      old = young;
      young = new Map();
    }
    young.set(word, found);
    return found;
  };
}

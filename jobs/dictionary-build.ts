import type Database from 'better-sqlite3';
import { type DingLine, parseDingLine, readDingHeader } from '#lib/dictionary/ding.ts';
import { type DingFields, dingFields } from '#lib/dictionary/ding-fields.ts';
import { collectEvidence, type Evidence } from '#lib/dictionary/evidence.ts';
import { type DingPhrase, dingPhrases } from '#lib/dictionary/phrase-ding.ts';
import { encodeEvidence, encodeField } from '#lib/dictionary/stored-sense.ts';
import { type Progress, writeDictionary } from './dictionary-file.ts';
import { DICTIONARY_BUILD } from './dictionary-version.ts';
import { type Usual, usualWords, wordsOfPhrases, writePhrases } from './phrase-build.ts';

export interface BuildReport {
  lines: number;
  headwords: number;
  forms: number;
  phrases: number;
  /** What found no place in the dictionary, how often, with an example line each. */
  leftovers: Map<string, { count: number; example: string }>;
}

/** What is known after the first reading of the source, and needed for the second. */
interface Draft {
  /** Headword → its senses: word field and place in it, alternating. */
  headwords: Map<string, number[]>;
  /** Form → headword → kinds. */
  forms: Map<string, Map<string, Set<string>>>;
  phrases: DingPhrase[];
}

/** Builds the dictionary from the text of Ding into `file`, which must not exist, as `writeDictionary` says. */
export async function buildDictionary(source: string, file: string, origin: string, progress: Progress): Promise<BuildReport> {
  const header = readDingHeader(source);
  if (!header) throw new Error('The text does not begin with the header of Ding.');
  return writeDictionary(file, DICTIONARY_BUILD, async (db) => {
    const report: BuildReport = { lines: 0, headwords: 0, forms: 0, phrases: 0, leftovers: new Map() };
    const draft = await readHeadwords(source, report, progress);
    const evidence = await readExamples(source, draft, progress);
    const glosses = await writeFields(db, source, evidence, progress);
    const usual: Usual = new Map();
    await writeHeadwords(db, draft, glosses, evidence, usual, progress);
    report.headwords = draft.headwords.size;
    report.forms = writeForms(db, draft);
    report.phrases = writePhrases(db, draft.phrases, usual);
    const { version } = header;
    const meta = { name: 'Ding', version, origin, license: 'GPL-2.0-or-later', notice: notice(version), headwords: report.headwords };
    return { meta, report };
  });
}

function notice(version: string): string {
  return `English from Ding (${version}), Frank Richter and TU Chemnitz, licensed under the GNU General Public License, version 2 or later; words that it lacks are our own.`;
}

/** Calls back for each entry of the source, in order; gives other work a turn now and then, so that a signal gets through. */
async function eachLine(
  source: string,
  doing: string,
  progress: Progress,
  visit: (fields: DingFields, text: string, line: DingLine) => void,
): Promise<void> {
  let count = 0;
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const text = source.slice(start, end);
    start = end + 1;
    const line = parseDingLine(text);
    if (line) visit(dingFields(line), text, line);
    if (++count % 4096 === 0) {
      progress(doing, start / source.length);
      await new Promise(setImmediate);
    }
  }
}

async function readHeadwords(source: string, report: BuildReport, progress: Progress): Promise<Draft> {
  const draft: Draft = { headwords: new Map(), forms: new Map(), phrases: [] };
  let id = 0;
  await eachLine(source, 'reading the headwords', progress, ({ fields, forms, leftovers }, text, line) => {
    report.lines++;
    draft.phrases.push(...dingPhrases(line));
    for (const field of fields) {
      id++;
      field.keys.forEach((keys, head) => {
        for (const headword of new Set(keys.headwords)) {
          const senses = draft.headwords.get(headword);
          if (senses) senses.push(id, head);
          else draft.headwords.set(headword, [id, head]);
        }
        const main = keys.headwords[0];
        if (main) for (const { form, kind } of keys.forms) addForm(draft, form, main, kind);
      });
    }
    for (const { form, headword, kind } of forms) addForm(draft, form, headword, kind);
    for (const what of leftovers) {
      const known = report.leftovers.get(what);
      if (known) known.count++;
      else report.leftovers.set(what, { count: 1, example: text });
    }
  });
  return draft;
}

function addForm(draft: Draft, form: string, headword: string, kind: string): void {
  if (form === headword) return;
  let headwords = draft.forms.get(form);
  if (!headwords) {
    headwords = new Map();
    draft.forms.set(form, headwords);
  }
  const kinds = headwords.get(headword);
  if (kinds) kinds.add(kind);
  else headwords.set(headword, new Set([kind]));
}

async function readExamples(source: string, draft: Draft, progress: Progress): Promise<Evidence> {
  const inflected = (form: string) => {
    const headwords: string[] = [];
    for (const [headword, kinds] of draft.forms.get(form) ?? [])
      if (!kinds.has('inside') && !headword.includes(' ')) headwords.push(headword);
    return headwords;
  };
  const evidence = collectEvidence({ has: (headword) => draft.headwords.has(headword), headwordsOf: inflected });
  await eachLine(source, 'counting the examples', progress, ({ fields }) => {
    for (const { heads, glosses, examples } of fields) {
      evidence.add(
        'headword',
        heads.map(({ headword }) => headword),
        glosses.map(({ text }) => text),
        [],
      );
      // In the examples of a verb its pieces may stand apart: they count for all its headwords.
      const verbs = heads.filter(({ pos, headword }) => pos === 'VERB' && !headword.includes(' ')).map(({ headword }) => headword);
      for (const { de, en, kind } of examples) evidence.add(kind, [de], [en], verbs);
    }
  });
  return evidence;
}

/** Writes the word fields and returns the glosses of each, by the field's number. */
async function writeFields(db: Database.Database, source: string, evidence: Evidence, progress: Progress): Promise<string[][]> {
  const insert = db.prepare('INSERT INTO field VALUES (?, ?, ?)');
  const glosses: string[][] = [[]];
  await eachLine(source, 'writing the senses', progress, ({ fields }) => {
    for (const field of fields) {
      const commonness = field.glosses.map(({ text }) => evidence.commonness(text));
      const id = glosses.push(field.glosses.map(({ text }) => text)) - 1;
      const examples = field.examples.map(({ de, en }) => [de, en]);
      insert.run(id, encodeField(field, commonness), examples.length > 0 ? JSON.stringify(examples) : null);
    }
  });
  return glosses;
}

async function writeHeadwords(
  db: Database.Database,
  draft: Draft,
  glosses: string[][],
  evidence: Evidence,
  usual: Usual,
  progress: Progress,
): Promise<void> {
  const insert = db.prepare('INSERT INTO headword VALUES (?, ?, ?)');
  const wanted = wordsOfPhrases(draft.phrases);
  const sorted = [...draft.headwords.keys()].sort(); // In the order of the index: quicker to insert, smaller on disk.
  for (const [at, headword] of sorted.entries()) {
    const senses = draft.headwords.get(headword)!;
    const all = senses.filter((_, index) => index % 2 === 0).flatMap((field) => glosses[field]!);
    const weights = evidence.weigh(headword, all);
    if (wanted.has(headword)) usual.set(headword, usualWords(all, weights));
    insert.run(headword, JSON.stringify(senses), encodeEvidence(weights));
    if (at % 4096 === 0) {
      progress('weighing the senses', at / sorted.length);
      await new Promise(setImmediate);
    }
  }
}

function writeForms(db: Database.Database, draft: Draft): number {
  const insert = db.prepare('INSERT INTO form VALUES (?, ?, ?)');
  let count = 0;
  for (const form of [...draft.forms.keys()].sort()) {
    for (const [headword, kinds] of draft.forms.get(form)!) {
      for (const kind of kinds) {
        insert.run(form, headword, kind);
        count++;
      }
    }
  }
  return count;
}

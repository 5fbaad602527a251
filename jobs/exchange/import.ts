import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { database } from '#db/client.ts';
import { dictionaryOf } from '#db/gloss-dictionary.ts';
import { type ImportedWords, type ImportOptions, importWords, undoImport } from '#db/import-words.ts';
import { learner as learnerOf } from '#db/learners.ts';
import { lexicon } from '#db/lexicon.ts';
import { fitsOf } from '#db/parameters.ts';
import { plainText } from '#lib/exchange/anki/plain-text.ts';
import type { ImportChoices } from '#lib/exchange/import/choices.ts';
import { type Drafts, draftsOf } from '#lib/exchange/import/drafts.ts';
import type { Conflict } from '#lib/exchange/import/plan-word.ts';
import { type ImportReport, SHOWN, type ShownConflict } from '#lib/exchange/import/report.ts';
import type { ImportSource } from '#lib/exchange/import/source.ts';
import { type CardKind, START_KINDS } from '#lib/words/card-kind.ts';
import { IMPORT_BATCH } from '#lib/words/imported-from.ts';
import type { Memory } from '#lib/words/memory.ts';
import { copyDatabase } from '../copy-database.ts';
import { readSource } from './read-source.ts';
import { Refusal } from './refusal.ts';

type Progress = (doing: string, share: number) => void;

export interface ImportFile {
  learner: string;
  path: string;
  /** As the learner calls it. */
  name: string;
  choices: ImportChoices;
}

/** Reads a whole file and says what taking it over would add. Nothing is written. */
export async function lookAtFile(file: ImportFile, progress: Progress): Promise<ImportReport | { problem: string }> {
  return orProblem(async () => {
    const prepared = await prepare(file, progress, 0.8);
    const would = await importWords({ ...prepared.options, dry: true, progress: (doing, share) => progress(doing, 0.8 + share * 0.6) });
    return reportOf(file, prepared, would);
  });
}

/**
 * Takes a file over: read and compared as a whole; only when it adds something is the database copied, and everything written in one
 * transaction. A second time changes nothing.
 */
export async function importFile(
  file: ImportFile,
  progress: Progress,
  atEnd = async () => {},
): Promise<ImportReport | { problem: string }> {
  return orProblem(async () => {
    const prepared = await prepare(file, progress, 0.3);
    const { options } = prepared;
    const would = await importWords({ ...options, dry: true, progress: (doing, share) => progress(doing, 0.3 + share * 0.3) });
    if (addsNothing(would)) return reportOf(file, prepared, would);
    progress('Copying the database', 0.4);
    const copy = copyDatabase('import');
    const did = await importWords({ ...options, atEnd, progress: (doing, share) => progress(doing, 0.4 + share * 0.6) });
    return { ...reportOf(file, prepared, did), batch: options.planning.batch, copy };
  });
}

/** Takes an import back. */
export async function undoFile(
  learner: string,
  batch: string,
  progress: Progress,
  atEnd = async () => {},
): Promise<{ undone: number } | { problem: string }> {
  const who = await learnerOf(learner);
  if (!who) throw new Error(`There is no learner "${learner}".`);
  const options = { zone: who.zone, now: Date.now(), progress: (share: number) => progress('Taking it back', share), atEnd };
  const undone = await undoImport(learner, batch, options);
  return undone > 0 ? { undone } : { problem: 'This import was taken back already.' };
}

export const addsNothing = ({ cards, reviews, sentences, again, words }: ImportedWords): boolean =>
  cards + reviews + sentences + again + words.new.length + words.more.length === 0;

async function orProblem<Answer>(work: () => Promise<Answer>): Promise<Answer | { problem: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

interface Prepared {
  source: ImportSource;
  drafts: Drafts;
  options: Omit<ImportOptions, 'progress'>;
}

async function prepare({ learner, path, name, choices }: ImportFile, progress: Progress, share: number): Promise<Prepared> {
  const who = await learnerOf(learner);
  if (!who) throw new Error(`There is no learner "${learner}".`);
  const now = Date.now();
  const source = await readSource(path, who.zone, now, (done) => progress('Reading the file', done * share * 0.3));
  const books = { lexicon: lexicon(), dictionary: dictionaryOf(who) };
  const drafts = draftsOf(source, choices, books, { zone: who.zone, now }, (done) =>
    progress('Looking the words up', share * (0.3 + done * 0.7)),
  );
  if (drafts.notes === 0) throw new Refusal('There are no notes in this package.');
  const { book } = await fitsOf(database(), learner);
  const kind = START_KINDS.find((each) => each === who.settings.kind);
  const planning: ImportOptions['planning'] = {
    zone: who.zone,
    now,
    // The same file, taken over in the same way, is the same import.
    batch: `${IMPORT_BATCH}${digest(fs.readFileSync(path), JSON.stringify(choices))}`,
    idOf: (...parts) => `${source.from}-${digest(JSON.stringify(parts))}`,
    conflicts: choices.conflicts,
    kinds: kind ? [kind satisfies CardKind] : undefined,
    book,
  };
  return { source, drafts, options: { learnerId: learner, drafts: drafts.words, planning, from: source.from, file: name } };
}

function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 32);
}

function reportOf({ choices }: ImportFile, { source, drafts }: Prepared, found: ImportedWords): ImportReport {
  const { words, conflicts, cards, reviews, again, broken } = found;
  const shown = (['new', 'more', 'same'] as const).flatMap((state) =>
    words[state].slice(0, SHOWN.words).map((key) => {
      const draft = drafts.words.get(key)!;
      return { headword: draft.word.headword, gloss: draft.contexts[0]?.context.glosses[0] ?? '', state };
    }),
  );
  return {
    from: source.from,
    choices,
    groups: source.groups.map(({ id, name, fields, notes, isOwn, isHtml }) => ({
      id,
      name,
      fields,
      isOwn,
      notes: notes.length,
      roles: drafts.roles[id] ?? null,
      samples: notes.slice(0, 2).map((note) => fields.map((_, at) => sampleOf(note.fields[at] ?? '', isHtml))),
    })),
    counts: {
      new: words.new.length,
      more: words.more.length,
      same: words.same.length,
      unclear: drafts.unclear.length,
      unknown: drafts.unknown.length,
      broken: broken.length,
    },
    cards,
    reviews,
    again,
    media: source.media,
    words: shown,
    conflicts: { all: conflicts.length, some: conflicts.slice(0, SHOWN.conflicts).map(shownConflict) },
    unclear: drafts.unclear.slice(0, SHOWN.unclear).map(({ guid, text, gloss, candidates }) => ({
      guid,
      text: text.slice(0, LONGEST),
      gloss: gloss.slice(0, LONGEST),
      candidates: candidates.map(({ word, senses }) => ({ key: word.key, headword: word.headword, gloss: senses[0] ?? '' })),
    })),
    unknown: drafts.unknown.slice(0, SHOWN.unknown).map((text) => text.slice(0, LONGEST)),
  };
}

const LONGEST = 120;

function sampleOf(field: string, isHtml: boolean): string {
  return (isHtml ? plainText(field) : field).replace(/\s+/g, ' ').slice(0, LONGEST);
}

function shownConflict({ headword, about, mine, theirs, taken }: Conflict): ShownConflict {
  return { headword, about, taken, ...(mine && { mine: figures(mine) }), ...(theirs && { theirs: figures(theirs) }) };
}

const figures = ({ due, stability, lastReview }: Memory) => ({ due, stability, lastReview });

import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { database } from '#db/client.ts';
import { exportedWords } from '#db/export-words.ts';
import { learner as learnerOf } from '#db/learners.ts';
import { fitsOf, parametersNow } from '#db/parameters.ts';
import { noteOfWord } from '#lib/exchange/anki/note-of-word.ts';
import type { ExportFormat, ExportReport } from '#lib/exchange/import/report.ts';
import { tableRow, tableStart, WORD_COLUMNS, wordRow } from '#lib/exchange/word-table.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { writeCollection } from './write-collection.ts';

type Progress = (doing: string, share: number) => void;

/** Writes the words of a learner to a file. */
export async function exportFile(
  learnerId: string,
  path: string,
  format: ExportFormat,
  now: number,
  progress: Progress,
): Promise<ExportReport> {
  const learner = await learnerOf(learnerId);
  if (!learner) throw new Error(`There is no learner "${learnerId}".`);
  return format === 'apkg' ? writePackage(learner, path, now, progress) : writeTable(learner, path, format, progress);
}

/** A package of Anki: a collection of schema 11 and an empty list of media, in a zip file. */
async function writePackage(learner: Learner, path: string, now: number, progress: Progress): Promise<ExportReport> {
  const collection = `${path}.collection`;
  fs.rmSync(collection, { force: true });
  try {
    const fits = await fitsOf(database(), learner.id);
    const { weights, ...scheduling } = parametersNow(learner.settings, fits);
    const frame = { ...scheduling, ...(weights && { weights }), zone: learner.zone, dayZero: await firstDay(learner), now };
    const writer = writeCollection(collection, frame);
    let position = 0;
    await exportedWords(
      learner.id,
      (share) => progress('Writing the words', share * 0.8),
      (word) => {
        const note = noteOfWord(word, ++position, { ...frame, book: fits.book });
        if (note) writer.add(note);
      },
    );
    const { notes, cards, reviews } = writer.end();
    progress('Packing', 0.9);
    const zip = new yazl.ZipFile();
    zip.addFile(collection, 'collection.anki2');
    zip.addBuffer(Buffer.from('{}'), 'media');
    zip.end();
    await pipeline(zip.outputStream, fs.createWriteStream(path));
    return { words: notes, cards, reviews };
  } finally {
    fs.rmSync(collection, { force: true });
  }
}

async function writeTable(learner: Learner, path: string, format: 'csv' | 'tsv', progress: Progress): Promise<ExportReport> {
  const file = fs.openSync(path, 'w');
  let words = 0;
  let cards = 0;
  try {
    fs.writeSync(file, tableStart(format) + tableRow(WORD_COLUMNS, format));
    await exportedWords(
      learner.id,
      (share) => progress('Writing the words', share),
      (word) => {
        words++;
        cards += word.history.cards.length;
        fs.writeSync(file, tableRow(wordRow(word, learner.zone), format));
      },
    );
  } finally {
    fs.closeSync(file);
  }
  return { words, cards, reviews: 0 };
}

/** Days are counted from the first thing that happened, so that none is negative. */
async function firstDay({ id, zone }: Learner): Promise<string> {
  const first = await database().event.findFirst({ where: { learnerId: id }, orderBy: { at: 'asc' }, select: { at: true } });
  return learnerDay(first ? Number(first.at) : Date.now(), zone);
}

import type { DocumentProblem, TextDocument } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { decodeText } from './decode-text.ts';
import { finishDocument } from './finish-document.ts';
import { readHtmlBytes } from './html.ts';
import type { InputFile, ReadOptions } from './input.ts';
import { type FileKind, kindOf } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { Refusal } from './refusal.ts';
import { readSubtitles } from './subtitles.ts';
import { readZip } from './zip.ts';

/**
 * The text of a file: plain text, Markdown, HTML, EPUB, PDF, Word (.docx), OpenDocument (.odt), subtitles (.srt, .vtt). What it is
 * is found out from its content; a wrong ending does not matter. Not yet repaired, nor checked for its language.
 * @returns the text, or the sentence that says why there is none and what to do.
 * @throws the reason of the signal, when it was aborted.
 */
export async function readFile(file: InputFile, options: ReadOptions): Promise<TextDocument | DocumentProblem> {
  options.signal.throwIfAborted();
  if (file.bytes.length > IMPORT_LIMITS.fileBytes) {
    return { problem: `This file is too large: at most ${IMPORT_LIMITS.fileBytes / 2 ** 20} MB can be brought in at once.` };
  }
  const kind = kindOf(file);
  if (typeof kind !== 'string') return kind;
  try {
    const document = finishDocument(await read(kind, file, options), file.name);
    options.signal.throwIfAborted();
    options.progress(1);
    return document;
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

function read(kind: FileKind, file: InputFile, options: ReadOptions): TextDocument | Promise<TextDocument> {
  if (kind === 'pdf') return readPdf(file.bytes, options);
  if (kind === 'zip') return readZip(file, options);
  if (kind === 'html') return readHtmlBytes(file.bytes);
  const text = decodeText(file.bytes);
  if (kind === 'markdown') return readMarkdown(text);
  if (kind === 'subtitles') return readSubtitles(text);
  return readPlainText(text);
}

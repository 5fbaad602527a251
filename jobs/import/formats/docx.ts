import type { DocumentParagraph, TextDocument } from '#lib/reading/document.ts';
import type { Archive } from './archive.ts';
import { type DocxRole, docxStyles, heading } from './docx-styles.ts';
import type { ReadOptions } from './input.ts';
import { officeFacts } from './office-facts.ts';
import { oneLine, Paragraphs } from './paragraphs.ts';
import { Refusal } from './refusal.ts';
import { findAll, parseXml, readXml } from './xml.ts';
import { xmlText } from './xml-text.ts';

const DAMAGED = 'This Word file is damaged: its text is missing. Open it in Word or LibreOffice, save it again, and bring it in.';
/** Deleted or moved text, the fallback of a picture, field codes, comments. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'annotationRef', 'object', 'rt']);

/** A document of Word: paragraphs, headings by style or outline level, footnotes and endnotes where their section ends. */
export async function readDocx(archive: Archive, options: ReadOptions): Promise<TextDocument> {
  const main = await mainPart(archive);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const bytes = await archive.read(main);
  if (!bytes) throw new Refusal(DAMAGED);
  const styles = await docxStyles(archive, `${folder}styles.xml`);
  const notes = new Map<string, string>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = await archive.read(`${folder}${kind}s.xml`);
    if (part) for (const [id, text] of readNotes(xmlText(part), kind)) notes.set(`${kind} ${id}`, text);
  }
  options.signal.throwIfAborted();
  options.progress(0.3);
  const { title, paragraphs } = readBody(xmlText(bytes), styles, notes);
  const facts = await officeFacts(archive, 'docProps/core.xml');
  return { ...facts, ...(title ? { title } : {}), paragraphs };
}

async function mainPart(archive: Archive): Promise<string> {
  const bytes = await archive.read('_rels/.rels');
  const target = bytes
    ? findAll(parseXml(xmlText(bytes)), 'Relationship').find((relation) =>
        (relation.attributes.get('Type') ?? '').endsWith('/officeDocument'),
      )
    : undefined;
  return (target?.attributes.get('Target') ?? 'word/document.xml').replace(/^\//, '');
}

function readNotes(xml: string, kind: 'footnote' | 'endnote'): Map<string, string> {
  const notes = new Map<string, string>();
  for (const note of findAll(parseXml(xml), kind)) {
    const id = note.attributes.get('id');
    if (!id || note.attributes.get('type')) continue;
    const lines = findAll(note, 'p').map((line) =>
      findAll(line, 't')
        .map((text) => text.text)
        .join(''),
    );
    notes.set(id, oneLine(lines.join(' ')));
  }
  return notes;
}

/** Text boxes lie inside of paragraphs: what surrounds one is put aside until it ends. */
interface Begun {
  pieces: string[];
  notes: string[];
  role?: DocxRole;
}

function readBody(
  xml: string,
  styles: Map<string, DocxRole>,
  notes: Map<string, string>,
): { title?: string; paragraphs: DocumentParagraph[] } {
  const out = new Paragraphs();
  const begun: Begun[] = [];
  let title: string | undefined;
  let skipping = 0;
  let inText = false;
  const end = (paragraph: Begun) => {
    const text = oneLine(paragraph.pieces.join(''));
    if (paragraph.role === 'contents' || text === '') return;
    if (paragraph.role === 'title') title ??= text;
    if (paragraph.role !== 'title' || title !== text) {
      out.add(text);
      out.end(paragraph.role === 'title' ? 1 : paragraph.role);
    }
    for (const note of paragraph.notes) out.note(note);
  };
  readXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || SKIPPED.has(name)) {
        skipping++;
        return;
      }
      const paragraph = begun.at(-1);
      const value = attributes.get('val') ?? '';
      if (name === 'p') begun.push({ pieces: [], notes: [] });
      else if (!paragraph) return;
      else if (name === 't') inText = true;
      else if (name === 'tab' || name === 'br' || name === 'cr' || name === 'ptab') paragraph.pieces.push(' ');
      else if (name === 'noBreakHyphen') paragraph.pieces.push('-');
      else if (name === 'pStyle' && styles.has(value)) paragraph.role = styles.get(value)!;
      else if (name === 'outlineLvl' && heading(Number(value)) && paragraph.role === undefined) paragraph.role = heading(Number(value))!;
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        const note = notes.get(`${name.slice(0, -'Reference'.length)} ${attributes.get('id')}`);
        if (note) paragraph.notes.push(note);
      }
    },
    close(name) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (name === 't') inText = false;
      if (name !== 'p') return;
      const paragraph = begun.pop();
      if (paragraph) end(paragraph);
    },
    text(text) {
      if (inText && skipping === 0) begun.at(-1)?.pieces.push(text);
    },
  });
  return { ...(title ? { title } : {}), paragraphs: out.finish() };
}

import type { DocumentParagraph, TextDocument } from '#lib/reading/document.ts';
import type { Archive } from './archive.ts';
import type { ReadOptions } from './input.ts';
import { officeFacts } from './office-facts.ts';
import { type Heading, oneLine, Paragraphs } from './paragraphs.ts';
import { Refusal } from './refusal.ts';
import { readXml } from './xml.ts';
import { xmlText } from './xml-text.ts';

const DAMAGED = 'This OpenDocument file is damaged: its text is missing. Open it in LibreOffice, save it again, and bring it in.';
const LOCKED = 'This document is protected with a password. Open it in LibreOffice, save it without a password, and bring it in again.';
/** Changes that were deleted, comments, directories made by the program, forms, the mark of a note, alternative texts of pictures. */
const SKIPPED = new Set(
  'tracked-changes annotation table-of-content alphabetical-index user-index bibliography illustration-index table-index object-index forms note-citation title desc ruby-text sequence-decls'.split(
    ' ',
  ),
);

/** A document of LibreOffice and other programs that write OpenDocument. */
export async function readOdt(archive: Archive, options: ReadOptions): Promise<TextDocument> {
  const manifest = await archive.read('META-INF/manifest.xml');
  if (manifest && /<manifest:encryption-data|<encryption-data/.test(xmlText(manifest))) throw new Refusal(LOCKED);
  const bytes = await archive.read('content.xml');
  if (!bytes) throw new Refusal(DAMAGED);
  options.signal.throwIfAborted();
  options.progress(0.3);
  const { title, paragraphs } = readContent(xmlText(bytes));
  const facts = await officeFacts(archive, 'meta.xml');
  return { ...facts, ...(title ? { title } : {}), paragraphs };
}

/** Notes and text boxes lie inside of paragraphs: what surrounds one is put aside until it ends. */
interface Begun {
  pieces: string[];
  notes: string[];
  style: string;
  heading?: Heading;
}

function readContent(xml: string): { title?: string; paragraphs: DocumentParagraph[] } {
  const out = new Paragraphs();
  const begun: Begun[] = [];
  const note: { pieces: string[] }[] = [];
  const titleStyles = new Set(['Title']);
  let title: string | undefined;
  let skipping = 0;
  const end = (paragraph: Begun) => {
    const text = oneLine(paragraph.pieces.join(''));
    const within = note.at(-1);
    if (within) {
      within.pieces.push(text, ' ');
      return;
    }
    const isTitle = titleStyles.has(paragraph.style) && !paragraph.heading && title === undefined && text !== '';
    if (isTitle) title = text;
    else {
      out.add(text);
      out.end(paragraph.heading);
    }
    for (const text of paragraph.notes) out.note(text);
  };
  readXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || SKIPPED.has(name)) {
        skipping++;
        return;
      }
      if (name === 'style' && titleStyles.has(attributes.get('parent-style-name') ?? '')) titleStyles.add(attributes.get('name') ?? '');
      const paragraph = begun.at(-1);
      const style = attributes.get('style-name') ?? '';
      if (name === 'p') begun.push({ pieces: [], notes: [], style });
      else if (name === 'h') {
        begun.push({
          pieces: [],
          notes: [],
          style,
          heading: Math.min(3, Math.max(1, Number(attributes.get('outline-level') ?? 1) || 1)) as Heading,
        });
      } else if (name === 's' || name === 'tab' || name === 'line-break') paragraph?.pieces.push(' ');
      else if (name === 'note') note.push({ pieces: [] });
    },
    close(name) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (name === 'p' || name === 'h') {
        const paragraph = begun.pop();
        if (paragraph) end(paragraph);
      } else if (name === 'note') {
        const text = note.pop()?.pieces.join('') ?? '';
        begun.at(-1)?.notes.push(text);
      }
    },
    text(text) {
      if (skipping === 0) begun.at(-1)?.pieces.push(text);
    },
  });
  return { ...(title ? { title } : {}), paragraphs: out.finish() };
}

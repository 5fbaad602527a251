import type { DocumentParagraph } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { Refusal } from './refusal.ts';

export type Heading = 1 | 2 | 3;

/**
 * Collects a text piece by piece and makes paragraphs of it. Footnotes are kept back until their section is over, so that they
 * interrupt no paragraph.
 */
export class Paragraphs {
  private done: DocumentParagraph[] = [];
  private pieces: string[] = [];
  private notes: string[] = [];
  private characters = 0;

  /** More of the paragraph that is being written; any white space counts as one space. */
  add(text: string): void {
    this.count(text);
    this.pieces.push(text);
  }

  /** Ends the paragraph, if one was begun. */
  end(heading?: Heading): void {
    const text = oneLine(this.pieces.join(''));
    this.pieces = [];
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (heading === 1 || heading === 2) this.putNotes();
    this.done.push(heading ? { text, heading } : { text });
  }

  /** A footnote: shown where the section that refers to it ends. */
  note(text: string): void {
    this.count(text);
    const line = oneLine(text);
    if (/\p{L}/u.test(line)) this.notes.push(line);
  }

  finish(): DocumentParagraph[] {
    this.end();
    this.putNotes();
    return this.done;
  }

  private putNotes() {
    for (const text of this.notes) this.done.push({ text });
    this.notes = [];
  }

  private count(text: string) {
    this.characters += text.length;
    if (this.characters > IMPORT_LIMITS.characters) throw new Refusal(tooLong());
  }
}

/** Any white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Printed lines as one paragraph. The line break behind a hyphen stays: whether the hyphen belongs to the word is for `repair` to
 * decide.
 * @example joinLines(['in der Stra-', 'ße nach', 'Bonn']) // 'in der Stra-\nße nach Bonn'
 */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  for (const line of lines.map(oneLine)) {
    if (line === '') continue;
    if (before !== '') parts.push(/\p{L}[-\u00ad\u2010]$/u.test(before.slice(-3)) ? '\n' : ' ');
    parts.push(line);
    before = line;
  }
  return parts.join('');
}

export function tooLong(): string {
  const most = IMPORT_LIMITS.characters.toLocaleString('en-GB');
  return `This text is too long: at most ${most} characters can be brought in at once. Divide it and bring in a part.`;
}

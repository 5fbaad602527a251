import type { DocumentParagraph, TextDocument } from './document.ts';
import { repairCharacters } from './repair-characters.ts';
import { type IsWord, repairHyphens } from './repair-hyphens.ts';

/**
 * Mends what files do to texts: one spelling for each letter, no invisible characters, umlauts and quotation marks that were read in
 * the wrong encoding, words that were divided at the end of a line. What the author wrote is left: quotation marks, spelling, dashes.
 * Repairing twice changes nothing more.
 * @param isWord whether the lexicon knows a form; without it, hyphens at line ends are joined by rule alone.
 * @example repair({ paragraphs: [{ text: 'in der Stra-\nße fu¨r Ein-\nund Ausfuhr' }] }).paragraphs // [{ text: 'in der Straße für Ein- und Ausfuhr' }]
 */
export function repair(document: TextDocument, isWord?: IsWord): TextDocument {
  const repaired: TextDocument = { ...document, paragraphs: [] };
  for (const key of ['title', 'author', 'source', 'notice'] as const) {
    const value = document[key];
    if (value !== undefined) repaired[key] = repairText(value, isWord);
  }
  for (const { text, ...rest } of document.paragraphs) {
    const paragraph: DocumentParagraph = { ...rest, text: repairText(text, isWord) };
    if (paragraph.text !== '') repaired.paragraphs.push(paragraph);
  }
  return repaired;
}

/** One mended thing can bring another to light (a mended letter completes a divided word): at most so many rounds. */
const ROUNDS = 8;

/** One paragraph of `repair`. */
export function repairText(text: string, isWord?: IsWord): string {
  let before = text;
  for (let round = 0; round < ROUNDS; round++) {
    const after = repairHyphens(repairCharacters(before), isWord).replace(/\s+/g, ' ').trim();
    if (after === before) break;
    before = after;
  }
  return before;
}

import type { DocumentParagraph } from '#lib/reading/document.ts';
import { isHidden, isNoteMark, isNotes, isOutsideText } from './html-roles.ts';
import { type Heading, Paragraphs } from './paragraphs.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt figure footer header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/**
 * The paragraphs of a tree of HTML: blocks, headings, list items and cells. Marks of footnotes are left out, and the notes
 * themselves come where their section ends.
 */
export function htmlParagraphs(root: Node): DocumentParagraph[] {
  const paragraphs = new Paragraphs();
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) paragraphs.add(child.nodeValue ?? '');
      else if (child.nodeType === ELEMENT) element(child as Element, child.nodeName.toLowerCase());
    }
  };
  const element = (node: Element, name: string) => {
    if (isOutsideText(node, name) || isHidden(node) || isNoteMark(node, name)) return;
    if (name === 'br') {
      if (isSecondBreak(node)) paragraphs.end();
      else paragraphs.add(' ');
    } else if (isNotes(node)) {
      paragraphs.end();
      for (const note of htmlParagraphs(node))
        if (!note.heading) paragraphs.note(note.text.replace(/^\[?\d{1,3}[\].)]?:? (?=\p{L}|„|"|»)/u, ''));
    } else if (BLOCKS.has(name) || headingOf(name)) {
      paragraphs.end();
      walk(node);
      paragraphs.end(headingOf(name));
    } else walk(node);
  };
  walk(root);
  return paragraphs.finish();
}

function headingOf(name: string): Heading | undefined {
  if (!/^h[1-6]$/.test(name)) return undefined;
  return Math.min(3, Number(name[1])) as Heading;
}

/** Two line breaks are how old pages divide paragraphs; a single one is a line of a verse or an address. */
function isSecondBreak(node: Node): boolean {
  let before = node.previousSibling;
  while (before?.nodeType === TEXT && (before.nodeValue ?? '').trim() === '') before = before.previousSibling;
  return before?.nodeName.toLowerCase() === 'br';
}

/** Never part of a running text: pictures' captions interrupt it, rubies and code are no sentences. */
const OUTSIDE = new Set('script style head title nav figcaption rt rp code select button form textarea svg math template'.split(' '));
const OUTSIDE_ROLES = new Set(
  'cover titlepage toc landmarks page-list pagebreak doc-toc doc-cover doc-pagebreak doc-pagelist navigation backlink doc-backlink'.split(
    ' ',
  ),
);
const NOTES = new Set('footnote footnotes endnote endnotes rearnote rearnotes doc-footnote doc-endnote doc-endnotes'.split(' '));
const MARKS = new Set('noteref doc-noteref footnote-ref footnote-reference footnote-back footnotes-list-backref reference'.split(' '));

/** What an element says of itself: its roles, epub types and classes. */
function rolesOf(node: Element): string[] {
  const said = `${node.getAttribute('epub:type') ?? ''} ${node.getAttribute('role') ?? ''}`.trim();
  return said === '' ? [] : said.toLowerCase().split(/\s+/);
}

function classesOf(node: Element): string[] {
  const names = node.getAttribute('class');
  return names ? names.toLowerCase().split(/\s+/) : [];
}

export function isOutsideText(node: Element, name: string): boolean {
  return OUTSIDE.has(name) || rolesOf(node).some((role) => OUTSIDE_ROLES.has(role));
}

export function isHidden(node: Element): boolean {
  if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}

/** A footnote, or the place where all of them are. */
export function isNotes(node: Element): boolean {
  return rolesOf(node).some((role) => NOTES.has(role)) || classesOf(node).some((name) => name === 'footnotes' || name === 'footnote');
}

/** The raised figure that leads to a note, or the arrow that leads back. */
export function isNoteMark(node: Element, name: string): boolean {
  if (name !== 'a' && name !== 'sup' && name !== 'span') return false;
  const roles = rolesOf(node);
  if ([...roles, ...classesOf(node)].some((said) => MARKS.has(said))) return name !== 'span' || roles.length > 0;
  if (name === 'span') return false;
  const text = shortText(node);
  if (text === undefined) return false;
  if (/^[↩↑^⏎]\ufe0e?$/u.test(text)) return true;
  const link = name === 'a' ? (node.getAttribute('href') ?? '') : '#';
  const raised = name === 'sup' ? has(node, 'a') : has(node, 'sup') || /^\[/.test(text);
  return raised && link.includes('#') && /^(?:\[?\d{1,4}\]?|\(\d{1,3}\)|[*†‡]{1,3}|\[?[a-z]\]?)$/.test(text);
}

/** The text of an element, if it is as short as the mark of a note. */
function shortText(node: Node): string | undefined {
  let text = '';
  const gather = (within: Node): boolean => {
    for (let child = within.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child.nodeValue ?? '').trim().slice(0, 12);
      else if (!gather(child)) return false;
      if (text.length > 8) return false;
    }
    return true;
  };
  return gather(node) ? text : undefined;
}

function has(node: Element, name: string): boolean {
  return node.firstElementChild?.localName?.toLowerCase() === name || node.parentElement?.localName?.toLowerCase() === name;
}

import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import { Refusal } from './refusal.ts';

const DEPTH = 400;
const ELEMENTS = 150_000;
const CHARACTERS = 12 * 2 ** 20;

const DEEP = 'This page was refused: its parts are nested too deeply.';
const LARGE = 'This page was refused: it has too many parts.';

/** Everything that carries text or says what a text is for; all else loses its tag, and scripts, styles and forms their content, too. */
const TAGS = [
  ...['title', 'meta', 'main', 'article', 'section', 'header', 'footer', 'nav', 'aside', 'div', 'p', 'blockquote'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'hr', 'br', 'pre', 'code', 'address'],
  ...[
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'a',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'small',
    'sub',
    'sup',
    'span',
  ],
  ...[
    'q',
    'cite',
    'abbr',
    'time',
    'mark',
    'del',
    'ins',
    'dfn',
    'ruby',
    'rt',
    'rp',
    'wbr',
    'details',
    'summary',
    'center',
    'font',
    'hgroup',
  ],
];
const DROPPED = [
  'script',
  'style',
  'textarea',
  'option',
  'select',
  'button',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'template',
  'canvas',
  'audio',
  'video',
];
const ATTRIBUTES = {
  '*': ['id', 'class', 'role', 'hidden', 'aria-hidden', 'style', 'lang', 'xml:lang', 'epub:type', 'itemprop', 'rel'],
  meta: ['name', 'property', 'content'],
  a: ['href'],
  time: ['datetime'],
};

/** `hidden` means what it says without a value, too. (The library's types do not know the option yet.) */
const WITHOUT_VALUE = { allowedEmptyAttributes: ['hidden'] };

/**
 * HTML from anywhere as a document that can be walked: sanitized, and bounded in size, depth and number of elements before a tree is
 * made of it. XHTML may close any element in its own tag.
 * @throws Refusal
 */
export function safeHtml(html: string, xhtml = false): Document {
  if (html.length > CHARACTERS) throw new Refusal(LARGE);
  let depth = 0;
  let elements = 0;
  let language: string | undefined;
  const clean = sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: ATTRIBUTES,
    ...WITHOUT_VALUE,
    allowedSchemes: ['http', 'https'],
    nonTextTags: DROPPED,
    parseStyleAttributes: false,
    parser: { recognizeSelfClosing: xhtml },
    onOpenTag(name, attributes) {
      if (name === 'html') language ??= attributes.lang || attributes['xml:lang'];
      if (++depth > DEPTH) throw new Refusal(DEEP);
      if (++elements > ELEMENTS) throw new Refusal(LARGE);
    },
    onCloseTag: () => {
      depth--;
    },
  });
  // Pages may leave out their head and body, and parsers then disagree: both are made here.
  const head: string[] = [];
  const body = clean.replace(/<title[^<>]*>[^<]*<\/title>|<meta [^<>]*>/g, (element) => {
    head.push(element);
    return '';
  });
  const { document } = parseHTML(`<!doctype html><html><head>${head.join('')}</head><body>${body}</body></html>`);
  if (language) document.documentElement.setAttribute('lang', language);
  return document as unknown as Document;
}

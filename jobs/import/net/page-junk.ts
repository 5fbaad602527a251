import type { DocumentParagraph } from '#lib/reading/document.ts';

/** Words in classes and ids that name what is on a page beside its text. */
const JUNK = new Set(
  [
    'cookie cookies cookiebanner consent cmp gdpr newsletter paywall popup modal share sharing sharebar shariff social socials socialmedia',
    'related relatedcontent recommended recommendations recommendation outbrain taboola breadcrumb breadcrumbs pagination comment comments disqus',
    'advert advertisement ad ads anzeige werbung promo caption bildunterschrift copyright toolbar toc navbox infobox editsection catlinks',
    'printfooter references reflist hatnote noprint screenreader sr skiplink tags keywords authorbox',
  ]
    .join(' ')
    .split(' '),
);
const PARAGRAPHS = new Set(['p', 'li', 'blockquote', 'h2', 'h3', 'h4']);
const FRAME = new Set(['html', 'body', 'main', 'article']);
/** More of the text than this is no dress, whatever it is called. */
const MOST = 0.5;

/** Takes out of a page, before its text is looked for, what stands around it: banners, share bars, captions, comments. */
export function dropJunk(document: Document): void {
  const all = lengthOf(document.body ?? document.documentElement);
  for (const element of document.querySelectorAll('[class], [id], [role], [aria-modal], [hidden], figcaption')) {
    const name = element.nodeName.toLowerCase();
    if (FRAME.has(name) || !isJunk(element, name)) continue;
    if (element.querySelector('h1') || lengthOf(element) > all * MOST) continue;
    element.remove();
  }
}

function isJunk(element: Element, name: string): boolean {
  if (name === 'figcaption' || element.getAttribute('role') === 'dialog' || element.hasAttribute('aria-modal')) return true;
  if (element.hasAttribute('hidden')) return true;
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  // A paragraph is called after what stands near it, too ("ad-after"): only its whole name counts.
  const parts = PARAGRAPHS.has(name) ? named.toLowerCase().split(/\s+/) : wordsOf(named);
  return parts.some((word) => JUNK.has(word));
}

/** @example wordsOf('shareBar article__ad') // ["share", "bar", "article", "ad"] */
const wordsOf = (named: string) =>
  named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Takes out of a found text what only leads elsewhere: lists of links, "mehr" at the end. */
export function dropLinkLines(content: Element): void {
  for (const line of content.querySelectorAll('li, p')) {
    const text = squeeze(line.textContent);
    const linked = [...line.querySelectorAll('a')].reduce((sum, link) => sum + squeeze(link.textContent).length, 0);
    if (linked > 0 && linked >= text.length * 0.85 && text.length < 200 && !/[.!?…][“"»]?$/.test(text)) line.remove();
  }
}

/** Lines that sites put between the paragraphs of a text. */
const LINE = new RegExp(
  `^(?:${[
    'lesen sie (?:auch|hier|dazu|mehr|außerdem)',
    'lies (?:auch|hier|dazu|mehr)',
    'mehr (?:zum thema|dazu|lesen|informationen)',
    'auch interessant',
    'das könnte (?:sie|dich)',
    'weiterlesen',
    'zum (?:thema|artikel|video)\\b.{0,40}$',
    'zur startseite',
    '(?:anzeige|werbung|teilen|drucken|merken|vorlesen|anhören|kommentare?|newsletter|audio|video|podcast)$',
    'artikel (?:teilen|drucken|anhören|merken|vorlesen)',
    '(?:foto|fotos|bild|bilder|quelle|quellen|grafik|illustration)\\s?:',
    '©|\\(c\\)\\s',
    'stand\\s?:\\s?\\d',
    '(?:aktualisiert|veröffentlicht)(?: am)?\\s?:?\\s?\\d',
    '(?:dieses thema im programm|über dieses thema berichtete)',
    '(?:abonnieren sie|jetzt abonnieren|zum newsletter|hier (?:klicken|anmelden))',
    'wir verwenden cookies',
    'diese (?:web)?site (?:verwendet|nutzt) cookies',
    '(?:empfohlener|externer) (?:redaktioneller )?inhalt',
    'an dieser stelle finden sie einen (?:externen|relevanten) inhalt',
  ].join('|')})`,
  'iu',
);
/** Headings of the lists that follow a text. */
const SECTION =
  /^(?:mehr zum thema|lesen sie auch|weitere (?:meldungen|artikel|themen|nachrichten|links)|auch interessant|das könnte (?:sie|dich) auch|empfehlungen|kommentare|newsletter|schlagwörter|schlagworte|themen|links|weblinks|einzelnachweise|quellen|teilen|verwandte (?:artikel|themen))\b.{0,30}$/iu;

/** The paragraphs that belong to the text. */
export function withoutJunkLines(paragraphs: DocumentParagraph[]): DocumentParagraph[] {
  const kept: DocumentParagraph[] = [];
  let inSection = false;
  for (const paragraph of paragraphs) {
    const { text, heading } = paragraph;
    if (heading) inSection = SECTION.test(text);
    // In such a section only whole sentences are still text.
    else if (inSection && /[.!?…][“"»]?$/.test(text) && text.length > 120) inSection = false;
    if (inSection || (text.length <= 160 && LINE.test(text))) continue;
    kept.push(paragraph);
  }
  while (kept.at(-1)?.heading) kept.pop();
  return kept;
}

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const lengthOf = (element: Element) => element.textContent?.length ?? 0;

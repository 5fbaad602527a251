import type { Archive } from './archive.ts';
import { type EpubPackage, resolvePath } from './epub-package.ts';
import { oneLine } from './paragraphs.ts';
import { safeHtml } from './safe-html.ts';
import { findAll, parseXml, textOf } from './xml.ts';
import { xmlText } from './xml-text.ts';

/** What the table of contents calls each part of a book: the first name that leads to it. */
export async function chapterTitles(archive: Archive, book: EpubPackage): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const put = (base: string, link: string | null | undefined, name: string | undefined) => {
    const path = resolvePath(base, link ?? '');
    const title = oneLine(name ?? '');
    if (path && title !== '' && title.length <= 200 && !titles.has(path)) titles.set(path, title);
  };
  const nav = book.nav && (await archive.read(book.nav));
  if (book.nav && nav) {
    for (const link of safeHtml(xmlText(nav), true).querySelectorAll('nav a'))
      put(book.nav, link.getAttribute('href'), link.textContent ?? '');
  }
  const ncx = titles.size === 0 && book.ncx && (await archive.read(book.ncx));
  if (book.ncx && ncx) {
    for (const point of findAll(parseXml(xmlText(ncx)), 'navPoint')) {
      const content = point.children.find((child) => child.name === 'content');
      const label = point.children.find((child) => child.name === 'navLabel');
      put(book.ncx, content?.attributes.get('src'), label && textOf(label, 'text'));
    }
  }
  return titles;
}

import type { Archive } from './archive.ts';
import type { Heading } from './paragraphs.ts';
import { findAll, parseXml, type XmlElement } from './xml.ts';
import { xmlText } from './xml-text.ts';

/** What a paragraph style is for. */
export type DocxRole = Heading | 'title' | 'contents';

/** The role of each paragraph style by its id, taken over from the style it is based on; running text has none. */
export async function docxStyles(archive: Archive, path: string): Promise<Map<string, DocxRole>> {
  const roles = new Map<string, DocxRole>();
  const bytes = await archive.read(path);
  if (!bytes) return roles;
  const styles = new Map<string, XmlElement>();
  for (const style of findAll(parseXml(xmlText(bytes)), 'style')) {
    const id = style.attributes.get('styleId');
    if (id && style.attributes.get('type') !== 'character') styles.set(id, style);
  }
  for (const id of styles.keys()) {
    let style = styles.get(id);
    for (let steps = 0; style && steps < 12; steps++) {
      const role = roleOf(style);
      if (role) {
        roles.set(id, role);
        break;
      }
      style = styles.get(value(style, 'basedOn') ?? '');
    }
  }
  return roles;
}

function roleOf(style: XmlElement): DocxRole | undefined {
  const name = (value(style, 'name') ?? '').toLowerCase();
  if (name === 'title' || name === 'titel') return 'title';
  if (/^(?:toc|index|verzeichnis|contents) ?(?:heading|\d)/.test(name)) return 'contents';
  const numbered = /^(?:heading|überschrift) ?(\d)$/.exec(name);
  if (numbered) return heading(Number(numbered[1]) - 1);
  const outline = findAll(style, 'outlineLvl')[0]?.attributes.get('val');
  return outline === undefined ? undefined : heading(Number(outline));
}

/** Word counts outline levels from 0; 9 is running text. */
export function heading(outline: number): Heading | undefined {
  return outline >= 0 && outline < 9 ? (Math.min(3, outline + 1) as Heading) : undefined;
}

function value(style: XmlElement, name: string): string | undefined {
  return style.children.find((child) => child.name === name)?.attributes.get('val');
}

import type { LinkedData } from './json-ld.ts';

const CC = /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)?/i;

/** What a page says about the rights in its text: a licence it names, else its copyright line. */
export function licenceOf(document: Document, html: string, { license }: LinkedData, copyright: string | undefined): string | undefined {
  // Link elements are not kept by the sanitizer.
  const links = [...html.slice(0, 300_000).matchAll(/<link\b[^>]{0,500}>/gi)].map(([tag]) => tag);
  const inHead = links.find((tag) => /\brel\s*=\s*["']?[^"'>]*\b(?:license|copyright)\b/i.test(tag));
  const anchors = [...document.querySelectorAll('a[href]')];
  const named = anchors.find((link) => (link.getAttribute('rel') ?? '').split(/\s+/).includes('license'));
  const creative = anchors.find((link) => CC.test(link.getAttribute('href') ?? ''));
  const candidates = [
    license,
    inHead && /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(inHead)?.[1],
    named?.getAttribute('href'),
    creative?.getAttribute('href'),
  ];
  const found = candidates.find((each): each is string => typeof each === 'string' && each.length < 300);
  return found ? describeLicence(found) : copyright;
}

/** @example describeLicence('https://creativecommons.org/licenses/by-sa/4.0/') // "CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/" */
export function describeLicence(licence: string): string {
  const [, kind, terms, version] = CC.exec(licence) ?? [];
  if (!terms) return /^(?:https?:)?\//.test(licence) ? `Licence: ${licence}` : licence;
  const name = kind === 'licenses' ? `CC ${terms.toUpperCase()}` : terms === 'zero' ? 'CC0' : 'Public domain';
  return `${name}${version ? ` ${version}` : ''}, ${licence}`;
}

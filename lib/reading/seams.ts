import type { GlossaryPart } from './glossary.ts';

/** What may stand between two parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', 'ns'];
/** What a part may lose in front of the next one: *Schule* + *Buch* → *Schulbuch*, *fahren* + *Bahn* → *Fahrbahn*. */
const LOST = ['', 'e', 'en', 'n'];
/** What inflection may put behind the last part. */
const ENDING = /^(?:e|en|em|er|es|ern|n|ne|nen|innen|s|se|ses|sen|ens|erer|eren|erem|eres|st|ste|sten|t|te|ten)?$/u;
/** Shorter, a part is found anywhere. */
const SHORTEST = 2;

/**
 * Where the parts of a compound meet in the word as it stands in the text: offsets into `form`. Empty when they cannot be told for certain:
 * the parts are dictionary forms, the text has them linked, shortened and inflected.
 *
 * @example seams('Ferienanlagen', [{ lemma: 'Ferien' }, { lemma: 'Anlage' }]) // [6]
 */
export function seams(form: string, parts: readonly Pick<GlossaryPart, 'lemma'>[]): number[] {
  if (parts.length < 2 || form.includes('-')) return [];
  const [first, ...others] = ways(
    fold(form),
    parts.map(({ lemma }) => fold(lemma)),
  );
  return first && others.every((other) => other.join() === first.join()) ? first : [];
}

/** All ways to lay the parts on the word; those that need no shortened part hide those that do. */
function ways(form: string, parts: string[]): number[][] {
  for (const lost of [1, LOST.length]) {
    const found = layOut(form, 0, parts, LOST.slice(0, lost));
    if (found.length > 0) return found;
  }
  return [];
}

function layOut(form: string, from: number, [part = '', ...rest]: string[], lost: readonly string[]): number[][] {
  const found: number[][] = [];
  for (const ending of lost) {
    const stem = part.endsWith(ending) ? part.slice(0, part.length - ending.length) : '';
    if (stem.length < SHORTEST || !form.startsWith(stem, from)) continue;
    const end = from + stem.length;
    if (rest.length === 0) {
      if (ENDING.test(form.slice(end))) found.push([]);
      continue;
    }
    for (const link of LINKS) {
      if (!form.startsWith(link, end)) continue;
      for (const others of layOut(form, end + link.length, rest, lost)) found.push([end + link.length, ...others]);
    }
  }
  return found;
}

/** Lower case, and without the umlaut that a plural may have; no letter becomes two, so that offsets stay. */
function fold(text: string): string {
  const folded = text.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
  return folded.length === text.length ? folded : text;
}

/**
 * The form under which words are put in order (DIN 5007-1, as dictionaries do) and under which those are found that were typed without their
 * umlauts: lower case, ä as a, ß as ss, no accents, hyphens or other signs.
 * @example bareFold('Außenminister-Häuser') // "aussenministerhauser"
 */
export function bareFold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

import { repairMojibake } from './repair-mojibake.ts';

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st', ſ: 's' };
const UMLAUTS: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' };

/** One code for each letter, and none of the characters that are not seen. Only line breaks behind a hyphen are left as such. */
export function repairCharacters(text: string): string {
  const visible = text
    // Zero-width characters, marks of direction, byte order marks; the joiner inside of an emoji holds it together.
    .replace(
      /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u180e]|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d/gu,
      '',
    );
  return umlauts(
    repairMojibake(visible)
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/(?<![-\u2010\u00ad])\n/g, ' ')
      // A soft hyphen is a place to divide, used or not.
      .replace(/\u00ad\n?/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be removed
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Cs}|\p{Co}/gu, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/[ﬀ-ﬆſ]/g, (letter) => LIGATURES[letter] ?? letter)
      .normalize('NFC'),
  ).normalize('NFC');
}

/** Dots that were printed as a sign of their own, behind the letter or (by old TeX) before it: fu¨r, f¨ur. */
function umlauts(text: string): string {
  if (!/¨|\u0308/.test(text)) return text;
  return text
    .replace(/([aouAOU]) ?(?:¨|\u0308)/g, (_, letter: string) => UMLAUTS[letter]!)
    .replace(/¨ ?([aouAOU])/g, (_, letter: string) => UMLAUTS[letter]!);
}

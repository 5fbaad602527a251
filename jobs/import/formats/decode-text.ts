import { detect } from 'chardet';
import { type CodePage, codePages, decodeCodePage } from './code-pages.ts';
import { Refusal } from './refusal.ts';

const BINARY =
  'This file is not a text that can be read. Bring in a text, Markdown, HTML, EPUB, PDF, Word or OpenDocument file, or subtitles.';
const SAMPLE = 2 ** 18;
/** How many characters beyond ASCII are enough to judge by. */
const ENOUGH = 5_000;
/** In the order of preference where they say the same. */
const CANDIDATES = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437'] as const;

/**
 * The text of a plain file, whatever it was written with: byte order mark, valid UTF-8, UTF-16, else the one-byte encoding in which
 * it looks most like German (or, where none does, the one that statistics suggest).
 * @param stated an encoding that the file itself names, believed where it gives a plausible text.
 * @throws Refusal when it is not a text at all.
 */
export function decodeText(bytes: Uint8Array, stated?: string): string {
  const marked = byMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked) return checked(decode(bytes, marked));
  if (bytes.includes(0)) throw new Refusal(BINARY);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return checked(utf8);
  const named = stated && !/^utf-?(8|16)/i.test(stated) ? tryDecode(bytes, stated) : undefined;
  return checked(named ?? decode(bytes, mostPlausible(bytes)));
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Latin text in UTF-16 is zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.02) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.02) return 'utf-16be';
  return undefined;
}

/** UTF-8, if it is: the last character may be cut off, and one broken character in a thousand that is right may be, too. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0 && broken < 1_000; at = text.indexOf('\ufffd', at + 1)) broken++;
  if (broken === 0) return text;
  const right = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  const cut = broken === 1 && text.endsWith('\ufffd') && right > 0;
  return cut || broken < right / 1_000 ? text.replaceAll('\ufffd', '') : undefined;
}

function mostPlausible(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best: { encoding: string; score: number } = { encoding: 'windows-1252', score: 0 };
  for (const encoding of CANDIDATES) {
    const score = plausibility(decode(sample, encoding));
    if (score > best.score) best = { encoding, score };
  }
  if (best.score > 0) return best.encoding;
  const guessed = detect(sample);
  return guessed && tryDecode(sample, guessed) !== undefined ? guessed : 'windows-1252';
}

/** How much the characters beyond ASCII look like those of a German text, each judged by its neighbours. */
export function plausibility(text: string): number {
  let score = 0;
  let seen = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/g)) {
    if (++seen > ENOUGH) break;
    score += worth(character, text[index - 1] ?? ' ', text[index + 1] ?? ' ');
  }
  return score;
}

function worth(character: string, before: string, after: string): number {
  const small = /[a-zäöüß]/;
  const letter = /[A-Za-zÄÖÜäöüß]/;
  if (character === 'ß') return small.test(before) ? 3 : -3;
  if (/[äöü]/.test(character)) return letter.test(before) || small.test(after) ? 3 : -1;
  if (/[ÄÖÜ]/.test(character)) return small.test(after) && !small.test(before) ? 3 : /[A-ZÄÖÜ]/.test(before + after) ? 1 : -3;
  if (/[„“”‚‘’»«›‹]/.test(character)) return letter.test(before) !== letter.test(after) || character === '’' ? 2 : -1;
  if (/[–—…]/.test(character)) return /[\s\d.,]/.test(before + after) ? 1 : 0;
  if (/[€§°\u00a0•·]/.test(character)) return 1;
  if (/[éèêëáàâçñôóîíïúùûåæøœ]/.test(character)) return small.test(before) || small.test(after) ? 0.5 : -2;
  if (/[ÉÈÁÀÇÑŠšŽž]/.test(character)) return small.test(after) ? 0 : -2;
  return -3;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return encoding in codePages ? decodeCodePage(bytes, encoding as CodePage) : new TextDecoder(encoding).decode(bytes);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // What pages call ISO-8859-1 or ASCII is read as Windows-1252 everywhere.
    const text = decode(bytes, new TextDecoder(encoding).encoding);
    return text.includes('\ufffd') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A text has letters and lines, hardly any control characters. */
function checked(text: string): string {
  let controls = 0;
  const sample = text.slice(0, SAMPLE);
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) controls++;
  }
  if (controls > 3 && controls > sample.length / 200) throw new Refusal(BINARY);
  return text;
}

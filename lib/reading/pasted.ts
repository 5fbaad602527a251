import { IMPORT_LIMITS as LIMITS } from './import-limits.ts';
import { wordCount } from './word-count.ts';

/** A text cleaned and found fit, or the sentence that says why it is not. */
export type Pasted = { title: string; text: string } | { problem: 'empty' | 'too-long'; field: 'title' | 'text'; message: string };

/**
 * Cleans a pasted text and checks its size. Paragraphs become lines; without a title, a short first line is taken as one.
 *
 * @example readPasted('', 'Besuch aus Moskau\n\nDer Minister kam am Samstag.') // { title: 'Besuch aus Moskau', text: 'Der Minister …' }
 */
export function readPasted(title: string, text: string): Pasted {
  if (text.length > LIMITS.characters) return tooLong('text');
  const lines = clean(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let name = clean(title).replace(/\s+/g, ' ').trim();
  if (name.length > LIMITS.title) {
    return { problem: 'too-long', field: 'title', message: `The title may have ${LIMITS.title} characters; this one has ${name.length}.` };
  }
  if (name === '' && lines.length > 1 && isHeadline(lines[0] ?? '')) name = lines.shift() ?? '';
  if (!lines.some((line) => /\p{L}/u.test(line)))
    return { problem: 'empty', field: 'text', message: 'Paste a text first: there is nothing to read yet.' };
  const body = lines.join('\n');
  if (wordCount(body) > LIMITS.words) return tooLong('text');
  return { title: name || beginning(body), text: body };
}

function tooLong(field: 'text'): Pasted {
  const message = `This text is too long. Up to ${LIMITS.words.toLocaleString('en-GB')} words can be brought in at once; divide it and bring in a part.`;
  return { problem: 'too-long', field, message };
}

/** One spelling for each letter (NFC), plain line ends and spaces, and none of the invisible characters that copying brings along. */
function clean(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
      // Soft hyphen, zero-width characters, byte order mark, and control characters that no text means.
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be removed
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
      .replace(/[\t\u00a0\u202f\u2007]/g, ' ')
      .replace(/ {2,}/g, ' ')
  );
}

function isHeadline(line: string): boolean {
  return line.length <= 120 && !/[.;:,]$/.test(line);
}

function beginning(text: string): string {
  const start = text.slice(0, 60);
  return text.length <= 60 ? text.replace(/\n.*/s, '') : `${start.replace(/\n.*/s, '').replace(/\s+\S*$/, '')} …`;
}

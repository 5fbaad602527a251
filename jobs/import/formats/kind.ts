import type { InputFile } from './input.ts';

/** What a file is, by what is in it; `text` kinds are told apart by their beginning, and only Markdown by its name. */
export type FileKind = 'pdf' | 'zip' | 'html' | 'markdown' | 'subtitles' | 'text';

interface Signature {
  bytes: number[];
  at?: number;
  problem: string;
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const PICTURE =
  'This is a picture. Only text can be brought in: if there is text in the picture, use a program that recognizes it, and paste what it gives.';
const SOUND = 'This is a sound or film file. Bring in its subtitles (.srt or .vtt) or a written version of it.';
const KINDLE =
  'This is a Kindle book, a format that cannot be read here. Convert it to EPUB (Calibre does), or bring in the EPUB of the book.';
const PACKED = 'This is a packed archive. Unpack it and bring in the file with the text.';

const SIGNATURES: Signature[] = [
  { bytes: [0x89, ...ascii('PNG')], problem: PICTURE },
  { bytes: [0xff, 0xd8, 0xff], problem: PICTURE },
  { bytes: ascii('GIF8'), problem: PICTURE },
  { bytes: ascii('II*\0'), problem: PICTURE },
  { bytes: ascii('MM\0*'), problem: PICTURE },
  { bytes: ascii('BM'), problem: PICTURE },
  { bytes: ascii('WEBP'), at: 8, problem: PICTURE },
  { bytes: ascii('ftyphei'), at: 4, problem: PICTURE },
  { bytes: ascii('ftypmif'), at: 4, problem: PICTURE },
  { bytes: ascii('ftypavif'), at: 4, problem: PICTURE },
  { bytes: ascii('AT&TFORM'), problem: 'This is a DjVu file of scanned pages. Convert it to a PDF with text, or paste the text.' },
  { bytes: ascii('ID3'), problem: SOUND },
  { bytes: ascii('OggS'), problem: SOUND },
  { bytes: ascii('fLaC'), problem: SOUND },
  { bytes: ascii('WAVE'), at: 8, problem: SOUND },
  { bytes: ascii('AVI '), at: 8, problem: SOUND },
  { bytes: ascii('ftyp'), at: 4, problem: SOUND },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], problem: SOUND },
  { bytes: ascii('BOOKMOBI'), at: 60, problem: KINDLE },
  { bytes: ascii('TEXtREAd'), at: 60, problem: KINDLE },
  { bytes: ascii('TPZ'), problem: KINDLE },
  { bytes: [0xea, ...ascii('DRMION')], problem: KINDLE },
  { bytes: ascii('CONT\x02\0'), problem: KINDLE },
  { bytes: [0x1f, 0x8b], problem: PACKED },
  { bytes: ascii('BZh'), problem: PACKED },
  { bytes: ascii('Rar!'), problem: PACKED },
  { bytes: ascii("7z\xbc\xaf'\x1c"), problem: PACKED },
  { bytes: [0xfd, ...ascii('7zXZ')], problem: PACKED },
  { bytes: ascii('ustar'), at: 257, problem: PACKED },
  { bytes: ascii('{\\rtf'), problem: 'This is an RTF file. Open it in Word or LibreOffice, save it as .docx or .odt, and bring that in.' },
  { bytes: ascii('%!PS'), problem: 'This is a PostScript file. Convert it to PDF and bring that in.' },
  { bytes: ascii('bplist00'), problem: 'This is a web archive of Safari. Save the page as page source (HTML), or bring in its address.' },
  { bytes: ascii('SQLite format 3'), problem: 'This is a database, not a text.' },
  { bytes: [0x7f, ...ascii('ELF')], problem: 'This is a program, not a text.' },
  { bytes: ascii('MZ'), problem: 'This is a program, not a text.' },
];

const OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCKED = 'This Office document is protected with a password. Open it, save it without a password, and bring it in again.';
const LEGACY =
  'This is a document in the old Word format (.doc) or another old Office format. Open it in Word or LibreOffice, save it as .docx or .odt, and bring that in.';

/** The kind of a file, or the sentence that says why this kind cannot be read and what to do. */
export function kindOf(file: InputFile): FileKind | { problem: string } {
  const { bytes } = file;
  if (bytes.length === 0) return { problem: 'This file is empty.' };
  if (has(bytes, OFFICE)) return { problem: hasUtf16(bytes, 'EncryptedPackage') ? LOCKED : LEGACY };
  if (has(bytes, ascii('PK\x03\x04')) || has(bytes, ascii('PK\x05\x06'))) return 'zip';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  // Two letters may begin a text as well; what has zeros or control characters is none.
  const signature = SIGNATURES.find((one) => has(bytes, one.bytes, one.at) && (one.bytes.length > 3 || hasControls(head)));
  if (signature) return { problem: signature.problem };
  if (bytes[0] === 0xff && (bytes[1]! & 0xe0) === 0xe0 && bytes[1] !== 0xfe) return { problem: SOUND };
  const start = textStart(bytes);
  if (/^MIME-Version:|^From: <Saved by/im.test(start.slice(0, 200)) && /multipart\/related/i.test(start)) {
    return { problem: 'This is a web archive (MHTML). Save the page as "HTML only", or bring in its address.' };
  }
  if (/^WEBVTT(?:\s|$)/.test(start) || /^\d{1,6}\s{1,3}\d{1,3}:\d\d:\d\d[,.]\d{1,3} ?-->/.test(start)) return 'subtitles';
  const extension = /\.([a-z0-9]{1,8})$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (isHtml(start, extension)) return 'html';
  if (extension === 'md' || extension === 'markdown' || file.type === 'text/markdown') return 'markdown';
  if ((extension === 'srt' || extension === 'vtt') && start.includes('-->')) return 'subtitles';
  return 'text';
}

function isHtml(start: string, extension: string): boolean {
  if (/^(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?<(?:!doctype html|html)[\s>]/i.test(start)) return true;
  const named = extension === 'html' || extension === 'htm' || extension === 'xhtml';
  return named
    ? /<\/?[a-z][a-z0-9]{0,10}[\s/>]/i.test(start)
    : /^<(?:head|body|article|div|p|h1)[\s>]/i.test(start) && /<\/(?:p|div|h1)>/i.test(start);
}

/** The beginning of a text, from UTF-16 as well. */
function textStart(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1');
  return sample
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

function has(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, offset) => bytes[at + offset] === byte);
}

function hasControls(head: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these tell a program's file from a text
  return /[\0-\x08\x0e-\x1a]/.test(head);
}

function hasUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(name, 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wanted);
}

import { decodeText } from './decode-text.ts';

/** The text of an XML file: its byte order mark or its first line names the encoding, else it is UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  return decodeText(bytes, /encoding=["']([\w-]{2,40})["']/.exec(head)?.[1]).replace(/^\ufeff/, '');
}

import type { DocumentProblem } from '#lib/reading/document.ts';

/** Ports of other services, which an http request could be made to speak to; browsers refuse the same ones. */
const BLOCKED_PORTS = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117,
  119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636,
  989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);
const LONGEST = 2_048;

/**
 * Whether an address may be asked for at all, by its spelling alone: where its name leads is checked when it is asked.
 * The URL parser has already turned every spelling of an IP address (decimal, octal, hex, short) into the plain one.
 */
export function checkAddress(text: string, base?: URL): URL | DocumentProblem {
  if (text.length > LONGEST) return { problem: `The address is longer than ${LONGEST.toLocaleString('en-GB')} characters. Copy it again.` };
  // The URL parser would silently drop some of them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are refused
  if (/[\u0000-\u001f\u007f]|%00/.test(text.trim())) return { problem: 'The address has characters that no address has. Copy it again.' };
  if (!URL.canParse(text, base)) return { problem: `“${shorten(text)}” is not an address. It should look like https://example.org/page.` };
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return {
      problem: `Only addresses that begin with https:// or http:// can be brought in; this one begins with ${shorten(url.protocol)}.`,
    };
  }
  if (url.username !== '' || url.password !== '') {
    return { problem: 'The address has a name or password in it, which Lesefluss does not send. Leave out what stands before the “@”.' };
  }
  // "example.org." is the same name; certificates are made out without the dot.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  if (url.hostname === '') return { problem: 'The address names no site. It should look like https://example.org/page.' };
  if (BLOCKED_PORTS.has(Number(url.port || 80))) {
    return { problem: `Port ${url.port} is kept for other things than pages. Check the address.` };
  }
  url.hash = '';
  return url;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What sites add to a link to learn where a reader came from; the page is the same without it. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|wt_\w+|at_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|wt\.\w+|xtor|cmpid|ns_campaign|ref_src)$/i;

/**
 * The address of a page in one spelling, so that the same page is recognized: without fragment, tracking parameters, default port and
 * credentials, the parameters in order. Null for what is no http(s) address.
 *
 * @example normalizeAddress('HTTPS://Example.org:443/a?utm_source=feed&b=1#top') // "https://example.org/a?b=1"
 */
export function normalizeAddress(text: string): string | null {
  const url = readAddress(text);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...new Set(url.searchParams.keys())]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  // "?" alone is nothing.
  if (url.search === '') url.search = '';
  return url.href;
}

/** An address as a learner types it; without a scheme it is https. Null for what is no http(s) address. */
export function readAddress(text: string): URL | null {
  const typed = text.trim();
  const full = /^[\w-]+(\.[\w-]+)+\.?(:\d+)?([/?#]|$)/u.test(typed) ? `https://${typed}` : typed;
  // The URL parser would drop them silently.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are refused
  if (/[\u0000-\u001f\u007f]/.test(full) || !URL.canParse(full)) return null;
  const url = new URL(full);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

import type { IncomingMessage } from 'node:http';
import type { DocumentProblem } from '#lib/reading/document.ts';
import { IMPORT_LIMITS } from '#lib/reading/import-limits.ts';
import { ask } from './ask.ts';
import { checkAddress } from './check-address.ts';
import { FetchFailure, failureOf, failureOfStatus } from './fetch-failure.ts';
import { readBody } from './read-body.ts';
import { type ResolveOptions, resolveHost } from './resolve-host.ts';

export interface FetchOptions extends ResolveOptions {
  signal?: AbortSignal;
  /** Hears how much of the answer is here, 0 to 1, where the server says how much there is. */
  onShare?: (share: number) => void;
  limits?: Partial<FetchLimits>;
}

export interface FetchLimits {
  redirects: number;
  /** Of the whole, with all redirects. */
  seconds: number;
  /** Without a byte. */
  idleSeconds: number;
}

export interface FetchWish {
  /** Bytes of the answer, perhaps by its media type. */
  maxBytes: number | ((type: string) => number);
  /** The media types that are taken, and what they are called: "a page". */
  types: RegExp;
  called: string;
  headers?: Record<string, string>;
}

/** An answer, whole and unpacked. */
export interface Fetched {
  /** Where it came from in the end. */
  address: URL;
  /** 304: nothing new since what the headers named. */
  status: 200 | 304;
  /** Media type in lower case, without parameters; empty when the server does not say. */
  type: string;
  headers: IncomingMessage['headers'];
  bytes: Uint8Array;
}

/** Why it could not be fetched; `status` and `retryAfter` (seconds) as the server said them. */
export interface FetchProblem extends DocumentProblem {
  status?: number;
  retryAfter?: number;
}

const LIMITS: FetchLimits = { redirects: IMPORT_LIMITS.redirects, seconds: IMPORT_LIMITS.fetchSeconds, idleSeconds: 10 };

/**
 * Fetches an http(s) address that a learner, a page or a feed named: none of them is trusted. Only hosts of the public Internet are asked
 * (checked by IP address, anew on each redirect, and the connection goes to exactly the address that was checked), and size, time
 * and redirects are bounded while it comes. What goes wrong is a sentence.
 * @throws only what `signal` says, when it is aborted
 */
export async function fetchChecked(text: string, wish: FetchWish, options: FetchOptions = {}): Promise<Fetched | FetchProblem> {
  const limits = { ...LIMITS, ...options.limits };
  const late = AbortSignal.timeout(limits.seconds * 1000);
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
  let host = 'the site';
  try {
    let url = checked(checkAddress(text));
    const seen = new Set<string>();
    for (;;) {
      host = url.hostname;
      if (seen.has(url.href)) throw new FetchFailure(`${host} sends from page to page in a circle. Check the address.`);
      seen.add(url.href);
      const addresses = await unlessAborted(resolveHost(host, options), signal);
      const response = await ask(url, { headers: { ...HEADERS, ...wish.headers }, addresses, signal, idleSeconds: limits.idleSeconds });
      try {
        const next = redirectOf(response, url);
        if (!next) return await answerOf(response, url, wish, options.onShare ?? (() => {}));
        if (seen.size > limits.redirects) {
          throw new FetchFailure(`${host} sends on to another page more than ${limits.redirects} times. Check the address.`);
        }
        url = next;
      } finally {
        response.destroy();
      }
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (late.aborted) return { problem: `${host} did not send everything within ${limits.seconds} s. Try again later.` };
    const failure = failureOf(error, host);
    return { problem: failure.message, ...failure.more };
  }
}

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Lesefluss/0.1; a reader for one learner)',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'de,en;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

function checked(url: URL | DocumentProblem): URL {
  if ('problem' in url) throw new FetchFailure(url.problem);
  return url;
}

/** Where an answer sends on to; null when it does not. Every address is checked as the first one was. */
function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode ?? 0)) return null;
  if (!headers.location) throw new FetchFailure(`${from.hostname} sends on to another page but does not say to which. Check the address.`);
  // Headers are bytes; what is not ASCII in an address is UTF-8.
  const to = checkAddress(Buffer.from(headers.location, 'latin1').toString('utf8'), from);
  if ('problem' in to) throw new FetchFailure(`${from.hostname} sends on to another address that cannot be brought in. ${to.problem}`);
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw new FetchFailure(
      `${from.hostname} sends on from a safe connection to an unsafe one, so it was not followed. To read it all the same, give ${to.href} as the address.`,
    );
  }
  return to;
}

async function answerOf(response: IncomingMessage, url: URL, wish: FetchWish, onShare: (share: number) => void): Promise<Fetched> {
  const status = response.statusCode ?? 0;
  const host = url.hostname;
  const type = (response.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (status === 304) return { address: url, status, type, headers: response.headers, bytes: new Uint8Array() };
  if (status === 204 || status === 205) throw new FetchFailure(`${host} answers with nothing (${status}). Check the address.`);
  if (status < 200 || status >= 300) throw failureOfStatus(status, host, retryAfterOf(response.headers['retry-after']));
  if (type !== '' && !wish.types.test(type)) {
    throw new FetchFailure(
      `This address gives no ${wish.called.replace(/^an? /, '')} but ${type.slice(0, 60)}. Give the address of ${wish.called}.`,
    );
  }
  const maxBytes = typeof wish.maxBytes === 'number' ? wish.maxBytes : wish.maxBytes(type);
  const bytes = await readBody(response, host, maxBytes, onShare);
  return { address: url, status: 200, type, headers: response.headers, bytes };
}

/** Seconds, or a date. */
function retryAfterOf(header: string | undefined): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : undefined;
}

/** A promise of the system that cannot be stopped is at least not waited for. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchFailure } from './fetch-failure.ts';

export interface AskOptions {
  headers: Record<string, string>;
  /** The checked IP addresses of the host: only they are connected to, whatever its name leads to by now. */
  addresses: { address: string; family: 4 | 6 }[];
  signal: AbortSignal;
  /** Seconds without a byte after which it is given up. */
  idleSeconds: number;
}

/** Headers longer than this are no headers. */
const MAX_HEADERS = 32 * 2 ** 10;

/**
 * Asks one address once, without following redirects, and gives the answer as soon as its headers are here.
 * Each question has a connection of its own, made by nobody's proxy.
 */
export function ask(url: URL, { headers, addresses, signal, idleSeconds }: AskOptions): Promise<IncomingMessage> {
  const allowed = new Set(addresses.map(({ address }) => ipaddr.parse(address).toNormalizedString()));
  const pinned: LookupFunction = (_name, options, callback) => {
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
  const { request, Agent } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const question = request(url, {
      agent: new Agent({ keepAlive: false }),
      headers,
      lookup: pinned,
      maxHeaderSize: MAX_HEADERS,
      signal,
      timeout: idleSeconds * 1000,
    });
    let answer: IncomingMessage | undefined;
    const giveUp = (sentence: string) => (answer ?? question).destroy(new FetchFailure(sentence));
    question.on('socket', (socket) =>
      socket.on('connect', () => {
        // Belt and braces: where it really went.
        const peer = socket.remoteAddress;
        if (peer && !allowed.has(ipaddr.parse(peer).toNormalizedString())) giveUp(`${url.hostname} leads elsewhere than was checked.`);
      }),
    );
    question.on('timeout', () => giveUp(`${url.hostname} sent nothing for ${idleSeconds} s. Try again later.`));
    question.on('upgrade', (response, socket) => {
      socket.destroy();
      response.destroy();
      reject(new FetchFailure(`What ${url.hostname} sends is not an answer of a web site. Check the address.`));
    });
    question.on('error', reject);
    // However it ended: nobody waits for ever.
    question.on('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    question.on('response', (response) => {
      answer = response;
      // From here on an error belongs to whoever reads the answer.
      response.on('error', () => {});
      resolve(response);
    });
    question.end();
  });
}

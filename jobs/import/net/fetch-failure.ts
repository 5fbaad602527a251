/** Why an address could not be had, as a sentence for the learner. Thrown inside this folder only; `fetchChecked` makes it a value. */
export class FetchFailure extends Error {
  constructor(
    message: string,
    readonly more: { status?: number; retryAfter?: number } = {},
  ) {
    super(message);
  }
}

/** What went wrong on the way to a site, in a sentence that says what to do. */
export function failureOf(error: unknown, host: string): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_NONAME') {
    return new FetchFailure(`There is no site named ${host}, or this machine is not connected. Check the address and the connection.`);
  }
  if (code.startsWith('EAI_')) return new FetchFailure(`The name ${host} could not be looked up. Check the connection and try again.`);
  if (code === 'ECONNREFUSED') return new FetchFailure(`${host} refuses connections. Check the address, or try again later.`);
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'EADDRNOTAVAIL') {
    return new FetchFailure(`${host} cannot be reached from here. Check the connection.`);
  }
  if (code === 'ETIMEDOUT') return new FetchFailure(`${host} did not answer in time. Try again later.`);
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'UND_ERR_SOCKET') {
    return new FetchFailure(`${host} broke the connection off. Try again later.`);
  }
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchFailure(`${host} sends more headers than an answer has. It cannot be read.`);
  if (code.startsWith('HPE_') || code.startsWith('ERR_HTTP')) {
    return new FetchFailure(`What ${host} sends is not an answer of a web site. Check the address.`);
  }
  if (code === 'CERT_HAS_EXPIRED') return new FetchFailure(`The certificate of ${host} has expired, so nobody can say whose site it is.`);
  if (/CERT|SIGNATURE|ISSUER|SELF_SIGNED/.test(code)) {
    return new FetchFailure(`The certificate of ${host} is not valid (${code}), so nobody can say whose site it is. Check the address.`);
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) {
    return new FetchFailure(`No safe connection to ${host} could be made. If the site has none, try the address with http://.`);
  }
  if (code === 'Z_BUF_ERROR') return new FetchFailure(`The answer of ${host} ends in the middle. Try again later.`);
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR')) {
    return new FetchFailure(`The answer of ${host} is damaged and cannot be unpacked. Try again later.`);
  }
  return new FetchFailure(`${host} could not be read (${code || (error instanceof Error ? error.message : String(error))}).`);
}

/** What an answer without a page means. */
export function failureOfStatus(status: number, host: string, retryAfter?: number): FetchFailure {
  const more = { status, ...(retryAfter !== undefined && { retryAfter }) };
  const failure = (sentence: string) => new FetchFailure(sentence, more);
  if (status === 404 || status === 410) return failure(`There is no such page at ${host} (${status}). Check the address.`);
  if (status === 401 || status === 402 || status === 407) {
    return failure(
      `${host} shows this page only to those who have logged in or paid (${status}). Open it in the browser, then paste the text.`,
    );
  }
  if (status === 403 || status === 451)
    return failure(`${host} does not give this page out (${status}). Open it in the browser, then paste the text.`);
  if (status === 429) return failure(`${host} was asked too often (429). Wait ${inWords(retryAfter)} and try again.`);
  if (status >= 500) return failure(`${host} has a problem of its own (${status}). Try again later.`);
  return failure(`${host} answers with ${status} instead of a page. Check the address.`);
}

function inWords(seconds: number | undefined): string {
  if (seconds === undefined) return 'a while';
  return seconds <= 90 ? 'a minute' : seconds < 5400 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

/** Of several attempts (IPv6, IPv4) the first one's reason stands for all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

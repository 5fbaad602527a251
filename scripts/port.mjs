import { createServer } from 'node:net';

/**
 * Whether a server could listen there, as a sentence for the owner.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} null when it is free
 */
export function portProblem(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(listenProblem(error, port, host)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
export function listenProblem(error, port, host) {
  if (error.code === 'EADDRINUSE')
    return `port ${port} on ${host} is in use, perhaps by another Lesefluss. Stop that program, or choose another port: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `port ${port} may not be used without more rights. Choose one above 1023: PORT=3000 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST is ${host}, and this machine has no such address. Leave it out to serve on 127.0.0.1.`;
  return `it cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
}

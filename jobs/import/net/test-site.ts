import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** For tests: a site on this machine that answers by path, and notes what it was asked. */
export class TestSite {
  port = 0;
  asked: IncomingMessage[] = [];
  readonly answers: Record<string, Answer> = {};
  readonly #listener: RequestListener = (request, response) => {
    this.asked.push(request);
    const answer = this.answers[(request.url ?? '').split('?')[0]!];
    if (answer) answer(response, request);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Nicht gefunden</h1>');
  };
  readonly #server = createServer(this.#listener);

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Answers this path so from now on, and gives its address. */
  on(path: string, answer: Answer): string {
    this.answers[path] = answer;
    return this.origin + path;
  }

  page(path: string, html: string | Buffer, headers: Record<string, string> = {}): string {
    const length = String(Buffer.byteLength(html));
    return this.on(path, (response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': length, ...headers }).end(html),
    );
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A site for the tests of this file. */
export function useTestSite(): TestSite {
  const site = new TestSite();
  beforeAll(() => site.start());
  afterAll(() => site.stop());
  return site;
}

/** For tests: something on this machine that speaks, but not as a web site does. */
export async function rawServer(speak: (socket: Socket) => void): Promise<{ port: number; stop: () => void }> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    speak(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the service got it. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

type Reply = (asked: Asked, response: ServerResponse) => unknown;

/** For tests: a service on this machine that answers as told, in place of a real one. What `reply` returns is sent as JSON. */
export class TestService {
  asked: Asked[] = [];
  url = '';
  #server: Server;

  constructor(public reply: Reply) {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', async () => {
        const asked = {
          method: request.method ?? '',
          path: request.url ?? '',
          headers: request.headers,
          body: JSON.parse(Buffer.concat(chunks).toString() || '{}'),
        };
        this.asked.push(asked);
        const said = await this.reply(asked, response);
        if (said === undefined || response.writableEnded) return;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(said));
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** For tests: an answer with another status than 200. */
export function refuse(status: number, body: object): Reply {
  return (_, response) => {
    response.statusCode = status;
    return body;
  };
}

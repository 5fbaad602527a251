import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { readSettings } from '#settings';
import { PrismaClient } from './generated/client.ts';

/** The client inside a transaction. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

// On globalThis because development loads modules again on every change, and one file must not be opened again each time.
const shared = globalThis as { lesefluss?: Map<string, PrismaClient> };
shared.lesefluss ??= new Map();
const opened = shared.lesefluss;

/** The learner's database, opened once per process. It is not migrated here: `scripts/prepare.ts` does that before the start. */
export function database(): PrismaClient {
  const { databaseUrl } = readSettings();
  let client = opened.get(databaseUrl);
  if (!client) {
    client = new PrismaClient({ adapter: new Adapter({ url: databaseUrl, fileMustExist: true }) });
    opened.set(databaseUrl, client);
  }
  return client;
}

/** Closes the database; the next question opens it again. For tests and for scripts that end. */
export async function closeDatabase(): Promise<void> {
  const clients = [...opened.values()];
  opened.clear();
  await Promise.all(clients.map((client) => client.$disconnect()));
}

class Adapter extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect();
    // WAL lets readers go on while one writes; FULL because an answer "saved" must survive a power cut (with WAL the default does not);
    // the timeout is the wait for another process that writes.
    await connection.executeScript(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA busy_timeout = 5000;
    `);
    return connection;
  }
}

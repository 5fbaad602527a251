import path from 'node:path';
import { z } from 'zod';

/**
 * The one place that reads the environment. Everything is optional; what is given is checked once, and a wrong value is one
 * sentence that says which variable, what it was and what it may be.
 */
const schema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be 1 to 65535')
    .max(65535, 'must be 1 to 65535')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .default('127.0.0.1'),
  LESEFLUSS_DATA: z.string().min(1, 'must be a folder').default('data'),
  DATABASE_URL: z
    .string()
    .refine((url) => url.startsWith('file:'), 'must start with "file:" (PostgreSQL is not supported yet)')
    .optional(),
  LESEFLUSS_DICTIONARY: z.string().min(1, 'must be the path of a Ding file (de-en.txt)').optional(),
  LESEFLUSS_ALLOW_PRIVATE: z
    .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
    .default('false')
    .transform((value) => value === 'true' || value === '1'),
  LESEFLUSS_FEEDS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  LESEFLUSS_FREEDICT: z.string().min(1, 'must be a folder with dictionaries of FreeDict').optional(),
});

export interface Settings {
  port: number;
  host: string;
  /** Absolute path of the folder that holds the learner's database and the built dictionary. */
  data: string;
  /** Prisma's address of the learner's database. */
  databaseUrl: string;
  /** Absolute path of the SQLite file behind `databaseUrl`. */
  databaseFile: string;
  dictionaryFile: string;
  lexiconFile: string;
  /** Pages and feeds may also be fetched from this machine and its home network; otherwise only from the public Internet. */
  allowPrivate: boolean;
  /** Whether followed feeds are checked by themselves while the program runs. */
  checkFeeds: boolean;
  /** A Ding file named by the owner; it comes before all other sources. */
  dictionarySource?: string;
  /** A folder named by the owner with dictionaries of FreeDict, as files or Debian packages; it comes before all other sources. */
  freedictSource?: string;
}

/** @throws Error with one sentence when a variable is wrong. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  // An empty variable is an unset one: `PORT= npm start` is how shells clear it.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new Error(`${name} is ${JSON.stringify(env[name])}, but it ${issue?.message}.`);
  }
  const data = path.resolve(/* turbopackIgnore: true */ parsed.data.LESEFLUSS_DATA);
  const databaseFile = parsed.data.DATABASE_URL
    ? path.resolve(/* turbopackIgnore: true */ parsed.data.DATABASE_URL.slice('file:'.length))
    : path.join(data, 'lesefluss.db');
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    data,
    databaseUrl: `file:${databaseFile}`,
    databaseFile,
    dictionaryFile: path.join(data, 'dictionary.db'),
    lexiconFile: path.join(data, 'lexicon.bin'),
    allowPrivate: parsed.data.LESEFLUSS_ALLOW_PRIVATE,
    checkFeeds: parsed.data.LESEFLUSS_FEEDS === 'on',
    freedictSource: parsed.data.LESEFLUSS_FREEDICT && path.resolve(/* turbopackIgnore: true */ parsed.data.LESEFLUSS_FREEDICT),
    dictionarySource: parsed.data.LESEFLUSS_DICTIONARY && path.resolve(/* turbopackIgnore: true */ parsed.data.LESEFLUSS_DICTIONARY),
  };
}

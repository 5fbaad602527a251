import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readSettings } from '#settings';
import { closeDatabase } from './client.ts';
import { addLearner } from './learners.ts';
import { migrate } from './migrate.ts';

/** For tests: a real database in a folder of its own, for the tests of this file; the folder is gone afterwards. */
export function useTestDatabase(): void {
  let data: string;
  beforeAll(() => {
    data = mkdtempSync(path.join(tmpdir(), 'lesefluss-'));
    // Lexicon and dictionary are large and read-only: those of set-up serve every test.
    const { lexiconFile, dictionaryFile } = readSettings();
    for (const file of [lexiconFile, dictionaryFile]) if (existsSync(file)) symlinkSync(file, path.join(data, path.basename(file)));
    process.env.LESEFLUSS_DATA = data;
    delete process.env.DATABASE_URL;
    migrate(readSettings());
  });
  afterAll(async () => {
    await closeDatabase();
    rmSync(data, { recursive: true });
  });
}

let made = 0;

/** For tests: somebody new in Berlin, so that tests never share rows. */
export async function newLearner(): Promise<{ id: string }> {
  const id = `learner-${++made}`;
  await addLearner(id, 'Europe/Berlin');
  return { id };
}

import { connection } from 'next/server';
import { checkDatabase } from '#db/check-database.ts';
import { dictionaryState } from '#db/dictionary.ts';
import { readSettings } from '#settings';
import { version } from '../../../package.json';

/**
 * How the program is: version, dictionary, database. 503 when the database cannot be used; without a dictionary reading still
 * works, so that is no failure.
 */
export async function GET(): Promise<Response> {
  await connection();
  const problem = checkDatabase(readSettings());
  const database = problem ? { state: 'problem', problem: problem.message } : { state: 'ready' };
  return Response.json({ ok: !problem, version, dictionary: dictionaryState(), database }, { status: problem ? 503 : 200 });
}

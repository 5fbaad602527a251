// Before every start: brings the learner's database to this program's tables (a copy is kept before), the bundled articles into it, and
// their analysis up to date. Says what it does; with nothing to do it takes less than a second.
import { readSettings } from '#settings';
import { database } from '../db/client.ts';
import { syncContent } from '../db/content.ts';
import { DatabaseProblem } from '../db/database-problem.ts';
import { refreshGlossaries } from '../db/glossaries.ts';
import { migrate } from '../db/migrate.ts';

try {
  const { applied, backup } = migrate(readSettings());
  if (backup) console.log(`Database: a copy from before the change is ${backup}`);
  for (const name of applied) console.log(`Database: applied ${name}`);
  const { changed, problems } = await syncContent();
  for (const slug of changed) console.log(`Articles: read ${slug}`);
  for (const problem of problems) console.error(`Articles: ${problem}`);
  for (const slug of await refreshGlossaries()) console.log(`Articles: analyzed ${slug}`);
  await database().$disconnect();
} catch (error) {
  if (!(error instanceof DatabaseProblem)) throw error;
  console.error(`Database: ${error.message}`);
  process.exitCode = 1;
}

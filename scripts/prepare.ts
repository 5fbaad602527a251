import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings, type Settings } from '#settings';
import { refreshFigures } from '../db/article-figures.ts';
import { forgetAnalyses } from '../db/article-rows.ts';
import { closeDatabase } from '../db/client.ts';
import { syncContent } from '../db/content.ts';
import { DatabaseProblem } from '../db/database-problem.ts';
import { refreshDays } from '../db/day-rebuild.ts';
import { refreshGlossaries } from '../db/glossaries.ts';
import { migrate } from '../db/migrate.ts';
import { removeDeleted } from '../db/remove-deleted.ts';
import { refreshListings } from '../db/word-listings.ts';

/**
 * Makes the database ready: its tables, the bundled articles, their analyses. Runs before every start and says what it does; when there
 * is nothing to do it is quick and silent.
 */
try {
  await prepare(readSettings());
} catch (error) {
  if (!(error instanceof DatabaseProblem)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

async function prepare(settings: Settings): Promise<void> {
  const { applied, backup, setAside } = migrate(settings);
  if (setAside)
    console.log(`  The last change of the database was cut short: the copy from before it is in use again (remains: ${setAside})`);
  if (backup) console.log(`  The database was copied to ${backup}`);
  if (applied.length > 0) console.log(`  Tables are up to date: ${applied.join(', ')}`);

  const listed = await refreshListings();
  if (listed > 0) console.log(`  Words put in order: ${listed}`);

  const days = await refreshDays(tell('Counting the days of your log'));
  if (days > 0) console.log(`  Days counted: ${days}`);

  const { changed, problems } = await syncContent();
  for (const id of changed) console.log(`  Article: ${id}`);
  for (const problem of problems) console.warn(`  ${problem}`);

  // Versions tell when an analysis is out of date; whoever works on the engine should not have to count them up at every change.
  const mark = path.join(settings.data, 'analyses.made-by');
  const maker = hashOfSources('lib/german', 'lib/dictionary', 'lib/reading', 'lib/words');
  const same = existsSync(mark) && readFileSync(mark, 'utf8') === maker;
  if (!same) await forgetAnalyses();
  for (const id of await refreshGlossaries()) console.log(`  Analyzed: ${id}`);
  for (const id of await removeDeleted(Date.now())) console.log(`  Removed, deleted 30 days ago: ${id}`);
  const counted = await refreshFigures();
  if (counted > 0) console.log(`  Counted for the shelf: ${counted}`);
  if (!same) writeFileSync(mark, maker);
}

/** Says how far something is, now and then, when it takes long enough to wonder. */
function tell(what: string): (share: number) => void {
  let next = Date.now() + 3000;
  return (share) => {
    if (Date.now() < next) return;
    next = Date.now() + 5000;
    console.log(`  ${what}: ${Math.round(share * 100)} %`);
  };
}

function hashOfSources(...folders: string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (/\.(ts|bin)$/.test(name) && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('hex');
}

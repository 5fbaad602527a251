import fs from 'node:fs/promises';
import path from 'node:path';
import { type FeedSource, parseSources } from '#lib/reading/parse-sources.ts';

/** The German sources that come with the program. */
export async function feedSources(): Promise<FeedSource[]> {
  return parseSources(await fs.readFile(path.resolve(/* turbopackIgnore: true */ 'content/sources.txt'), 'utf8'));
}

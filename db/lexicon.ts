import fs from 'node:fs';
import { type Lexicon, openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';

// On globalThis: development reloads modules, and the lexicon is large.
const kept = globalThis as { leseflussLexicon?: { file: string; stamp: string; lexicon: Lexicon } };

/**
 * The lexicon that set-up has built; opened when first asked for, and again when the file has changed.
 * @throws Error with one sentence when it is missing or damaged: without it nothing can be read.
 */
export function lexicon(): Lexicon {
  const file = readSettings().lexiconFile;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`There is no lexicon at ${file}; "npm run lexicon" builds it.`);
  const stamp = `${stat.size} ${stat.mtimeMs}`;
  const known = kept.leseflussLexicon;
  if (known?.file === file && known.stamp === stamp) return known.lexicon;
  const opened = openLexicon(fs.readFileSync(file));
  kept.leseflussLexicon = { file, stamp, lexicon: opened };
  return opened;
}

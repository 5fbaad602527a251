import fs from 'node:fs';
import path from 'node:path';
import { OWN_LINES } from '#lib/dictionary/own-lines.ts';
import { builtWith, removeLeftovers, temporary } from './built-file.ts';
import { DICTIONARY_BUILD } from './dictionary-version.ts';

export interface DictionaryPlaces {
  /** The data folder. */
  data: string;
  /** The built dictionary. */
  dictionaryFile: string;
  /** A Ding file named by the owner. */
  dictionarySource?: string;
}

export type Prepared = { state: 'ready' | 'built' } | { state: 'missing'; problem: string };

/** The raw text of Ding, kept beside the dictionary that is built from it: the lexicon is built from it too. */
export function dingFile(data: string): string {
  return path.join(data, 'ding.txt');
}

/**
 * Whether there is nothing to do: the dictionary is there, of this builder, and made from the file that the owner names. Reads a few
 * bytes only, so that a start with everything in place costs nothing.
 */
export function isDictionaryReady(places: DictionaryPlaces): boolean {
  const raw = dingFile(places.data);
  if (!fs.existsSync(raw) || builtWith(places.dictionaryFile) !== DICTIONARY_BUILD) return false;
  return !places.dictionarySource || isSameFile(places.dictionarySource, raw);
}

/**
 * Gets the source and builds the dictionary, as far as that is not done yet. Each result is written under another name and renamed when
 * it is whole: it can be stopped at any moment.
 */
export async function prepareDictionary(places: DictionaryPlaces, say: (line: string) => void): Promise<Prepared> {
  if (isDictionaryReady(places)) return { state: 'ready' };
  fs.mkdirSync(places.data, { recursive: true });
  removeLeftovers(path.dirname(places.dictionaryFile), path.basename(places.dictionaryFile));
  removeLeftovers(places.data, 'ding.txt');
  const raw = dingFile(places.data);
  const origin = await ensureSource(places, raw, say);
  if (!origin) return { state: 'missing', problem: HOW_TO_GET };

  const started = Date.now();
  const { buildDictionary } = await import('./dictionary-build.ts');
  const unfinished = temporary(places.dictionaryFile);
  let told = 0;
  const source = fs.readFileSync(raw, 'utf8') + OWN_LINES;
  const report = await buildDictionary(source, unfinished, origin, (doing, share) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    say(`${doing}: ${Math.round(share * 100)} %`);
  });
  fs.renameSync(unfinished, places.dictionaryFile);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(
    `${format(report.headwords)} headwords, ${format(report.forms)} further forms and ${format(report.phrases)} phrases from ${format(report.lines)} lines, in ${seconds} s.`,
  );
  const leftovers = [...report.leftovers].map(([what, { count }]) => `${what} (${count})`);
  if (leftovers.length > 0) say(`Not placed: ${leftovers.join(', ')}.`);
  return { state: 'built' };
}

const HOW_TO_GET =
  'No dictionary could be had, so words open without glosses. To get it, install the package trans-de-en or name a Ding file (de-en.txt, from ' +
  'https://ftp.tu-chemnitz.de/pub/Local/urz/ding/) in LESEFLUSS_DICTIONARY, and start again.';

/** Makes sure that the raw text is there; says where it came from, or null when it cannot be had. */
async function ensureSource(places: DictionaryPlaces, raw: string, say: (line: string) => void): Promise<string | null> {
  const note = `${raw}.origin`;
  const named = places.dictionarySource;
  if (fs.existsSync(raw) && (!named || isSameFile(named, raw))) return fs.existsSync(note) ? fs.readFileSync(note, 'utf8') : raw;
  const { findDing } = await import('./dictionary-source.ts');
  const found = await findDing(named, say);
  if (!found) return fs.existsSync(raw) ? raw : null;
  const unfinished = temporary(raw);
  fs.writeFileSync(unfinished, found.content, { flush: true });
  if (named && found.origin.endsWith(named)) {
    // The time of change is kept: by it and the size the next start sees that it is the same file.
    const { atime, mtime } = fs.statSync(named);
    fs.utimesSync(unfinished, atime, mtime);
  }
  // The old dictionary goes first: a stop in between must not leave it beside another source.
  fs.rmSync(places.dictionaryFile, { force: true });
  fs.writeFileSync(note, found.origin);
  fs.renameSync(unfinished, raw);
  say(`Ding, version ${found.version}, from ${found.origin}.`);
  return found.origin;
}

function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [fs.statSync(one), fs.statSync(other)];
    return a.size === b.size && Math.abs(a.mtimeMs - b.mtimeMs) < 1000;
  } catch {
    return true; // The named file is gone: what was made from it stays.
  }
}

function format(count: number): string {
  return count.toLocaleString('en');
}

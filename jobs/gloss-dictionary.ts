import fs from 'node:fs';
import path from 'node:path';
import { FREEDICT_LANGUAGES, type FreedictLanguage, GLOSS_LANGUAGES } from '#lib/dictionary/gloss-language.ts';
import { builtWith, removeLeftovers, temporary } from './built-file.ts';
import type { Progress } from './dictionary-file.ts';
import { buildFreedict, FREEDICT_BUILD } from './freedict-build.ts';
import { type FreedictFiles, findFreedict } from './freedict-source.ts';

export interface GlossPlaces {
  /** The data folder. */
  data: string;
  /** A folder named by the owner, with the files or packages of FreeDict. */
  freedictSource?: string;
}

/** Where the built dictionary of a language is. `db/gloss-dictionary.ts` opens it. */
export function glossDictionaryFile(data: string, language: FreedictLanguage): string {
  return path.join(data, `dictionary-${language}.db`);
}

/** Whether the dictionary of a language is there, made by this builder. Reads a few bytes only. */
export function isInstalled(data: string, language: FreedictLanguage): boolean {
  return builtWith(glossDictionaryFile(data, language)) === FREEDICT_BUILD;
}

/** Share of the whole that is done when the files are here. */
const FETCHED = 0.4;
/** Share when all entries are read. */
const READ = 0.85;

/**
 * Gets the dictionary of a language and builds it. Stopped or failed at any moment, it leaves what was there before; the fetched files
 * are kept, so that a later builder, or a second try, needs no network.
 * @throws the signal's reason when it is stopped
 */
export async function installGlosses(
  language: FreedictLanguage,
  places: GlossPlaces,
  progress: Progress,
  signal?: AbortSignal,
): Promise<{ headwords: number } | { problem: string }> {
  const file = glossDictionaryFile(places.data, language);
  fs.mkdirSync(places.data, { recursive: true });
  for (const name of [path.basename(file), ...rawNames(language)]) removeLeftovers(places.data, name);
  const files = await source(language, places, progress, signal);
  if ('problem' in files) return files;
  const unfinished = temporary(file);
  try {
    const { headwords } = await buildFreedict(
      files,
      language,
      unfinished,
      (doing, share) => progress(doing, doing.startsWith('Reading') ? FETCHED + share * (READ - FETCHED) : READ + share * (1 - READ)),
      signal,
    );
    signal?.throwIfAborted();
    fs.renameSync(unfinished, file);
    return { headwords };
  } catch (error) {
    signal?.throwIfAborted();
    // Damaged files would be damaged at the next try as well.
    forgetRaw(language, places.data);
    return { problem: `${error instanceof Error ? error.message : error} Nothing was installed; try again.` };
  } finally {
    fs.rmSync(unfinished, { force: true });
  }
}

/** Removes the dictionary of a language and the files that it was made from. */
export function removeGlosses(language: FreedictLanguage, data: string): void {
  fs.rmSync(glossDictionaryFile(data, language), { force: true });
  forgetRaw(language, data);
}

/** The kept files, or fetched ones. A folder that the owner names comes before what was kept. */
async function source(
  language: FreedictLanguage,
  { data, freedictSource }: GlossPlaces,
  progress: Progress,
  signal?: AbortSignal,
): Promise<FreedictFiles | { problem: string }> {
  const kept = freedictSource ? null : readRaw(language, data);
  if (kept) return kept;
  const found = await findFreedict(language, {
    ...(freedictSource && { named: freedictSource }),
    progress: (doing, share) => progress(doing, share * FETCHED),
    ...(signal && { signal }),
  });
  if ('problem' in found) return readRaw(language, data) ?? found;
  signal?.throwIfAborted();
  keepRaw(found, language, data);
  return found;
}

function rawNames(language: FreedictLanguage): string[] {
  return ['dict.dz', 'index', 'origin'].map((ending) => `freedict-deu-${language}.${ending}`);
}

/** The origin is written last: without it the others are not taken for whole. */
function keepRaw({ dict, index, origin }: FreedictFiles, language: FreedictLanguage, data: string): void {
  const contents = [dict, index, origin];
  forgetRaw(language, data);
  for (const [at, name] of rawNames(language).entries()) {
    const file = path.join(data, name);
    fs.writeFileSync(temporary(file), contents[at]!, { flush: true });
    fs.renameSync(temporary(file), file);
  }
}

function readRaw(language: FreedictLanguage, data: string): FreedictFiles | null {
  const [dict, index, origin] = rawNames(language).map((name) => readIfThere(path.join(data, name)));
  return dict && index && origin ? { dict, index, origin: origin.toString('utf8') } : null;
}

/** The comments keep the bundler from taking the whole project for what might be read here. */
function readIfThere(file: string): Buffer | null {
  return fs.existsSync(/* turbopackIgnore: true */ file) ? fs.readFileSync(/* turbopackIgnore: true */ file) : null;
}

function forgetRaw(language: FreedictLanguage, data: string): void {
  for (const name of rawNames(language).reverse()) fs.rmSync(path.join(data, name), { force: true });
}

/** Builds what an older builder has made once more, from the kept files; what cannot be built again is removed, and can be installed again. */
export async function refreshGlosses(places: GlossPlaces, say: (line: string) => void): Promise<void> {
  for (const language of FREEDICT_LANGUAGES) {
    const file = glossDictionaryFile(places.data, language);
    if (!fs.existsSync(file) || isInstalled(places.data, language)) continue;
    const { name } = GLOSS_LANGUAGES[language];
    say(`building the ${name} glosses again …`);
    const result = await installGlosses(language, places, () => {});
    if (!('problem' in result)) continue;
    fs.rmSync(file, { force: true });
    say(`The ${name} glosses could not be built again and can be installed anew in Settings: ${result.problem}`);
  }
}

import fs from 'node:fs/promises';
import path from 'node:path';
import type { FreedictLanguage } from '#lib/dictionary/gloss-language.ts';
import { downloadPackage } from './debian-download.ts';
import { fileFromPackage } from './debian-package.ts';

/** A dictionary of FreeDict as its package has it. */
export interface FreedictFiles {
  dict: Buffer;
  index: Buffer;
  /** Where they came from, for showing. */
  origin: string;
}

interface Options {
  /** A folder named by the owner; it comes before all other sources. */
  named?: string;
  /** Told what is being done and how far it is, 0 to 1. */
  progress: (doing: string, share: number) => void;
  signal?: AbortSignal;
}

/** Where Debian's packages put the dictionaries. */
const INSTALLED = '/usr/share/dictd';

/**
 * Looks for a dictionary: in the folder that the owner names, among the installed packages, in Debian's package, which is unpacked
 * without being installed. The answer is a problem, in one sentence, when none has it.
 */
export async function findFreedict(
  language: FreedictLanguage,
  { named, progress, signal }: Options,
): Promise<FreedictFiles | { problem: string }> {
  const name = `dict-freedict-deu-${language}`;
  const sources: (() => Promise<FreedictFiles | null>)[] = [
    () => fromFolder(INSTALLED, language),
    async () => {
      progress('Getting the package from Debian', 0);
      const deb = await downloadPackage(name, { onShare: (share) => progress('Getting the package from Debian', share), signal });
      if (!deb) return null;
      progress('Unpacking', 1);
      return unpacked(deb, language, `Debian's package ${name}`);
    },
  ];
  if (named) sources.unshift(() => fromFolder(named, language));
  const problems: string[] = [];
  for (const source of sources) {
    try {
      const found = await source();
      if (found) return found;
    } catch (error) {
      signal?.throwIfAborted();
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  const reasons = problems.length > 0 ? ` (${problems.join(' ')})` : '';
  return {
    problem: `The dictionary could not be had${reasons}. Install the package ${name}, or put it into a folder and name that in LESEFLUSS_FREEDICT; then try again.`,
  };
}

/** Either the two files themselves or the package. */
async function fromFolder(folder: string, language: FreedictLanguage): Promise<FreedictFiles | null> {
  const base = path.join(folder, `freedict-deu-${language}`);
  const [dict, index] = await Promise.all([`${base}.dict.dz`, `${base}.index`].map(readIfThere));
  if (dict && index) return { dict, index, origin: `the folder ${folder}` };
  const names = await fs.readdir(folder).catch(() => []);
  const deb = names.filter((name) => name.startsWith(`dict-freedict-deu-${language}_`) && name.endsWith('.deb')).sort();
  const newest = deb.at(-1);
  return newest ? unpacked(await fs.readFile(path.join(folder, newest)), language, `the file ${path.join(folder, newest)}`) : null;
}

async function unpacked(deb: Buffer, language: FreedictLanguage, origin: string): Promise<FreedictFiles> {
  const inside = `${INSTALLED.slice(1)}/freedict-deu-${language}`;
  return { dict: await fileFromPackage(deb, `${inside}.dict.dz`), index: await fileFromPackage(deb, `${inside}.index`), origin };
}

/** Null when there is no such file; any other fault is thrown. */
async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

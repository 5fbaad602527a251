import fs from 'node:fs';
import path from 'node:path';
import type { Dictionary } from '#lib/dictionary/entry.ts';
import { ENGLISH_FILLS_GAPS, GLOSS_LANGUAGE, glossChoice } from '#lib/dictionary/gloss-choice.ts';
import { FREEDICT_LANGUAGES, type FreedictLanguage } from '#lib/dictionary/gloss-language.ts';
import { withGapsFilled } from '#lib/dictionary/with-gaps-filled.ts';
import type { Learner } from '#lib/words/learner.ts';
import { readSettings } from '#settings';
import type { Transaction } from './client.ts';
import { dictionary, openDictionary } from './dictionary.ts';

interface Opened {
  /** Place, size and time of change of the file that was opened; another one is opened anew. */
  stamp: string;
  dictionary: Dictionary | null;
  /** With English for its gaps; made when first asked for. */
  filled?: { by: Dictionary; dictionary: Dictionary };
}

// On globalThis: development reloads modules, and each file should be opened once.
const kept = globalThis as { leseflussGlosses?: Map<FreedictLanguage, Opened> };
kept.leseflussGlosses ??= new Map();
const opened = kept.leseflussGlosses;

/** The dictionary with glosses in a language, or null when it is not installed (or cannot be read, which is the same to a reader). */
export function glossDictionary(language: FreedictLanguage): Dictionary | null {
  return open(language).dictionary;
}

/** Those that are installed. */
export function installedGlosses(): FreedictLanguage[] {
  return FREEDICT_LANGUAGES.filter((language) => glossDictionary(language) !== null);
}

/** Whose glosses: all learners share a text, each may read its glosses in another language. */
export type Reader = Pick<Learner, 'id'> & Partial<Pick<Learner, 'settings'>>;

/** What a learner looks words up in: as chosen in the settings; in English as long as the chosen language is not installed. */
export function dictionaryOf({ settings = {} }: Pick<Reader, 'settings'>): Dictionary | null {
  const { language, englishFillsGaps } = glossChoice(settings);
  const english = dictionary();
  if (language === 'eng') return english;
  const found = open(language);
  if (!found.dictionary) return english;
  if (!englishFillsGaps || !english) return found.dictionary;
  if (found.filled?.by !== english) found.filled = { by: english, dictionary: withGapsFilled(found.dictionary, english) };
  return found.filled.dictionary;
}

/** The same, where only the learner's name is known. */
export async function dictionaryOfLearner(tx: Transaction, learnerId: string): Promise<Dictionary | null> {
  const rows = await tx.setting.findMany({ where: { learnerId, name: { in: [GLOSS_LANGUAGE, ENGLISH_FILLS_GAPS] } } });
  return dictionaryOf({ settings: Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)])) });
}

/** A short name for the languages of a dictionary: "eng", "fra", "fra+eng". */
export function languagesOf(book: Dictionary | null): string {
  const language = book?.language ?? 'eng';
  return book?.gaps ? `${language}+${book.gaps.filledBy.language ?? 'eng'}` : language;
}

function open(language: FreedictLanguage): Opened {
  const file = path.join(readSettings().data, `dictionary-${language}.db`);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  const stamp = stat ? `${file} ${stat.size} ${stat.mtimeMs}` : file;
  const known = opened.get(language);
  if (known?.stamp === stamp) return known;
  const now: Opened = { stamp, dictionary: stat ? read(file) : null };
  opened.set(language, now);
  return now;
}

function read(file: string): Dictionary | null {
  try {
    return openDictionary(file).dictionary;
  } catch {
    return null; // Not whole: the settings offer to install it.
  }
}

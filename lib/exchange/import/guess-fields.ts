import type { Lexicon } from '#lib/german/lexicon.ts';
import { language } from '#lib/reading/language.ts';
import { writtenWord } from './written-word.ts';

/** Which field of a note, or column of a list, holds what; null: none does. */
export interface FieldRoles {
  word: number | null;
  article: number | null;
  gloss: number | null;
  sentence: number | null;
  translation: number | null;
}

export const NO_ROLES: FieldRoles = { word: null, article: null, gloss: null, sentence: null, translation: null };

/** So many notes are looked at; the rest is like them. */
const SAMPLE = 400;
const ENOUGH_GERMAN = 0.5;
const SENTENCE_WORDS = 3.5;

const NAMED: Record<keyof FieldRoles, RegExp> = {
  word: /deutsch|german|^(?:word|wort|w(?:ö|oe)rter|vokabel|lemma|headword|grundform|infinitiv|nomen|verb|front|vorderseite|text|expression)\b/i,
  article: /^(?:artikel|article|genus|gender|geschlecht)$/i,
  gloss: /english|englisch|meaning|bedeutung|translation|(?:ü|ue)bersetzung|definition|gloss|back|r(?:ü|ue)ckseite/i,
  sentence: /^(?!.*(?:transl|english|englisch|(?:ü|ue)bersetz)).*(?:satz|sentence|beispiel|example|kontext|context)/i,
  translation: /(?:satz|sentence|beispiel|example).*(?:transl|english|englisch|(?:ü|ue)bersetz)|^translation$/i,
};

interface Column {
  index: number;
  name: string;
  /** Share of the notes in which it is filled. */
  filled: number;
  /** Words on average. */
  words: number;
  /** Share of its entries that are German words, and whether its text is German. */
  german: number;
  isGermanText: boolean;
  /** Share of its entries that are an article and nothing else. */
  articles: number;
}

/**
 * Which field is the German word, which its meaning and which its sentence: by what stands in them, over all notes, and a little by their names.
 *
 * @param names of the fields
 * @param rows plain text of the fields, note by note
 */
export function guessFields(names: readonly string[], rows: readonly (readonly string[])[], lexicon: Lexicon): FieldRoles {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, at) => at % step === 0).slice(0, SAMPLE);
  const columns = names.map((name, index) =>
    columnOf(
      name,
      index,
      sample.map((row) => row[index] ?? ''),
      lexicon,
    ),
  );
  const word = best(columns, (column) =>
    column.german >= ENOUGH_GERMAN && column.articles < 0.5
      ? column.german + named('word', column) * 0.3 + column.filled * 0.2 - Math.min(0.5, column.words / 20)
      : 0,
  );
  if (!word) return NO_ROLES;
  const others = columns.filter((column) => column !== word && column.filled > 0.05);
  const article = best(others, (column) => column.articles);
  const sentence = best(others, (column) =>
    column.words >= SENTENCE_WORDS && column.isGermanText && column !== article ? 1 + named('sentence', column) + column.filled : 0,
  );
  const foreign = others.filter((column) => column !== article && column !== sentence && !isGerman(column));
  const gloss = best(foreign, (column) => {
    const isLong = column.words > 8 ? 0.5 : 0;
    return 0.2 + column.filled + named('gloss', column) - named('translation', column) * 0.8 - isLong - column.index / 100;
  });
  const translation = sentence
    ? best(
        foreign.filter((column) => column !== gloss && column.words >= SENTENCE_WORDS),
        (column) => 0.2 + column.filled + named('translation', column),
      )
    : null;
  return {
    word: word.index,
    article: article?.index ?? null,
    gloss: gloss?.index ?? null,
    sentence: sentence?.index ?? null,
    translation: translation?.index ?? null,
  };
}

function isGerman(column: Column): boolean {
  return column.words >= SENTENCE_WORDS ? column.isGermanText : column.german >= 0.8 && named('gloss', column) === 0;
}

function named(role: keyof FieldRoles, { name }: Column): number {
  return NAMED[role].test(name) ? 1 : 0;
}

function best(columns: Column[], score: (column: Column) => number): Column | null {
  const [first] = columns.map((column) => ({ column, score: score(column) })).sort((a, b) => b.score - a.score);
  return first && first.score > 0.1 ? first.column : null;
}

function columnOf(name: string, index: number, values: string[], lexicon: Lexicon): Column {
  const filled = values.filter((value) => value.trim() !== '');
  const share = (fits: (value: string) => boolean) => (filled.length === 0 ? 0 : filled.filter(fits).length / filled.length);
  const text = filled.join('.\n');
  return {
    index,
    name,
    filled: values.length === 0 ? 0 : filled.length / values.length,
    words: filled.length === 0 ? 0 : text.split(/\s+/).length / filled.length,
    german: share((value) => isGermanEntry(value, lexicon)),
    isGermanText: filled.length > 0 && language(text).german,
    articles: share((value) => /^(?:der|die|das|[res]|[mfn])\.?$/i.test(value.trim())),
  };
}

function isGermanEntry(value: string, lexicon: Lexicon): boolean {
  const written = writtenWord(value);
  if (!written) return false;
  const words = written.head.split(' ');
  // Of several words all but one may be anything: "in Kraft treten" is German by each of them.
  return written.article !== undefined || words.every((word) => lexicon.readings(word).length > 0);
}

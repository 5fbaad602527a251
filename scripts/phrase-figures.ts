import type { Dictionary } from '#lib/dictionary/entry.ts';
import { findPhrases } from '#lib/dictionary/phrase-find.ts';
import { analyze } from '#lib/german/analyze.ts';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { GlossedText } from './gloss-figures.ts';

/** Lines for the eye: the units that were marked by hand and found whole, those that were not found, those that nobody marked. */
export interface PhraseFigures {
  found: string[];
  missed: string[];
  unmarked: string[];
}

export function phraseFigures(text: GlossedText, dictionary: Dictionary, lexicon: Lexicon): PhraseFigures {
  const figures: PhraseFigures = { found: [], missed: [], unmarked: [] };
  for (const { id, text: raw, tokens, mwe = [] } of text.paragraphs.flatMap(({ sentences }) => sentences)) {
    const units = analyze(raw, lexicon).flatMap((sentence) =>
      findPhrases(sentence, dictionary, lexicon).map(({ phrase, tokens }) => {
        const surface = tokens.map((index) => sentence.tokens[index]!.form).join(' … ');
        return {
          starts: new Set(tokens.map((index) => sentence.tokens[index]!.start)),
          line: (marked: string) => `${id}  ${marked || surface}  →  ${phrase.text}: ${phrase.glosses.slice(0, 3).join(', ')}`,
        };
      }),
    );
    const used = new Set<(typeof units)[number]>();
    for (const { tokens: wanted, surface } of mwe) {
      const words = wanted.map((index) => tokens[index]!).filter(({ form }) => /[\p{L}\p{N}]/u.test(form));
      const unit = units.find(({ starts }) => words.every(({ start }) => starts.has(start)));
      if (unit) used.add(unit);
      if (unit) figures.found.push(unit.line(surface));
      else figures.missed.push(`${id}  ${surface}`);
    }
    for (const unit of units) if (!used.has(unit)) figures.unmarked.push(unit.line(''));
  }
  return figures;
}

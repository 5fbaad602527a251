import type { GlossarySense } from '#lib/reading/glossary.ts';
import { pinSense } from '#lib/reading/pin-sense.ts';
import { senseLine, senseSaid } from '#lib/words/correction.ts';
import type { Context, Corrected } from '#lib/words/event.ts';
import type { ShownSense } from './senses.tsx';

/**
 * The senses of a word in the order of its page: what the learner said of it, the last said first, what was met in kept sentences, the rest.
 * A kept sentence whose gloss no dictionary has any more keeps it.
 */
export function sensesOf(known: readonly GlossarySense[], said: readonly Corrected[], contexts: readonly Context[]): ShownSense[] {
  let senses: ShownSense[] = [...known];
  const first = new Set<ShownSense>();
  for (const { correction } of said.toReversed()) {
    const pinned = senseSaid(correction);
    if (!pinned) continue;
    const found = pinSense(senses, pinned, correction.what === 'gloss');
    const before = found.senses[found.index]!;
    if (first.has(before)) continue;
    const sense: ShownSense = { ...before, said: true };
    senses = found.senses.map((each, index) => (index === found.index ? sense : each));
    first.add(sense);
  }
  const lines = new Set(contexts.map(({ glosses }) => glosses[0]).filter((line) => line !== undefined));
  // To the letter, else by its first gloss: dictionaries are built again, and what was kept stays as it was.
  const isMet = (sense: GlossarySense) => {
    if (lines.delete(senseLine(sense))) return true;
    const line = [...lines].find((each) => firstOf(each) === sense.glosses[0]);
    return line !== undefined && lines.delete(line);
  };
  const met: ShownSense[] = senses.filter((sense) => !first.has(sense) && isMet(sense)).map((sense) => ({ ...sense, met: true }));
  for (const sense of first) isMet(sense);
  const gone: ShownSense[] = [...lines].map((line) => ({ glosses: [line], met: true }));
  const metLines = new Set(met.map(senseLine));
  const rest = senses.filter((sense) => !first.has(sense) && !metLines.has(senseLine(sense)));
  return [...first, ...met, ...gone, ...rest];
}

/** The first gloss of a line such as "to give up; to surrender (military)". */
const firstOf = (line: string): string => line.split(/; | \(/)[0]!;

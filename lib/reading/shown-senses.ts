import type { Gloss, Sense } from '#lib/dictionary/entry.ts';
import { readLabel } from '#lib/dictionary/labels.ts';
import type { GlossarySense } from './glossary.ts';

const MOST_SENSES = 8;
const MOST_GLOSSES = 4;
/** Senses that get an example; it is the largest piece of a sense. */
const WITH_EXAMPLE = 1;
const LONGEST_EXAMPLE = 90;

/** Ranked senses as the gloss card shows them: at most eight, labels readable, a short example with the first. Elsewhere there is room for more. */
export function shownSenses(senses: Sense[], headword: string, { most = MOST_SENSES, withExample = WITH_EXAMPLE } = {}): GlossarySense[] {
  return senses.slice(0, most).map((sense, index) => {
    const shown: GlossarySense = { glosses: sense.glosses.slice(0, MOST_GLOSSES).map(shownGloss) };
    const labels = shownLabels(sense);
    if (labels.length > 0) shown.labels = labels;
    if (sense.frame) shown.frame = sense.frame;
    const example = index < withExample ? shortExample(sense, headword) : undefined;
    if (example) shown.example = example;
    return shown;
  });
}

/** The first gloss stands bare, as the headline; on later ones British and American are told where they stand. */
function shownGloss(gloss: Gloss, index: number): string {
  const region = index > 0 ? gloss.labels.map(readLabel).find(({ kind }) => kind === 'region') : undefined;
  return region ? `${gloss.text} (${region.text})` : gloss.text;
}

function shownLabels(sense: Sense): string[] {
  const german = sense.labels.map(readLabel).filter(({ kind, text }) => text !== '' && (kind !== 'region' || text !== 'Germany'));
  const english = sense.glosses[0]?.labels.map(readLabel).filter(({ kind }) => kind === 'region' || kind === 'register') ?? [];
  return [...new Set([...german, ...english].map(({ text }) => text))];
}

/** The shortest example that has the headword in it, three words at least. */
function shortExample(sense: Sense, headword: string): [string, string] | undefined {
  const stem = headword.slice(0, Math.max(4, headword.length - 3)).toLowerCase();
  const fitting = sense
    .examples()
    .filter(({ de, en }) => de.length + en.length <= LONGEST_EXAMPLE && de.split(' ').length >= 3 && de.toLowerCase().includes(stem));
  const shortest = fitting.sort((a, b) => a.de.length - b.de.length)[0];
  return shortest && [shortest.de, shortest.en];
}

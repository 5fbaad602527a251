import type { Sense } from './entry.ts';

const ORDINAL = /^(\d{1,4})\.$/;
const DECADE = /^(\d{1,4})er$/;

/** What a word written in figures means, without any dictionary: "21." is "21st", "1970er" is "1970s". Null for all others. */
export function readFigure(lemma: string): Sense | null {
  const ordinal = ORDINAL.exec(lemma)?.[1];
  const decade = DECADE.exec(lemma)?.[1];
  if (!ordinal && !decade) return null;
  const text = ordinal ? `${ordinal}${ordinalEnding(Number(ordinal))}` : `${decade}s`;
  return { pos: 'ADJ', genders: [], glosses: [{ text, labels: [], notes: [] }], labels: [], examples: () => [] };
}

function ordinalEnding(figure: number): string {
  if (figure % 100 >= 11 && figure % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][figure % 10] ?? 'th';
}

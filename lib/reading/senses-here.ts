import type { GlossarySense, GlossaryWord } from './glossary.ts';

/** The senses of a word with the one in front that is meant here; the others stay in order. */
export function sensesHere({ senses }: Pick<GlossaryWord, 'senses'>, here = 0): GlossarySense[] {
  const meant = senses[here];
  return !meant || here === 0 ? senses : [meant, ...senses.filter((sense) => sense !== meant)];
}

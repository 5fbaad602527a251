import type { Sentence } from '#lib/german/word.ts';

/**
 * The translation of each sentence of the analysis, or undefined. Translations are keyed by the sentences that a translator saw; where the
 * analysis divides the text otherwise, a sentence gets those of all that it overlaps.
 */
export function alignTranslations(text: string, sentences: Sentence[], translations: Record<string, string>): (string | undefined)[] {
  const known: { start: number; end: number; translation: string }[] = [];
  let from = 0;
  for (const [sentence, translation] of Object.entries(translations)) {
    const start = text.indexOf(sentence, from);
    if (start < 0) continue;
    known.push({ start, end: start + sentence.length, translation });
    from = start + sentence.length;
  }
  return sentences.map(({ start, end }) => {
    const over = known.filter((each) => each.start < end && each.end > start);
    return over.length > 0 ? over.map((each) => each.translation).join(' ') : undefined;
  });
}

import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { sensesHere } from '#lib/reading/senses-here.ts';
import type { Translated } from '#lib/reading/translator.ts';
import { senseLine } from '#lib/words/correction.ts';
import type { Context } from '#lib/words/event.ts';
import type { Tappable } from './packed.ts';

/** What a card copies from the text, so that it never changes under the learner. `taps` are all words of the text. */
export function contextOf(
  article: string,
  word: GlossaryWord,
  tap: Tappable,
  taps: readonly Tappable[],
  sentence: { text: string; start: number; translation?: Translated },
): Context {
  const { translation } = sentence;
  const together = [tap, ...tap.others.flatMap((other) => taps[other] ?? [])].sort((a, b) => a.start - b.start);
  return {
    place: { article, start: tap.start, end: tap.end },
    sentence: sentence.text,
    marks: together.map(({ start, end }) => [start - sentence.start, end - sentence.start]),
    glosses: sensesHere(word, tap.sense).map(senseLine),
    ...(tap.form !== undefined && { form: tap.form }),
    ...(translation && { translation: translation.text }),
    ...(translation && translation.by !== 'article' && { translatedBy: translation.by }),
  };
}

import type { Context } from '#lib/words/event.ts';
import type { Translated } from './translator.ts';

/** A context with what a machine has made of its sentence, where the text itself has no translation. */
export function withTranslation(context: Context, machine: Translated | undefined): Context {
  return machine === undefined || context.translation !== undefined
    ? context
    : { ...context, translation: machine.text, translatedBy: machine.by };
}

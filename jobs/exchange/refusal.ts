/**
 * Says deep inside of the readers that a file cannot be taken; `look.ts` and its like turn it into `{ problem }`. The message is the sentence for
 * the learner.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}

export const NO_PACKAGE = 'This is not a package of Anki.';
export const DAMAGED = 'This package is damaged: it is cut off or was changed on its way. Export it from Anki once more.';
export const BOMB = 'This file was refused: unpacked it would become far too large.';
export const UNSAFE = 'This file was refused: it holds file names that lead out of it. Packages of Anki never do.';
export const NEWER =
  'This package was made by a newer Anki than is known here. In Anki’s export window, tick “Support older Anki versions”.';
export const WRONG = 'This package holds something that is not in Anki’s format, so nothing was taken from it.';

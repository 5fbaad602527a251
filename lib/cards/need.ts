import type { CardKind } from '#lib/words/card-kind.ts';
import type { WordRef } from '#lib/words/event.ts';
import { nounForms, verbForms } from './kinds/headword-forms.ts';
import type { Question } from './kinds/question.ts';
import { type Check, verdictOf } from './typed.ts';

/** A kind of card that would help with a mistake, and the mistake in words. */
export interface Need {
  kind: CardKind;
  /** "The article was wrong." */
  because: string;
}

/** How long a stem is at least. */
const STEM = 3;

/**
 * What a typed answer shows to be missing: the article → `gender`; a plural formed wrongly, or the singular instead of it → `plural`; the right verb in a wrong form →
 * `parts`; the right noun or adjective with a wrong ending → `ending`. Null where the word itself was not known, or nothing was wrong.
 * @param checks of the fields of the question, in order
 */
export function needOf(question: Question, word: WordRef, checks: readonly Check[]): Need | null {
  if (verdictOf(checks) !== 'wrong') return null;
  switch (question.kind) {
    case 'production': {
      const article = checks.find((check) => check.article)?.article;
      return article ? { kind: 'gender', because: article === 'missing' ? 'The article was missing.' : 'The article was wrong.' } : null;
    }
    case 'ending': {
      const typed = checks.map((check) => check.typed.toLowerCase()).join();
      return question.genders?.some((endings) => endings.join() === typed)
        ? { kind: 'gender', because: 'These endings belong to another gender.' }
        : null;
    }
    case 'cloze':
      return formNeed(word, checks);
    default:
      return null;
  }
}

function formNeed(word: WordRef, checks: readonly Check[]): Need | null {
  const wrong = checks.filter(({ verdict }) => verdict === 'wrong');
  if (wrong.length === 0 || !wrong.every(({ typed, right }) => isFormOfOne(word, typed, right))) return null;
  if (word.pos === 'VERB') return { kind: 'parts', because: 'The right verb, in another form.' };
  if (word.pos === 'ADJ') return { kind: 'ending', because: 'The right word, with another ending.' };
  if (word.pos !== 'NOUN') return null;
  const { plurals, articles } = nounForms(word);
  const asked = wrong.map(({ right }) => right.toLowerCase());
  // A plural ends in -n in the Dativ as well: *den Häusern*.
  const isPlural = plurals.some((plural) => asked.some((right) => right === plural.toLowerCase() || right === `${plural.toLowerCase()}n`));
  const isSingular = asked.includes(word.lemma.toLowerCase());
  if (isPlural && !isSingular && articles.length > 0) return { kind: 'plural', because: 'The right noun, in a wrong plural.' };
  return { kind: 'ending', because: 'The right noun, with another ending.' };
}

/** Whether what was typed is meant for this word: it begins with the stem of it, or of one of its principal parts. */
function isFormOfOne({ lemma, pos, headword }: WordRef, typed: string, right: string): boolean {
  const parts = pos === 'VERB' ? verbForms(headword) : null;
  const [past = '', particle = ''] = parts?.past.split(' ') ?? [];
  const forms = parts ? [lemma, lemma.slice(particle.length), right, past, parts.participle] : [lemma, right];
  return forms.some((form) => form !== '' && plain(typed).startsWith(stemOf(plain(form))));
}

function stemOf(form: string): string {
  const stem = form.replace(/(?:en|er|es|em|n|e|s|t)$/u, '');
  return stem.length >= STEM ? stem : form;
}

/** Umlauts come and go between the forms of a word. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ae|oe|ue/gu, (letters) => letters[0]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss');
}

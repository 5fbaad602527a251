import { allSenses, describeLemma } from '#lib/reading/describe-lemma.ts';
import type { GlossarySense, GlossaryWord } from '#lib/reading/glossary.ts';
import { wordRef } from '#lib/reading/word-ref.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordKey, WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { dictionary } from './dictionary.ts';
import { dictionaryOf, type Reader } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { seenBy } from './seen-by.ts';

/** What dictionary and lexicon say of a word; all its senses, in the learner's language of glosses. */
export function wordEntry(
  learner: Pick<Reader, 'settings'>,
  word: WordRef,
  parts?: string[],
): { entry: GlossaryWord; senses: GlossarySense[] } {
  const book = dictionaryOf(learner);
  const named = { ...word, parts };
  return { entry: describeLemma(named, book, lexicon()), senses: book ? allSenses(named, book, lexicon()) : [] };
}

const POS = new Set<string>(['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'ADP', 'CONJ', 'NUM', 'PART', 'INTJ'] satisfies WordPos[]);

/** A word that the learner has never met, by its key; null when dictionary and lexicon have no such word. */
export function unmetWord(learner: Pick<Reader, 'settings'>, key: WordKey): WordRef | null {
  const [lemma = '', pos = '', variant, ...more] = key.split('|');
  if (lemma === '' || lemma.length > 100 || !POS.has(pos) || more.length > 0) return null;
  if (variant !== undefined && !/^(?:m|f|n|sep|insep)$/.test(variant)) return null;
  const isListed = lexicon()
    .readings(lemma)
    .some((reading) => reading.lemma === lemma && reading.pos === pos);
  if (!isListed && !dictionary()?.has(lemma)) return null;
  const { entry } = wordEntry(learner, { key, lemma, pos: pos as WordPos, headword: lemma });
  return entry.senses.length > 0 || isListed ? wordRef(entry) : null;
}

/** The titles of texts, as this learner calls them, by slug; a text that is not there any more has none. */
export async function textTitles(learner: Pick<Learner, 'id'>, slugs: readonly string[]): Promise<Map<string, string>> {
  const some = [...new Set(slugs)];
  const [articles, called] = await Promise.all([
    database().article.findMany({ where: { slug: { in: some }, ...seenBy(learner) }, select: { slug: true, title: true } }),
    database().shelved.findMany({
      where: { learnerId: learner.id, articleId: { in: some } },
      select: { articleId: true, title: true, place: true },
    }),
  ]);
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]));
  for (const { articleId, title, place } of called) {
    if (place === 'deleted') titles.delete(articleId);
    else if (title && titles.has(articleId)) titles.set(articleId, title);
  }
  return titles;
}

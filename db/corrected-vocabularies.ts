import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { addWords, packVocabulary, readVocabulary, type Vocabulary, wordNumber } from '#lib/reading/vocabulary.ts';
import { leadsTo } from '#lib/words/correction.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import { corrections } from './corrections.ts';
import { correctableGlossary } from './glossaries.ts';
import { lexicon } from './lexicon.ts';
import { remember, remembered } from './vocabularies.ts';

interface Text {
  /** Id of the row. */
  id: string;
  slug: string;
  pageCount: number;
}

/** Milliseconds after which the rest is left for the next time: until then those texts are counted as everybody reads them. */
const PATIENCE = 100;

/**
 * Puts the words of texts as this learner has corrected them in the place of the stored ones, which all learners share. Only texts with a
 * word that the learner said is another one are concerned, and each is read again only when that changes.
 */
export async function correctVocabularies(
  learner: Pick<Learner, 'id'>,
  texts: readonly Text[],
  found: Map<string, Vocabulary>,
): Promise<void> {
  const said = (await corrections(learner)).filter(({ correction }) => leadsTo(correction));
  if (said.length === 0) return;
  const until = performance.now() + PATIENCE;
  const numbered = said.map((corrected) => ({ corrected, word: wordNumber(corrected.word.key) }));
  for (const text of texts) {
    const shared = found.get(text.id);
    const concerned = numbered.filter(
      ({ corrected: { place }, word }) => (place === undefined || place.article === text.slug) && shared?.words.includes(word),
    );
    if (!shared || concerned.length === 0) continue;
    // All of them: one correction can lead to the word that the next is about.
    const stamp = said.map(({ id }) => id).join(' ');
    const name = `${learner.id} ${text.id}`;
    const known = remembered(name, stamp);
    if (known) found.set(text.id, known);
    else if (performance.now() < until) found.set(text.id, remember(name, stamp, await corrected(learner, text)));
  }
}

async function corrected(learner: Pick<Learner, 'id'>, { slug, pageCount }: Text): Promise<Vocabulary> {
  const words = new Map<WordKey, GlossaryWord>();
  for (let page = 1; page <= pageCount; page++) {
    // In which language the glosses are does not matter, so those that are there already will do.
    const glossary = await correctableGlossary({ id: learner.id }, slug, page);
    addWords(words, glossary?.corrected.words ?? []);
  }
  return readVocabulary(packVocabulary(words.values(), lexicon()));
}

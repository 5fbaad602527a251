import { analyze } from '#lib/german/analyze.ts';
import type { Sentence } from '#lib/german/word.ts';
import { buildGlossary } from '#lib/reading/build-glossary.ts';
import type { Glossary } from '#lib/reading/glossary.ts';
import { countText, FIGURES_VERSION, type TextCount, type TextFigures } from '#lib/reading/text-figures.ts';
import type { Learner } from '#lib/words/learner.ts';
import { database } from './client.ts';
import { analyzedWith, engineVersion } from './glossaries.ts';
import { lexicon } from './lexicon.ts';
import { seenBy } from './seen-by.ts';

/** What the figures of today are counted with; others are counted again. */
export const countedWith = (): string => `${FIGURES_VERSION} ${analyzedWith()}`;

/**
 * Counts a text that is being brought in, page by page: `analyzePage` adds each. `addArticle` stores the figures with the text.
 * @example const count = countFigures(); analyzePage(text, {}, count); addArticle(learner, article, (page) => analyses[page], count.figures())
 */
export function countFigures(): TextCount {
  return countText(lexicon());
}

/** The columns of figures that were counted now. */
export function figureColumns({ vocabulary, level, levelReason }: TextFigures) {
  return { vocabulary, level, levelReason, countedWith: countedWith() };
}

/** Milliseconds between two pages: whoever waits for an answer comes first. */
const PAUSE = 5;

/**
 * Counts the texts that were not counted yet, or with an older engine: those that all see and, for a learner, the own ones. Returns how many. It
 * works page by page and gives way after each; whoever does not want to wait for it does not.
 */
export async function refreshFigures(learner?: Pick<Learner, 'id'>): Promise<number> {
  let done = 0;
  for (;;) {
    const stale = await database().article.findFirst({
      where: {
        ...(learner ? seenBy(learner) : { learnerId: null }),
        NOT: { figures: { countedWith: countedWith() } },
      },
      orderBy: { addedAt: 'desc' },
      select: { id: true, pageCount: true },
    });
    if (!stale) return done;
    const columns = figureColumns(await countStored(stale));
    const where = { articleId: stale.id };
    // It may have been deleted meanwhile, or replaced by its files.
    if (await database().article.count({ where: { id: stale.id } }))
      await database().articleFigures.upsert({ where, create: { ...where, ...columns }, update: columns });
    done++;
  }
}

/** One page at a time, so that a book is never held whole. */
async function countStored({ id, pageCount }: { id: string; pageCount: number }): Promise<TextFigures> {
  const count = countFigures();
  for (let number = 1; number <= pageCount; number++) {
    const page = await database().articlePage.findUnique({ where: { articleId_number: { articleId: id, number } } });
    if (!page) break;
    const isAnalyzed = page.sentences !== null && page.engineVersion === engineVersion();
    const sentences: Sentence[] = isAnalyzed ? JSON.parse(page.sentences!) : analyze(page.text, lexicon());
    // Which words stand there does not depend on the dictionary, so a glossary with another one will do.
    const isGlossed = isAnalyzed && page.glossary !== null && page.glossaryVersion?.startsWith(`${analyzedWith()} `);
    const glossary: Pick<Glossary, 'words'> = isGlossed
      ? JSON.parse(page.glossary!)
      : buildGlossary(page.text, sentences, {}, null, lexicon());
    count.add({ sentences, words: glossary.words });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return count.figures();
}

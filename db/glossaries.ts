import type { Dictionary } from '#lib/dictionary/entry.ts';
import { analyze, ENGINE_VERSION } from '#lib/german/analyze.ts';
import type { Sentence } from '#lib/german/word.ts';
import { buildGlossary, GLOSSARY_VERSION } from '#lib/reading/build-glossary.ts';
import { correctGlossary, correctionsFor } from '#lib/reading/correct-glossary.ts';
import { describeLemma } from '#lib/reading/describe-lemma.ts';
import type { Glossary, GlossaryWord } from '#lib/reading/glossary.ts';
import type { TextCount } from '#lib/reading/text-figures.ts';
import type { Corrected, WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { database } from './client.ts';
import { corrections } from './corrections.ts';
import { dictionary } from './dictionary.ts';
import { dictionaryOf, languagesOf, type Reader } from './gloss-dictionary.ts';
import { lexicon } from './lexicon.ts';
import { keepGlossary, keptGlossary } from './page-glossaries.ts';

/**
 * All that the taps of a page of an article need, as this learner has corrected it; offsets are counted over the whole article. Null when
 * there is no such page for this learner.
 */
export async function articleGlossary(learner: Reader, slug: string, page = 1): Promise<Glossary | null> {
  return (await correctableGlossary(learner, slug, page))?.corrected ?? null;
}

/** A glossary before and after the learner's corrections, so that a page can take one back at once. */
export interface CorrectableGlossary {
  shared: Glossary;
  corrected: Glossary;
  /** Those that have to do with this text, in order. */
  corrections: Corrected[];
  /** The words that they lead to. */
  described: GlossaryWord[];
}

export async function correctableGlossary(learner: Reader, slug: string, page = 1): Promise<CorrectableGlossary | null> {
  const book = dictionaryOf(learner);
  const found = await sharedGlossary(learner, slug, page, book);
  if (!found) return null;
  const { glossary: shared, text, start } = found;
  const concerned = correctionsFor(shared, slug, await corrections(learner));
  const described = new Map<WordKey, GlossaryWord>();
  const describe = (ref: WordRef) => {
    const word = described.get(ref.key) ?? describeLemma(ref, book, lexicon());
    described.set(ref.key, word);
    return word;
  };
  const corrected = correctGlossary(shared, { id: slug, text, start }, concerned, describe);
  return { shared, corrected, corrections: concerned, described: [...described.values()] };
}

/**
 * The glossary that all learners of one choice of languages share. Analysis and glossary are kept beside the text with
 * the versions that made them, and are made again when engine, lexicon or dictionary have changed: the text is the truth.
 */
async function sharedGlossary(
  learner: Reader,
  slug: string,
  number: number,
  book: Dictionary | null,
): Promise<{ glossary: Glossary; text: string; start: number } | null> {
  const article = await database().article.findFirst({
    where: { slug, OR: [{ learnerId: null }, { learnerId: learner.id }] },
    select: { translations: true, pages: { where: { number } } },
  });
  const page = article?.pages[0];
  if (!article || !page) return null;
  const glossary = await pageGlossary(page, JSON.parse(article.translations), book);
  return { glossary: movedTo(glossary, page.start), text: page.text, start: page.start };
}

/** A stored glossary counts from the start of its page; elsewhere offsets are those of the article. */
function movedTo(glossary: Glossary, start: number): Glossary {
  if (start === 0) return glossary;
  const moved = <Range extends { start: number; end: number }>(range: Range): Range => ({
    ...range,
    start: range.start + start,
    end: range.end + start,
  });
  return { ...glossary, sentences: glossary.sentences.map((each) => ({ ...moved(each), tokens: each.tokens.map(moved) })) };
}

/** Analyses what was not analyzed by this engine yet; returns the slugs. Set-up calls it, so that the first page opens at once. */
export async function refreshGlossaries(): Promise<string[]> {
  const stale = await database().articlePage.findMany({
    where: { OR: [{ glossaryVersion: null }, { glossaryVersion: { not: versionWith(dictionary()) } }], article: { learnerId: null } },
    include: { article: { select: { slug: true, translations: true } } },
  });
  for (const page of stale) await pageGlossary(page, JSON.parse(page.article.translations), dictionary());
  return [...new Set(stale.map((page) => page.article.slug))];
}

export const engineVersion = () => `${ENGINE_VERSION} ${lexicon().version}`;
/** All that decides which words a glossary has; what they mean is the dictionary's. */
export const analyzedWith = () => `${GLOSSARY_VERSION} ${engineVersion()}`;
const versionWith = (book: Dictionary | null) => `${analyzedWith()} ${book?.version ?? 'no dictionary'}`;

/** What is stored of a page besides its text: its analysis and English glossary, with the versions that made them. */
export interface PageAnalysis {
  sentences: string;
  engineVersion: string;
  glossary: string;
  glossaryVersion: string;
}

/** Analyses a page of a text that is being brought in, and adds it to the count of the text. The database is not asked. */
export function analyzePage(text: string, translations: Record<string, string> = {}, count?: TextCount): PageAnalysis {
  const book = dictionary();
  const sentences = analyze(text, lexicon());
  const glossary = buildGlossary(text, sentences, translations, book, lexicon());
  count?.add({ sentences, words: glossary.words });
  return {
    sentences: JSON.stringify(sentences),
    engineVersion: engineVersion(),
    glossary: JSON.stringify(glossary),
    glossaryVersion: versionWith(book),
  };
}

interface Page {
  articleId: string;
  number: number;
  text: string;
  sentences: string | null;
  engineVersion: string | null;
  glossary: string | null;
  glossaryVersion: string | null;
}

async function pageGlossary(page: Page, translations: Record<string, string>, book: Dictionary | null): Promise<Glossary> {
  const languages = languagesOf(book);
  const version = versionWith(book);
  const which = { articleId: page.articleId, number: page.number, languages, version };
  const kept = languages !== 'eng' ? await keptGlossary(which) : page.glossaryVersion === version ? ownGlossary(page) : null;
  if (kept) return kept;
  const isAnalyzed = page.sentences !== null && page.engineVersion === engineVersion();
  const sentences: Sentence[] = isAnalyzed ? JSON.parse(page.sentences!) : analyze(page.text, lexicon());
  const glossary = buildGlossary(page.text, sentences, translations, book, lexicon());
  await database().articlePage.update({
    where: { articleId_number: { articleId: page.articleId, number: page.number } },
    data: {
      ...(!isAnalyzed && { sentences: JSON.stringify(sentences), engineVersion: engineVersion() }),
      ...(languages === 'eng' && { glossary: JSON.stringify(glossary), glossaryVersion: version }),
    },
  });
  if (languages !== 'eng') await keepGlossary(which, glossary);
  return glossary;
}

function ownGlossary({ glossary }: Page): Glossary | null {
  return glossary && JSON.parse(glossary);
}

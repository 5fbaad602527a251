import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { readingPosition, textPage } from '#db/articles.ts';
import { askedInText } from '#db/asked-in-text.ts';
import { dictionary } from '#db/dictionary.ts';
import { correctableGlossary } from '#db/glossaries.ts';
import { translatedSentences } from '#db/translated-sentences.ts';
import { translatorKey } from '#db/translator-keys.ts';
import { wordStates } from '#db/words.ts';
import { glossChoice } from '#lib/dictionary/gloss-choice.ts';
import { translatorChoice } from '#lib/reading/translator.ts';
import { keysOf } from '#lib/reading/transparent.ts';
import { wordsFirst } from '#lib/reading/words-first.ts';
import { beginsWith, kindSettings } from '#lib/words/kind-settings.ts';
import { currentLearner } from '../../learner.ts';
import { ArticleHead } from './article-head.tsx';
import { pack } from './packed.ts';
import styles from './page.module.css';
import { PageTurner } from './page-turner.tsx';
import { Reader } from './reader.tsx';
import { HERE, Text } from './text.tsx';
import { translatorFor } from './translator-for.ts';

/** `page`: its number; `at`: the page that has this offset of the article, scrolled to it. Without either: where the learner left off. */
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string; at?: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { text } = await asked(props);
  if (!text) return { title: 'Not found' };
  return { title: text.page > 1 ? `${text.title}, page ${text.page}` : text.title };
}

/** The first word on screen when the learner left, on screen again before anything is painted. */
const goOn = `document.getElementById(${JSON.stringify(HERE)})?.scrollIntoView()`;

export default async function ReadingPage(props: Props) {
  const { slug, learner, text, position } = await asked(props);
  if (!text) {
    // A page that is not there is no dead end while the text is.
    if ((await props.searchParams).page !== undefined && (await textPage(learner, slug, { page: 1 })))
      redirect(`/read/${encodeURIComponent(slug)}`);
    notFound();
  }
  const found = await correctableGlossary(learner, slug, text.page);
  if (!found) notFound();
  const { shared, corrected: glossary, corrections, described } = found;
  // Not awaited: the text is there at once, what the learner knows of it streams in.
  const words = keysOf([...shared.words, ...glossary.words, ...(shared.units ?? [])]);
  const states = wordStates(learner, words);
  const { service, address } = translatorChoice(learner.settings);
  const hasKey = service !== null && translatorKey(learner, service, address) !== null;
  const translator = translatorFor(learner, hasKey, text, glossary.sentences, (texts) =>
    translatedSentences(learner, texts, glossChoice(learner.settings).language),
  );
  const isBegun = position > text.start;
  return (
    <main id="main" className="page">
      <article>
        <ArticleHead page={text} words={glossary.words.reduce((sum, { count }) => sum + count, 0)} />
        {text.deleted && (
          <p className="notice">
            You have deleted this text. It can be put back from <a href="/read?show=deleted">the deleted ones</a>.
          </p>
        )}
        {!dictionary() && (
          <p className="notice">
            There is no dictionary on this machine yet, so words open without their meaning. <code>npm run dictionary</code> gets one.
          </p>
        )}
        <Reader
          key={text.page}
          article={text.id}
          page={text.page}
          pages={text.pages}
          packed={pack(shared)}
          before={{ corrections, described }}
          states={states}
          first={states.then((known) => wordsFirst(glossary, known, Date.now()))}
          translator={translator}
          asked={learner.settings['review.inText'] === true ? askedInText(learner, words, Date.now()) : null}
          begins={beginsWith(kindSettings(learner.settings))}
        >
          <Text page={text} glossary={glossary} position={isBegun ? position : 0} />
          {isBegun && <script dangerouslySetInnerHTML={{ __html: goOn }} />}
          <PageTurner text={text} />
          {text.notice && <p className={styles.rights}>{text.notice}</p>}
        </Reader>
      </article>
    </main>
  );
}

/** What the address asks for; the title and the page ask once. */
async function asked({ params, searchParams }: Props) {
  const [{ slug }, { page, at }] = await Promise.all([params, searchParams]);
  return find(decodeURIComponent(slug), figure(page), figure(at));
}

const find = cache(async (slug: string, page: number | null, at: number | null) => {
  const learner = await currentLearner();
  const reading = await readingPosition(learner, slug);
  const left = reading && reading.finishedAt === null ? reading.position : 0;
  const text = await textPage(learner, slug, page !== null ? { page } : { at: at ?? left });
  // On a page asked for by its number the reader goes on where he was, if it was there.
  const isThere = text !== null && left >= text.start && left < text.start + text.text.length;
  return { slug, learner, text, position: at ?? (isThere ? left : 0) };
});

/** A number of an address; whatever is none asks for nothing. */
function figure(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

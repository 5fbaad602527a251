import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { article, readingPosition } from '#db/articles.ts';
import { dictionary } from '#db/dictionary.ts';
import { correctableGlossary } from '#db/glossaries.ts';
import { wordStates } from '#db/words.ts';
import { keysOf } from '#lib/reading/transparent.ts';
import { currentLearner } from '../../learner.ts';
import { ArticleHead } from './article-head.tsx';
import { pack } from './packed.ts';
import styles from './page.module.css';
import { Reader } from './reader.tsx';
import { HERE, Text } from './text.tsx';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await article(await currentLearner(), decodeURIComponent((await params).slug));
  return { title: found?.title ?? 'Not found' };
}

/** The first word on screen when the learner left, on screen again before anything is painted. */
const goOn = `document.getElementById(${JSON.stringify(HERE)})?.scrollIntoView()`;

export default async function ReadingPage({ params }: Props) {
  const slug = decodeURIComponent((await params).slug);
  const learner = await currentLearner();
  const [text, found, reading] = await Promise.all([
    article(learner, slug),
    correctableGlossary(learner, slug),
    readingPosition(learner, slug),
  ]);
  if (!text || !found) notFound();
  const { shared, corrected: glossary, corrections, described } = found;
  // Not awaited: the text is there at once, what the learner knows of it streams in.
  const states = wordStates(learner, keysOf([...shared.words, ...glossary.words, ...(shared.units ?? [])]));
  const position = reading && reading.finishedAt === null ? reading.position : 0;
  return (
    <main id="main" className="page">
      <article>
        <ArticleHead article={text} words={glossary.words.reduce((sum, { count }) => sum + count, 0)} />
        {!dictionary() && (
          <p className="notice">
            There is no dictionary on this machine yet, so words open without their meaning. <code>npm run dictionary</code> gets one.
          </p>
        )}
        <Reader article={text.id} packed={pack(shared)} before={{ corrections, described }} states={states}>
          <Text article={text} glossary={glossary} position={position} />
          {position > 0 && <script dangerouslySetInnerHTML={{ __html: goOn }} />}
          {text.notice && <p className={styles.rights}>{text.notice}</p>}
        </Reader>
      </article>
    </main>
  );
}

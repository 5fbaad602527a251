import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { contents, type FoundPlace, readingPosition, searchArticle, textPage } from '#db/articles.ts';
import type { Heading } from '#lib/reading/article.ts';
import { currentLearner } from '../../../learner.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { plural } from '../../../ui/when.ts';
import { pageAddress } from '../page-address.ts';
import styles from './contents.module.css';

export const metadata: Metadata = { title: 'Contents' };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ q?: string }> };

/** More places than these are of no use. */
const MOST = 100;

/** The table of contents of a long text, and the search in it. */
export default async function ContentsPage({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).slug);
  const query = String((await searchParams).q ?? '').trim();
  const learner = await currentLearner();
  const [text, headings, reading] = await Promise.all([
    textPage(learner, slug, { page: 1 }),
    contents(learner, slug),
    readingPosition(learner, slug),
  ]);
  if (!text) notFound();
  const found = query ? await searchArticle(learner, slug, query, MOST) : null;
  const here = reading && (await textPage(learner, slug, { at: reading.position }))?.page;
  return (
    <main id="main" className="page narrow">
      <PageHeading
        title="Contents"
        kicker={
          <a href={`/read/${encodeURIComponent(slug)}`} lang="de">
            {text.title}
          </a>
        }
        lede={`${plural(text.words, 'word')} on ${plural(text.pages, 'page')}${here && here > 1 ? `. You are on page ${here}` : ''}.`}
      />
      <search>
        <form className={styles.search}>
          <label className="field">
            Search in this text
            <input type="search" name="q" lang="de" defaultValue={query} autoComplete="off" />
          </label>
          <button type="submit" className="button">
            Search
          </button>
        </form>
      </search>
      {found ? (
        <Places id={slug} query={query} found={found} />
      ) : headings.length > 0 ? (
        <Headings id={slug} pages={text.pages} headings={headings} here={here ?? null} />
      ) : (
        <Pages id={slug} pages={text.pages} here={here ?? null} />
      )}
    </main>
  );
}

const place = (id: string, at: number) => `/read/${encodeURIComponent(id)}?at=${at}`;

function Places({ id, query, found }: { id: string; query: string; found: FoundPlace[] }) {
  return (
    <section aria-label="Places found">
      <p role="status" className={styles.told}>
        {found.length === 0 && `“${query}” is not in this text. Words are looked for as they stand there, not in their other forms.`}
        {found.length > 0 &&
          (found.length >= MOST ? `The first ${MOST} places with “${query}”` : `${plural(found.length, 'place')} with “${query}”`)}
      </p>
      <ol className="rows">
        {found.map(({ page, at, around: [before, words, after] }) => (
          <li key={at} className={styles.row}>
            <a href={place(id, at)} lang="de">
              {before}
              <mark>{words}</mark>
              {after}
            </a>
            <span className="figures">page {page}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Headings({ id, pages, headings, here }: { id: string; pages: number; headings: Heading[]; here: number | null }) {
  const current = headings.findLastIndex(({ page }) => here !== null && page <= here);
  return (
    <ol className="rows">
      {headings.map(({ title, level, page, start }, index) => (
        <li key={start} className={styles.row} data-level={level} aria-current={index === current ? 'true' : undefined}>
          <a href={start === 0 ? pageAddress(id, 1, pages) : place(id, start)} lang="de">
            {title}
          </a>
          <span className="figures">{pages > 1 && `page ${page}`}</span>
        </li>
      ))}
    </ol>
  );
}

function Pages({ id, pages, here }: { id: string; pages: number; here: number | null }) {
  return (
    <ol className={styles.pages}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <li key={page}>
          <a
            className="figures"
            href={pageAddress(id, page, pages)}
            aria-label={`Page ${page}`}
            aria-current={page === here ? 'page' : undefined}
          >
            {page}
          </a>
        </li>
      ))}
    </ol>
  );
}

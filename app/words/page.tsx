import type { Metadata } from 'next';
import { articlesOfWords, findWords } from '#db/word-list.ts';
import { suggestedWords } from '#db/word-suggestions.ts';
import { wordColor } from '#lib/words/color.ts';
import type { ListedWord } from '#lib/words/listed-word.ts';
import { currentLearner } from '../learner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { plural } from '../ui/when.ts';
import { NarrowForm } from './narrow-form.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Pager } from './pager.tsx';
import { PartsOfList } from './parts-of-list.tsx';
import { FILTERS, isNarrowed, listAddress, practiceAddress, readQuery } from './query.ts';
import { stateLine } from './state.ts';
import { WordList } from './word-list.tsx';
import type { Row } from './word-row.tsx';
import styles from './words.module.css';

export const metadata: Metadata = { title: 'Words' };

export default async function WordsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const learner = await currentLearner();
  const query = readQuery(await searchParams);
  const now = Date.now();
  const [found, articles] = await Promise.all([findWords(learner, query, now), articlesOfWords(learner, query.article)]);
  const { words, total, page, pages, counts, parts } = found;
  const asked = isNarrowed(query);
  if (total === 0 && counts.met === 0 && query.filter === 'all' && !asked) return <Empty />;
  const part = FILTERS.find(({ filter }) => filter === query.filter);
  return (
    <main id="main" className="page">
      <PageHeading title="Words" />
      <NarrowForm query={query} articles={articles} parts={parts} unfolded={asked && isNarrowed({ ...query, search: '' })} />
      <PartsOfList query={query} counts={counts} />
      <p className={styles.count} role="status">
        {plural(total, 'word')}
        {query.search && ` for “${query.search}”`}
        {part && query.filter !== 'all' && `: ${part.means.charAt(0).toLowerCase()}${part.means.slice(1)}`}
        {asked && (
          <>
            {' '}
            <a href={listAddress({ ...readQuery({}), filter: query.filter })}>Show all</a>
          </>
        )}
      </p>
      {total > 0 && query.filter !== 'known' && query.filter !== 'ignored' && query.filter !== 'met' && (
        <p className={styles.practice}>
          <a href={practiceAddress(query)}>Practice these</a>, without effect on the schedule.
        </p>
      )}
      {total === 0 ? (
        <NothingFound search={query.search} suggested={suggestedWords(learner, query.search)} />
      ) : (
        <WordList
          key={listAddress({ ...query, page })}
          rows={words.map((word) => rowOf(word, now, learner.zone))}
          total={total}
          all={listAddress({ ...query, page: 1 }, '/api/words')}
        />
      )}
      <Pager query={query} page={page} pages={pages} />
    </main>
  );
}

function rowOf(listed: ListedWord, now: number, zone: string): Row {
  const { word, state, kept, contexts } = listed;
  const gloss = contexts[0]?.glosses[0];
  return {
    word: { ...word, kept, declared: state.declared ?? null },
    ...(gloss !== undefined && { gloss }),
    color: wordColor(state, now),
    line: stateLine(listed, now, zone),
  };
}

function Empty() {
  return (
    <main id="main" className="page">
      <PageHeading title="Words" />
      <EmptyState
        title="No words yet"
        text="Every word you keep, or say you know, is listed here with the sentence you met it in. Tap any word in a text to begin."
      >
        <a className="button primary" href="/read">
          Read
        </a>
      </EmptyState>
    </main>
  );
}

import type { Metadata } from 'next';
import { shelf } from '#db/shelf.ts';
import { isFiltered, readShelfQuery, selectShelf, shelfAddress } from '#lib/reading/shelf-query.ts';
import { currentLearner } from '../learner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { plural } from '../ui/when.ts';
import { CloseDetails } from './close-details.tsx';
import styles from './shelf.module.css';
import { ShelfControls } from './shelf-controls.tsx';
import { ShelfPages } from './shelf-pages.tsx';
import { ShelfRow } from './shelf-row.tsx';

export const metadata: Metadata = { title: 'Read' };

const ON_A_PAGE = 30;

export default async function ShelfPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const query = readShelfQuery(await searchParams);
  const learner = await currentLearner();
  const items = await shelf(learner, Date.now());
  const found = selectShelf(items, query);
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(query.page, pages);
  const shown = found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  const nothing = items.length === 0;
  return (
    <main id="main" className="page narrow">
      <PageHeading title="Read" lede="Open a text and tap any word. What you know of each is counted over its words, names left out." />
      {nothing ? (
        <EmptyState title="No text yet" text="Texts that you bring in stand here, beside those that come with Lesefluss.">
          <a className="button primary" href="/import">
            Bring in a text
          </a>
        </EmptyState>
      ) : (
        <>
          <ShelfControls query={query} />
          <p className={styles.count} role="status">
            {plural(found.length, 'text')}
            {query.search && ` for “${query.search}”`}
            {isFiltered(query) && <a href={shelfAddress(readShelfQuery({}), { sort: query.sort })}>Show all</a>}
          </p>
          {shown.length > 0 ? (
            <ul className="rows">
              {shown.map((item) => (
                <ShelfRow key={item.id} item={item} />
              ))}
            </ul>
          ) : (
            <p className={styles.none}>{NOTHING[query.show === 'archived' || query.show === 'deleted' ? query.show : 'found']}</p>
          )}
          <CloseDetails />
          <ShelfPages query={query} page={page} pages={pages} />
        </>
      )}
    </main>
  );
}

const NOTHING = {
  archived: 'Nothing is archived. What you have read or do not want to see for now can be put here, from the menu of a text.',
  deleted: 'Nothing is deleted. Texts that you brought in and deleted stand here for 30 days and can be put back.',
  found: 'No text fits.',
};

import type { Metadata } from 'next';
import { shelf } from '#db/articles.ts';
import { articleGlossary } from '#db/glossaries.ts';
import { wordStates } from '#db/words.ts';
import { type Coverage, coverage } from '#lib/reading/coverage.ts';
import { keysOf } from '#lib/reading/transparent.ts';
import type { Learner } from '#lib/words/learner.ts';
import { currentLearner } from '../learner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ShelfRow } from './shelf-row.tsx';

export const metadata: Metadata = { title: 'Read' };

/** For so many texts, those on top, it is counted how much of them the learner knows. */
const COUNTED = 30;

export default async function ShelfPage() {
  const learner = await currentLearner();
  const items = await shelf(learner);
  return (
    <main id="main" className="page narrow">
      <PageHeading
        title="Read"
        lede="Open a text and tap any word. What you know of each text is counted over its words, names left out."
      />
      {items.length > 0 ? (
        <ul className="rows">
          {items.map((item, index) => (
            <ShelfRow key={item.id} item={item} known={index < COUNTED ? knownOf(learner, item.id) : null} />
          ))}
        </ul>
      ) : (
        <EmptyState title="No text yet" text="Texts that you bring in stand here, beside those that come with Lesefluss.">
          <a className="button primary" href="/import">
            Bring in a text
          </a>
        </EmptyState>
      )}
    </main>
  );
}

async function knownOf(learner: Learner, id: string): Promise<Coverage | null> {
  const glossary = await articleGlossary(learner, id);
  return glossary && coverage(glossary, await wordStates(learner, keysOf(glossary.words)), Date.now());
}

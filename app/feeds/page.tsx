import type { Metadata } from 'next';
import { CHECKING } from '#db/feed-checks.ts';
import { followedFeeds, newOffers } from '#db/feeds.ts';
import { feedSources } from '#jobs/feed-sources.ts';
import { feedJob } from '#jobs/feeds.ts';
import { currentLearner } from '../learner.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { checkedLine } from './checked-line.ts';
import { Desk } from './desk.tsx';

export const metadata: Metadata = { title: 'Feeds' };

/** More than this nobody reads through; they come when those above are dealt with. */
const SHOWN = 60;

export default async function FeedsPage() {
  const learner = await currentLearner();
  const [feeds, offers, sources] = await Promise.all([followedFeeds(learner), newOffers(learner, SHOWN), feedSources()]);
  const now = Date.now();
  return (
    <main id="main" className="page narrow">
      <PageHeading
        title="Feeds"
        lede="Follow newspapers, broadcasters and blogs. Their new texts are listed here; nothing is brought in before you choose it."
      />
      <Desk
        feeds={feeds.map((feed) => ({ ...feed, checked: checkedLine(feed, now, learner.zone) }))}
        offers={offers}
        sources={sources}
        isChecking={learner.settings[CHECKING] !== false}
        job={feedJob(learner)}
      />
    </main>
  );
}

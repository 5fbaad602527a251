'use client';

import { useState } from 'react';
import type { FollowedFeed, ListedOffer } from '#lib/reading/feed.ts';
import type { FeedSource } from '#lib/reading/parse-sources.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { plural } from '../ui/when.ts';
import { Checking } from './checking.tsx';
import type { FeedJob } from './feed-job.ts';
import { FeedRow } from './feed-row.tsx';
import styles from './feeds.module.css';
import { Follow } from './follow.tsx';
import { JobLine } from './job-line.tsx';
import { OfferRow } from './offer-row.tsx';
import { SourceRow } from './source-row.tsx';
import { useFeedJob } from './use-feed-job.ts';

interface Props {
  /** `checked`: "checked at 14:05". */
  feeds: (FollowedFeed & { checked: string })[];
  offers: ListedOffer[];
  sources: FeedSource[];
  isChecking: boolean;
  job: FeedJob | null;
}

/** What is new, what is followed, what can be followed. */
export function Desk({ feeds, offers, sources, isChecking, job }: Props) {
  const feedJob = useFeedJob(job);
  const [unfollowed, setUnfollowed] = useState<ReadonlySet<string>>(new Set());
  const { asked } = feedJob;
  const askedSource = asked.do === 'follow' ? sources.find(({ feed }) => feed === asked.address) : undefined;
  const titles = new Map(feeds.map(({ id, title }) => [id, title]));
  const shown = offers.filter(({ feed }) => !unfollowed.has(feed));
  const followed = new Set(feeds.filter(({ id }) => !unfollowed.has(id)).map(({ address }) => address));

  return (
    <>
      {feeds.length === 0 ? (
        <EmptyState
          title="No feeds yet"
          text="New texts of the sites that you follow will be listed here, and you choose what to read. Follow an address, or one of the sources below."
        />
      ) : (
        <section aria-labelledby="new">
          <div className={styles.head}>
            <h2 id="new">New{shown.length > 0 && <span className={`${styles.count} figures`}> {plural(shown.length, 'text')}</span>}</h2>
            <button type="button" className="button" disabled={feedJob.isRunning} onClick={() => feedJob.start({ do: 'check' })}>
              Check now
            </button>
          </div>
          {asked.do === 'check' && <JobLine {...feedJob} />}
          {shown.length > 0 ? (
            <ul className="rows">
              {shown.map((offer) => (
                <OfferRow key={`${offer.feed} ${offer.key}`} offer={offer} from={titles.get(offer.feed) ?? ''} />
              ))}
            </ul>
          ) : (
            <p className="soft">Nothing new. What the feeds offer next is listed here.</p>
          )}
        </section>
      )}
      <section className={`part ${styles.part}`} aria-labelledby="follow">
        <h2 id="follow">Follow a site</h2>
        <Follow feedJob={feedJob} shown={asked.do === 'follow' && !askedSource} />
      </section>
      {feeds.length > 0 && (
        <section className={`part ${styles.part}`} aria-labelledby="followed">
          <h2 id="followed">Followed</h2>
          <ul className="rows">
            {feeds.map((feed) => (
              <FeedRow
                key={feed.id}
                feed={feed}
                checked={feed.checked}
                isUnfollowed={unfollowed.has(feed.id)}
                onUnfollow={(is) =>
                  setUnfollowed((before) => new Set(is ? [...before, feed.id] : [...before].filter((id) => id !== feed.id)))
                }
              />
            ))}
          </ul>
          <Checking isOn={isChecking} />
        </section>
      )}
      <section className={`part ${styles.part}`} aria-labelledby="sources">
        <h2 id="sources">German sources</h2>
        <p className={styles.note}>
          Their addresses were found in public documentation and lists; <strong>they were not tried from here</strong>, and a site may have
          moved its feed. The levels are rough hints. Nothing is asked of a site before you follow it.
        </p>
        <ul className="rows">
          {sources.map((source) => (
            <SourceRow
              key={source.feed}
              source={source}
              isFollowed={followed.has(source.feed)}
              feedJob={feedJob}
              shown={askedSource === source}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

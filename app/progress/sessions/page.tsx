import type { Metadata } from 'next';
import { sessions as sessionsOf } from '#db/sessions.ts';
import { textTitles } from '#db/word-details.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { currentLearner } from '../../learner.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from '../progress.module.css';
import { Sessions } from '../sessions.tsx';

export const metadata: Metadata = { title: 'Sessions' };

const SHOWN = 30;

/** All sessions, a stretch of them at a time. */
export default async function SessionsPage({ searchParams }: { searchParams: Promise<{ before?: string | string[] }> }) {
  const learner = await currentLearner();
  const { before } = await searchParams;
  const now = Date.now();
  const moment = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : now + 1;
  const { sessions, older } = await sessionsOf(learner, moment, SHOWN);
  const titles = await textTitles(
    learner,
    sessions.flatMap(({ articles }) => articles),
  );
  return (
    <main id="main" className="page">
      <PageHeading
        title="Sessions"
        kicker={<a href="/progress">Progress</a>}
        lede="A session is what was done without a pause of half an hour. Each opens what happened in it."
      />
      {sessions.length === 0 ? (
        <p className="soft">No sessions here.</p>
      ) : (
        <Sessions sessions={sessions} titles={titles} zone={learner.zone} today={learnerDay(now, learner.zone)} />
      )}
      {older !== null && (
        <p className={styles.more}>
          <a href={`/progress/sessions?before=${older}`}>Older sessions</a>
        </p>
      )}
    </main>
  );
}

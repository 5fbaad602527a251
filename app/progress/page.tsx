import type { Metadata } from 'next';
import { latelyDone } from '#db/lately.ts';
import { progress } from '#db/progress.ts';
import { sessions as sessionsOf } from '#db/sessions.ts';
import { textsRead } from '#db/text-progress.ts';
import { textTitles } from '#db/word-details.ts';
import { scheduleChoice } from '#lib/cards/schedule-choice.ts';
import { currentLearner } from '../learner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { plural, shortDate } from '../ui/when.ts';
import { Days } from './days.tsx';
import { Forecast } from './forecast.tsx';
import { Lately } from './lately.tsx';
import styles from './progress.module.css';
import { Reading } from './reading.tsx';
import { Recall } from './recall.tsx';
import { Sessions } from './sessions.tsx';
import { Week } from './week.tsx';
import { Words } from './words.tsx';

export const metadata: Metadata = { title: 'Progress' };

/** As many as a page can show without becoming a log. */
const SESSIONS = 6;
const TEXTS = 5;

export default async function ProgressPage() {
  const learner = await currentLearner();
  const now = Date.now();
  const [figures, { sessions, older }, read, done] = await Promise.all([
    progress(learner, now),
    sessionsOf(learner, now + 1, SESSIONS),
    textsRead(learner, 0, TEXTS),
    latelyDone(learner, now),
  ]);
  const { total, today } = figures;
  if (figures.since === null) {
    return (
      <main id="main" className="page">
        <PageHeading title="Progress" />
        <EmptyState
          title="Nothing to count yet"
          text="What you read, tap, keep and review is counted here, by day and by session. The first text you open begins it."
        >
          <a className="button primary" href="/read">
            Read
          </a>
        </EmptyState>
      </main>
    );
  }
  const titles = await textTitles(learner, [...sessions.flatMap(({ articles }) => articles), ...done.map(({ article }) => article)]);
  const listed = done.map((each) => {
    const title = titles.get(each.article);
    return { done: each, on: shortDate(each.at, learner.zone), ...(title !== undefined && { title }) };
  });
  return (
    <main id="main" className="page">
      <PageHeading
        title="Progress"
        lede={`So far: ${plural(total.answers ?? 0, 'review')}, ${plural(total.words ?? 0, 'word')} read and ${plural(total.kept ?? 0, 'word')} kept.`}
      />
      <Week week={figures.week} before={figures.before} />
      <Words words={figures.words} points={figures.standings} level={learner.level} presumed={learner.presumed} />
      <div className={styles.columns}>
        <Recall
          total={total}
          byAge={figures.recallByAge}
          byKind={figures.recallByKind}
          target={scheduleChoice(learner.settings).retention}
        />
        <Reading total={total} texts={read.texts} count={read.total} zone={learner.zone} />
      </div>
      <Days days={figures.days} today={today} streak={figures.streak} />
      <Forecast days={figures.forecast} today={today} pace={figures.secondsPerAnswer} />
      <section className="part" aria-labelledby="sessions">
        <h2 id="sessions">Sessions</h2>
        <Sessions sessions={sessions} titles={titles} zone={learner.zone} today={today} />
        {older !== null && (
          <p className={styles.more}>
            <a href={`/progress/sessions?before=${older}`}>Older sessions</a>
          </p>
        )}
      </section>
      <Lately listed={listed} />
    </main>
  );
}

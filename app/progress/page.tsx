import type { Metadata } from 'next';
import { latelyDone } from '#db/lately.ts';
import { progress } from '#db/progress.ts';
import { titles as titlesOf } from '#db/shelf.ts';
import { currentLearner } from '../learner.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { plural, shortDate } from '../ui/when.ts';
import { Days } from './days.tsx';
import { Figures } from './figures.tsx';
import { Forecast } from './forecast.tsx';
import { Lately } from './lately.tsx';
import { Sessions } from './sessions.tsx';

export const metadata: Metadata = { title: 'Progress' };

export default async function ProgressPage() {
  const learner = await currentLearner();
  const now = Date.now();
  const [figures, titles, done] = await Promise.all([progress(learner, now), titlesOf(learner), latelyDone(learner, now)]);
  const listed = done.map((each) => {
    const title = titles.get(each.article);
    return { done: each, on: shortDate(each.at, learner.zone), ...(title !== undefined && { title }) };
  });
  const { total, sessions } = figures;
  if (total.events === 0) {
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
  return (
    <main id="main" className="page">
      <PageHeading
        title="Progress"
        lede={`So far: ${plural(total.reviews, 'review')}, ${plural(total.words, 'word')} read and ${plural(total.kept, 'word')} kept, in ${plural(sessions.length, 'session')}.`}
      />
      <Figures progress={figures} level={learner.level} />
      <Days days={figures.days} today={figures.today} streak={figures.streak} />
      <Forecast days={figures.forecast} today={figures.today} />
      <Sessions sessions={sessions} titles={titles} zone={learner.zone} today={figures.today} />
      <Lately listed={listed} />
    </main>
  );
}

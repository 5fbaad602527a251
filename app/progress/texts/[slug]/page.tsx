import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { textHistory } from '#db/text-progress.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { currentLearner } from '../../../learner.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { duration, shortDate, timeOfDay } from '../../../ui/when.ts';
import { eventsAddress } from '../../address.ts';
import { dayName } from '../../day-name.ts';
import { Count, Fact } from '../../figure.tsx';
import { smallPercent } from '../../percent.ts';
import styles from '../../progress.module.css';
import { GONE } from '../../reading.tsx';
import { Sessions } from '../../sessions.tsx';

export const metadata: Metadata = { title: 'Text read' };

/** How one text was read: when, how long, how much of it was tapped and kept. */
export default async function TextHistoryPage({ params }: { params: Promise<{ slug: string }> }) {
  const learner = await currentLearner();
  const slug = decodeURIComponent((await params).slug);
  const text = await textHistory(learner, slug);
  if (!text) notFound();
  const { sums, words, taps, seconds } = text;
  const today = learnerDay(Date.now(), learner.zone);
  const moment = (at: number) => `${shortDate(at, learner.zone, true)}, ${timeOfDay(at, learner.zone)}`;
  const counted = (what: 'reading' | 'taps' | 'kept') => eventsAddress({ what, article: slug });
  return (
    <main id="main" className="page">
      <PageHeading
        title={text.title ?? GONE}
        lang={text.title === null ? undefined : 'de'}
        kicker={<a href="/progress/texts">Texts read</a>}
        lede={`First opened ${moment(text.firstAt)}, last ${moment(text.lastAt)}. ${text.finishedAt === null ? 'Not read to the end yet.' : `Read to the end ${moment(text.finishedAt)}.`}`}
      >
        {text.title !== null && (
          <p className={styles.more}>
            <a href={`/read/${encodeURIComponent(slug)}`}>Open the text</a>
          </p>
        )}
      </PageHeading>
      <dl className="facts">
        <Fact name="Time" href={counted('reading')}>
          {duration(seconds)}
        </Fact>
        <Fact name="Words read" href={counted('reading')}>
          {words.toLocaleString('en-GB')}
        </Fact>
        <Fact name="Taps" {...(taps > 0 && { href: counted('taps') })}>
          {taps.toLocaleString('en-GB')}
          {words > 0 && taps > 0 && <small className={styles.share}> {smallPercent(Math.min(1, taps / words))} of the words</small>}
        </Fact>
        <Fact name="Kept" {...(sums.kept && { href: counted('kept') })}>
          {(sums.kept ?? 0).toLocaleString('en-GB')}
        </Fact>
      </dl>
      <section className="part" aria-labelledby="days">
        <h2 id="days">Days</h2>
        <table className={`table ${styles.few}`}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {['Time', 'Words', 'Taps', 'Kept'].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {text.days.map(([day, own]) => (
              <tr key={day}>
                <th scope="row">{dayName(day, today)}</th>
                <td className="number">{duration((own.readingMs ?? 0) / 1000)}</td>
                {(['reading', 'taps', 'kept'] as const).map((what) => {
                  const value = (what === 'reading' ? own.words : own[what]) ?? 0;
                  return (
                    <td key={what} className="number">
                      <Count of={{ what, from: day, to: day, article: slug }} value={value} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="part" aria-labelledby="sessions">
        <h2 id="sessions">Sessions</h2>
        <Sessions sessions={text.sessions} titles={new Map()} zone={learner.zone} today={today} article={slug} />
      </section>
    </main>
  );
}

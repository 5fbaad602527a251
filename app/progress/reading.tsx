import type { Sums } from '#lib/progress/sums.ts';
import type { TextRead } from '#lib/progress/text-read.ts';
import { duration, plural, shortDate } from '../ui/when.ts';
import { eventsAddress } from './address.ts';
import { Count, Fact } from './figure.tsx';
import { smallPercent } from './percent.ts';
import styles from './progress.module.css';

interface Props {
  total: Sums;
  texts: TextRead[];
  /** How many texts were read in all. */
  count: number;
  zone: string;
}

/** What was read, how much of it was tapped, and the texts that were read last. */
export function Reading({ total, texts, count, zone }: Props) {
  const { words = 0, readingMs = 0, taps = 0, finished = 0 } = total;
  const minutes = readingMs / 60_000;
  return (
    <section className="part" aria-labelledby="reading">
      <h2 id="reading">Reading</h2>
      <dl className="facts">
        <Fact name="Words read" href={eventsAddress({ what: 'reading' })}>
          {words.toLocaleString('en-GB')}
        </Fact>
        <Fact name="Time" href={eventsAddress({ what: 'reading' })}>
          {duration(readingMs / 1000)}
        </Fact>
        <Fact name="Tapped" href={eventsAddress({ what: 'taps' })}>
          {words > 0 ? smallPercent(Math.min(1, taps / words)) : '–'}
        </Fact>
      </dl>
      <p className={styles.note}>
        {words === 0 && taps === 0 ? (
          'Nothing was read yet.'
        ) : (
          <>
            <Count of={{ what: 'taps' }} value={taps}>
              {plural(taps, 'tap')}
            </Count>
            {words > 0 && minutes >= 1 && `, ${Math.round(words / minutes)} words a minute`}
            {finished > 0 && (
              <>
                ,{' '}
                <Count of={{ what: 'finished' }} value={finished}>
                  {plural(finished, 'text')}
                </Count>{' '}
                read to the end
              </>
            )}
            .
          </>
        )}
      </p>
      {texts.length > 0 && <Texts texts={texts} zone={zone} />}
      {count > texts.length && (
        <p className={styles.more}>
          <a href="/progress/texts">All {plural(count, 'text')}</a>
        </p>
      )}
    </section>
  );
}

/** What stands for the title of a text that is not there any more. */
export const GONE = 'A text that is gone';

/** Texts with what it took to read them. */
export function Texts({ texts, zone }: { texts: TextRead[]; zone: string }) {
  return (
    <ul className={`rows ${styles.texts}`} aria-label="Texts">
      {texts.map(({ id, title, lastAt, finishedAt, seconds, words, taps }) => (
        <li key={id}>
          <a className={styles.article} lang={title === null ? undefined : 'de'} href={`/progress/texts/${encodeURIComponent(id)}`}>
            {title ?? GONE}
          </a>
          <p className={styles.done}>
            {[
              shortDate(lastAt, zone, true),
              duration(seconds),
              plural(words, 'word'),
              words > 0 && taps > 0 && `${smallPercent(Math.min(1, taps / words))} tapped`,
              finishedAt !== null && 'read to the end',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

import type { EventQuery } from '#lib/progress/counted.ts';
import { shortDate, timeOfDay } from '../../ui/when.ts';
import { eventsAddress } from '../address.ts';
import styles from './events.module.css';

/** Of what text, word or session they are, and the way out of it; nothing when of all. */
export function Where({ query, title, lemma, zone }: { query: EventQuery; title?: string; lemma?: string; zone: string }) {
  const { article, word, since, until } = query;
  if (article === null && word === null && since === null && until === null) return null;
  const moment = (at: number) => `${shortDate(at, zone, true)}, ${timeOfDay(at, zone)}`;
  return (
    <p className={styles.where}>
      {word !== null && (
        <>
          Of{' '}
          <a lang="de" href={`/words/${encodeURIComponent(word)}`}>
            {lemma ?? word.split('|')[0]}
          </a>
          .{' '}
        </>
      )}
      {article !== null && (
        <>
          In{' '}
          <a lang="de" href={`/progress/texts/${encodeURIComponent(article)}`}>
            {title ?? article}
          </a>
          .{' '}
        </>
      )}
      {since !== null && `From ${moment(since)} `}
      {until !== null &&
        `${since === null ? 'Until' : 'to'} ${since !== null && shortDate(since, zone) === shortDate(until, zone) ? timeOfDay(until, zone) : moment(until)}`}
      {(since !== null || until !== null) && '. '}
      <a href={eventsAddress({ ...query, article: null, word: null, since: null, until: null })}>Show all</a>
    </p>
  );
}

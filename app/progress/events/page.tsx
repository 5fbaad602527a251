import type { Metadata } from 'next';
import { type CountedEvent, countedEvents } from '#db/counted-events.ts';
import { textTitles } from '#db/word-details.ts';
import { lemmasOf } from '#db/words.ts';
import { wordOfCard } from '#lib/cards/card.ts';
import type { EventQuery } from '#lib/progress/counted.ts';
import type { Learner } from '#lib/words/learner.ts';
import { learnerDay } from '#lib/words/learner-day.ts';
import { currentLearner } from '../../learner.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { eventsAddress, readEventQuery } from '../address.ts';
import { Pages } from '../pages.tsx';
import { EventList, type ListedEvent } from './event-list.tsx';
import styles from './events.module.css';
import { narrowedBy, summary, WHATS } from './heading.ts';
import { Narrow } from './narrow.tsx';
import { Where } from './where.tsx';

export const metadata: Metadata = { title: 'Events' };

/** The events that a number counts, one by one; the address says which. */
export default async function EventsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const learner = await currentLearner();
  const { query, page: wanted } = readEventQuery(await searchParams);
  const { total, sums, page, pages, events } = await countedEvents(learner, query, wanted);
  const { name, means } = WHATS[query.what];
  const narrowed = narrowedBy(query);
  const [listed, titles, lemmas] = await named(learner, query, events);
  return (
    <main id="main" className="page">
      <PageHeading title={name} kicker={<a href="/progress">Progress</a>} lede={`${means}${narrowed ? ` (${narrowed})` : ''}.`} />
      <Where query={query} title={titles.get(query.article ?? '')} lemma={lemmas.get(query.word ?? '')} zone={learner.zone} />
      <Narrow query={query} />
      <p className={styles.summary} role="status">
        {total === 0 ? 'Nothing of it here.' : summary(query.what, total, sums)}
      </p>
      <EventList events={listed} zone={learner.zone} today={learnerDay(Date.now(), learner.zone)} />
      <Pages page={page} pages={pages} address={(to) => eventsAddress(query, to)} />
    </main>
  );
}

/** With the names of words and texts. */
async function named(learner: Learner, query: EventQuery, events: CountedEvent[]) {
  const words = events.map(({ event }) => ('card' in event ? wordOfCard(event.card) : 'word' in event ? event.word.key : null));
  const texts = events.map(({ event }) => textOf(event));
  const some = (all: (string | null)[]) => all.filter((each) => each !== null);
  const [titles, lemmas] = await Promise.all([
    textTitles(learner, some([...texts, query.article])),
    lemmasOf(learner, some([...words, query.word])),
  ]);
  const listed = events.map(({ event, at, day }, index): ListedEvent => {
    const [word, text] = [words[index], texts[index]];
    return {
      ...{ event, at, day },
      ...(word && { word: { key: word, lemma: lemmas.get(word) ?? word.split('|')[0]! } }),
      ...(text && { text: { id: text, title: titles.get(text) ?? null } }),
    };
  });
  return [listed, titles, lemmas] as const;
}

function textOf(event: CountedEvent['event']): string | null {
  if ('article' in event) return event.article;
  if (event.type === 'kept') return event.context.place.article;
  return 'place' in event ? (event.place?.article ?? null) : null;
}

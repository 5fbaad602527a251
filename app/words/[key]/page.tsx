import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { mergedInto, wordHistory } from '#db/word.ts';
import { currentLearner } from '../../learner.ts';
import { Headword } from '../../ui/headword.tsx';
import { stateLine } from '../state.ts';
import { Status } from '../status.tsx';
import { History } from './history.tsx';
import { Meetings } from './meetings.tsx';
import styles from './word.module.css';

type Props = { params: Promise<{ key: string }> };

/** A key as the address carries it; a broken escape is no key. */
function keyOf(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: keyOf((await params).key).split('|')[0] };
}

export default async function WordPage({ params }: Props) {
  const key = keyOf((await params).key);
  const learner = await currentLearner();
  const found = await wordHistory(learner, key);
  if (!found) {
    const merged = await mergedInto(learner, key);
    if (merged === null) notFound();
    redirect(`/words/${encodeURIComponent(merged)}`);
  }
  const { history, events } = found;
  const { word, declared, lookups, meetings } = history;
  const memory = history.cards[0]?.memory;
  const state = { ...(declared && { declared }), ...(memory && { memory }) };
  const glosses = [...new Set(meetings.flatMap(({ context }) => context.glosses))];
  return (
    <main id="main" className="page narrow">
      <p className={styles.back}>
        <a href="/words">All words</a>
      </p>
      <h1>
        <Headword text={word.headword} />
      </h1>
      {glosses.length > 0 && <p className={styles.glosses}>{glosses.join('; ')}</p>}
      <div className={styles.status}>
        <Status word={word} declared={declared ?? null} state={stateLine({ state, lookups }, Date.now(), learner.zone)} />
      </div>
      {meetings.length > 0 && <Meetings contexts={meetings.map(({ context }) => context)} />}
      <History events={events} zone={learner.zone} />
    </main>
  );
}

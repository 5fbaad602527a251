import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { lexicon } from '#db/lexicon.ts';
import { currentParameters } from '#db/parameters.ts';
import { wordPage } from '#db/word-page.ts';
import { outlook } from '#lib/cards/outlook.ts';
import { currentLearner } from '../../learner.ts';
import { cardRows } from './card-rows.ts';
import { Cards } from './cards.tsx';
import { Family } from './family.tsx';
import { Forms } from './forms.tsx';
import { formsOf } from './forms-of.ts';
import { Head } from './head.tsx';
import { History } from './history.tsx';
import { Meetings } from './meetings.tsx';
import { Schedule } from './schedule.tsx';
import { Senses } from './senses.tsx';
import { keptMeetings, otherMeetings } from './shown-meetings.ts';
import { sensesOf } from './shown-senses.ts';
import { toldOf } from './told.ts';
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
  const learner = await currentLearner();
  const now = Date.now();
  const [page, parameters] = await Promise.all([wordPage(learner, keyOf((await params).key)), currentParameters(learner)]);
  if (!page) notFound();
  if ('mergedInto' in page) redirect(`/words/${encodeURIComponent(page.mergedInto)}`);
  const { word, history, events, kept, places, entry, senses, said, family, similar } = page;
  const { zone } = learner;
  const card = history?.kept ? history.cards[0] : undefined;
  const forms = formsOf(word, lexicon(), family.parts.at(-1)?.word.lemma);
  const contexts = kept.map(({ context }) => context);
  return (
    <main id="main" className="page">
      <p className={styles.back}>
        <a href="/words">All words</a>
      </p>
      <Head page={page} now={now} zone={zone} />
      <div className={styles.columns}>
        <div>
          <Senses senses={sensesOf(senses, said, contexts)} lemma={word.lemma} language={entry.language} via={entry.via} />
          <Meetings title="Where you met it" id="met" meetings={keptMeetings(kept, zone)} />
          <Meetings title={kept.length > 0 ? 'In your texts as well' : 'In your texts'} id="places" meetings={otherMeetings(places)} />
          {forms && <Forms forms={forms} lemma={word.lemma} />}
        </div>
        <div>
          {card && <Schedule memory={card.memory} outlook={outlook(card, now, zone, parameters)} now={now} zone={zone} />}
          {history?.kept && <Cards word={word} rows={cardRows(history, now, zone)} />}
          <Family
            title="Family"
            id="family"
            now={now}
            groups={[
              { label: 'Made of', words: family.parts },
              { label: 'Verbs', words: family.verbs },
              { label: 'Derived', words: family.derived },
              { label: 'Compounds', words: family.compounds },
            ]}
          />
          <Family title="Easily mixed up" id="similar" now={now} groups={[{ label: '', words: similar.map((each) => ({ word: each })) }]}>
            Words of yours that look like it.
          </Family>
        </div>
      </div>
      {events.length > 0 && <History told={toldOf(events, zone)} lemma={word.lemma} />}
    </main>
  );
}

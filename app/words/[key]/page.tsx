import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { corrections } from '#db/corrections.ts';
import { lexicon } from '#db/lexicon.ts';
import { occurrences } from '#db/occurrences.ts';
import { similarWords } from '#db/similar-words.ts';
import { mergedInto, wordHistory } from '#db/word.ts';
import { textTitles, unmetWord, wordEntry } from '#db/word-details.ts';
import { wordFamily } from '#db/word-family.ts';
import { wordStates } from '#db/words.ts';
import { outlook } from '#lib/cards/outlook.ts';
import type { WordHistory } from '#lib/cards/replay.ts';
import { wordColor } from '#lib/words/color.ts';
import type { WordState } from '#lib/words/memory.ts';
import { currentLearner } from '../../learner.ts';
import { POS_NAMES } from '../../ui/correction-line.ts';
import { Headword } from '../../ui/headword.tsx';
import { shortDate } from '../../ui/when.ts';
import { StateMark } from '../state-mark.tsx';
import { Family } from './family.tsx';
import { Forms } from './forms.tsx';
import { formsOf } from './forms-of.ts';
import { History } from './history.tsx';
import { Meetings } from './meetings.tsx';
import { Schedule } from './schedule.tsx';
import { Senses } from './senses.tsx';
import { sensesOf } from './shown-senses.ts';
import { standingLine } from './standing-line.ts';
import { Status } from './status.tsx';
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
  const key = keyOf((await params).key);
  const learner = await currentLearner();
  const now = Date.now();
  const found = await wordHistory(learner, key);
  if (!found) {
    const merged = await mergedInto(learner, key);
    if (merged !== null) redirect(`/words/${encodeURIComponent(merged)}`);
  }
  const word = found?.history.word ?? unmetWord(learner, key);
  if (!word) notFound();
  const history: WordHistory = found?.history ?? {
    word,
    kept: false,
    keptAt: null,
    lookups: 0,
    lastLookup: null,
    firstMet: now,
    lastMet: now,
    meetings: [],
    cards: [],
  };
  const events = found?.events ?? [];
  const contexts = history.meetings.map(({ context }) => context);
  const tapped = events.flatMap(({ event }) => (event.type === 'looked-up' && event.place ? [event.place] : []));
  const [family, similar, places, titles, states, corrected] = await Promise.all([
    wordFamily(learner, word),
    similarWords(learner, word),
    occurrences(learner, key, { kept: contexts.map(({ place }) => place), tapped }),
    textTitles(
      learner,
      contexts.map(({ place }) => place.article),
    ),
    wordStates(learner, [key]),
    corrections(learner),
  ]);
  const parts = family.parts.map((part) => part.word.lemma);
  const { entry, senses } = wordEntry(learner, word, parts.length > 0 ? parts : undefined);
  const state: WordState = states[key] ?? {};
  const card = history.kept ? history.cards[0] : undefined;
  const forms = formsOf(word, lexicon(), parts.at(-1));
  const shown = sensesOf(
    senses,
    corrected.filter((each) => each.word.key === key),
    contexts,
  );
  return (
    <main id="main" className="page">
      <p className={styles.back}>
        <a href="/words">All words</a>
      </p>
      <header className={styles.head}>
        <h1>
          <Headword text={word.headword} />
        </h1>
        <p className={styles.kind}>{[POS_NAMES[word.pos], commonness(entry.rank)].filter(Boolean).join(', ')}</p>
        <p className={styles.state}>
          <StateMark color={wordColor(state, now)} />
          {standingLine({ state, lookups: history.lookups, keptAt: history.keptAt, ...told(events) }, now, learner.zone)}
        </p>
        <Status word={{ ...word, kept: history.kept, declared: history.declared ?? null }} />
      </header>
      <div className={styles.columns}>
        <div>
          {shown.length > 0 ? (
            <Senses senses={shown} lemma={word.lemma} language={entry.language} via={entry.via} />
          ) : (
            <p className={styles.note}>Not in the dictionary.</p>
          )}
          {contexts.length > 0 && (
            <Meetings
              title="Where you met it"
              id="met"
              meetings={history.meetings.map(({ context, at }) => {
                const { place, ...sentence } = context;
                const title = titles.get(place.article);
                const remark = `kept on ${shortDate(at, learner.zone)}`;
                return { ...sentence, article: place.article, start: place.start, remark, ...(title !== undefined && { title }) };
              })}
            />
          )}
          {places.length > 0 && (
            <Meetings
              title={contexts.length > 0 ? 'In your texts as well' : 'In your texts'}
              id="places"
              meetings={places.map((place) => ({ ...place, ...(place.tapped && { remark: 'tapped here' }) }))}
            />
          )}
          {forms && <Forms forms={forms} lemma={word.lemma} />}
        </div>
        <div>
          {card && <Schedule memory={card.memory} outlook={outlook(card, now, learner.zone)} now={now} zone={learner.zone} />}
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
          <Family
            title="Easily mixed up"
            id="similar"
            now={now}
            groups={[{ label: 'Easily mixed up', words: similar.map((each) => ({ word: each })) }]}
          >
            Words of yours that look like it.
          </Family>
        </div>
      </div>
      {events.length > 0 && <History told={toldOf(events, learner.zone)} lemma={word.lemma} />}
    </main>
  );
}

const BANDS = [500, 1000, 2000, 5000, 10_000, 20_000];

function commonness(rank: number | undefined): string | null {
  const band = rank === undefined ? undefined : BANDS.find((each) => rank <= each);
  return band === undefined ? null : `among the ${band.toLocaleString('en-GB')} commonest words`;
}

/** When the declaration that holds was made, and the answers. */
function told(events: NonNullable<Awaited<ReturnType<typeof wordHistory>>>['events']) {
  const said = events.findLast(({ event }) => event.type === 'declared');
  const answers = events.flatMap(({ event, at }) => (event.type === 'graded' ? [{ grade: event.grade, at }] : []));
  return { saidAt: said?.at ?? null, answers };
}

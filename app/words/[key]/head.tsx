import type { StoredEvent, WordHistory } from '#lib/cards/replay.ts';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import { wordColor } from '#lib/words/color.ts';
import type { WordRef } from '#lib/words/event.ts';
import type { WordState } from '#lib/words/memory.ts';
import { POS_NAMES } from '../../ui/correction-line.ts';
import { Headword } from '../../ui/headword.tsx';
import { StateMark } from '../state-mark.tsx';
import { standingLine } from './standing-line.ts';
import { Status } from './status.tsx';
import styles from './word.module.css';

interface Props {
  page: { word: WordRef; state: WordState; history: WordHistory | null; events: StoredEvent[]; entry: GlossaryWord };
  now: number;
  zone: string;
}

/** The word, what it is, why it is marked as it is, and what can be said of it. */
export function Head({ page: { word, state, history, events, entry }, now, zone }: Props) {
  const said = events.findLast(({ event }) => event.type === 'declared');
  const answers = events.flatMap(({ event, at }) => (event.type === 'graded' ? [{ grade: event.grade, at }] : []));
  const stands = { state, lookups: history?.lookups ?? 0, keptAt: history?.keptAt ?? null, saidAt: said?.at ?? null, answers };
  return (
    <header className={styles.head}>
      <h1>
        <Headword text={word.headword} />
      </h1>
      <p className={styles.kind}>{[POS_NAMES[word.pos], commonness(entry.rank)].filter(Boolean).join(', ')}</p>
      <p className={styles.state}>
        <StateMark color={wordColor(state, now)} />
        {standingLine(stands, now, zone)}
      </p>
      <Status word={{ ...word, kept: history?.kept ?? false, declared: history?.declared ?? null }} />
    </header>
  );
}

const BANDS = [500, 1000, 2000, 5000, 10_000, 20_000];

function commonness(rank: number | undefined): string | null {
  const band = rank === undefined ? undefined : BANDS.find((each) => rank <= each);
  return band === undefined ? null : `among the ${band.toLocaleString('en-GB')} commonest words`;
}

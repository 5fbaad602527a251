import { recallRate } from '#lib/progress/figures.ts';
import type { Progress } from '#lib/progress/progress.ts';
import type { Level } from '#lib/words/level.ts';
import { duration } from '../ui/when.ts';
import styles from './progress.module.css';

/** The share of due words that the schedule aims to have recalled. */
const TARGET = '90 %';

const number = (value: number) => value.toLocaleString('en-GB');
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Words, reviews and reading: figures with the sentence that says what they count. */
export function Figures({ progress: { words, total, sessions }, level }: { progress: Progress; level: Level | null }) {
  const recall = recallRate(total);
  const readings = sessions.filter(({ words }) => words > 0).length;
  return (
    <div className={styles.columns}>
      <section className="part" aria-labelledby="words">
        <h2 id="words">Words</h2>
        <dl className="facts">
          <Fact name="Known" value={number(words.known)} />
          <Fact name="Learning" value={number(words.learning)} />
          <Fact name="Kept" value={number(words.kept)} />
        </dl>
        <p className={styles.note}>
          Known is what you said you know ({number(words.declared)}) and what has held for three weeks ({number(words.mature)}).
          {words.presumed > 0 &&
            ` The ${number(words.presumed)} commonest words that ${level ?? 'your level'} presumes are not in these figures.`}
        </p>
      </section>
      <section className="part" aria-labelledby="reviews">
        <h2 id="reviews">Reviews</h2>
        <dl className="facts">
          <Fact name="Answers" value={number(total.reviews)} />
          <Fact name="Recalled" value={recall === null ? '–' : percent(recall)} />
          <Fact name="Time" value={duration(total.reviewSeconds)} />
        </dl>
        <p className={styles.note}>
          {recall === null
            ? 'The recall rate counts words that come back after a day or more; the first ones are still on their way.'
            : `${number(total.recalled)} of ${number(total.asked)} words that came back after a day or more were recalled; the schedule aims at ${TARGET}.`}
        </p>
      </section>
      <section className="part" aria-labelledby="reading">
        <h2 id="reading">Reading</h2>
        <dl className="facts">
          <Fact name="Words read" value={number(total.words)} />
          <Fact name="Time" value={duration(total.seconds)} />
          <Fact name="Taps" value={number(total.taps)} />
        </dl>
        <p className={styles.note}>
          {readings === 0
            ? 'Nothing was read yet.'
            : `In a session: ${number(Math.round(total.words / readings))} words, ${(total.taps / readings).toFixed(1)} taps.`}
          {total.words > 0 && ` You tapped ${percent(Math.min(1, total.taps / total.words))} of the words you read.`}
        </p>
      </section>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

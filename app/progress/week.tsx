import type { Week as Sums } from '#lib/progress/week.ts';
import { eventsAddress } from './address.ts';
import styles from './progress.module.css';
import { learnedLine, type Piece, weekLine } from './week-line.ts';

/** What was learned this week, in sentences, and what in the one before. */
export function Week({ week, before }: { week: Sums; before: Sums }) {
  const now = weekLine(week.sums);
  const learned = learnedLine(week.sums);
  const then = weekLine(before.sums);
  return (
    <section aria-labelledby="week" className={styles.week}>
      <h2 id="week">This week</h2>
      <p>
        {now.length === 0 ? (
          'Nothing yet since Monday.'
        ) : (
          <>
            Since Monday you <Sentence pieces={now} of={week} />.
          </>
        )}
        {learned.length > 0 && (
          <>
            {' '}
            <Sentence pieces={capital(learned)} of={week} />.
          </>
        )}
      </p>
      {then.length > 0 && (
        <p className={styles.note}>
          In the week before you <Sentence pieces={then} of={before} />.
        </p>
      )}
    </section>
  );
}

function Sentence({ pieces, of: { from, to } }: { pieces: Piece[]; of: Sums }) {
  return pieces.map(({ text, what }) =>
    what ? (
      <a key={text + what} className={styles.figure} href={eventsAddress({ what, from, to })}>
        {text}
      </a>
    ) : (
      text
    ),
  );
}

function capital([first, ...rest]: Piece[]): Piece[] {
  return first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : [];
}

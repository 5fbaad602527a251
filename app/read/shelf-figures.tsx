import { type Coverage, fullPercent } from '#lib/reading/coverage.ts';
import { plural } from '../ui/when.ts';
import styles from './shelf-figures.module.css';

type Kind = 'known' | 'due' | 'transparent' | 'learning' | 'new';

/** What a learner knows of a text: a bar of its running words, and beside it the different words in figures, each with its piece of the bar. */
export function ShelfFigures({ coverage }: { coverage: Coverage }) {
  const { running, known, share, due, transparent, learning, newWords } = coverage;
  const pieces: [Kind, number][] = [
    ['known', known - coverage.runningDue],
    ['due', coverage.runningDue],
    ['transparent', coverage.runningTransparent],
    ['learning', coverage.runningLearning],
  ];
  const told: [Kind, string][] = [['known', `${fullPercent(share)} % known`]];
  if (due > 0) told.push(['due', `${due} due`]);
  if (learning > 0) told.push(['learning', `${learning} learning`]);
  if (transparent > 0) told.push(['transparent', plural(transparent, 'clear compound')]);
  told.push(['new', `${newWords.toLocaleString('en-GB')} new`]);
  return (
    <div className={styles.figures}>
      <div className={styles.bar} role="img" aria-label={`Of 100 running words ${inHundred(coverage)}`}>
        {pieces.map(([kind, count]) => (
          <span key={kind} data-kind={kind} style={{ width: `${(100 * count) / Math.max(1, running)}%` }} />
        ))}
      </div>
      <p className={styles.told}>
        {told.map(([kind, text]) => (
          <span key={kind} data-kind={kind}>
            {text}
          </span>
        ))}
      </p>
    </div>
  );
}

function inHundred({ running, known, runningTransparent, runningLearning, runningNew }: Coverage): string {
  const of = (count: number) => Math.round((100 * count) / Math.max(1, running));
  const parts = [`${fullPercent(known / Math.max(1, running))} are known`];
  if (runningLearning > 0) parts.push(`${of(runningLearning)} are being learned`);
  if (runningTransparent > 0) parts.push(`${of(runningTransparent)} are compounds of known parts`);
  if (runningNew > 0) parts.push(`${of(runningNew)} are new`);
  return parts.join(', ');
}

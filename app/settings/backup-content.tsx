import type { BackupReport } from '#lib/exchange/backup-order.ts';
import { addsNothing } from '#lib/exchange/merge-report.ts';
import styles from './backup.module.css';
import { addedLine, cautions, countLine } from './backup-lines.ts';

interface Props {
  report: BackupReport;
  /** A moment as a date. */
  date: (at: number) => string;
  restore: () => void;
  cancel: () => void;
}

/** What is in a file that was looked at, and what restoring it would do. */
export function BackupContent({ report, date, restore, cancel }: Props) {
  const { made, counts, first, last, merge } = report;
  const nothing = addsNothing(merge);
  return (
    <section className={styles.content} aria-label="What is in the file">
      <dl>
        <dt>Made</dt>
        <dd>{date(made)}</dd>
        <dt>Holds</dt>
        <dd>
          {countLine(counts)}
          {first !== null && last !== null && `, from ${date(first)} to ${date(last)}`}
        </dd>
        <dt>New here</dt>
        <dd>{nothing ? 'Nothing: everything in it is here already.' : addedLine(merge)}</dd>
      </dl>
      {cautions(merge).map((caution) => (
        <p key={caution} className={styles.line}>
          {caution}
        </p>
      ))}
      {!nothing && <p className={styles.line}>The database is copied before, and you can go back to the copy.</p>}
      <p className="actions">
        {!nothing && (
          <button type="button" className="button primary" onClick={restore}>
            Restore
          </button>
        )}
        <button type="button" className="button" onClick={cancel}>
          {nothing ? 'Close' : 'Cancel'}
        </button>
      </p>
    </section>
  );
}

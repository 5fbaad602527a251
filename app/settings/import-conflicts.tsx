import type { ImportChoices } from '#lib/exchange/import/choices.ts';
import type { ImportReport, ShownConflict } from '#lib/exchange/import/report.ts';
import { Headword } from '../ui/headword.tsx';
import { plural, shortDate } from '../ui/when.ts';
import backup from './backup.module.css';
import styles from './exchange.module.css';
import { conflictLine } from './import-lines.ts';
import { Scrolled } from './scrolled.tsx';

const WAYS: { way: ImportChoices['conflicts']; label: string }[] = [
  { way: 'later', label: 'What was answered last' },
  { way: 'mine', label: 'What is here' },
  { way: 'theirs', label: 'What is in the file' },
];

interface Props {
  report: ImportReport;
  zone: string;
  way: ImportChoices['conflicts'];
  choose: (way: ImportChoices['conflicts']) => void;
}

/** What here and the file do not agree on, both sides, and which counts. */
export function ImportConflicts({ report: { conflicts }, zone, way: chosen, choose }: Props) {
  return (
    <fieldset className={styles.fields}>
      <legend>{plural(conflicts.all, 'conflict')}: what counts?</legend>
      <div className={styles.ways}>
        {WAYS.map(({ way, label }) => (
          <label key={way} className="choice">
            <input type="radio" name="conflicts" checked={chosen === way} onChange={() => choose(way)} />
            {label}
          </label>
        ))}
      </div>
      <Scrolled label="Conflicts">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">Here</th>
              <th scope="col">In the file</th>
              <th scope="col">Counts</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.some.map((conflict) => (
              <tr key={`${conflict.headword} ${conflict.about}`}>
                <td>
                  <Headword text={conflict.headword} />
                  <span className={styles.why}>{conflictLine(conflict)}</span>
                </td>
                <td>{side(conflict.mine, zone)}</td>
                <td>{side(conflict.theirs, zone)}</td>
                <td>{conflict.taken === 'mine' ? 'here' : 'the file'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {conflicts.all > conflicts.some.length && (
        <p className={backup.line}>The first {conflicts.some.length} are shown; the choice holds for all.</p>
      )}
    </fieldset>
  );
}

function side(memory: ShownConflict['mine'], zone: string): string {
  if (!memory) return '–';
  const last = memory.lastReview === null ? '' : `last ${shortDate(memory.lastReview, zone, true)}, `;
  return `${last}due ${shortDate(memory.due, zone, true)}, ${plural(Math.round(memory.stability), 'day')} of memory`;
}

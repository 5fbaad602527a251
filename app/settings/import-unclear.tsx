import type { ImportReport } from '#lib/exchange/import/report.ts';
import { plural } from '../ui/when.ts';
import backup from './backup.module.css';
import styles from './exchange.module.css';

interface Props {
  report: ImportReport;
  meant: Record<string, string>;
  choose: (guid: string, key: string) => void;
}

/** Entries that may mean several words: nothing is guessed, the learner says which. */
export function ImportUnclear({ report: { unclear, counts }, meant, choose }: Props) {
  return (
    <fieldset className={styles.fields}>
      <legend>Which word is meant?</legend>
      <p className={backup.line}>
        {plural(counts.unclear, 'entry', 'entries')} may mean several words. What you do not choose is left out
        {counts.unclear > unclear.length && `; the first ${unclear.length} are shown`}.
      </p>
      <div className={styles.unclear}>
        {unclear.map(({ guid, text, gloss, candidates }) => (
          <label key={guid} className="field">
            <span lang="de">{text}</span>
            {gloss && <span className="soft"> {gloss}</span>}
            <select value={meant[guid] ?? ''} onChange={({ currentTarget }) => choose(guid, currentTarget.value)}>
              <option value="">left out</option>
              {candidates.map(({ key, headword, gloss: sense }) => (
                <option key={key} value={key}>
                  {headword}
                  {sense && `: ${sense.slice(0, 60)}`}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

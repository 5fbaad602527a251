import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportChoices } from '#lib/exchange/import/choices.ts';
import type { ImportReport } from '#lib/exchange/import/report.ts';
import { sameJson } from '#lib/exchange/same-json.ts';
import { Headword } from '../ui/headword.tsx';
import { plural } from '../ui/when.ts';
import backup from './backup.module.css';
import styles from './exchange.module.css';
import { ImportConflicts } from './import-conflicts.tsx';
import { ImportFields } from './import-fields.tsx';
import { reportTerms, takesNothing } from './import-lines.ts';
import { ImportUnclear } from './import-unclear.tsx';
import { Scrolled } from './scrolled.tsx';

interface Props {
  report: ImportReport;
  zone: string;
  /** It is being looked at once more. */
  busy: boolean;
  look: (choices: ImportChoices) => void;
  take: (choices: ImportChoices) => void;
  cancel: () => void;
}

/** What is in a file that was looked at, what taking it over would do, and what can be chosen before. */
export function ImportContent({ report, zone, busy, look, take, cancel }: Props) {
  const [choices, setChoices] = useState(report.choices);
  const change = (changed: Partial<ImportChoices>) => setChoices((now) => ({ ...now, ...changed }));
  // Whatever is chosen is looked at, also what was chosen while it was being looked at. Which words are meant changes nothing of what is seen.
  const asked = useEffectEvent(() => look(choices));
  const isSeen = sameView(choices, report.choices);
  useEffect(() => {
    if (!busy && !isSeen) asked();
  }, [busy, isSeen]);
  const { meant } = choices;
  const nothing = takesNothing(report) && Object.values(meant).every((key) => key === '');
  const hasSchedule = report.from === 'anki';
  return (
    <section className={backup.content} aria-label="What is in the file" aria-busy={busy}>
      <dl>
        {reportTerms(report).map(([term, what]) => (
          <div key={term} className={styles.term}>
            <dt>{term}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {report.media > 0 && (
        <p className={backup.line}>Not taken along: {plural(report.media, 'sound or picture', 'sounds and pictures')} in the package.</p>
      )}
      {report.groups
        .filter(({ isOwn }) => !isOwn)
        .map((group) => (
          <ImportFields
            key={group.id}
            group={group}
            roles={choices.roles[group.id] === undefined ? group.roles : choices.roles[group.id]!}
            choose={(roles) => change({ roles: { ...choices.roles, [group.id]: roles } })}
          />
        ))}
      {hasSchedule && (
        <label className="choice">
          <input
            type="checkbox"
            checked={choices.scheduling}
            onChange={({ currentTarget }) => change({ scheduling: currentTarget.checked })}
          />
          Take schedule and review log over
        </label>
      )}
      {report.conflicts.all > 0 && (
        <ImportConflicts report={report} zone={zone} way={choices.conflicts} choose={(conflicts) => change({ conflicts })} />
      )}
      {report.unclear.length > 0 && (
        <ImportUnclear report={report} meant={meant} choose={(guid, key) => change({ meant: { ...meant, [guid]: key } })} />
      )}
      <Words report={report} />
      {report.unknown.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {plural(report.counts.unknown, 'entry is', 'entries are')} no German word that is known here
          </summary>
          <ul className={styles.unknown}>
            {[...new Set(report.unknown)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {!nothing && <p className={backup.line}>The database is copied before, and an import can be taken back as a whole.</p>}
      <p className="actions">
        {!nothing && (
          <button type="button" className="button primary" disabled={busy} onClick={() => take(choices)}>
            Take over
          </button>
        )}
        <button type="button" className="button" disabled={busy} onClick={cancel}>
          {nothing ? 'Close' : 'Cancel'}
        </button>
      </p>
    </section>
  );
}

const STATES = { new: 'new', more: 'something new', same: 'here already' };

function sameView(a: ImportChoices, b: ImportChoices): boolean {
  return sameJson({ ...a, meant: {} }, { ...b, meant: {} });
}

/** Some of the words, so that it can be seen whether the fields were read rightly. */
function Words({ report: { words, counts } }: { report: ImportReport }) {
  if (words.length === 0) return null;
  const all = counts.new + counts.more + counts.same;
  return (
    <details open={words.length <= 12}>
      <summary className={styles.summary}>{words.length < all ? `${words.length} of ${plural(all, 'word')}` : plural(all, 'word')}</summary>
      <Scrolled label="Words in the file">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">Meaning</th>
              <th scope="col">Here</th>
            </tr>
          </thead>
          <tbody>
            {words.map(({ headword, gloss, state }) => (
              <tr key={`${headword} ${gloss}`}>
                <td>
                  <Headword text={headword} />
                </td>
                <td>{gloss}</td>
                <td className="soft">{STATES[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </details>
  );
}

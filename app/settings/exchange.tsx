'use client';

import { useRouter } from 'next/navigation';
import { Notice } from '../ui/notice.tsx';
import { plural, shortDate } from '../ui/when.ts';
import backup from './backup.module.css';
import styles from './exchange.module.css';
import { ImportContent } from './import-content.tsx';
import type { ImportState } from './import-job.ts';
import { importedLine } from './import-lines.ts';
import { useImportWords } from './use-import-words.ts';

/** An import that can be taken back. */
export interface ListedImport {
  batch: string;
  at: number;
  file: string;
  words: number;
  reviews: number;
}

/** Words to other programs and from them. What is in a file is shown before any of it is taken over. */
export function Exchange({ zone, imports }: { zone: string; imports: ListedImport[] }) {
  const router = useRouter();
  const { state, send, look, take, undo, stop } = useImportWords(() => router.refresh());
  const shown = state.state === 'looked' ? state.report : state.state === 'running' ? state.seen : undefined;
  const running = state.state === 'running';
  return (
    <div className={backup.backup}>
      <div>
        <h3>Words for other programs</h3>
        <p className={backup.line}>
          Every word you keep, with its sentence and meaning. The Anki package also has its cards of all kinds, their schedule (FSRS) and
          the review log; the tables have a row per word and say where it stands. Texts, settings and corrections are in a backup only.
        </p>
        <p className="actions">
          <a className="button" href="/api/export/apkg" download>
            Anki package
          </a>
          <a className="button" href="/api/export/csv" download>
            Spreadsheet (CSV)
          </a>
          <a className="button" href="/api/export/tsv" download>
            Table with tabs (TSV)
          </a>
        </p>
      </div>
      <div>
        <h3>Words from Anki and lists</h3>
        <label className="field">
          Anki package or list of words
          <input
            type="file"
            accept=".apkg,.colpkg,.anki2,.anki21,.csv,.tsv,.txt"
            className={backup.file}
            disabled={running}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void send(file);
            }}
            // The same file can be chosen again.
            onClick={({ currentTarget }) => {
              currentTarget.value = '';
            }}
          />
          <small>
            It is looked at first; nothing is taken over before you say so. A list has a German word on each line, as plain text, CSV or
            TSV.
          </small>
        </label>
        {running && <Running state={state} stop={() => void stop()} />}
        {shown && (
          <ImportContent
            report={shown}
            zone={zone}
            busy={running}
            look={(choices) => void look(choices, shown)}
            take={(choices) => void take(choices)}
            cancel={() => void stop()}
          />
        )}
        <Ended state={state} undo={(batch) => void undo(batch)} />
        {imports.length > 0 && (
          <section className={styles.past} aria-labelledby="past-imports">
            <h4 id="past-imports">Taken over lately</h4>
            <ul className="rows">
              {imports.map(({ batch, at, file, words, reviews }) => (
                <li key={batch} className={styles.import}>
                  <p>
                    <span className={styles.file}>{file}</span>
                    <span className="soft figures">
                      {shortDate(at, zone, true)} · {plural(words, 'new word')}
                      {reviews > 0 && `, ${plural(reviews, 'review')}`}
                    </span>
                  </p>
                  <button type="button" className="button quiet" disabled={running} onClick={() => void undo(batch)}>
                    Undo<span className="unseen">: {file}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p className={backup.line}>Undo takes back all that came with a file. Your own answers since then stay in the log.</p>
          </section>
        )}
      </div>
    </div>
  );
}

function Running({ state: { doing, share }, stop }: { state: { doing: string; share: number }; stop: () => void }) {
  return (
    <div className={backup.running}>
      <progress aria-label="The file with words" value={share} max={1} />
      <p className={`${backup.line} figures`} role="status">
        {doing}
      </p>
      <button type="button" className="button" onClick={stop}>
        Stop
      </button>
    </div>
  );
}

function Ended({ state, undo }: { state: ImportState; undo: (batch: string) => void }) {
  if (state.state === 'stopped') return <Notice>Stopped. Nothing was changed.</Notice>;
  if (state.state === 'failed') return <Notice tone="bad">{state.problem}</Notice>;
  if (state.state === 'undone') return <Notice tone="good">Taken back. Your words and cards are as they were without it.</Notice>;
  if (state.state !== 'imported') return null;
  const { batch, copy } = state.report;
  return (
    <Notice tone="good">
      <p>
        {importedLine(state.report)}
        {copy && (
          <>
            {' '}
            The database from before is kept as <code className={backup.copy}>{copy}</code>.
          </>
        )}
      </p>
      {batch && (
        <button type="button" className={`button ${styles.undo}`} onClick={() => undo(batch)}>
          Undo
        </button>
      )}
    </Notice>
  );
}

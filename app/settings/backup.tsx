'use client';

import { useRouter } from 'next/navigation';
import { Notice } from '../ui/notice.tsx';
import { shortDate } from '../ui/when.ts';
import styles from './backup.module.css';
import { BackupContent } from './backup-content.tsx';
import type { RestoreState } from './backup-job.ts';
import { restoredLine } from './backup-lines.ts';
import { useRestore } from './use-restore.ts';

/** Everything in one file, and back: what is in a file is shown before any of it is written. */
export function Backup({ zone }: { zone: string }) {
  const router = useRouter();
  const { state, look, restore, stop } = useRestore(() => router.refresh());
  return (
    <div className={styles.backup}>
      <div>
        <h3>Backup</h3>
        <p className={styles.line}>
          One file with everything you made: words and reviews, your texts and feeds, settings and corrections. Keys of translation services
          are not in it.
        </p>
        <a className="button" href="/api/backup" download>
          Download a backup
        </a>
      </div>
      <div>
        <h3>Restore</h3>
        <label className="field">
          Backup file
          <input
            type="file"
            accept=".backup"
            className={styles.file}
            disabled={state.state === 'running'}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void look(file);
            }}
            // The same file can be chosen again.
            onClick={({ currentTarget }) => {
              currentTarget.value = '';
            }}
          />
          <small>It is looked at first; nothing is written before you say so. What you have now stays, and what is missing is added.</small>
        </label>
        {state.state === 'running' && <Running state={state} stop={() => void stop()} />}
        {state.state === 'looked' && (
          <BackupContent
            report={state.report}
            date={(at) => shortDate(at, zone, true)}
            restore={() => void restore()}
            cancel={() => void stop()}
          />
        )}
        <Ended state={state} />
      </div>
    </div>
  );
}

function Running({ state: { doing, share }, stop }: { state: { doing: string; share: number }; stop: () => void }) {
  return (
    <div className={styles.running}>
      <progress aria-label="The backup file" value={share} max={1} />
      <p className={`${styles.line} figures`} role="status">
        {doing}
      </p>
      <button type="button" className="button" onClick={stop}>
        Stop
      </button>
    </div>
  );
}

function Ended({ state }: { state: RestoreState }) {
  if (state.state === 'stopped') return <Notice>Stopped. Nothing was changed.</Notice>;
  if (state.state === 'failed') return <Notice tone="bad">{state.problem}</Notice>;
  if (state.state !== 'restored') return null;
  return (
    <Notice tone="good">
      {restoredLine(state.report)}
      {state.report.copy && (
        <>
          {' '}
          The database from before is kept as <code className={styles.copy}>{state.report.copy}</code>.
        </>
      )}
    </Notice>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { newEvent, send } from '../ui/events.ts';
import { Notice } from '../ui/notice.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import styles from './fit.module.css';
import { FitFigures } from './fit-figures.tsx';
import { type FitJob, learnedLine } from './fit-job.ts';
import { jobLine } from './gloss-job.ts';
import { useFitJob } from './use-fit-job.ts';

/** The fit that holds: when it was made, and from how many answers. */
export interface Fitted {
  on: string;
  reviews: number | null;
}

interface Props {
  fitted: Fitted | null;
  job: FitJob | null;
}

/** Fits the weights of the schedule to the learner, and says what came of it. */
export function Fit({ fitted, job: before }: Props) {
  const router = useRouter();
  const isReady = useHydrated();
  const { job, start, stop, forget } = useFitJob(before, () => router.refresh());
  const [said, setSaid] = useState<string | null>(null);

  const change = async (event: Parameters<typeof send>[0], sentence: string) => {
    const result = await send(event);
    forget();
    setSaid(result.ok ? sentence : result.message);
    router.refresh();
  };
  const begin = () => {
    setSaid(null);
    start();
  };

  if (job?.state === 'running') {
    return (
      <div className={styles.fit}>
        <progress className={styles.progress} aria-label="Fitting the weights" value={job.share} max={1} />
        <p className={`${styles.line} figures`}>{jobLine(job)}</p>
        <button type="button" className="button" onClick={stop}>
          Stop
        </button>
      </div>
    );
  }
  const taken = job?.state === 'done' ? job.about.event : null;
  return (
    <div className={styles.fit}>
      <p className={styles.line}>{standing(fitted)}</p>
      {job?.state === 'done' && (
        <>
          <Notice tone={taken ? 'good' : 'plain'}>
            {taken
              ? 'Your answers are predicted better now, so the new weights are in use from the next answer on.'
              : 'The new weights predict no better, so those in use stay.'}
          </Notice>
          <FitFigures found={job.about} />
          <p className={styles.line}>{learnedLine(job.about)}</p>
        </>
      )}
      {job?.state === 'failed' && <Notice tone="bad">{job.problem}</Notice>}
      {job?.state === 'stopped' && <Notice>Stopped. The weights are as they were.</Notice>}
      {said && <Notice>{said}</Notice>}
      <div className="actions">
        <button type="button" className="button" disabled={!isReady} onClick={begin}>
          {fitted ? 'Fit again' : 'Fit to my answers'}
        </button>
        {taken && (
          <button
            type="button"
            className="button quiet"
            onClick={() => void change(newEvent('undone', { target: taken }), 'Taken back: the weights from before are in use again.')}
          >
            Undo
          </button>
        )}
        {fitted && !taken && (
          <button
            type="button"
            className="button quiet"
            disabled={!isReady}
            onClick={() => void change(newEvent('parameters-fitted', { weights: null }), 'The published weights are in use again.')}
          >
            Use the published ones again
          </button>
        )}
      </div>
    </div>
  );
}

function standing(fitted: Fitted | null): string {
  if (!fitted) {
    return 'When a card comes back follows from 21 weights. In use are the published ones, which fit learners in the mean. From your own answers better ones can be found, on this machine.';
  }
  const from = fitted.reviews === null ? '' : ` to ${fitted.reviews.toLocaleString('en-GB')} of your answers`;
  return `When a card comes back follows from 21 weights. Yours were fitted on ${fitted.on}${from}.`;
}

import { useEffect, useRef, useState } from 'react';
import { askFit, type FitJob } from './fit-job.ts';

const EVERY = 250;

/** The fit: how it is, and how to start and stop it. While it runs, the server is asked four times a second. */
export function useFitJob(before: FitJob | null, onTaken: () => void) {
  const [job, setJob] = useState(before);
  const taken = useRef(onTaken);
  taken.current = onTaken;
  const hear = (answer: FitJob | null) => {
    setJob(answer);
    if (answer?.state === 'done' && answer.about.event !== null) taken.current();
  };
  // Until the server has heard of it, it would say that there is none.
  const [isStarting, setStarting] = useState(false);
  const isRunning = job?.state === 'running' && !isStarting;

  useEffect(() => {
    if (!isRunning) return;
    let over = false;
    const ask = async () => {
      const answer = await askFit('GET');
      if (over) return;
      hear(answer);
      if (answer?.state === 'running') timer = setTimeout(ask, EVERY);
    };
    let timer = setTimeout(ask, EVERY);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [isRunning]);

  return {
    job,
    start: () => {
      setJob({ state: 'running', doing: 'Starting', share: 0 });
      setStarting(true);
      void askFit('POST').then((answer) => {
        setStarting(false);
        hear(answer);
      });
    },
    stop: () => void askFit('DELETE').then(hear),
    forget: () => setJob(null),
  };
}

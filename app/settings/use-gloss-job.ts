import { useEffect, useRef, useState } from 'react';
import type { FreedictLanguage } from '#lib/dictionary/gloss-language.ts';
import { askJob, type GlossJob } from './gloss-job.ts';

const EVERY = 250;

type Jobs = Partial<Record<FreedictLanguage, GlossJob | null>>;

/** The installations: how they are, and how to start and stop one. While one runs, the server is asked four times a second. */
export function useGlossJob(before: Jobs, onDone: (language: FreedictLanguage) => void) {
  const [jobs, setJobs] = useState(before);
  const done = useRef(onDone);
  done.current = onDone;
  const hear = (language: FreedictLanguage, job: GlossJob | null) => {
    setJobs((now) => ({ ...now, [language]: job }));
    if (job?.state === 'done') done.current(language);
  };
  const running = Object.entries(jobs).find(([, job]) => job?.state === 'running')?.[0] as FreedictLanguage | undefined;

  useEffect(() => {
    if (!running) return;
    let over = false;
    const ask = async () => {
      const job = await askJob(running, 'GET');
      if (over) return;
      hear(running, job);
      if (job?.state === 'running') timer = setTimeout(ask, EVERY);
    };
    let timer = setTimeout(ask, EVERY);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [running]);

  return {
    jobs,
    start: (language: FreedictLanguage) => {
      setJobs((now) => ({ ...now, [language]: { state: 'running', doing: 'Starting', share: 0 } }));
      void askJob(language, 'POST').then((job) => hear(language, job));
    },
    stop: (language: FreedictLanguage) => void askJob(language, 'DELETE').then((job) => hear(language, job)),
  };
}

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { askFeedJob, type FeedJob, type FeedOrder } from './feed-job.ts';

/** Asked four times a second while it runs. */
const EVERY = 250;

/** What the sites are being asked, how far it is, and how to start and stop it. When it ends, the page is made anew. */
export function useFeedJob(before: FeedJob | null) {
  const router = useRouter();
  const [job, setJob] = useState(before?.state === 'running' ? before : null);
  const [asked, setAsked] = useState<FeedOrder>({ do: 'check' });
  const isRunning = job?.state === 'running';

  const hear = (now: FeedJob | null) => {
    setJob(now as typeof job);
    if (now?.state !== 'running') router.refresh();
  };
  useEffect(() => {
    if (!isRunning) return;
    let over = false;
    const ask = async () => {
      const now = await askFeedJob('GET');
      if (over) return;
      hear(now);
      if (now?.state === 'running') timer = setTimeout(ask, EVERY);
    };
    let timer = setTimeout(ask, EVERY);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [isRunning]);

  return {
    job: job as FeedJob | null,
    asked,
    isRunning,
    start: (order: FeedOrder) => {
      setAsked(order);
      setJob({ state: 'running', doing: 'Starting', share: 0 });
      void askFeedJob('POST', order).then(hear);
    },
    stop: () => void askFeedJob('DELETE').then(hear),
  };
}

export type UseFeedJob = ReturnType<typeof useFeedJob>;

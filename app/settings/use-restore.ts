import { useEffect, useRef, useState } from 'react';
import { askBackup, type JobAnswer, type RestoreState, sendBackup } from './backup-job.ts';

const EVERY = 250;

/** A file on its way back: looked at first, then restored. While something runs, the server is asked four times a second. */
export function useRestore(onRestored: () => void) {
  const [state, setState] = useState<RestoreState>({ state: 'idle' });
  const id = useRef<string | null>(null);
  const sending = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const hear = (answer: JobAnswer, done: 'looked' | 'restored') => {
    if (answer.state === 'running') timer.current = setTimeout(() => void ask(done), EVERY);
    setState(answer.state === 'done' ? { state: done, report: answer.about } : answer);
    if (answer.state === 'done' && done === 'restored') onRestored();
  };
  const ask = async (done: 'looked' | 'restored', method: 'GET' | 'POST' = 'GET') => {
    const asked = id.current;
    if (!asked) return;
    const answer = await askBackup(asked, method);
    if (asked === id.current) hear(answer, done);
  };
  return {
    state,
    look: async (file: File) => {
      clearTimeout(timer.current);
      // One that was looked at before is not wanted any more.
      if (id.current) void askBackup(id.current, 'DELETE');
      id.current = null;
      sending.current = new AbortController();
      const { signal } = sending.current;
      setState({ state: 'running', doing: 'Handing the file over', share: 0 });
      const sent = await sendBackup(file, signal);
      if (signal.aborted) return;
      if ('problem' in sent) return setState({ state: 'failed', problem: sent.problem });
      id.current = sent.id;
      await ask('looked');
    },
    restore: () => {
      setState({ state: 'running', doing: 'Starting', share: 0 });
      return ask('restored', 'POST');
    },
    stop: async () => {
      const stopped = id.current;
      sending.current?.abort();
      id.current = null;
      clearTimeout(timer.current);
      const running = state.state === 'running';
      const answer = stopped ? await askBackup(stopped, 'DELETE') : null;
      // It may have been done before it could be stopped.
      if (running && answer?.state === 'done' && 'copy' in answer.about) {
        setState({ state: 'restored', report: answer.about });
        onRestored();
      } else if (running && answer?.state === 'failed') setState(answer);
      else setState(running ? { state: 'stopped' } : { state: 'idle' });
    },
  };
}

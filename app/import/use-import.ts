import { useEffect, useRef, useState } from 'react';
import { askImport, beginImport, type ImportState, type Wanted } from './import-job.ts';

/** Asked four times a second while it runs. */
const EVERY = 250;

/** One import: how it is, how to start and stop it. When it is done, the text opens. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ state: 'idle' });
  const id = useRef<string | null>(null);
  const sending = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const hear = (now: ImportState) => {
    setState(now);
    if (now.state === 'running') timer.current = setTimeout(ask, EVERY);
    else id.current = null;
    if (now.state === 'done') location.assign(`/read/${encodeURIComponent(now.article)}`);
  };
  const ask = async () => {
    const asked = id.current;
    if (!asked) return;
    const answer = await askImport(asked, 'GET');
    if (asked === id.current) hear(answer);
  };
  return {
    state,
    start: async (wanted: Wanted) => {
      setState({ state: 'running', doing: wanted.kind === 'file' ? 'Handing the file over' : 'Starting', share: 0 });
      sending.current = new AbortController();
      const { signal } = sending.current;
      const begun = await beginImport(wanted, signal);
      if (signal.aborted) {
        if ('id' in begun) void askImport(begun.id, 'DELETE');
        return;
      }
      if ('problem' in begun) return setState({ state: 'failed', problem: begun.problem });
      id.current = begun.id;
      await ask();
    },
    stop: async () => {
      const stopped = id.current;
      // While it is handed over there is nothing on the server yet.
      sending.current?.abort();
      if (!stopped) return setState({ state: 'stopped' });
      id.current = null;
      clearTimeout(timer.current);
      const answer = await askImport(stopped, 'DELETE');
      setState(answer);
      if (answer.state === 'done') location.assign(`/read/${encodeURIComponent(answer.article)}`);
    },
  };
}

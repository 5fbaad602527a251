import { useEffect, useRef, useState } from 'react';
import type { ImportChoices } from '#lib/exchange/import/choices.ts';
import type { ImportReport } from '#lib/exchange/import/report.ts';
import { askExchange, type ImportState, type StepAnswer, sendWords } from './import-job.ts';

const EVERY = 250;

/** A file that words are taken from: looked at, looked at with other choices, taken over, taken back. While something runs, the server is asked four times a second. */
export function useImportWords(onChanged: () => void) {
  const [state, setState] = useState<ImportState>({ state: 'idle' });
  const id = useRef<string | null>(null);
  const sending = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  type Done = 'looked' | 'imported' | 'undone';
  const hear = (answer: StepAnswer, done: Done, seen?: ImportReport) => {
    if (answer.state === 'running') {
      timer.current = setTimeout(() => void ask(done, seen), EVERY);
      setState({ ...answer, ...(seen && { seen }) });
    } else if (answer.state === 'done') ended(answer.about, done);
    else setState(answer);
  };
  const ended = (about: ImportReport | { undone: number }, done: Done) => {
    if ('undone' in about) setState({ state: 'undone', events: about.undone });
    else setState(done === 'imported' ? { state: 'imported', report: about } : { state: 'looked', report: about });
    if (done !== 'looked') onChanged();
  };
  const ask = async (done: Done, seen?: ImportReport) => {
    const asked = id.current;
    if (!asked) return;
    const answer = await askExchange(asked, 'how');
    if (asked === id.current) hear(answer, done, seen);
  };
  const begin = async (step: Parameters<typeof askExchange>[1], done: Done, seen?: ImportReport) => {
    clearTimeout(timer.current);
    setState({ state: 'running', doing: 'Starting', share: 0, ...(seen && { seen }) });
    const asked = id.current;
    if (!asked) return;
    const answer = await askExchange(asked, step);
    if (asked === id.current) hear(answer, done, seen);
  };
  return {
    state,
    send: async (file: File) => {
      clearTimeout(timer.current);
      // One that was looked at before is not wanted any more.
      if (id.current) void askExchange(id.current, 'stop');
      id.current = null;
      sending.current = new AbortController();
      const { signal } = sending.current;
      setState({ state: 'running', doing: 'Handing the file over', share: 0 });
      const sent = await sendWords(file, signal);
      if (signal.aborted) return;
      if ('problem' in sent) return setState({ state: 'failed', problem: sent.problem });
      id.current = sent.id;
      await ask('looked');
    },
    look: (choices: ImportChoices, seen: ImportReport) => begin({ do: 'look', choices }, 'looked', seen),
    take: (choices: ImportChoices) => begin({ do: 'import', choices }, 'imported'),
    undo: (batch: string) => {
      id.current = batch;
      return begin({ do: 'undo' }, 'undone');
    },
    stop: async () => {
      const stopped = id.current;
      sending.current?.abort();
      id.current = null;
      clearTimeout(timer.current);
      const running = state.state === 'running';
      const answer = stopped ? await askExchange(stopped, 'stop') : null;
      // It may have been done before it could be stopped.
      if (running && answer?.state === 'done' && ('undone' in answer.about || answer.about.batch !== undefined))
        ended(answer.about, 'imported');
      else if (running && answer?.state === 'failed') setState(answer);
      else setState(running ? { state: 'stopped' } : { state: 'idle' });
    },
  };
}

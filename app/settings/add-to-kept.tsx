import { useState } from 'react';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { WordRef } from '#lib/words/event.ts';
import { newEvent, sendAll } from '../ui/events.ts';
import { kindName } from '../ui/kind-names.ts';
import { plural } from '../ui/when.ts';
import styles from './settings.module.css';

type State = { is: 'idle' | 'asking' } | { is: 'failed' } | { is: 'added'; events: string[]; saved: number };

/** What was ticked holds for words to come; this gives it to those that are kept already, with one undo. */
export function AddToKept({ kind }: { kind: CardKind }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const name = kindName(kind);

  const follow = (results: Promise<unknown>[]) => {
    for (const result of results) {
      void result.then(() => setState((now) => (now.is === 'added' ? { ...now, saved: now.saved + 1 } : now)));
    }
  };
  const add = async () => {
    setState({ is: 'asking' });
    try {
      const response = await fetch(`/api/words/kinds?without=${kind}`);
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const { words } = (await response.json()) as { words: WordRef[] };
      const events = words.map((word) => newEvent('kind-switched', { word, kind, on: true }));
      setState({ is: 'added', events: events.map(({ id }) => id), saved: 0 });
      follow(sendAll(events));
    } catch {
      setState({ is: 'failed' });
    }
  };
  const undo = () => {
    if (state.is !== 'added') return;
    sendAll(state.events.map((target) => newEvent('undone', { target })));
    setState({ is: 'idle' });
  };

  return (
    <p className={`actions ${styles.hint}`}>
      {state.is === 'added' ? (
        <>
          <span role="status">
            {state.events.length === 0
              ? 'Every word it fits has it.'
              : state.saved < state.events.length
                ? `Saving: ${state.saved} of ${state.events.length}`
                : `${plural(state.events.length, 'card')} added.`}
          </span>
          {state.events.length > 0 && (
            <button type="button" className="button quiet" onClick={undo}>
              Undo<span className="unseen">: {name} for kept words</span>
            </button>
          )}
        </>
      ) : (
        <>
          {state.is === 'failed' && <span role="status">That did not work. Try again.</span>}
          <button type="button" className="button quiet" disabled={state.is === 'asking'} onClick={() => void add()}>
            Add to kept words<span className="unseen">: {name}</span>
          </button>
        </>
      )}
    </p>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { newEvent, send } from '../../ui/events.ts';
import type { Told } from './told.ts';
import styles from './word.module.css';

/** Everything that made this word what it is, newest first; each can be taken back, and stays in its place until the page is opened again. */
export function History({ told, lemma }: { told: Told[]; lemma: string }) {
  const router = useRouter();
  /** What was taken back here, with the event that did. */
  const [gone, setGone] = useState<ReadonlyMap<string, { line: Told; by: string }>>(new Map());
  const lines = [...told.filter(({ id }) => !gone.has(id)), ...[...gone.values()].map(({ line }) => line)].sort((a, b) => b.at - a.at);

  const forget = (id: string) =>
    setGone((now) => {
      const after = new Map(now);
      after.delete(id);
      return after;
    });
  const undo = (line: Told) => {
    const event = newEvent('undone', { target: line.id });
    setGone((now) => new Map(now).set(line.id, { line, by: event.id }));
    // Without the last event that makes it the word has no page to be made again, and no way back.
    const isLast = !told.some(({ id, makes }) => makes && id !== line.id && !gone.has(id));
    void send(event).then((result) => (result.ok ? isLast || router.refresh() : forget(line.id)));
  };
  const redo = (line: Told) => {
    const before = gone.get(line.id)!;
    forget(line.id);
    void send(newEvent('undone', { target: before.by })).then(() => router.refresh());
  };

  return (
    <section className="part" aria-labelledby="history">
      <h2 id="history">What happened</h2>
      <ol className={styles.history}>
        {lines.map((line) => {
          const isGone = gone.has(line.id);
          return (
            <li key={line.id} data-gone={isGone || undefined}>
              <time dateTime={new Date(line.at).toISOString()}>{line.when}</time>
              <span>{line.what}</span>
              {!line.wider && (
                <button type="button" className="button quiet" onClick={() => (isGone ? redo(line) : undo(line))}>
                  {isGone ? 'Redo' : 'Undo'}
                  <span className="unseen">
                    : {line.what}, {line.when}, {lemma}
                  </span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { useMemo, useState } from 'react';
import type { SelectedWord } from '#lib/words/listed-word.ts';
import { newEvent, sendAll } from '../ui/events.ts';
import { plural } from '../ui/when.ts';
import { type Batch, changesOf, eventFor, matters, saidOf, saidOfNothing } from './batches.ts';
import type { Change } from './state.ts';

/** From how many on a change takes long enough to be told how far it is. */
const MANY = 200;

/** Changes words, shown at once and saved by the queue of events; each batch can be taken back as one. */
export function useBatches() {
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const [message, say] = useState('');
  /** Of a large batch: how many are saved, of how many. */
  const [saving, setSaving] = useState<{ saved: number; of: number } | null>(null);
  const changes = useMemo(() => changesOf(batches), [batches]);

  const track = (results: Promise<{ ok: boolean }>[]) => {
    if (results.length < MANY) return;
    let saved = 0;
    setSaving({ saved, of: results.length });
    for (const result of results) {
      void result.then(() => {
        saved++;
        // Told now and then: a thousand repaints would be slower than the saving.
        if (saved === results.length) setSaving(null);
        else if (saved % 50 === 0) setSaving({ saved, of: results.length });
      });
    }
  };

  const change = (words: readonly SelectedWord[], as: Change): void => {
    const some = words.filter((word) => matters(as, word, changes.get(word.key)));
    if (some.length === 0) {
      say(words.length > 0 ? saidOfNothing(as) : '');
      return;
    }
    const events = some.map((word) => eventFor(word, as));
    const batch: Batch = { change: as, events: new Map(some.map(({ key }, index) => [key, events[index]!.id])) };
    setBatches((before) => [...before, batch]);
    say(saidOf(as, some.length));
    const results = sendAll(events);
    track(results);
    // A refusal is told by the frame of the page; here the word goes back to what it was.
    void Promise.all(results).then((all) => {
      const refused = new Set(all.filter(({ ok }) => !ok).map(({ id }) => id));
      if (refused.size > 0) setBatches((before) => before.map((each) => without(each, refused)));
    });
  };

  const undo = (): void => {
    const last = batches.at(-1);
    if (!last) {
      say('There is nothing to undo on this page.');
      return;
    }
    setBatches((before) => before.filter((batch) => batch !== last));
    say(`Taken back: ${plural(last.events.size, 'word')}.`);
    track(sendAll([...last.events.values()].map((target) => newEvent('undone', { target }))));
  };

  return { changes, change, undo, canUndo: batches.length > 0, message, say, saving };
}

function without(batch: Batch, refused: ReadonlySet<string>): Batch {
  return { ...batch, events: new Map([...batch.events].filter(([, id]) => !refused.has(id))) };
}

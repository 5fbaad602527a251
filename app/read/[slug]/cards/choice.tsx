'use client';

import { type FormEvent, useState } from 'react';
import type { Proposal } from '#lib/cards/proposal.ts';
import type { CardKind } from '#lib/words/card-kind.ts';
import { isEventId, newId } from '../../../ui/event-id.ts';
import { newEvent, send } from '../../../ui/events.ts';
import { useHydrated } from '../../../ui/use-hydrated.ts';
import { plural } from '../../../ui/when.ts';
import styles from './choice.module.css';
import { Row } from './row.tsx';

/** So many are ticked from the start: what one text can reasonably add to a week. The others are one button away. */
const BEST = 20;

interface ChoiceProps {
  proposals: Proposal[];
  back: string;
  /** The end of the text that they are made at. */
  batch?: string;
  /** With which cards each begins. */
  begins: { kinds?: CardKind[] };
}

/** The proposed words to choose from; confirming keeps them, each with its sentence. */
export function Choice({ proposals, back, batch, begins }: ChoiceProps) {
  const [chosen, setChosen] = useState(() => new Set(proposals.slice(0, BEST).map(({ word }) => word.key)));
  const [all, setAll] = useState(false);
  const [made, setMade] = useState<string[] | null>(null);

  const isReady = useHydrated();

  const choose = (key: string, on: boolean) =>
    setChosen((now) => {
      const next = new Set(now);
      if (on) next.add(key);
      else next.delete(key);
      return next;
    });
  const make = (event: FormEvent) => {
    event.preventDefault();
    const together = batch && isEventId(batch) ? batch : newId();
    const events = proposals
      .filter(({ word }) => chosen.has(word.key))
      .map(({ word, context }) => newEvent('kept', { word, context, batch: together, ...begins }));
    for (const event of events) void send(event);
    setMade(events.map(({ id }) => id));
  };
  const takeBack = () => {
    for (const target of made ?? []) void send(newEvent('undone', { target }));
    setMade(null);
  };

  if (made) {
    return (
      <section className={styles.made}>
        <p role="status">{plural(made.length, 'card')} made. They come in your next reviews, a few at a time.</p>
        <p className="actions">
          <a className="button primary" href="/review">
            Review now
          </a>
          <a className="button" href={back}>
            Back to the text
          </a>
          <button type="button" className="button quiet" onClick={takeBack}>
            Undo
          </button>
        </p>
      </section>
    );
  }
  const shown = all ? proposals : proposals.slice(0, BEST);
  return (
    <form onSubmit={make}>
      <ul className="rows">
        {shown.map((proposal) => (
          <Row
            key={proposal.word.key}
            proposal={proposal}
            chosen={chosen.has(proposal.word.key)}
            choose={(on) => choose(proposal.word.key, on)}
          />
        ))}
      </ul>
      {!all && proposals.length > BEST && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          Show {plural(proposals.length - BEST, 'more word')}
        </button>
      )}
      <div className={styles.bar}>
        <button type="submit" className="button primary" disabled={!isReady || chosen.size === 0}>
          {chosen.size === 0 ? 'Make cards' : `Make ${plural(chosen.size, 'card')}`}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={!isReady}
          onClick={() => setChosen(chosen.size > 0 ? new Set() : new Set(shown.map(({ word }) => word.key)))}
        >
          {chosen.size > 0 ? 'Untick all' : 'Tick all'}
        </button>
      </div>
    </form>
  );
}

'use client';

import { useState } from 'react';
import type { LevelChosen } from '#lib/words/event.ts';
import { LEVELS, type Level, PRESUMED } from '#lib/words/level.ts';
import { newEvent, send } from './ui/events.ts';
import styles from './welcome.module.css';

const meaning: Record<Level, string> = {
  A1: 'I am starting: greetings, numbers, simple questions.',
  A2: 'I manage everyday things: shops, weather, short messages.',
  B1: 'I get the point of most texts on things I know.',
  B2: 'I read newspapers, with a dictionary beside me.',
  C1: 'I read almost everything; now and then a word is new.',
};

/** The one question of the first start. Any answer can be taken back at once, and changed later in the settings. */
export function Welcome() {
  const [chosen, setChosen] = useState<LevelChosen | null>(null);

  const choose = (level: Level | null) => {
    const event = newEvent('level-chosen', { level, presumed: level ? PRESUMED[level] : 0 });
    send(event);
    setChosen(event);
  };
  const takeBack = () => {
    if (chosen) send(newEvent('undone', { target: chosen.id }));
    setChosen(null);
  };

  if (chosen) {
    return (
      <section className="part" aria-labelledby="level">
        <h2 id="level">{chosen.level ? `${chosen.level} it is` : 'Nothing is presumed'}</h2>
        <p className={styles.told} role="status">
          {chosen.level
            ? `The ${chosen.presumed.toLocaleString('en-GB')} commonest words of German count as known. Tapping one still shows it, and keeping it makes it a card.`
            : 'Every word counts as new until you say otherwise.'}{' '}
          You can change this in the settings.
        </p>
        <button type="button" className="button" onClick={takeBack}>
          Undo
        </button>
      </section>
    );
  }
  return (
    <section className="part" aria-labelledby="level">
      <h2 id="level">How much German do you read already?</h2>
      <p className={styles.told}>Then common words you surely know are not marked as new. A rough answer is enough.</p>
      <ul className="rows">
        {LEVELS.map((level) => (
          <li key={level}>
            <button type="button" className={styles.level} onClick={() => choose(level)}>
              <strong>{level}</strong>
              <span>{meaning[level]}</span>
              <small className="figures">{PRESUMED[level].toLocaleString('en-GB')} words</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={() => choose(null)}>
        Skip
      </button>
    </section>
  );
}

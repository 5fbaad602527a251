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

/** The one question of the first start. `choice` is a recent answer: it can be taken back here, and changed later in the settings. */
export function Welcome({ choice }: { choice: LevelChosen | null }) {
  const [chosen, setChosen] = useState(choice);

  const choose = (level: Level | null) => {
    const event = newEvent('level-chosen', { level, presumed: level ? PRESUMED[level] : 0 });
    send(event);
    setChosen(event);
  };
  const takeBack = (event: LevelChosen) => {
    send(newEvent('undone', { target: event.id }));
    setChosen(null);
  };
  return chosen ? <Chosen choice={chosen} onUndo={() => takeBack(chosen)} /> : <Question onChoose={choose} />;
}

function Chosen({ choice, onUndo }: { choice: LevelChosen; onUndo: () => void }) {
  return (
    <section className={styles.chosen} aria-label="Level">
      <p role="status">
        {choice.level
          ? `${choice.level}: the ${choice.presumed.toLocaleString('en-GB')} commonest words of German count as known.`
          : 'No word counts as known until you say so.'}{' '}
        The settings can change this.
      </p>
      <button type="button" className="button quiet" onClick={onUndo}>
        Undo
      </button>
    </section>
  );
}

function Question({ onChoose }: { onChoose: (level: Level | null) => void }) {
  return (
    <section className="part" aria-labelledby="level">
      <h2 id="level">How much German do you read already?</h2>
      <p className={styles.told}>Common words you surely know are then not counted as new. A rough answer is enough.</p>
      <ul className="rows">
        {LEVELS.map((level) => (
          <li key={level}>
            <button type="button" className={styles.level} onClick={() => onChoose(level)}>
              <strong>{level}</strong>
              <span>{meaning[level]}</span>
              <small className="figures">{PRESUMED[level].toLocaleString('en-GB')} words</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={() => onChoose(null)}>
        Skip this question
      </button>
    </section>
  );
}

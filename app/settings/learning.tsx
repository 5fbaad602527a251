'use client';

import { useState } from 'react';
import { LEVELS, type Level, PRESUMED } from '#lib/words/level.ts';
import { newEvent, send } from '../ui/events.ts';
import { Choice } from './choice.tsx';

const levels: [Level | null, string][] = [...LEVELS.map((level): [Level, string] => [level, level]), [null, 'None']];

/** What counts for learning goes with the learner, not with the device: each choice is an event. */
export function Learning({ level: savedLevel, answers: savedAnswers }: { level: Level | null; answers: 2 | 4 }) {
  const [level, setLevel] = useState(savedLevel);
  const [answers, setAnswers] = useState(savedAnswers);

  const chooseLevel = (chosen: Level | null) => {
    setLevel(chosen);
    send(newEvent('level-chosen', { level: chosen, presumed: chosen ? PRESUMED[chosen] : 0 }));
  };
  const chooseAnswers = (chosen: 2 | 4) => {
    setAnswers(chosen);
    send(newEvent('setting-changed', { name: 'answers', value: chosen }));
  };

  return (
    <>
      <Choice
        legend="Level"
        hint={
          level
            ? `The ${PRESUMED[level].toLocaleString('en-GB')} commonest words of German count as known, unless you keep them or say otherwise.`
            : 'No word counts as known until you say so.'
        }
        options={levels}
        value={level}
        onChoose={chooseLevel}
      />
      <Choice
        legend="Answers in the review"
        hint={answers === 2 ? 'Didn’t know, Knew it.' : 'Again, Hard, Good, Easy; under each, when the card would come back.'}
        options={[
          [2, 'Two'],
          [4, 'Four'],
        ]}
        value={answers}
        onChoose={chooseAnswers}
      />
    </>
  );
}

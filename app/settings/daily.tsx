'use client';

import { useState } from 'react';
import { type Limits, limitSetting } from '#lib/cards/limits.ts';
import { newEvent, send } from '../ui/events.ts';
import { Choice } from './choice.tsx';

const OFFERED: Record<keyof Limits, number[]> = { new: [0, 5, 10, 20, 40], reviews: [50, 100, 200, 400] };

/** What a day may bring, and whether due words are asked in the text. */
export function Daily({ limits: saved, inText: savedInText }: { limits: Limits; inText: boolean }) {
  const [limits, setLimits] = useState(saved);
  const [inText, setInText] = useState(savedInText);
  const choose = (which: keyof Limits) => (value: number | null) => {
    setLimits((now) => ({ ...now, [which]: value }));
    void send(newEvent('setting-changed', { name: limitSetting(which), value }));
  };
  const chooseInText = (value: boolean) => {
    setInText(value);
    void send(newEvent('setting-changed', { name: 'review.inText', value }));
  };
  return (
    <>
      <Choice
        legend="New cards a day"
        hint="What is kept beyond that waits for the next days."
        options={options(OFFERED.new, saved.new)}
        value={limits.new}
        onChoose={choose('new')}
      />
      <Choice
        legend="Reviews a day"
        hint="First steps, and what comes back within a review, are not counted."
        options={options(OFFERED.reviews, saved.reviews)}
        value={limits.reviews}
        onChoose={choose('reviews')}
      />
      <Choice
        legend="Due words in a text"
        hint={inText ? 'A tap on a due word asks before it tells; your answer counts as a review.' : 'A tap on a due word tells at once.'}
        options={[
          [false, 'Tell'],
          [true, 'Ask first'],
        ]}
        value={inText}
        onChoose={chooseInText}
      />
    </>
  );
}

/** What is offered, with what was set elsewhere. */
function options(offered: number[], saved: number | null): [number | null, string][] {
  const all = saved === null || offered.includes(saved) ? offered : [...offered, saved].sort((a, b) => a - b);
  return [...all.map((limit): [number, string] => [limit, limit === 0 ? 'None' : String(limit)]), [null, 'No limit']];
}

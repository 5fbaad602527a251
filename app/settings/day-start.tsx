'use client';

import { useState } from 'react';
import { clockZone, DAY_START_SETTING } from '#lib/words/learner-day.ts';
import { newEvent, send } from '../ui/events.ts';
import { Choice } from './choice.tsx';

const HOURS: [number, string][] = [
  [0, 'Midnight'],
  [2, '2'],
  [3, '3'],
  [4, '4'],
  [5, '5'],
  [6, '6'],
];

/** When a day ends for a learner is the same for cards, limits and every figure. */
export function DayStart({ zone, hour: saved }: { zone: string; hour: number }) {
  const [hour, setHour] = useState(saved);
  const choose = (chosen: number) => {
    setHour(chosen);
    send(newEvent('setting-changed', { name: DAY_START_SETTING, value: chosen }));
  };
  return (
    <Choice
      legend="Your day begins at"
      hint={`In the morning in ${clockZone(zone)}, as this device has it: whoever reads before that is still in yesterday. What is past keeps its days.`}
      options={HOURS.some(([each]) => each === hour) ? HOURS : [...HOURS, [hour, String(hour)]]}
      value={hour}
      onChoose={choose}
    />
  );
}

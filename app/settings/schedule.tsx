'use client';

import { useMemo, useRef, useState } from 'react';
import { MAXIMUM_INTERVAL, type Parameters, RETENTION } from '#lib/cards/parameters.ts';
import { MAXIMUM_INTERVAL_SETTING, RETENTION_SETTING } from '#lib/cards/schedule-choice.ts';
import { type WorkloadBasis, workload, workloadLine } from '#lib/cards/workload.ts';
import { newEvent, send } from '../ui/events.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { Choice } from './choice.tsx';
import styles from './schedule.module.css';
import { basisLine, LONGEST } from './schedule-lines.ts';

/** How much is to be remembered, and what that costs; how long a card may stay away. The cost is computed here, so that it follows the hand. */
export function Schedule({ parameters, basis }: { parameters: Parameters; basis: WorkloadBasis }) {
  const isReady = useHydrated();
  const [percent, setPercent] = useState(Math.round(parameters.retention * 100));
  const [longest, setLongest] = useState(parameters.maximumInterval);
  const saved = useRef(percent);
  const cost = useMemo(
    () => workloadLine(workload(basis, { ...parameters, retention: percent / 100, maximumInterval: longest })),
    [basis, parameters, percent, longest],
  );

  const save = () => {
    if (saved.current === percent) return;
    saved.current = percent;
    send(newEvent('setting-changed', { name: RETENTION_SETTING, value: percent / 100 }));
  };
  const chooseLongest = (days: number) => {
    setLongest(days);
    send(newEvent('setting-changed', { name: MAXIMUM_INTERVAL_SETTING, value: days }));
  };
  const options = LONGEST.some(([days]) => days === longest) ? LONGEST : [...LONGEST, [longest, `${longest} days`] as [number, string]];

  return (
    <>
      <div className={styles.wish}>
        <label className={styles.label} htmlFor="retention">
          To be remembered when a card comes back
        </label>
        <p className={styles.hint}>
          The more, the sooner cards come back, and the more there is to do. Cards keep the day they have; it counts from their next answer
          on.
        </p>
        <div className={styles.slide}>
          <input
            id="retention"
            type="range"
            min={Math.round(RETENTION.min * 100)}
            max={Math.round(RETENTION.max * 100)}
            value={percent}
            disabled={!isReady}
            aria-valuetext={`${percent} percent. ${cost}`}
            onChange={({ currentTarget }) => setPercent(currentTarget.valueAsNumber)}
            onPointerUp={save}
            onKeyUp={save}
            onBlur={save}
          />
          {/* The slider says it itself. */}
          <span className="figures" aria-hidden="true">
            {percent} %
          </span>
        </div>
        <p className={`${styles.cost} figures`}>{cost}</p>
        <p className={styles.hint}>{basisLine(basis)}</p>
      </div>
      <Choice
        legend="Longest time until a card comes back"
        hint={
          longest === MAXIMUM_INTERVAL.max
            ? 'What is known very well may stay away for many years.'
            : 'What is known very well comes back sooner than it would have to.'
        }
        options={options}
        value={longest}
        onChoose={chooseLongest}
      />
    </>
  );
}

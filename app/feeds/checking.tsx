import { useState } from 'react';
import { newEvent, send } from '../ui/events.ts';
import styles from './feeds.module.css';

/** Whether feeds are checked by themselves: a choice of the learner, so it is an event. */
export function Checking({ isOn: saved }: { isOn: boolean }) {
  const [isOn, setOn] = useState(saved);
  return (
    <label className={`choice ${styles.checking}`}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setOn(target.checked);
          send(newEvent('setting-changed', { name: 'feeds', value: target.checked }));
        }}
      />
      Check them by themselves while Lesefluss runs
    </label>
  );
}

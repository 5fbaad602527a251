'use client';

import { useSyncExternalStore } from 'react';
import { type Appearance, type AppearanceValue, appearance, setAppearance } from '../ui/appearance.ts';
import { Choice } from './choice.tsx';
import styles from './settings.module.css';

const listeners = new Set<() => void>();

/** How pages look on this device. Every change shows at once, on this page. */
export function Look() {
  return (
    <>
      <Setting
        name="theme"
        legend="Theme"
        options={[
          [null, 'System'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
      />
      <Setting
        name="size"
        legend="Size of the text"
        options={[
          ['small', 'Small'],
          [null, 'Medium'],
          ['large', 'Large'],
        ]}
      />
      <Setting
        name="face"
        legend="Typeface of the text"
        options={[
          [null, 'Serif'],
          ['sans', 'Sans'],
        ]}
      />
      <p className={styles.sample} lang="de">
        Das Treffen fand zumindest in Teilen auf einer Jacht statt.
      </p>
      <Setting
        name="marks"
        legend="Words marked in a text"
        options={[
          [null, 'Learning and due'],
          ['new', 'New words too'],
        ]}
      />
    </>
  );
}

interface SettingProps<Name extends Appearance> {
  name: Name;
  legend: string;
  options: [AppearanceValue<Name>, string][];
}

function Setting<Name extends Appearance>({ name, legend, options }: SettingProps<Name>) {
  const value = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => appearance(name),
    () => null,
  );
  const choose = (chosen: AppearanceValue<Name>) => {
    setAppearance(name, chosen);
    for (const listener of listeners) listener();
  };
  return <Choice legend={legend} options={options} value={value} onChoose={choose} />;
}

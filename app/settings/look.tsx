'use client';

import { type Appearance, type AppearanceValue, setAppearance } from '../ui/appearance.ts';
import { useAppearance } from '../ui/use-appearance.ts';
import { ViewSwitches } from '../ui/view-switches.tsx';
import { Choice } from './choice.tsx';
import styles from './settings.module.css';

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
      <fieldset className={styles.setting}>
        <legend>Shown in a text</legend>
        <p className={styles.hint}>Words that you are learning or that are due are always underlined.</p>
        <ViewSwitches />
      </fieldset>
    </>
  );
}

interface SettingProps<Name extends Appearance> {
  name: Name;
  legend: string;
  options: [AppearanceValue<Name>, string][];
}

function Setting<Name extends Appearance>({ name, legend, options }: SettingProps<Name>) {
  const value = useAppearance(name);
  return <Choice legend={legend} options={options} value={value} onChoose={(chosen) => setAppearance(name, chosen)} />;
}

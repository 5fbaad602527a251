'use client';

import { useState } from 'react';
import { CARD_KINDS, type CardKind, START_KINDS } from '#lib/words/card-kind.ts';
import type { KindSettings } from '#lib/words/kind-settings.ts';
import { newEvent, send } from '../ui/events.ts';
import { KIND_ASKS, kindName } from '../ui/kind-names.ts';
import { AddToKept } from './add-to-kept.tsx';
import { Choice } from './choice.tsx';
import styles from './settings.module.css';
import { Tick } from './tick.tsx';

const SHORT = { meaning: 'Meaning', cloze: 'Gap', production: 'German' } as const;
const starts = START_KINDS.map((kind): [KindSettings['start'], string] => [kind, SHORT[kind]]);

/** How new words are asked, and how typed answers are taken. Each choice is an event. */
export function Kinds({ settings }: { settings: KindSettings }) {
  const [now, setNow] = useState(settings);
  const save = (name: string, value: string | boolean) => void send(newEvent('setting-changed', { name, value }));
  const come = (kind: CardKind, on: boolean) => {
    const also = on ? [...now.also, kind] : now.also.filter((each) => each !== kind);
    setNow({ ...now, also });
    save('kinds.also', also.join(' '));
  };
  return (
    <>
      <Choice
        legend="New words begin with"
        hint={`${kindName(now.start)}: ${KIND_ASKS[now.start]}.`}
        options={starts}
        value={now.start}
        onChoose={(start) => {
          setNow({ ...now, start, also: now.also.filter((kind) => kind !== start) });
          save('kind', start);
        }}
      />
      <fieldset className={styles.setting}>
        <legend>These come along</legend>
        <p className={styles.hint}>
          Each is a card with a memory of its own, asked on another day, and only of words that it fits. Others can be switched on at a
          word.
        </p>
        {CARD_KINDS.filter((kind) => kind !== now.start).map((kind) => (
          <Tick
            key={kind}
            label={kindName(kind)}
            hint={KIND_ASKS[kind]}
            checked={now.also.includes(kind)}
            onChange={(on) => come(kind, on)}
          >
            {now.also.includes(kind) && <AddToKept kind={kind} />}
          </Tick>
        ))}
      </fieldset>
      <fieldset className={styles.setting}>
        <legend>Typed answers</legend>
        <Tick
          label="Small slips do not count"
          hint="A wrong letter in a longer word, or a capital, is shown and forgiven. An article, an ending or a vowel in a form is not. ä, ö, ü, ß may always be typed as ae, oe, ue, ss."
          checked={now.forgive}
          onChange={(forgive) => {
            setNow({ ...now, forgive });
            save('typed.forgive', forgive);
          }}
        />
        <Tick
          label="Mistakes add cards"
          hint="A wrong article brings a card for the gender, a wrong form one for the form. It is said, and can be undone."
          checked={now.mistakes}
          onChange={(mistakes) => {
            setNow({ ...now, mistakes });
            save('kinds.mistakes', mistakes);
          }}
        />
      </fieldset>
    </>
  );
}

import { useId } from 'react';
import { SPEEDS } from '../../ui/voice.ts';
import type { Reach } from './aloud.ts';
import styles from './player.module.css';

interface Props {
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice;
  chooseVoice: (uri: string) => void;
  speed: number;
  changeSpeed: (speed: number) => void;
  reach: Reach;
  chooseReach: (reach: Reach) => void;
}

const reaches: [Reach, string][] = [
  ['sentence', 'Sentence'],
  ['paragraph', 'Paragraph'],
  ['page', 'To the end'],
];

/** How far, how fast, by whom. */
export function PlayerChoices({ voices, voice, chooseVoice, speed, changeSpeed, reach, chooseReach }: Props) {
  const id = useId();
  return (
    <div className={styles.choices}>
      <fieldset className={styles.reach}>
        <legend className="unseen">How far</legend>
        {reaches.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={id} checked={value === reach} onChange={() => chooseReach(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.range}>
        <span>Speed</span>
        <input
          type="range"
          min={SPEEDS[0]}
          max={SPEEDS.at(-1)}
          step={0.1}
          value={speed}
          aria-valuetext={`${speed}`}
          onChange={(event) => changeSpeed(Number(Number(event.currentTarget.value).toFixed(1)))}
        />
      </label>
      {voices.length > 1 && (
        <label className={styles.voice}>
          <span>Voice</span>
          <select value={voice.voiceURI} onChange={(event) => chooseVoice(event.currentTarget.value)}>
            {voices.map(({ voiceURI, name, localService }) => (
              <option key={voiceURI} value={voiceURI}>
                {name}
                {localService ? '' : ' (asks the network)'}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

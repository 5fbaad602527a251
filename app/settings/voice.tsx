'use client';

import { useEffect, useId, useState } from 'react';
import { NO_VOICE_HELP } from '../ui/no-voice.ts';
import { useGermanVoices } from '../ui/use-german-voices.ts';
import { chooseSpeed, chooseVoice, chosenSpeed, chosenVoice, SPEEDS, voiceOf } from '../ui/voice.ts';
import styles from './translation.module.css';
import { EXAMPLE } from './translator-form.ts';

/** Who reads aloud on this device, and how fast. */
export function Voice() {
  const voices = useGermanVoices();
  const [uri, setUri] = useState<string | null>(null);
  const [speed, setSpeed] = useState(0.9);
  const id = useId();
  useEffect(() => {
    setUri(chosenVoice());
    setSpeed(chosenSpeed());
    return () => window.speechSynthesis?.cancel();
  }, []);
  const voice = voiceOf(voices, uri);
  if (!voice) return <p className={styles.hint}>{NO_VOICE_HELP}</p>;

  const hear = () => {
    const spoken = new SpeechSynthesisUtterance(EXAMPLE);
    spoken.voice = voice;
    spoken.lang = voice.lang.replace('_', '-');
    spoken.rate = speed;
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
  };
  return (
    <div className={styles.voice}>
      <label className="field">
        Voice on this device
        <select
          value={voice.voiceURI}
          onChange={({ currentTarget: { value } }) => {
            setUri(value);
            chooseVoice(value);
          }}
        >
          {voices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
              {localService ? '' : ' (asks the network)'}
            </option>
          ))}
        </select>
        {!voice.localService && <small>This voice is made by a service: what is read aloud is sent there by the browser.</small>}
      </label>
      <div className="field">
        <label htmlFor={id}>Speed</label>
        <div className={styles.speed}>
          <input
            id={id}
            type="range"
            min={SPEEDS[0]}
            max={SPEEDS.at(-1)}
            step={0.1}
            value={speed}
            onChange={({ currentTarget: { value } }) => {
              const chosen = Number(Number(value).toFixed(1));
              setSpeed(chosen);
              chooseSpeed(chosen);
            }}
          />
          <output htmlFor={id} className="figures">
            {speed.toFixed(1)}×
          </output>
        </div>
      </div>
      <p className="actions">
        <button type="button" className="button" onClick={hear}>
          Hear it
        </button>
      </p>
    </div>
  );
}

import { useEffect, useReducer, useRef, useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { speakSentence } from '../../ui/speak-sentence.ts';
import { useGermanVoices } from '../../ui/use-german-voices.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { chooseSpeed, chooseVoice, chosenSpeed, chosenVoice, speedBy, voiceOf } from '../../ui/voice.ts';
import { aloud } from './aloud.ts';
import { NoVoice } from './no-voice.tsx';
import styles from './player.module.css';
import { PlayerChoices } from './player-choices.tsx';
import { Backward, Close, Forward, Pause, Play } from './player-icons.tsx';
import type { AloudWish } from './use-aloud.ts';
import { useSpoken } from './use-spoken.ts';

interface Props {
  sentences: readonly HTMLElement[];
  /** What was asked for last. */
  wish: AloudWish;
  /** Counts the openings of gloss cards, 0 while none is open: whoever looks a word up listens to nothing else meanwhile. */
  looked: number;
  cardOpen: boolean;
  close: () => void;
}

/** Reads the text aloud from a sentence on, and what it takes to steer that. */
export function Player({ sentences, wish, looked, cardOpen, close }: Props) {
  const voices = useGermanVoices();
  const [uri, setUri] = useState(chosenVoice);
  const [speed, setSpeed] = useState(chosenSpeed);
  const [choosing, setChoosing] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [now, act] = useReducer(aloud, null, () => ({
    paragraphs: paragraphsOf(sentences),
    at: wish.at ?? 0,
    state: 'speaking' as const,
    reach: wish.reach ?? ('page' as const),
    take: 1,
    reached: false,
  }));
  const bar = useRef<HTMLElement>(null);
  const voice = voiceOf(voices, uri);
  const sentence = sentences[now.at];
  const spoken = useSpoken(voice ? sentence : undefined, now, () => (cardOpen ? 0 : (bar.current?.offsetHeight ?? 0) + BELOW));

  // The first wish is in the beginning already.
  const first = useRef(wish);
  useEffect(() => {
    if (wish === first.current) return;
    act(wish.at === undefined ? { type: 'toggle' } : { type: 'start', at: wish.at, reach: wish.reach });
  }, [wish]);
  const lookedBefore = useRef(looked);
  useEffect(() => {
    if (looked > 0 && looked !== lookedBefore.current) act({ type: 'pause' });
    lookedBefore.current = looked;
  }, [looked]);

  const speaking = now.state === 'speaking';
  const settings = useRef({ voice, speed, spoken });
  settings.current = { voice, speed, spoken };
  const hasVoice = voice !== null;
  useEffect(() => {
    const { voice, speed } = settings.current;
    if (!speaking || !voice || !sentence) return;
    setFailure(null);
    return speakSentence(sentence.textContent ?? '', {
      voice,
      speed,
      onWord: (offset) => settings.current.spoken(offset),
      onEnd: () => act({ type: 'ended' }),
      onBroken: () => act({ type: 'pause' }),
      onFailure: (message) => {
        act({ type: 'pause' });
        setFailure(message);
      },
    });
  }, [speaking, hasVoice, now.take]);

  useEffect(() => {
    // The page may be kept by the browser, and its voice with it.
    const quiet = () => speechSynthesis.cancel();
    addEventListener('pagehide', quiet);
    return () => removeEventListener('pagehide', quiet);
  }, []);

  const changeSpeed = (to: number) => {
    if (to === speed) return;
    setSpeed(to);
    chooseSpeed(to);
    act({ type: 'anew' });
  };
  useKeys(({ key, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey || cardOpen || !voice) return false;
    if (key === 'Escape') close();
    else if (key === ',' || key === '.') act({ type: 'skip', by: key === ',' ? -1 : 1 });
    else if (key === '-' || key === '+') changeSpeed(speedBy(speed, key === '-' ? -1 : 1));
    else return false;
    return true;
  });

  if (!voice) return <NoVoice close={close} />;
  return (
    <section className={styles.player} ref={bar} aria-label="Reading aloud" data-state={now.state}>
      {failure && <Notice tone="bad">{failure}</Notice>}
      {choosing && (
        <PlayerChoices
          {...{ voices, voice, speed, changeSpeed }}
          reach={now.reach}
          chooseReach={(reach) => act({ type: 'reach', reach })}
          chooseVoice={(chosen) => {
            setUri(chosen);
            chooseVoice(chosen);
            act({ type: 'anew' });
          }}
        />
      )}
      <div className={styles.bar}>
        <button type="button" aria-label="Sentence before" disabled={now.at === 0} onClick={() => act({ type: 'skip', by: -1 })}>
          <Backward />
        </button>
        <button type="button" className={styles.main} aria-label={speaking ? 'Pause' : 'Go on'} onClick={() => act({ type: 'toggle' })}>
          {speaking ? <Pause /> : <Play />}
        </button>
        <button
          type="button"
          aria-label="Next sentence"
          disabled={now.at === sentences.length - 1}
          onClick={() => act({ type: 'skip', by: 1 })}
        >
          <Forward />
        </button>
        <p className={`${styles.place} figures`}>
          <span className="unseen">Sentence </span>
          {now.at + 1} of {sentences.length}
        </p>
        <button
          type="button"
          className={`${styles.speed} figures`}
          aria-expanded={choosing}
          aria-label={`Speed ${speed}, voice, how far`}
          onClick={() => setChoosing(!choosing)}
        >
          {speed.toFixed(1)}×
        </button>
        <button type="button" aria-label="Stop" onClick={close}>
          <Close />
        </button>
      </div>
    </section>
  );
}

/** Space between controls and the last line that is still above them. */
const BELOW = 80;

/** For each sentence the number of its paragraph. */
function paragraphsOf(sentences: readonly HTMLElement[]): number[] {
  const seen: (Element | null)[] = [];
  return sentences.map(({ parentElement }) => {
    if (seen.at(-1) !== parentElement) seen.push(parentElement);
    return seen.length;
  });
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { speakSentence } from '../ui/speak-sentence.ts';
import { useGermanVoices } from '../ui/use-german-voices.ts';
import { chosenSpeed, chosenVoice, voiceOf } from '../ui/voice.ts';

export interface Speech {
  /** Voices arrive late: for a while nobody knows whether there is one. */
  state: 'unknown' | 'none' | 'ready';
  speaking: boolean;
  /** Why nothing is heard. */
  problem: string | null;
  say: (sentence: string, slowly?: boolean) => void;
  stop: () => void;
}

/** How long voices are waited for, in milliseconds. */
const WAIT = 3000;
const SLOWLY = 0.7;

/** The German voice of this device. */
export function useSpeech(): Speech {
  const voices = useGermanVoices();
  const [waited, setWaited] = useState(false);
  const [speaking, setSpeaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), WAIT);
    return () => {
      clearTimeout(timer);
      end.current?.();
    };
  }, []);

  const stop = useCallback(() => {
    end.current?.();
    end.current = null;
    setSpeaking(false);
    setProblem(null);
  }, []);
  const say = useCallback(
    (sentence: string, slowly = false) => {
      const voice = voiceOf(voices, chosenVoice());
      if (!voice) return;
      end.current?.();
      setSpeaking(true);
      setProblem(null);
      const over = () => setSpeaking(false);
      end.current = speakSentence(sentence, {
        voice,
        speed: slowly ? Math.min(SLOWLY, chosenSpeed()) : chosenSpeed(),
        onWord: () => {},
        onEnd: over,
        onBroken: over,
        onFailure: (message) => {
          over();
          setProblem(message);
        },
      });
    },
    [voices],
  );
  return { state: voices.length > 0 ? 'ready' : waited ? 'none' : 'unknown', speaking, problem, say, stop };
}

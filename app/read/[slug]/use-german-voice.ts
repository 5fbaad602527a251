import { useCallback } from 'react';
import { useGermanVoices } from '../../ui/use-german-voices.ts';
import { chosenVoice, voiceOf } from '../../ui/voice.ts';

/** Says a German word or two; null where this browser has no German voice. Voices arrive late, so it can change. */
export function useGermanVoice(): ((text: string) => void) | null {
  const voices = useGermanVoices();
  const speak = useCallback(
    (text: string) => {
      const voice = voiceOf(voices, chosenVoice());
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = voice?.lang ?? 'de-DE';
      spoken.rate = 0.9;
      speechSynthesis.cancel();
      speechSynthesis.speak(spoken);
    },
    [voices],
  );
  return voices.length > 0 ? speak : null;
}

import { useCallback, useSyncExternalStore } from 'react';

/** Reads German aloud; null where this browser has no German voice. Voices arrive late, so it can change. */
export function useGermanVoice(): ((text: string) => void) | null {
  const voice = useSyncExternalStore(follow, germanVoice, () => null);
  const speak = useCallback(
    (text: string) => {
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = voice?.lang ?? 'de-DE';
      spoken.rate = 0.9;
      speechSynthesis.cancel();
      speechSynthesis.speak(spoken);
    },
    [voice],
  );
  return voice ? speak : null;
}

function follow(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {};
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/** A voice on this machine before one that asks the network. */
function germanVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const german = speechSynthesis.getVoices().filter(({ lang }) => /^de\b/iu.test(lang.replace('_', '-')));
  return german.find(({ localService }) => localService) ?? german[0] ?? null;
}

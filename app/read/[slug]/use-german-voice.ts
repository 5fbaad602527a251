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

// Asking for the voices takes a while, so it is done when they change and not with every card.
let known: SpeechSynthesisVoice | null | undefined;

function follow(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {};
  known = undefined; // voices may have come between the first question and now
  const anew = () => {
    known = undefined;
    changed();
  };
  speechSynthesis.addEventListener('voiceschanged', anew);
  return () => speechSynthesis.removeEventListener('voiceschanged', anew);
}

/** A voice on this machine before one that asks the network. */
function germanVoice(): SpeechSynthesisVoice | null {
  if (known !== undefined) return known;
  const voices = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
  const german = voices.filter(({ lang }) => /^de\b/iu.test(lang.replace('_', '-')));
  known = german.find(({ localService }) => localService) ?? german[0] ?? null;
  return known;
}

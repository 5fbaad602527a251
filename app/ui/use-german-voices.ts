import { useSyncExternalStore } from 'react';
import { germanOf } from './voice.ts';

const none: SpeechSynthesisVoice[] = [];

/** The German voices of this browser, the best ones first. They arrive late, so the list can change. */
export function useGermanVoices(): readonly SpeechSynthesisVoice[] {
  return useSyncExternalStore(follow, germanVoices, () => none);
}

// Asking for the voices takes a while, so it is done when they change and not with every card.
let known: SpeechSynthesisVoice[] | undefined;

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

function germanVoices(): SpeechSynthesisVoice[] {
  known ??= 'speechSynthesis' in window ? germanOf(speechSynthesis.getVoices()) : none;
  return known;
}

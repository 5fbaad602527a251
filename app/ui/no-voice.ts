/** What a browser without a German voice is told. */
export const NO_VOICE_HELP =
  'This browser has no German voice. Add one in the system’s settings, under speech or text-to-speech (look for “Deutsch”), then open this page again.';

const TOLD = 'lesefluss.no-voice';

/** It was said and read: what reads aloud hides itself while there is no voice. */
export function rememberNoVoice(): void {
  try {
    localStorage.setItem(TOLD, 'told');
  } catch {
    // Then it is said again on the next page.
  }
  hideWithoutVoice(false);
}

/** Hides what reads aloud (`data-read-aloud`) when there is no voice and that was said before; shows it otherwise. */
export function hideWithoutVoice(hasVoice: boolean): void {
  let told = false;
  try {
    told = localStorage.getItem(TOLD) !== null;
  } catch {
    // As if it was never said.
  }
  if (told && !hasVoice) document.documentElement.dataset.voiceless = '';
  else delete document.documentElement.dataset.voiceless;
}

/**
 * Which German voice reads aloud on this device, and how fast. Kept in the browser: every device has other voices, and one is quick where
 * another is slow.
 */
export const SPEEDS = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2] as const;
const USUAL = 0.9;

const VOICE = 'lesefluss.voice';
const SPEED = 'lesefluss.speed';

/** The part of a voice that counts for choosing one. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'voiceURI' | 'name'>;

/** The German ones of all voices: those on this machine before those that ask the network. */
export function germanOf<Some extends Voice>(voices: readonly Some[]): Some[] {
  const german = voices.filter(({ lang }) => /^de\b/iu.test(lang.replace('_', '-')));
  return german.sort((a, b) => Number(b.localService) - Number(a.localService));
}

/** The voice that was chosen, or the first one where it does not exist (any more). */
export function voiceOf<Some extends Voice>(german: readonly Some[], chosen: string | null): Some | null {
  return german.find(({ voiceURI }) => voiceURI === chosen) ?? german[0] ?? null;
}

/** A speed as it may be: one of the steps. */
export function speedOf(kept: string | null): number {
  const speed = Number(kept);
  return SPEEDS.find((step) => Math.abs(step - speed) < 0.01) ?? USUAL;
}

/** The next step up or down; the same at either end. */
export function speedBy(speed: number, by: 1 | -1): number {
  const at = (SPEEDS as readonly number[]).indexOf(speed);
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, at + by))]!;
}

export function chosenVoice(): string | null {
  return kept(VOICE);
}

export function chosenSpeed(): number {
  return speedOf(kept(SPEED));
}

export function chooseVoice(uri: string): void {
  keep(VOICE, uri);
}

export function chooseSpeed(speed: number): void {
  keep(SPEED, String(speed));
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Storage can be forbidden; then the choice lasts as long as the page.
  }
}

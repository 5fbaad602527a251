import { describe, expect, it } from 'vitest';
import { germanOf, SPEEDS, speedBy, speedOf, type Voice, voiceOf } from './voice.ts';

const voice = (name: string, lang: string, localService = true): Voice => ({ name, lang, localService, voiceURI: name });

describe('German voices', () => {
  const all = [voice('Net', 'de-DE', false), voice('Anna', 'de_DE'), voice('Max', 'de-AT'), voice('Daan', 'nl-NL'), voice('Den', 'den')];

  it('are those of any German-speaking country, those on this machine first', () => {
    expect(germanOf(all).map(({ name }) => name)).toEqual(['Anna', 'Max', 'Net']);
    expect(germanOf([voice('Bare', 'de')])).toHaveLength(1);
    expect(germanOf([])).toEqual([]);
  });

  it('one is chosen; where it does not exist, the first', () => {
    expect(voiceOf(germanOf(all), 'Max')?.name).toBe('Max');
    expect(voiceOf(germanOf(all), 'Gone')?.name).toBe('Anna');
    expect(voiceOf(germanOf(all), null)?.name).toBe('Anna');
    expect(voiceOf([], 'Max')).toBeNull();
  });
});

it.each([
  ['0.6', 0.6],
  ['1', 1],
  ['1.2', 1.2],
  [null, 0.9],
  ['', 0.9],
  ['5', 0.9],
  ['fast', 0.9],
])('a speed kept as %j is %d', (kept, speed) => {
  expect(speedOf(kept)).toBe(speed);
});

it('speed goes by steps and stays inside', () => {
  expect(speedBy(0.9, 1)).toBe(1);
  expect(speedBy(0.9, -1)).toBe(0.8);
  expect(speedBy(SPEEDS[0], -1)).toBe(0.6);
  expect(speedBy(1.2, 1)).toBe(1.2);
});

import { describe, expect, it } from 'vitest';
import type { Memory } from '#lib/words/memory.ts';
import { coverage } from './coverage.ts';
import type { GlossaryWord } from './glossary.ts';

const NOW = Date.UTC(2026, 0, 10);
const memory = (stability: number, due = NOW + 1): Memory => ({
  phase: 'review',
  stability,
  difficulty: 5,
  due,
  lastReview: NOW,
  reps: 3,
  lapses: 0,
});
const word = (lemma: string, count = 1, more: Partial<GlossaryWord> = {}): GlossaryWord => ({
  key: `${lemma}|NOUN`,
  lemma,
  pos: 'NOUN',
  senses: [],
  count,
  source: 'lexicon',
  ...more,
});

describe('coverage', () => {
  it('counts running words by what is known of their lemma', () => {
    const words = [word('Haus', 3), word('Tür', 2), word('Dach'), word('Hof'), word('Zaun')];
    const states = {
      'Haus|NOUN': { declared: 'known' as const },
      'Tür|NOUN': { memory: memory(30) },
      'Dach|NOUN': { memory: memory(5, NOW - 1) },
      'Hof|NOUN': { memory: { ...memory(0), phase: 'learning' as const } },
    };
    expect(coverage({ words }, states, NOW)).toEqual({
      running: 8,
      known: 6,
      share: 0.75,
      newWords: 1,
      learning: 1,
      due: 1,
      transparent: 0,
      runningNew: 1,
      runningLearning: 1,
      runningDue: 1,
      runningTransparent: 0,
    });
  });

  it.each([
    ['names', word('Berlin', 5, { name: 'place' }), {}],
    ['figures', word('2025', 5), {}],
    ['a word that corrections have taken all places from', word('Haus', 0), {}],
    ['what the learner ignores', word('Haus', 5), { 'Haus|NOUN': { declared: 'ignored' as const } }],
  ])('leaves out %s', (_, left, states) => {
    expect(coverage({ words: [left, word('Tür')] }, { ...states, 'Tür|NOUN': { presumed: true } }, NOW)).toMatchObject({
      running: 1,
      share: 1,
      newWords: 0,
    });
  });

  it('counts a compound of known parts apart', () => {
    const parts = [
      { lemma: 'Haus', key: 'Haus|NOUN' },
      { lemma: 'Tür', key: 'Tür|NOUN' },
    ];
    const states = { 'Haus|NOUN': { presumed: true }, 'Tür|NOUN': { declared: 'known' as const } };
    expect(coverage({ words: [word('Haustür', 1, { parts })] }, states, NOW)).toMatchObject({ transparent: 1, newWords: 0 });
    expect(coverage({ words: [word('Haustür', 1, { parts })] }, {}, NOW)).toMatchObject({ transparent: 0, newWords: 1 });
  });

  it('calls a text without words known', () => {
    expect(coverage({ words: [] }, {}, NOW).share).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordState } from '#lib/words/memory.ts';
import { coverage } from './coverage.ts';
import type { GlossaryWord } from './glossary.ts';
import { wordsFirst } from './words-first.ts';

const NOW = Date.UTC(2026, 2, 1);
const memory = { phase: 'review' as const, stability: 30, difficulty: 5, due: NOW + 1e9, lastReview: NOW, reps: 3, lapses: 0 };
const word = (lemma: string, count: number, more: Partial<GlossaryWord> = {}): GlossaryWord => ({
  key: `${lemma}|NOUN`,
  lemma,
  pos: 'NOUN',
  senses: [{ glosses: [`${lemma} in English`] }],
  count,
  source: 'lexicon',
  ...more,
});
const known: WordState = { declared: 'known' };

describe('wordsFirst', () => {
  it('takes the fewest words that reach the next target, the most frequent first', () => {
    const words = [word('known', 80), word('a', 2), word('b', 6), word('c', 5), word('d', 4), word('e', 3)];
    expect(wordsFirst({ words }, { 'known|NOUN': known }, NOW)).toEqual({ words: ['b|NOUN', 'c|NOUN'], from: 0.8, to: 0.91, target: 0.9 });
  });

  it('says how far the eight best bring when they do not reach the target', () => {
    const words = [word('known', 80), ...Array.from({ length: 20 }, (_, n) => word(`w${n}`, 1))];
    expect(wordsFirst({ words }, { 'known|NOUN': known }, NOW)).toMatchObject({ from: 0.8, to: 0.88, words: { length: 8 } });
    expect(wordsFirst({ words }, { 'known|NOUN': known }, NOW)).not.toHaveProperty('target');
  });

  it('aims at the next target, not at the best', () => {
    const words = [word('known', 92), word('a', 2), word('b', 2), word('c', 2), word('d', 2)];
    expect(wordsFirst({ words }, { 'known|NOUN': known }, NOW)).toMatchObject({ target: 0.95, words: { length: 2 } });
  });

  it('prefers the commoner of two that stand equally often', () => {
    const words = [word('known', 19), word('rare', 1, { rank: 9000 }), word('common', 1, { rank: 90 })];
    expect(wordsFirst({ words }, { 'known|NOUN': known }, NOW)?.words).toEqual(['common|NOUN']);
  });

  it.each<[string, GlossaryWord, Record<string, WordState>]>([
    ['a name', word('x', 5, { name: 'place' }), {}],
    ['an ignored word', word('x', 5), { 'x|NOUN': { declared: 'ignored' } }],
    ['a word that is learned already', word('x', 5), { 'x|NOUN': { memory } }],
    ['a word without a meaning', word('x', 5, { senses: [] }), {}],
    ['a small word, which no card teaches', word('x', 5, { pos: 'ADP' }), {}],
    ['a number', word('30.000', 5), {}],
    [
      'a compound that explains itself',
      word('Haustür', 5, {
        key: 'x|NOUN',
        parts: [
          { lemma: 'Haus', key: 'Haus|NOUN' },
          { lemma: 'Tür', key: 'Tür|NOUN' },
        ],
      }),
      { 'Haus|NOUN': known, 'Tür|NOUN': known },
    ],
  ])('never offers %s', (_, each, states) => {
    const words = [word('known', 10), word('y', 1), each];
    expect(wordsFirst({ words }, { 'known|NOUN': known, ...states }, NOW)?.words ?? []).not.toContain('x|NOUN');
  });

  it('has nothing to offer where the text reads easily, or nothing is new', () => {
    expect(wordsFirst({ words: [word('known', 99), word('a', 1)] }, { 'known|NOUN': known }, NOW)).toBeNull();
    expect(wordsFirst({ words: [] }, {}, NOW)).toBeNull();
    const learning = { memory: { ...memory, phase: 'learning' as const } };
    expect(wordsFirst({ words: [word('a', 1)] }, { 'a|NOUN': learning }, NOW)).toBeNull();
  });
});

const state = fc.constantFrom<WordState | undefined>(undefined, undefined, known, { presumed: true }, { declared: 'ignored' }, { memory });
const text = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), state, fc.boolean(), fc.boolean()), { maxLength: 40 });

it('promises what a recount gives, and no smaller choice reaches it', () => {
  fc.assert(
    fc.property(text, (rows) => {
      const words = rows.map(([count, , isName, isCompound], n) =>
        word(`w${n}`, count, {
          ...(isName && { name: 'name' as const }),
          ...(isCompound && n > 1 && { parts: [0, 1].map((part) => ({ lemma: `w${part}`, key: `w${part}|NOUN` })) }),
        }),
      );
      const states = Object.fromEntries(rows.flatMap(([, each], n) => (each ? [[`w${n}|NOUN`, each]] : [])));
      const offer = wordsFirst({ words }, states, NOW);
      if (!offer) return;
      expect(offer.words.length).toBeLessThanOrEqual(8);
      expect(offer.from).toBe(coverage({ words }, states, NOW).share);
      const learn = (keys: string[]) => {
        const after = { ...states, ...Object.fromEntries(keys.map((key) => [key, { memory }])) };
        return coverage({ words }, after, NOW).share;
      };
      expect(learn(offer.words)).toBeCloseTo(offer.to, 10);
      expect(offer.to).toBeGreaterThan(offer.from);
      if (offer.target === undefined) expect(offer.words.length).toBe(Math.min(8, words.filter(isNew).length));
      // One word less, whichever, falls short of the target.
      else for (const left of offer.words) expect(learn(offer.words.filter((key) => key !== left))).toBeLessThan(offer.target);

      function isNew(each: GlossaryWord): boolean {
        const isTransparent = each.parts?.every(({ key }) => {
          const said = states[key!];
          return said?.declared === 'known' || said?.presumed || said?.memory;
        });
        return !each.name && !states[each.key] && !isTransparent;
      }
    }),
  );
});

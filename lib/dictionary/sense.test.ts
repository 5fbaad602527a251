import { describe, expect, it } from 'vitest';
import type { Gloss, Sense } from './entry.ts';
import { excerpt } from './excerpt.ts';
import { glossKey } from './gloss-key.ts';
import { rankGlosses, rankSenses } from './sense.ts';
import { FEATURE_NAMES, glossFeatures, type Place, SIGNS } from './sense-features.ts';
import fitted from './sense-weights.json' with { type: 'json' };

const dictionary = excerpt(`See {f} :: sea
See {m} :: lake
sich erinnern {vr} :: to remember
erinnern {vt} :: to remind
bestehen {vi} :: to exist
auf etw. bestehen {vi} :: to insist on sth.
plötzlich {adj} :: sudden
plötzlich {adv} :: suddenly
Zug {m} [mil.] :: platoon
Zug {m} :: train
Weib {n} [veraltet] :: woman
Weib {n} :: female
Farbe {f} :: colour [Br.]; color [Am.]; paint`);
const first = (headword: string, place: Place) => rankGlosses(dictionary.entry(headword)!.senses, place)[0]!.gloss.text;

describe('the sense that fits a place', () => {
  it.each<[string, Place, string]>([
    ['See', { upos: 'NOUN', gender: 'Fem' }, 'sea'],
    ['See', { upos: 'NOUN', gender: 'Masc' }, 'lake'],
    ['erinnern', { upos: 'VERB', reflexive: true }, 'to remember'],
    ['erinnern', { upos: 'VERB', reflexive: false }, 'to remind'],
    ['bestehen', { upos: 'VERB', prepositions: new Set(['auf']) }, 'to insist on'],
    ['bestehen', { upos: 'VERB', prepositions: new Set(['in']) }, 'to exist'],
    ['plötzlich', { upos: 'ADJ', inflected: false }, 'suddenly'],
    ['plötzlich', { upos: 'ADJ', inflected: true }, 'sudden'],
    ['Zug', { upos: 'NOUN', subjects: new Map([['military', 0.8]]) }, 'platoon'],
    ['Zug', { upos: 'NOUN', subjects: new Map([['cooking', 0.8]]) }, 'train'],
    ['Weib', { upos: 'NOUN' }, 'female'],
  ])('%s at %j is "%s"', (headword, place, gloss) => {
    expect(first(headword, place)).toBe(gloss);
  });

  it('tells a gloss in two spellings once', () => {
    const glosses = rankGlosses(dictionary.entry('Farbe')!.senses, {}).map(({ gloss }) => gloss.text);
    expect(glosses).toHaveLength(2);
    expect(glosses).toContain('paint');
  });

  it('puts what is made of the parts first, whatever speaks for others', () => {
    const { senses } = dictionary.entry('See')!;
    const composed: Sense = { ...senses[0]!, glosses: [{ text: 'put together', labels: ['rare'], notes: [] }], composed: true };
    expect(rankSenses([...senses, composed], { gender: 'Fem' })[0]!.glosses[0]!.text).toBe('put together');
  });

  it('does not depend on what was asked before', () => {
    const { senses } = dictionary.entry('See')!;
    const before = rankGlosses(senses, { gender: 'Fem' }).map(({ score }) => score);
    rankGlosses(senses, { gender: 'Masc' });
    const narrowed = senses.map((sense) => ({ ...sense, frame: 'in einem ~', labels: ['obs.'] }));
    expect(rankGlosses(narrowed, { gender: 'Fem' })[0]!.score).toBeLessThan(before[0]!);
    expect(rankGlosses(senses, { gender: 'Fem' }).map(({ score }) => score)).toEqual(before);
  });
});

it('weights exist for exactly the features, in the direction that each may have', () => {
  const weights: Record<string, number> = fitted.weights;
  expect(Object.keys(weights).sort()).toEqual([...FEATURE_NAMES].sort());
  for (const name of FEATURE_NAMES) if (SIGNS[name] !== 0) expect(SIGNS[name] * weights[name]!).toBeGreaterThanOrEqual(0);
  const sense = dictionary.entry('See')!.senses[0]!;
  expect(Object.keys(glossFeatures(sense, sense.glosses[0] as Gloss, 0, {})).sort()).toEqual([...FEATURE_NAMES].sort());
});

describe('glosses that say the same', () => {
  it.each([
    ['colour', 'color'],
    ['to organise', 'to organize'],
    ['the web', 'web'],
    ['portions', 'portion'],
    ['Sea', 'sea'],
  ])('"%s" and "%s"', (one, other) => expect(glossKey(one)).toBe(glossKey(other)));

  it.each([
    ['to get up', 'to get on'],
    ['to walk', 'walk'],
    ['to lead', 'to lead to'],
    ['sea', 'lake'],
    ['…', '—'],
  ])('not "%s" and "%s"', (one, other) => expect(glossKey(one)).not.toBe(glossKey(other)));
});

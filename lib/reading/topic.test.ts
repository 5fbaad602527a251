import { describe, expect, it } from 'vitest';
import { excerpt } from '#lib/dictionary/excerpt.ts';
import type { Sentence, Token, Upos } from '#lib/german/word.ts';
import { topicOf } from './topic.ts';

const dictionary = excerpt(`Zug {m} [mil.] :: platoon
Zug {m} :: train
Leutnant {m} [mil.] :: lieutenant
Kaserne {f} [mil.] :: barracks
Stollen {m} [cook.] :: stollen
Fahrkarte {f} :: ticket`);

const token = (lemma: string, upos: Upos = 'NOUN', extra: Partial<Token> = {}): Token => ({
  form: lemma,
  start: 0,
  end: lemma.length,
  lemma,
  upos,
  feats: {},
  source: 'lexicon',
  because: [],
  confidence: 1,
  ...extra,
});
const text = (...tokens: Token[]): Sentence[] => [{ start: 0, end: 0, tokens }];

describe('the topic of a text', () => {
  it('is what its words are labeled with, stronger with each of them', () => {
    const one = topicOf(text(token('Zug'), token('Leutnant')), dictionary).around('Zug');
    const two = topicOf(text(token('Zug'), token('Leutnant'), token('Kaserne')), dictionary).around('Zug');
    expect(one.get('military')).toBeCloseTo(0.5);
    expect(two.get('military')).toBeGreaterThan(one.get('military')!);
    expect(two.has('cooking')).toBe(false);
  });

  it.each([
    ['the word itself', text(token('Leutnant')), 'Leutnant'],
    ['the word itself, however often', text(token('Leutnant'), token('Leutnant')), 'Leutnant'],
    ['words without labels', text(token('Zug'), token('Fahrkarte')), 'Zug'],
    ['names', text(token('Zug'), token('Leutnant', 'PROPN', { isName: true })), 'Zug'],
    ['words that the dictionary lacks', text(token('Zug'), token('Hauptbahnhof')), 'Zug'],
    ['an empty text', [], 'Zug'],
  ])('is not told by %s', (_, sentences, lemma) => {
    expect(topicOf(sentences, dictionary).around(lemma).size).toBe(0);
  });

  it('counts a half for a word with half its senses in a subject', () => {
    const around = topicOf(text(token('Zug'), token('Fahrkarte')), dictionary).around('Fahrkarte');
    expect(around.get('military')).toBeCloseTo(0.5 / 1.5);
  });
});

import { describe, expect, it } from 'vitest';
import { genderOf, splitHeadword } from './gender.ts';

describe('splitHeadword', () => {
  it.each([
    ['der Außenminister, -s, -', { article: 'der', word: 'Außenminister', forms: '-s, -' }],
    ['die Überzeugung, -, -en', { article: 'die', word: 'Überzeugung', forms: '-, -en' }],
    ['das Ausland', { article: 'das', word: 'Ausland' }],
    ['der/das Teil, -s, -e', { article: 'der/das', word: 'Teil', forms: '-s, -e' }],
    ['stattfinden, fand statt, hat stattgefunden', { word: 'stattfinden', forms: 'fand statt, hat stattgefunden' }],
    ['herausragend', { word: 'herausragend' }],
    // The articles are words themselves, and other words begin like them.
    ['der', { word: 'der' }],
    ['dessen', { word: 'dessen' }],
    ['dereinst', { word: 'dereinst' }],
    ['die Macht übernehmen', { word: 'die Macht übernehmen' }],
    ['', { word: '' }],
  ])('%s', (text, expected) => {
    expect(splitHeadword(text)).toEqual(expected);
  });
});

describe('genderOf', () => {
  it.each([
    ['der', 'der'],
    ['die', 'die'],
    ['das', 'das'],
    ['der/das', null],
    ['den', null],
    [undefined, null],
  ])('%s → %s', (article, gender) => {
    expect(genderOf(article)).toBe(gender);
  });
});

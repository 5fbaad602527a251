import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from './kinds/question.ts';
import { check, type Verdict, verdictOf } from './typed.ts';

const field = (answer: string, point: Field['point'], begins?: true): Field => ({
  label: 'It',
  answers: answer.split(' | '),
  point,
  ...(begins && { begins }),
});

type Row = [typed: string, answer: string, forgiven: Verdict, strict: Verdict];

describe('whether the word is known', () => {
  test.each<Row>([
    ['anrufen', 'anrufen', 'right', 'right'],
    ['  an\u00ADrufen ', 'anrufen', 'right', 'right'],
    ['Anrufen', 'anrufen', 'right', 'right'],
    ['anrufen.', 'anrufen', 'right', 'right'],
    ['ANRUFEN', 'anrufen', 'forgiven', 'wrong'],
    ['anrufn', 'anrufen', 'forgiven', 'wrong'],
    ['anurfen', 'anrufen', 'forgiven', 'wrong'],
    ['anrufne', 'anrufen', 'forgiven', 'wrong'],
    ['aufrufen', 'anrufen', 'wrong', 'wrong'],
    ['anru', 'anrufen', 'wrong', 'wrong'],
    ['gut', 'gut', 'right', 'right'],
    // Of a short word every letter counts.
    ['gur', 'gut', 'wrong', 'wrong'],
    ['', 'anrufen', 'nothing', 'nothing'],
    ['   ', 'anrufen', 'nothing', 'nothing'],
    ['größer', 'größer', 'right', 'right'],
    ['gro\u0308ßer', 'größer', 'right', 'right'],
    ['GRÖẞER', 'größer', 'forgiven', 'wrong'],
    ['groesser', 'größer', 'right', 'right'],
    ['grosser', 'größer', 'forgiven', 'wrong'],
    ['geht’s', "geht's", 'right', 'right'],
    ['in  Kraft treten', 'in Kraft treten', 'right', 'right'],
    ['in kraft treten', 'in Kraft treten', 'forgiven', 'wrong'],
    ['in Kraft treten', 'in Kraft getreten', 'wrong', 'wrong'],
    ['inKraft treten', 'in Kraft treten', 'wrong', 'wrong'],
    ['z. B.', 'z. B.', 'right', 'right'],
    ['Wie bitte', 'Wie bitte?', 'forgiven', 'wrong'],
    ['sich freuen', 'freuen | sich freuen', 'right', 'right'],
  ])('%j for %j: %s (%s when nothing is forgiven)', (typed, answer, forgiven, strict) => {
    expect(check(field(answer, 'word'), typed, true).verdict).toBe(forgiven);
    expect(check(field(answer, 'word'), typed, false).verdict).toBe(strict);
  });
});

describe('a noun with its article', () => {
  test.each<[string, string, Verdict, 'missing' | 'wrong' | undefined]>([
    ['der Hund', 'der Hund', 'right', undefined],
    ['Der Hund', 'der Hund', 'right', undefined],
    ['der hund', 'der Hund', 'forgiven', undefined],
    ['Hund', 'der Hund', 'wrong', 'missing'],
    ['die Hund', 'der Hund', 'wrong', 'wrong'],
    ['dei Ferienanlage', 'die Ferienanlage', 'wrong', undefined],
    ['die Ferienanlge', 'die Ferienanlage', 'forgiven', undefined],
    ['das Joghurt', 'der Joghurt | das Joghurt', 'right', undefined],
    ['die Joghurt', 'der Joghurt | das Joghurt', 'wrong', 'wrong'],
    ['die Katze', 'der Hund', 'wrong', undefined],
    ['der', 'der Hund', 'wrong', undefined],
  ])('%j for %j: %s', (typed, answer, verdict, article) => {
    expect(check(field(answer, 'word'), typed, true)).toMatchObject({ verdict, ...(article && { article }) });
    expect(check(field(answer, 'word'), typed, true).article).toBe(article);
  });
});

describe('how a word is inflected', () => {
  test.each<[string, string, Verdict]>([
    ['die Häuser', 'die Häuser | Häuser', 'right'],
    ['Häuser', 'die Häuser | Häuser', 'right'],
    ['haeuser', 'die Häuser | Häuser', 'forgiven'],
    ['Hauser', 'die Häuser | Häuser', 'wrong'],
    ['Häusern', 'die Häuser | Häuser', 'wrong'],
    ['Haus', 'die Häuser | Häuser', 'wrong'],
    ['die Nachbar', 'die Nachbarn', 'wrong'],
    ['die Nachbaren', 'die Nachbarn', 'wrong'],
    ['hat angeruffen', 'hat angerufen', 'forgiven'],
    ['hat angerufen', 'hat angerufen', 'right'],
    ['ist angerufen', 'hat angerufen', 'wrong'],
    ['angerufen', 'hat angerufen', 'wrong'],
    ['anrief', 'rief an', 'wrong'],
    ['rufte an', 'rief an', 'wrong'],
    ['schwimmen', 'schwammen', 'wrong'],
    ['liegen', 'legen', 'wrong'],
    ['geschreiben', 'geschrieben', 'wrong'],
    ['ist geschwommen', 'hat geschwommen | ist geschwommen', 'right'],
    // An ending is its letters.
    ['neue', 'neuen', 'wrong'],
  ])('%j for %j: %s', (typed, answer, verdict) => {
    expect(check(field(answer, 'form'), typed, true).verdict).toBe(verdict);
  });

  test('a capital means nothing where the sentence begins', () => {
    expect(check(field('Häuser', 'form', true), 'häuser', false).verdict).toBe('right');
    expect(check(field('Häuser', 'form'), 'häuser', false).verdict).toBe('wrong');
  });

  test.each([
    ['en', 'en', 'right'],
    ['EN', 'en', 'right'],
    ['em', 'en', 'wrong'],
    ['ne', 'en', 'wrong'],
    ['e', 'en', 'wrong'],
  ])('the ending %j for %j: %s', (typed, answer, verdict) => {
    expect(check(field(answer, 'letters'), typed, true).verdict).toBe(verdict);
  });
});

test.each<[Verdict[], Verdict]>([
  [['right', 'right'], 'right'],
  [['right', 'forgiven'], 'forgiven'],
  [['forgiven', 'wrong'], 'wrong'],
  [['right', 'nothing'], 'wrong'],
  [['nothing', 'nothing'], 'nothing'],
])('%j together: %s', (verdicts, expected) => {
  expect(verdictOf(verdicts.map((verdict) => ({ verdict })))).toBe(expected);
});

describe('for any answer', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aäbdeghikloöprsßtuüDHN'), minLength: 1, maxLength: 12 });
  const point = fc.constantFrom<Field['point']>('word', 'form', 'letters');

  test('what is right is right, with or without umlauts on the keyboard, composed or not', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), point, fc.boolean(), (words, point, forgive) => {
        const answer = words.join(' ');
        const spelled = answer.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!);
        for (const typed of [answer, answer.normalize('NFD'), ` ${answer}  `, spelled])
          expect(check(field(answer, point), typed, forgive).verdict).toBe('right');
      }),
    );
  });

  test('what is right when nothing is forgiven is right otherwise, and what is forgiven is wrong then', () => {
    fc.assert(
      fc.property(word, word, point, (typed, answer, point) => {
        const [kind, strict] = [true, false].map((forgive) => check(field(answer, point), typed, forgive).verdict);
        expect(strict).toBe(kind === 'forgiven' ? 'wrong' : kind);
      }),
    );
  });
});

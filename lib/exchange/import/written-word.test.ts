import { expect, test } from 'vitest';
import { writtenWord } from './written-word.ts';

test.each([
  ['Hund', { head: 'Hund', forms: [] }],
  ['der Hund, -e', { head: 'Hund', article: 'der', forms: ['-e'] }],
  ['Hund, der', { head: 'Hund', article: 'der', forms: [] }],
  ['r Tisch', { head: 'Tisch', article: 'der', forms: [] }],
  ['der/die Angestellte', { head: 'Angestellte', forms: [] }],
  ['ein Apfel', { head: 'Apfel', forms: [] }],
  ['laufen, lief, ist gelaufen', { head: 'laufen', forms: ['lief', 'ist gelaufen'] }],
  ['an|rufen', { head: 'anrufen', isVerb: true, isSeparable: true, forms: [] }],
  ['sich freuen (auf + Akk.)', { head: 'freuen', isVerb: true, forms: [] }],
  ['jdn./etw. begrüßen', { head: 'begrüßen', isVerb: true, forms: [] }],
  ['in Kraft treten', { head: 'in Kraft treten', forms: [] }],
  ['„Haus“', { head: 'Haus', forms: [] }],
  ['\nHaus\nhouse', { head: 'Haus', forms: [] }],
  ['die Männer – der Mann', { head: 'Männer', article: 'die', forms: ['der Mann'] }],
])('“%s” is taken apart', (text, expected) => expect(writtenWord(text)).toEqual(expected));

test.each(['', '   ', '123', '— …', '(nur eine Bemerkung)', '[sound.mp3]'])('“%s” is no entry', (text) =>
  expect(writtenWord(text)).toBeNull(),
);

test('what only looks like an article stays', () => {
  expect(writtenWord('derart')?.head).toBe('derart');
  expect(writtenWord('das')?.head).toBe('das');
  expect(writtenWord('e-mail')?.head).toBe('e-mail');
  expect(writtenWord('die da')?.article).toBeUndefined();
});

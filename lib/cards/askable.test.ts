import { describe, expect, test } from 'vitest';
import { CARD_KINDS, type CardKind } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import type { WordPos } from '#lib/words/identity.ts';
import { askable } from './askable.ts';

/** A word by its headword, in a sentence with its parts in brackets. */
function met(pos: WordPos, headword: string, marked: string, more: Partial<Context> = {}): { word: WordRef; context: Context } {
  const marks: [number, number][] = [];
  let sentence = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const text = piece.replace(/[[\]]/g, '');
    if (piece.startsWith('[')) marks.push([sentence.length, sentence.length + text.length]);
    sentence += text;
  }
  const lemma = headword.replace(/^(?:(?:der|die|das)\/?)+ /, '').split(',')[0]!;
  const place = { article: 'a', start: 0, end: 1 };
  return {
    word: { key: `${lemma}|${pos}`, lemma, pos, headword },
    context: { place, sentence, marks, glosses: ['some meaning'], ...more },
  };
}

describe('which kinds can be asked', () => {
  const every: CardKind[] = ['meaning', 'cloze', 'production', 'listening'];
  test.each<[string, ReturnType<typeof met>, CardKind[]]>([
    [
      'a noun',
      met('NOUN', 'der Hund, -s, -e', 'Da ist der [Hund].', { form: 'Nominativ singular' }),
      [...every, 'ending', 'gender', 'plural'],
    ],
    [
      'a noun without article and adjective',
      met('NOUN', 'der Hund, -s, -e', '[Hunde] bellen.', { form: 'Nominativ plural' }),
      [...every, 'gender', 'plural'],
    ],
    ['a noun with two articles', met('NOUN', 'der/das Joghurt, -s, -s', 'Ich mag [Joghurt].'), [...every, 'plural']],
    [
      'a noun that is always plural',
      met('NOUN', 'die Leute, plural', 'Die [Leute] kommen.', { form: 'Nominativ plural' }),
      [...every, 'ending'],
    ],
    ['a noun of unknown gender', met('NOUN', 'Covid', 'Nach [Covid] kam er.'), every],
    ['a noun without plural', met('NOUN', 'die Milch', 'Er trinkt [Milch].'), [...every, 'gender', 'plural']],
    ['a noun whose plural is not listed', met('NOUN', 'das Studium, -s', 'Das ist [Studium].'), [...every, 'gender']],
    ['a feminine noun whose plural is not listed', met('NOUN', 'die Hölle', 'Das ist [Hölle].'), [...every, 'gender']],
    ['a separated verb', met('VERB', 'anrufen, rief an, hat angerufen', 'Er [rief] gestern [an].'), [...every, 'parts']],
    ['a verb without parts', met('VERB', 'quorken', 'Wir [quorken] gern.'), every],
    ['an adjective before its noun', met('ADJ', 'neu', 'mit dem [neuen] Hund', { form: 'Dativ singular masculine' }), [...every, 'ending']],
    ['an adjective that stands alone', met('ADJ', 'neu', 'Er ist [neu].'), every],
    ['an adverb', met('ADV', 'gern', 'Er liest [gern].'), every],
    ['a phrase', met('PHRASE', 'in Kraft treten', 'Es [tritt] morgen [in] [Kraft].'), every],
    [
      'a phrase with a place to fill',
      met('PHRASE', 'etw. in Kauf nehmen', 'Er [nimmt] es [in] [Kauf].'),
      ['meaning', 'cloze', 'listening'],
    ],
    ['a word without gloss', met('ADV', 'gern', 'Er liest [gern].', { glosses: [] }), ['meaning', 'listening']],
    [
      'a word whose only gloss is itself',
      met('NOUN', 'Hamburger', 'Ich esse [Hamburger].', { glosses: ['hamburger'] }),
      ['meaning', 'cloze', 'listening'],
    ],
    ['a heading of one word', met('ADV', 'gestern', '[Gestern]'), ['meaning', 'production', 'listening']],
  ])('%s', (_, { word, context }, expected) => {
    expect(CARD_KINDS.filter((kind) => askable(kind, word, [context]))).toEqual(CARD_KINDS.filter((kind) => expected.includes(kind)));
  });

  test.each(CARD_KINDS)('%s: not without a sentence', (kind) => {
    expect(askable(kind, met('NOUN', 'der Hund, -s, -e', 'Der [Hund].').word, [])).toBe(false);
  });

  test('one sentence that will do is enough', () => {
    const { word, context: without } = met('NOUN', 'der Hund, -s, -e', '[Hunde] bellen.');
    const { context } = met('NOUN', 'der Hund, -s, -e', 'mit dem [Hund]', { form: 'Dativ singular, because of “mit”' });
    expect(askable('ending', word, [without])).toBe(false);
    expect(askable('ending', word, [without, context])).toBe(true);
  });
});

import { expect, test } from 'vitest';
import type { WordRef } from '#lib/words/event.ts';
import { questionIn } from './ask.ts';
import { fieldsOf } from './kinds/question.ts';
import { needOf } from './need.ts';
import { check } from './typed.ts';

const word = (pos: WordRef['pos'], headword: string): WordRef => {
  const lemma = headword.replace(/^(?:der|die|das) /, '').split(',')[0]!;
  return { key: `${lemma}|${pos}`, lemma, pos, headword };
};
const HUND = word('NOUN', 'der Hund, -s, -e');
const HAUS = word('NOUN', 'das Haus, -es, Häuser');
const ANRUFEN = word('VERB', 'anrufen, rief an, hat angerufen');
const VERSTEHEN = word('VERB', 'verstehen, verstand, hat verstanden');
const NEU = word('ADJ', 'neu');

function need(
  kind: 'production' | 'cloze' | 'ending' | 'plural',
  ref: WordRef,
  marked: string,
  form: string | undefined,
  ...typed: string[]
) {
  const marks: [number, number][] = [];
  let sentence = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const text = piece.replace(/[[\]]/g, '');
    if (piece.startsWith('[')) marks.push([sentence.length, sentence.length + text.length]);
    sentence += text;
  }
  const place = { article: 'a', start: 0, end: 1 };
  const question = questionIn(kind, ref, { place, sentence, marks, glosses: ['it'], ...(form && { form }) })!;
  const checks = fieldsOf(question).map((field, index) => check(field, typed[index] ?? '', true));
  return needOf(question, ref, checks)?.kind ?? null;
}

test.each<[string, string | null, string | null]>([
  ['a right answer', need('production', HUND, 'der [Hund]', undefined, 'der Hund'), null],
  ['a wrong article', need('production', HUND, 'der [Hund]', undefined, 'die Hund'), 'gender'],
  ['no article', need('production', HUND, 'der [Hund]', undefined, 'Hund'), 'gender'],
  ['another word', need('production', HUND, 'der [Hund]', undefined, 'die Katze'), null],
  ['nothing', need('production', HUND, 'der [Hund]', undefined, ''), null],
  ['a plural formed wrongly', need('cloze', HAUS, 'Die [Häuser] sind alt.', undefined, 'Hause'), 'plural'],
  ['the singular for a plural', need('cloze', HAUS, 'Die [Häuser] sind alt.', undefined, 'Haus'), 'plural'],
  ['a plural in the Dativ', need('cloze', HAUS, 'in den [Häusern]', undefined, 'Häuser'), 'plural'],
  ['a genitive', need('cloze', HAUS, 'Dach des [Hauses] hier', undefined, 'Haus'), 'ending'],
  ['another noun in the gap', need('cloze', HAUS, 'Die [Häuser] sind alt.', undefined, 'Katzen'), null],
  ['a verb formed wrongly', need('cloze', ANRUFEN, 'Er [rief] gestern [an].', undefined, 'rufte', 'an'), 'parts'],
  ['a verb in another tense', need('cloze', ANRUFEN, 'Er [rief] gestern [an].', undefined, 'ruft', 'an'), 'parts'],
  ['another verb with the same prefix', need('cloze', VERSTEHEN, 'Er [verstand] es.', undefined, 'verlor'), null],
  ['the other particle', need('cloze', ANRUFEN, 'Er [rief] gestern [an].', undefined, 'rief', 'auf'), null],
  ['a half left empty', need('cloze', ANRUFEN, 'Er [rief] gestern [an].', undefined, 'rief'), null],
  ['an adjective with another ending', need('cloze', NEU, 'der [neue] Hund', undefined, 'neuer'), 'ending'],
  ['another adjective', need('cloze', NEU, 'der [neue] Hund', undefined, 'alte'), null],
  ['the endings of another gender', need('ending', HUND, 'mit dem alten [Hund]', 'Dativ singular', 'er', 'en'), 'gender'],
  ['the endings of another case', need('ending', HUND, 'mit dem alten [Hund]', 'Dativ singular', 'en', 'en'), null],
  ['a wrong plural on its own card', need('plural', HAUS, 'das [Haus]', undefined, 'Hause'), null],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});

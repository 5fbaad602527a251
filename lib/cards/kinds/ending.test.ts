import { describe, expect, test } from 'vitest';
import type { WordPos } from '#lib/words/identity.ts';
import { endingOf } from './ending.ts';

/** The sentence with its gaps, and what belongs there; null when it is not asked. The word is in brackets. */
function asked(marked: string, form: string, headword: string, pos: WordPos = 'NOUN'): string | null {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const sentence = marked.replace(/[[\]]/g, '');
  const lemma = headword.replace(/^(?:(?:der|die|das)\/?)+ /, '').split(',')[0]!;
  const context = { place: { article: 'a', start: 0, end: 1 }, sentence, marks: [[from, to] as [number, number]], glosses: [], form };
  const question = endingOf({ pos, lemma, headword }, context);
  if (!question) return null;
  return question.fields.reduceRight(
    (text, { gap, answers }) => `${text.slice(0, gap![0])}_${answers[0]}_${text.slice(gap![1])}`,
    sentence,
  );
}

const NACHBAR = 'der Nachbar, -n, -n';
const HAUS = 'das Haus, -es, Häuser';
const STADT = 'die Stadt, Städte';

test.each<[string, string, string, string]>([
  ['Er spricht mit den neuen [Nachbarn].', 'Dativ plural, because of “mit”', NACHBAR, 'Er spricht mit d_en_ neu_en_ Nachbarn.'],
  ['Die neuen [Nachbarn] sind da.', 'Nominativ plural', NACHBAR, 'D_ie_ neu_en_ Nachbarn sind da.'],
  ['Neue [Nachbarn] sind da.', 'Nominativ plural', NACHBAR, 'Neu_e_ Nachbarn sind da.'],
  ['Viele neue [Nachbarn] sind da.', 'Nominativ plural', NACHBAR, 'Viel_e_ neu_e_ Nachbarn sind da.'],
  ['Die vielen neuen [Nachbarn] sind da.', 'Nominativ plural', NACHBAR, 'D_ie_ viel_en_ neu_en_ Nachbarn sind da.'],
  ['Er sieht einen alten [Nachbarn].', 'Akkusativ singular', NACHBAR, 'Er sieht ein_en_ alt_en_ Nachbarn.'],
  // An ending that is not there is no gap.
  ['Ein neuer [Nachbar] ist da.', 'Nominativ singular', NACHBAR, 'Ein neu_er_ Nachbar ist da.'],
  [
    'Er wohnt in einem kleinen, alten [Haus].',
    'Dativ singular, after “in”: where or when',
    HAUS,
    'Er wohnt in ein_em_ klein_en_, alt_en_ Haus.',
  ],
  ['Er wohnt im alten [Haus].', 'Dativ singular, because of “im”', HAUS, 'Er wohnt im alt_en_ Haus.'],
  ['das sehr alte [Haus]', 'Nominativ singular', HAUS, 'd_as_ sehr alt_e_ Haus'],
  ['das heute gebaute [Haus]', 'Nominativ singular', HAUS, 'd_as_ heute gebaut_e_ Haus'],
  ['das wirtschaftlich starke [Haus]', 'Nominativ singular', HAUS, 'd_as_ wirtschaftlich stark_e_ Haus'],
  ['das „alte“ [Haus]', 'Nominativ singular', HAUS, 'd_as_ „alt_e_“ Haus'],
  ['der Bau dieses [Hauses]', 'Genitiv singular', HAUS, 'der Bau dies_es_ Hauses'],
  ['in der ganzen [Stadt]', 'Dativ singular', STADT, 'in d_er_ ganz_en_ Stadt'],
  ['mit frischem [Brot]', 'Dativ singular', 'das Brot, -s, -e', 'mit frisch_em_ Brot'],
  ['alle neuen [Nachbarn]', 'Nominativ plural', NACHBAR, 'all_e_ neu_en_ Nachbarn'],
  // Behind a comma the adjective tells that it is an article.
  ['Er sah, die neuen [Nachbarn] kamen.', 'Nominativ plural', NACHBAR, 'Er sah, d_ie_ neu_en_ Nachbarn kamen.'],
  // The relative pronoun is passed over where the adjective shows that it is none of the noun's.
  ['Leute, die neue [Nachbarn] haben', 'Akkusativ plural', NACHBAR, 'Leute, die neu_e_ Nachbarn haben'],
])('%s (%s)', (marked, form, headword, expected) => {
  expect(asked(marked, form, headword)).toBe(expected);
});

describe('not asked', () => {
  test.each<[why: string, marked: string, form: string, headword: string]>([
    ['relative pronoun', 'Leute, die [Nachbarn] haben', 'Akkusativ plural', NACHBAR],
    ['relative pronoun behind a preposition', 'Leute, mit denen [Nachbarn] reden', 'Nominativ plural', NACHBAR],
    ['das heute', 'Das heute [Nachbarn] fehlen, ist neu.', 'Nominativ plural', NACHBAR],
    ['a clause inside', 'der von Nachbarn gebaute [Hund]', 'Nominativ singular', 'der Hund, -s, -e'],
    ['a verb', 'Wir helfen [Nachbarn].', 'Dativ plural', NACHBAR],
    ['a verb behind a pronoun', 'Alle haben [Nachbarn].', 'Akkusativ plural', NACHBAR],
    ['a verb that ends like an adjective', 'Wir kündigen [Nachbarn].', 'Dativ plural', NACHBAR],
    ['a verb that is an adjective as well', 'Sie bereiten [Nachbarn] Freude.', 'Dativ plural', NACHBAR],
    ['a verb that is an adjective as well', 'Wir billigen [Nachbarn] das zu.', 'Dativ plural', NACHBAR],
    ['a verb in the first person', 'ich sehe [Nachbarn]', 'Akkusativ plural', NACHBAR],
    ['only an article without ending', 'ein [Haus]', 'Nominativ singular', HAUS],
    ['only a contraction', 'im [Haus]', 'Dativ singular, because of “im”', HAUS],
    ['no article', '[Nachbarn] kommen.', 'Nominativ plural', NACHBAR],
    ['an adverb', 'Er hat lange [Nachbarn] gesucht.', 'Akkusativ plural', NACHBAR],
    ['letters that contradict the case', 'dem alten [Haus]', 'Akkusativ singular', HAUS],
    ['a preposition that contradicts the case', 'mit alten [Haus]', 'Akkusativ singular', HAUS],
    ['no case', 'das alte [Haus]', 'Singular', HAUS],
    ['a guess', 'das alte [Haus]', 'Nominativ singular, not in the dictionary', HAUS],
    ['two genders', 'der alte [Joghurt]', 'Nominativ singular', 'der/das Joghurt, -s, -s'],
    ['another noun between', 'die Stadt [Nachbarn]', 'Nominativ plural', NACHBAR],
    ['dessen', 'dessen [Haus]', 'Nominativ singular', HAUS],
    ['gegen', 'gegen [Nachbarn]', 'Akkusativ plural', NACHBAR],
  ])('%s: %s', (_, marked, form, headword) => {
    expect(asked(marked, form, headword)).toBeNull();
  });
});

describe('of an adjective', () => {
  test.each<[string, string, string | null]>([
    ['mit dem [neuen] Hund', 'Dativ singular masculine', 'mit dem neu_en_ Hund'],
    ['ein [neuer] Hund', 'Nominativ singular masculine', 'ein neu_er_ Hund'],
    ['Frisches Brot, [alter] Käse', 'Nominativ singular masculine', 'Frisches Brot, alt_er_ Käse'],
    ['eine [ältere] Frau', 'Comparative Nominativ singular feminine', 'eine älter_e_ Frau'],
    ['am [nächsten] Tag', 'Akkusativ singular masculine', null],
    ['der [neuer] Hund', 'Nominativ singular masculine', null],
    ['den [Deutschen]', 'Akkusativ singular masculine', null],
    ['Er ist [neu]', 'Nominativ singular masculine', null],
    ['das [neue] Haus', 'Singular neuter', null],
  ])('%s (%s): %s', (marked, form, expected) => {
    expect(asked(marked, form, 'neu', 'ADJ')).toBe(expected);
  });
});

test('the endings of other genders are known, to tell a wrong gender from a wrong case', () => {
  const context = {
    place: { article: 'a', start: 0, end: 1 },
    sentence: 'mit der neuen Stadt',
    marks: [[14, 19] as [number, number]],
    glosses: [],
    form: 'Dativ singular, because of “mit”',
  };
  expect(endingOf({ pos: 'NOUN', lemma: 'Stadt', headword: STADT }, context)?.genders).toEqual([
    ['em', 'en'],
    ['em', 'en'],
  ]);
});

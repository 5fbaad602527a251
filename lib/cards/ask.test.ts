import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_KINDS } from '#lib/words/card-kind.ts';
import type { Context, WordRef } from '#lib/words/event.ts';
import { ask, questionIn, withQuestion } from './ask.ts';
import { fieldsOf } from './kinds/question.ts';
import { check } from './typed.ts';

const word = (pos: WordRef['pos'], headword: string, key?: string): WordRef => {
  const lemma = headword.replace(/^(?:(?:der|die|das)\/?)+ /, '').split(',')[0]!;
  return { key: key ?? `${lemma}|${pos}`, lemma, pos, headword };
};
const HUND = word('NOUN', 'der Hund, -s, -e');

function met(marked: string, form?: string, glosses = ['dog']): Context {
  const marks: [number, number][] = [];
  let sentence = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const text = piece.replace(/[[\]]/g, '');
    if (piece.startsWith('[')) marks.push([sentence.length, sentence.length + text.length]);
    sentence += text;
  }
  return { place: { article: 'a', start: 0, end: 1 }, sentence, marks, glosses, ...(form && { form }) };
}

describe('sentences take turns', () => {
  const contexts = [met('Der [Hund] bellt.'), met('Ein [Hund] schläft.'), met('Kein [Hund] frisst.')];

  test('by how often the card was asked', () => {
    const asked = [0, 1, 2, 3].map((reps) => ask('meaning', HUND, contexts, reps)?.context);
    expect(asked).toEqual([contexts[0], contexts[1], contexts[2], contexts[0]]);
  });

  test('only those that the kind can be asked in', () => {
    const some = [
      met('[Hunde] bellen.', 'Nominativ plural'),
      met('der [Hund]', 'Nominativ singular'),
      met('den [Hund]', 'Akkusativ singular'),
    ];
    expect([0, 1, 2].map((reps) => ask('ending', HUND, some, reps)?.context.sentence)).toEqual(['der Hund', 'den Hund', 'der Hund']);
    expect(ask('parts', HUND, some, 0)).toBeNull();
  });
});

test.each<[string, Context, string[]]>([
  ['both halves of a separated verb', met('Er [rief] gestern [an].'), ['rief', 'an']],
  ['neighbors as one', met('Er tritt [in] [Kraft].'), ['in Kraft']],
  ['several parts of a phrase', met('Es [tritt] morgen [in] [Kraft].'), ['tritt', 'in Kraft']],
  ['in the order of the sentence', { ...met('Er [rief] gestern [an].'), marks: [[16, 18] as [number, number], [3, 7]] }, ['rief', 'an']],
])('a cloze has gaps for %s', (_, context, answers) => {
  const question = questionIn('cloze', word('VERB', 'anrufen, rief an, hat angerufen'), context);
  expect(question?.kind === 'cloze' && question.fields.map((field) => field.answers[0])).toEqual(answers);
});

test.each<[string, WordRef, Context, string[] | null]>([
  ['a noun', HUND, met('der [Hund]'), ['der Hund']],
  ['a noun with two articles', word('NOUN', 'das/der Joghurt, -s, -s'), met('[Joghurt]'), ['das Joghurt', 'der Joghurt']],
  ['a verb', word('VERB', 'freuen, freute, gefreut'), met('[freut]'), ['freuen', 'sich freuen']],
  ['a plural', word('NOUN', 'die Leute, plural'), met('[Leute]'), ['die Leute']],
  ['a name of itself', word('NOUN', 'Hamburger'), met('[Hamburger]', undefined, ['Hamburger (food)']), null],
])('production of %s', (_, ref, context, answers) => {
  const question = questionIn('production', ref, context);
  expect(question && 'fields' in question ? question.fields[0]?.answers : null).toEqual(answers);
});

test.each<[string, WordRef, string[] | null]>([
  ['Häuser', word('NOUN', 'das Haus, -es, Häuser'), ['die Häuser', 'Häuser']],
  ['two', word('NOUN', 'das Wort, -s, Wörter/-e'), ['die Wörter', 'Wörter', 'die Worte', 'Worte']],
  ['that of a feminine', word('NOUN', 'die Zeitung, -en'), ['die Zeitungen', 'Zeitungen']],
  ['the same form', word('NOUN', 'der Lehrer, -s, -'), ['die Lehrer', 'Lehrer']],
  ['none', word('NOUN', 'die Milch'), ['no plural']],
  ['an only ending that may be a genitive', word('NOUN', 'das Erz, -es'), null],
  ['an only ending that is none', word('NOUN', 'der Quark, -e'), ['die Quarke', 'Quarke']],
  ['a plural alone', word('NOUN', 'die Eltern, plural'), null],
])('plural: %s', (_, ref, answers) => {
  const question = questionIn('plural', ref, met('[x] y'));
  expect(question && 'fields' in question ? question.fields[0]?.answers : null).toEqual(answers);
});

test.each<[string, string[][] | null]>([
  ['anrufen, rief an, hat angerufen', [['rief an'], ['hat angerufen']]],
  ['treffen, trifft, traf, hat getroffen', [['traf'], ['hat getroffen']]],
  ['schwimmen, schwamm, hat/ist geschwommen', [['schwamm'], ['hat geschwommen', 'ist geschwommen']]],
  ['freuen, freute, gefreut', [['freute'], ['gefreut', 'hat gefreut', 'ist gefreut']]],
  ['quorken', null],
  ['a, b, c, d, e', null],
])('parts of %s', (headword, answers) => {
  const question = questionIn('parts', word('VERB', headword), met('[x] y'));
  expect(question && 'fields' in question ? question.fields.map((field) => field.answers) : null).toEqual(answers);
});

test('a noun that exists twice is asked for its gender with what it means here', () => {
  expect(questionIn('gender', word('NOUN', 'der See, -s, -n', 'See|NOUN|m'), met('der [See]', undefined, ['lake']))).toEqual({
    kind: 'gender',
    article: 'der',
    gloss: 'lake',
  });
  expect(questionIn('gender', HUND, met('der [Hund]'))).toEqual({ kind: 'gender', article: 'der' });
});

describe('a card', () => {
  const memory = { phase: 'review' as const, stability: 1, difficulty: 5, due: 0, lastReview: 0, reps: 1, lapses: 0 };
  const contexts = [met('Der [Hund] bellt.', 'Nominativ singular'), met('Ein [Hund] schläft.')];
  const card = { id: 'Hund|NOUN#cloze', kind: 'cloze' as const, word: HUND, contexts, memory, lastEvent: null };

  test('has the sentence of its question in front and the others behind', () => {
    expect(withQuestion(card, []).contexts.map(({ sentence }) => sentence)).toEqual(['Ein Hund schläft.', 'Der Hund bellt.']);
  });

  test('knows what may join it: what can be asked, and was not asked or switched off before', () => {
    expect(withQuestion(card, ['cloze']).joinable).toEqual(['ending', 'plural']);
    expect(withQuestion(card, ['cloze', 'plural']).joinable).toEqual(['ending']);
    expect(withQuestion({ ...card, kind: 'meaning' }, ['meaning']).joinable).toEqual([]);
  });

  test('that can no longer be asked for what it is asks what the word means', () => {
    expect(withQuestion({ ...card, kind: 'parts' }, []).question).toEqual({ kind: 'meaning' });
  });
});

test('of any sentence and marks: gaps lie in it one behind the other and hold what is right, and what is right is taken', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'der',
        'die',
        'den',
        'neuen',
        'alte',
        'Hund',
        'rief',
        'an',
        'in',
        'im',
        'heute',
        ',',
        '„',
        '“',
        ' ',
        ' ',
        ' ',
        'ß',
        '👍🏽',
      ),
      {
        minLength: 1,
        maxLength: 16,
      },
    )
    .map((pieces) => pieces.join(''));
  const marks = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 });
  const form = fc.constantFrom(undefined, 'Dativ plural', 'Akkusativ singular, shown by “den”', 'Nominativ singular masculine', 'Plural');
  const refs = fc.constantFrom(
    HUND,
    word('VERB', 'anrufen, rief an, hat angerufen'),
    word('ADJ', 'alt'),
    word('PHRASE', 'in Kraft treten'),
  );
  fc.assert(
    fc.property(text, marks, form, refs, fc.constantFrom(...CARD_KINDS), (sentence, found, form, ref, kind) => {
      const inside = found
        .map(([from, length]): [number, number] => [from % sentence.length, Math.min(sentence.length, (from % sentence.length) + length)])
        .filter(([from, to]) => from < to);
      const place = { article: 'a', start: 0, end: 1 };
      const question = questionIn(kind, ref, { place, sentence, marks: inside, glosses: ['it'], ...(form && { form }) });
      let at = 0;
      for (const field of question ? fieldsOf(question) : []) {
        for (const answer of field.answers) if (answer.trim() !== '') expect(check(field, answer, false).verdict).toBe('right');
        if (!field.gap) continue;
        const [from, to] = field.gap;
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        expect(sentence.slice(from, to).toLowerCase()).toBe(field.answers[0]!.toLowerCase());
        at = to;
      }
    }),
    { numRuns: 2000 },
  );
});

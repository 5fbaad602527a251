import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/cards/card.ts';
import { type Away, begin, type Grade, position, review, type Session, summary } from './session.ts';

function card(name: string, lastEvent: string | null = null): Card {
  return {
    id: `${name}|NOUN#meaning`,
    kind: 'meaning',
    question: { kind: 'meaning' },
    joinable: [],
    word: { key: `${name}|NOUN`, lemma: name, pos: 'NOUN', headword: name },
    contexts: [{ place: { article: 'a', start: 0, end: name.length }, sentence: name, marks: [[0, name.length]], glosses: [name] }],
    memory: { phase: 'new', stability: 0, difficulty: 0, due: 0, lastReview: null, reps: 0, lapses: 0 },
    lastEvent,
  };
}

const cards = ['Abend', 'Bahn', 'Chance', 'Dorf', 'Ende', 'Fluss', 'Garten'].map((name) => card(name));
const names = (session: Session) => session.queue.map((each) => each.word.lemma[0]).join('');

let count = 0;
function answer(session: Session, grade: Grade): Session {
  count += 1;
  return review(review(session, { type: 'show' }), { type: 'grade', grade, event: `e${count}`, took: 1000 });
}
const answers = (session: Session, ...grades: Grade[]) => grades.reduce(answer, session);
const away = (session: Session, how: Away) => review(session, { type: 'away', how, events: [`e${++count}`] });

describe('the queue', () => {
  test.each<[Grade[], string]>([
    [[], 'ABCDEFG'],
    [[3], 'BCDEFG'],
    [[2], 'BCDEFG'],
    [[1], 'BCDEAFG'],
    [[1, 3], 'CDEAFG'],
    [[1, 1], 'CDEABFG'],
    [[3, 3, 3, 3, 3, 3, 1], 'G'],
    [[3, 3, 3, 3, 3, 1], 'GF'],
    [[3, 3, 3, 3, 3, 1, 3, 1, 3], ''],
  ])('after the grades %j: %s', (grades, expected) => {
    expect(names(answers(begin(cards), ...grades))).toBe(expected);
  });

  test('a missed card returns on top of its own grade', () => {
    const session = review(review(begin([card('Abend', 'old')]), { type: 'show' }), { type: 'grade', grade: 1, event: 'mine', took: 1 });
    expect(session.queue[0]?.lastEvent).toBe('mine');
    expect(review(session, { type: 'undo' }).queue[0]?.lastEvent).toBe('old');
  });

  test('a card is not graded before its answer was seen', () => {
    const session = begin(cards);
    expect(review(session, { type: 'grade', grade: 3, event: 'x', took: 1 })).toBe(session);
  });

  test('nothing happens on an empty table', () => {
    const session = begin([]);
    expect(review(session, { type: 'show' })).toBe(session);
    expect(review(session, { type: 'undo' })).toBe(session);
    expect(position(session)).toEqual({ at: 0, of: 0 });
  });
});

describe('undo', () => {
  test('any number of answers undone give the beginning back', () => {
    const deed = fc.constantFrom<Grade | Away>(1, 2, 3, 4, 'suspended', 'buried', 'not-today', 'known', 'removed');
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let session = deeds.reduce<Session>((now, each) => (typeof each === 'number' ? answer(now, each) : away(now, each)), begin(cards));
        const seen = [session];
        while (session.deeds.length > 0) {
          session = review(session, { type: 'undo' });
          seen.push(session);
        }
        expect(session).toEqual(begin(cards));
        // One step each, and each step lays the card on top that was dealt with.
        expect(seen.map(({ deeds }) => deeds.length)).toEqual(seen.map((_, index) => seen[0]!.deeds.length - index));
        for (const [index, { queue }] of seen.slice(1).entries()) expect(queue[0]?.id).toBe(seen[index]!.deeds.at(-1)?.card);
      }),
    );
  });

  test('goes back over the end of one sitting into the one before, and what was laid out since stays', () => {
    const session = review(answers(begin(cards.slice(0, 1)), 3), { type: 'continue', cards: cards.slice(1, 3) });
    expect(names(review(session, { type: 'undo' }))).toBe('ABC');
  });

  test('the question is asked again, the answer is covered', () => {
    const session = review(review(answers(begin(cards), 3), { type: 'show' }), { type: 'undo' });
    expect(session.shown).toBe(false);
    expect(names(session)).toBe('ABCDEFG');
  });

  test('works from the end screen', () => {
    const end = answers(begin([card('Abend')]), 3);
    expect(end.queue).toEqual([]);
    expect(names(review(end, { type: 'undo' }))).toBe('A');
  });
});

describe('put away', () => {
  test.each<[Away, string]>([
    ['suspended', 'BCDEFGA'],
    ['buried', 'BCDEFGA'],
    ['not-today', 'BCDEFG'],
    ['known', 'BCDEFG'],
    ['removed', 'BCDEFG'],
  ])('%s: the card goes, the others of its word only with the word', (how, expected) => {
    const sibling = { ...card('Abend'), id: 'Abend|NOUN#gender', kind: 'gender' as const };
    expect(names(away(begin([...cards, sibling]), how))).toBe(expected);
  });

  test('it needs no answer to be seen, is no answer, and the next question is covered', () => {
    const session = away(review(begin(cards), { type: 'show' }), 'suspended');
    expect(session.shown).toBe(false);
    expect(summary(answer(session, 3))).toMatchObject({ cards: 1, known: 1, answers: 1, away: 1 });
    expect(position(session)).toEqual({ at: 2, of: 7 });
  });
});

describe('a refused grade', () => {
  const first = answers(begin(cards), 3);
  const event = first.deeds[0]?.events[0] ?? '';
  const refused = review(first, { type: 'refused', event, message: 'Already answered in another window.' });

  test('is told, is not counted and cannot be undone; the card on screen stays', () => {
    expect(refused.notice).toBe('Already answered in another window.');
    expect(summary(refused).cards).toBe(0);
    expect(names(refused)).toBe('BCDEFG');
    expect(review(refused, { type: 'undo' })).toBe(refused);
  });

  test('goes on with fresh cards: answered elsewhere is gone, changed elsewhere is new, still due comes last', () => {
    const session = review(refused, { type: 'refreshed', cards: [card('Abend', 'theirs'), card('Dorf', 'theirs'), card('Garten')] });
    expect(names(session)).toBe('DGA');
    expect(session.queue.map((each) => each.lastEvent)).toEqual(['theirs', null, 'theirs']);
    expect(session.notice).toBe('Already answered in another window.');
  });

  test('own missed cards stay although the server does not call them due', () => {
    const missed = answers(begin(cards), 1, 3);
    const stale = review(missed, { type: 'refused', event: missed.deeds[1]?.events[0] ?? '', message: 'No.' });
    expect(names(review(stale, { type: 'refreshed', cards: cards.slice(2) }))).toBe('CDEAFG');
  });

  test('a card refused after an own miss is taken as the server has it', () => {
    const twice = answers(begin([card('Abend')]), 1, 3);
    const stale = review(twice, { type: 'refused', event: twice.deeds[1]?.events[0] ?? '', message: 'No.' });
    expect(review(stale, { type: 'refreshed', cards: [] }).queue).toEqual([]);
    expect(review(stale, { type: 'refreshed', cards: [card('Abend', 'theirs')] }).queue[0]?.lastEvent).toBe('theirs');
  });

  test('undo after a refresh does not bring back what was answered elsewhere', () => {
    const two = answers(begin(cards), 3, 3);
    const stale = review(two, { type: 'refused', event: two.deeds[1]?.events[0] ?? '', message: 'No.' });
    const session = review(review(stale, { type: 'refreshed', cards: cards.slice(4) }), { type: 'undo' });
    expect(names(session)).toBe('AEFG');
  });

  test('an unknown event only tells', () => {
    const session = review(first, { type: 'refused', event: 'nobody', message: 'No.' });
    expect(session).toEqual({ ...first, notice: 'No.' });
  });

  test('the next answer clears the sentence', () => {
    expect(answer(refused, 3).notice).toBeNull();
  });
});

describe('figures', () => {
  test.each<[Grade[], { at: number; of: number }]>([
    [[], { at: 1, of: 7 }],
    [[3, 3], { at: 3, of: 7 }],
    [[1, 3], { at: 3, of: 8 }],
    [[3, 3, 3, 3, 3, 3, 3], { at: 7, of: 7 }],
  ])('position after %j', (grades, expected) => {
    expect(position(answers(begin(cards), ...grades))).toEqual(expected);
  });

  test('the summary counts cards once and a missed card as missed', () => {
    const session = answers(begin(cards.slice(0, 2)), 1, 3, 3);
    expect(summary(session)).toEqual({ cards: 2, known: 1, answers: 3, away: 0, milliseconds: 3000 });
  });

  test('going on keeps what was done', () => {
    const session = review(answers(begin(cards.slice(0, 1)), 3), { type: 'continue', cards: cards.slice(1, 3) });
    expect(position(session)).toEqual({ at: 2, of: 3 });
  });
});

describe('a typed answer', () => {
  const open = review(begin(cards), { type: 'show', typed: ['der Abend'] });

  test('is kept as long as the card is on the table', () => {
    expect(open.typed).toEqual(['der Abend']);
    expect(answer(open, 3).typed).toBeNull();
    expect(review(answer(open, 3), { type: 'undo' }).typed).toBeNull();
    expect(review(begin(cards), { type: 'show' }).typed).toBeNull();
  });

  describe('may bring a kind of card along', () => {
    const [abend] = cards;
    const joinable = begin([{ ...abend!, joinable: ['gender', 'plural'] }, ...cards.slice(1)]);
    const joined = { event: 'k', word: abend!.word, kind: 'gender' as const, because: 'The article was wrong.' };
    const session = review(review(joinable, { type: 'show' }), { type: 'grade', grade: 1, event: 'g', joined, took: 1 });

    test('which is told until the next answer and does not join twice', () => {
      expect(session.joined).toEqual(joined);
      expect(session.queue.find(({ id }) => id === abend!.id)?.joinable).toEqual(['plural']);
      expect(answer(session, 3).joined).toBeNull();
    });

    test('undo of the answer takes both back', () => {
      expect(session.deeds[0]?.events).toEqual(['g', 'k']);
      expect(review(session, { type: 'undo' })).toEqual(joinable);
    });

    test('it alone can be taken back', () => {
      const alone = review(session, { type: 'unjoin' });
      expect(alone.joined).toBeNull();
      expect(alone.deeds[0]?.events).toEqual(['g']);
      expect(review(alone, { type: 'unjoin' })).toBe(alone);
    });

    test('refused alone, it leaves the answer', () => {
      const told = review(session, { type: 'refused', event: 'k', message: 'No.' });
      expect(told).toEqual({ ...session, joined: null, notice: 'No.' });
    });
  });
});

test('what cannot be asked on this device leaves the table, and undo does not bring it back', () => {
  const spoken = { ...card('Bahn'), id: 'Bahn|NOUN#listening', kind: 'listening' as const };
  const [abend, ...rest] = cards;
  const session = review(answer(begin([abend!, spoken, ...rest]), 3), { type: 'show' });
  const without = review(session, { type: 'without', kind: 'listening' });
  expect(names(without)).toBe('BCDEFG');
  expect(without.queue[0]?.kind).toBe('meaning');
  expect(without.shown).toBe(false);
  expect(names(review(without, { type: 'undo' }))).toBe('ABCDEFG');
});

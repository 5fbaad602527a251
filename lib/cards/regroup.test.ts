import { describe, expect, it, test } from 'vitest';
import type { Context, Corrected, LearnerEvent, WordRef } from '#lib/words/event.ts';
import { regroup, wordsTogether } from './regroup.ts';
import { replayWord, type StoredEvent } from './replay.ts';

const ref = (lemma: string, pos: WordRef['pos'] = 'NOUN'): WordRef => ({ key: `${lemma}|${pos}`, lemma, pos, headword: lemma });
const [bank, banken] = [ref('Bank'), ref('Banken')];
const stored: (fields: object) => StoredEvent = (() => {
  let sequence = 0;
  return (fields) => {
    const at = ++sequence * 1000;
    return { event: { id: `event-${sequence}`, at, zone: 'UTC', ...fields } as LearnerEvent, at, sequence };
  };
})();
const met = (form: string, start: number): Context => ({
  place: { article: 'a', start, end: start + form.length },
  sentence: `${form} hier.`,
  marks: [[0, form.length]],
  glosses: ['bank'],
});
const kept = (word: WordRef, form: string, start = 0) => stored({ type: 'kept', word, context: met(form, start) });
const correction = (word: WordRef, change: Corrected['correction']): Corrected => ({
  type: 'corrected',
  id: `correction-${word.key}`,
  at: 1,
  zone: 'UTC',
  word,
  correction: change,
});
const isBanken = correction(bank, { what: 'word', form: 'Banken', to: banken });
const glossesOf = (word: WordRef) => [`${word.lemma} in English`];
const words = (events: StoredEvent[], ...corrections: Corrected[]) => regroup(events, corrections, glossesOf);
const kinds = (events: StoredEvent[] = []) => events.map(({ event }) => event.type);

describe('regroup', () => {
  it('leaves all as it is without corrections', () => {
    const events = [kept(bank, 'Bank'), stored({ type: 'declared', word: bank, as: 'known' })];
    expect([...words(events).events]).toEqual([[bank.key, events]]);
  });

  it('takes a word with all that belongs to it where its only sentence goes', () => {
    const events = [
      stored({ type: 'looked-up', word: bank }),
      kept(bank, 'Banken'),
      stored({ type: 'graded', card: `${bank.key}#meaning`, grade: 3, on: null }),
    ];
    const { events: byWord, merged } = words(events, isBanken);
    expect(merged.get(bank.key)).toBe(banken.key);
    expect(byWord.get(bank.key)).toBeUndefined();
    expect(kinds(byWord.get(banken.key))).toEqual(['looked-up', 'kept', 'graded']);
    const history = replayWord(byWord.get(banken.key)!)!;
    expect(history.cards).toMatchObject([{ id: 'Banken|NOUN#meaning', memory: { reps: 1 } }]);
    expect(history.meetings[0]!.context.glosses).toEqual(['Banken in English']);
  });

  it('leaves the card where one sentence stays', () => {
    const both = [kept(bank, 'Bank', 0), kept(bank, 'Banken', 50)];
    const graded = stored({ type: 'graded', card: `${bank.key}#meaning`, grade: 3, on: null });
    const { events, merged } = words([...both, graded], isBanken);
    expect(merged.size).toBe(0);
    expect(kinds(events.get(bank.key))).toEqual(['kept', 'graded']);
    expect(kinds(events.get(banken.key))).toEqual(['kept']);
  });

  it('joins the memories of two words in order of time', () => {
    const events = [
      kept(bank, 'Banken'),
      kept(banken, 'Banken', 50),
      stored({ type: 'graded', card: `${bank.key}#meaning`, grade: 3, on: null }),
      stored({ type: 'graded', card: `${banken.key}#meaning`, grade: 3, on: null }),
    ];
    const joined = words(events, isBanken).events.get(banken.key)!;
    expect(kinds(joined)).toEqual(['kept', 'kept', 'graded', 'graded']);
    expect(replayWord(joined)!.cards).toMatchObject([{ memory: { reps: 2 } }]);
  });

  it('does not move what was only looked up or declared: nobody can say which form that was about', () => {
    const events = [stored({ type: 'declared', word: bank, as: 'known' })];
    expect([...words(events, isBanken).events.keys()]).toEqual([bank.key]);
  });

  it('leaves the verb of what was kept apart, without the particle', () => {
    const [joined, verb, particle] = [ref('stattfinden', 'VERB'), ref('finden', 'VERB'), ref('statt', 'ADP')];
    const context: Context = { ...met('fand', 3), sentence: 'Es fand statt.', glosses: ['to take place'] };
    context.marks = [
      [3, 7],
      [8, 13],
    ];
    const apart = correction(joined, { what: 'apart', form: 'fand … statt', verb, particle });
    const { events } = words([stored({ type: 'kept', word: joined, context })], apart);
    expect(replayWord(events.get(verb.key)!)!.meetings[0]!.context).toMatchObject({ marks: [[3, 7]], glosses: ['finden in English'] });
  });

  it('follows a correction of a correction, and comes home from a circle', () => {
    const benk = ref('Benk');
    const on = correction(banken, { what: 'word', form: 'Banken', to: benk });
    const home = correction(banken, { what: 'word', form: 'Banken', to: bank });
    expect([...words([kept(bank, 'Banken')], isBanken, on).events.keys()]).toEqual([benk.key]);
    expect([...words([kept(bank, 'Banken')], isBanken, home).events.keys()]).toEqual([bank.key]);
  });
});

test('the words to look at together', () => {
  const on = correction(banken, { what: 'word', to: ref('Benk') });
  expect(new Set(wordsTogether(bank.key, [on, isBanken]))).toEqual(new Set(['Bank|NOUN', 'Banken|NOUN', 'Benk|NOUN']));
  expect(wordsTogether(bank.key, [correction(bank, { what: 'gloss', gloss: 'x' })])).toEqual([bank.key]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryWord } from '#lib/reading/glossary.ts';
import type { Memory } from '#lib/words/memory.ts';
import { type Act, type Knowledge, knowledge, lastAct, markOf, stateOf, statesOf } from './knowledge.ts';

const act = (as: Act['as'], key = 'Haus|NOUN', event = `${as} ${key}`): Act => ({ event, key, as, at: 1000 });
const memory = (over: Partial<Memory> = {}): Memory => ({
  phase: 'review',
  stability: 5,
  difficulty: 5,
  due: 5000,
  lastReview: 0,
  reps: 1,
  lapses: 0,
  ...over,
});
const word = (over: Partial<GlossaryWord> = {}): GlossaryWord => ({
  key: 'Haus|NOUN',
  lemma: 'Haus',
  pos: 'NOUN',
  senses: [],
  count: 1,
  source: 'lexicon',
  ...over,
});
const after = (base: Knowledge['base'], ...acts: Act[]) => markOf(word(), statesOf({ base, acts }), 2000);

describe('markOf', () => {
  it.each<[string, Knowledge['base'], Act[], ReturnType<typeof markOf>]>([
    ['nothing known', {}, [], 'new'],
    ['presumed by the level', { 'Haus|NOUN': { presumed: true } }, [], 'known'],
    ['kept here', {}, [act('kept')], 'learning'],
    ['kept although presumed known', { 'Haus|NOUN': { presumed: true } }, [act('kept')], 'learning'],
    ['declared known here', {}, [act('known')], 'known'],
    ['ignored here', {}, [act('ignored')], 'ignored'],
    ['what is said last counts', {}, [act('known'), act('ignored')], 'ignored'],
    ['unsaid', { 'Haus|NOUN': { declared: 'known' } }, [act('none')], 'new'],
    ['keeping unsays', { 'Haus|NOUN': { declared: 'ignored' } }, [act('kept')], 'learning'],
    ['keeping again loses nothing', { 'Haus|NOUN': { memory: memory({ stability: 30 }) } }, [act('kept')], 'mature'],
    ['due and recalled here', { 'Haus|NOUN': { memory: memory({ due: 1000 }) } }, [act('recalled')], 'young'],
    ['due and forgotten here', { 'Haus|NOUN': { memory: memory({ due: 1000 }) } }, [act('forgotten')], 'learning'],
    ['answered without a card', {}, [act('recalled')], 'new'],
    ['due', { 'Haus|NOUN': { memory: memory({ due: 1000 }) } }, [], 'due'],
    ['an act on another word', {}, [act('known', 'Hof|NOUN')], 'new'],
  ])('%s', (_, base, acts, expected) => {
    expect(after(base, ...acts)).toBe(expected);
  });

  it('marks no names', () => {
    expect(markOf(word({ name: 'place' }), statesOf({ base: {}, acts: [act('kept')] }), 0)).toBeNull();
  });

  it('marks a compound of known parts as transparent', () => {
    const parts = [
      { lemma: 'a', key: 'a' },
      { lemma: 'b', key: 'b' },
    ];
    const acts = [act('known', 'a'), act('known', 'b')];
    expect(markOf(word({ parts }), statesOf({ base: {}, acts }), 0)).toBe('transparent');
    expect(markOf(word({ parts }), statesOf({ base: {}, acts: acts.slice(1) }), 0)).toBe('new');
  });
});

describe('taking back', () => {
  it('gives back the state before, whatever was done to whatever word', () => {
    const acts = fc.array(fc.record({ as: fc.constantFrom('kept', 'known', 'ignored', 'none'), key: fc.constantFrom('a', 'b') }));
    fc.assert(
      fc.property(acts, (done) => {
        let now: Knowledge = { base: { a: { presumed: true } }, acts: [] };
        const before: unknown[] = [];
        done.forEach(({ as, key }, index) => {
          before.push([stateOf(now, 'a'), stateOf(now, 'b')]);
          now = knowledge(now, { type: 'done', act: act(as as Act['as'], key, `${index}`) });
        });
        while (before.length > 0) {
          now = knowledge(now, { type: 'taken back', event: lastAct(now)!.event });
          expect([stateOf(now, 'a'), stateOf(now, 'b')]).toEqual(before.pop());
        }
      }),
    );
  });

  it('finds the last act on a word, and none where there is none', () => {
    const now = { base: {}, acts: [act('kept', 'a'), act('known', 'a'), act('kept', 'b')] };
    expect(lastAct(now)?.key).toBe('b');
    expect(lastAct(now, 'a')?.as).toBe('known');
    expect(lastAct(now, 'c')).toBeUndefined();
  });

  it('keeps what was done here when the server’s first answer comes late', () => {
    const now = knowledge({ base: null, acts: [act('known')] }, { type: 'arrived', states: { 'Haus|NOUN': { memory: memory() } } });
    expect(stateOf(now, 'Haus|NOUN')).toEqual({ declared: 'known', memory: memory() });
  });

  it('takes back also what is in a later answer of the server already', () => {
    const done = { base: { 'Haus|NOUN': { presumed: true } }, acts: [act('known')] };
    const later = knowledge(done, { type: 'arrived', states: { 'Haus|NOUN': { declared: 'known' }, 'Hof|NOUN': { presumed: true } } });
    expect(stateOf(later, 'Haus|NOUN')).toEqual({ presumed: true, declared: 'known' });
    expect(stateOf(later, 'Hof|NOUN')).toEqual({ presumed: true });
    const back = knowledge(later, { type: 'taken back', event: 'known Haus|NOUN' });
    expect(stateOf(back, 'Haus|NOUN')).toEqual({ presumed: true });
  });
});

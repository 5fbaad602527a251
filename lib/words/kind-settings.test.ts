import { expect, test } from 'vitest';
import type { CardKind } from './card-kind.ts';
import { beginsWith, kindSettings } from './kind-settings.ts';
import type { Learner } from './learner.ts';

test.each<[Learner['settings'], CardKind[] | undefined]>([
  [{}, undefined],
  [{ kind: 'meaning' }, undefined],
  [{ kind: 'cloze' }, ['cloze']],
  [{ kind: 'production', 'kinds.also': 'gender parts' }, ['production', 'gender', 'parts']],
  [{ 'kinds.also': 'gender' }, ['meaning', 'gender']],
  // What is no kind, or no kind to begin with, is passed over.
  [{ kind: 'gender' }, undefined],
  [{ kind: 'cloze', 'kinds.also': 'cloze nonsense gender gender' }, ['cloze', 'gender']],
  [{ kind: 7, 'kinds.also': null }, undefined],
])('with the settings %j a word begins with %j', (settings, kinds) => {
  expect(beginsWith(kindSettings(settings)).kinds).toEqual(kinds);
});

test('mistakes bring kinds along and slips are forgiven, unless the learner says otherwise', () => {
  expect(kindSettings({})).toMatchObject({ mistakes: true, forgive: true });
  expect(kindSettings({ 'kinds.mistakes': false, 'typed.forgive': false })).toMatchObject({ mistakes: false, forgive: false });
});

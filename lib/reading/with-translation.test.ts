import { expect, it } from 'vitest';
import type { Context } from '#lib/words/event.ts';
import { withTranslation } from './with-translation.ts';

const context: Context = { place: { article: 'a', start: 0, end: 2 }, sentence: 'Er kam.', marks: [[0, 2]], glosses: [] };

it('a machine translates where the text does not, and is named', () => {
  expect(withTranslation(context, { text: 'He came.', by: 'browser' })).toEqual({
    ...context,
    translation: 'He came.',
    translatedBy: 'browser',
  });
});

it('the text comes first, and without a machine nothing changes', () => {
  const own = { ...context, translation: 'He did come.' };
  expect(withTranslation(own, { text: 'He came.', by: 'browser' })).toBe(own);
  expect(withTranslation(context, undefined)).toBe(context);
});

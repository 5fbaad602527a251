import { expect, it } from 'vitest';
import { newLearner, useTestDatabase } from './test-database.ts';
import { keepTranslatedSentence, translatedSentence, translatedSentences } from './translated-sentences.ts';

useTestDatabase();
const cat = 'Die Katze schläft.';
const dog = 'Der Hund bellt.';

it('a translation is kept by sentence, source and language, for its learner alone', async () => {
  const [ann, ben] = [await newLearner(), await newLearner()];
  await keepTranslatedSentence(ann, cat, { text: 'The cat sleeps.', by: 'deepl' }, 'eng', 1);
  expect(await translatedSentence(ann, cat, 'deepl', 'eng')).toBe('The cat sleeps.');
  expect(await translatedSentence(ann, ` ${cat.replace(' ', '\u00A0')}\n`, 'deepl', 'eng')).toBe('The cat sleeps.');
  expect(await translatedSentence(ann, cat, 'deepl', 'fra')).toBeNull();
  expect(await translatedSentence(ann, cat, 'libretranslate', 'eng')).toBeNull();
  expect(await translatedSentence(ann, dog, 'deepl', 'eng')).toBeNull();
  expect(await translatedSentence(ben, cat, 'deepl', 'eng')).toBeNull();
  expect(await translatedSentences(ben, [cat], 'eng')).toEqual({});
});

it('two models are two sources, and the newest answer of all counts on a page', async () => {
  const ann = await newLearner();
  await keepTranslatedSentence(ann, cat, { text: 'Cat sleep.', by: 'openai tiny' }, 'eng', 1);
  await keepTranslatedSentence(ann, cat, { text: 'The cat is asleep.', by: 'openai large' }, 'eng', 3);
  await keepTranslatedSentence(ann, cat, { text: 'The cat, it sleeps.', by: 'browser' }, 'eng', 2);
  expect(await translatedSentences(ann, [cat, dog], 'eng')).toEqual({ [cat]: { text: 'The cat is asleep.', by: 'openai large' } });
  await keepTranslatedSentence(ann, cat, { text: 'The cat sleeps.', by: 'browser' }, 'eng', 4);
  expect(await translatedSentences(ann, [cat], 'eng')).toEqual({ [cat]: { text: 'The cat sleeps.', by: 'browser' } });
});

it('a long text is asked for at once', async () => {
  const ann = await newLearner();
  const sentences = Array.from({ length: 1200 }, (_, number) => `Satz ${number}.`);
  for (const at of [0, 700, 1199]) await keepTranslatedSentence(ann, sentences[at]!, { text: `Sentence ${at}.`, by: 'deepl' }, 'eng', at);
  expect(Object.keys(await translatedSentences(ann, sentences, 'eng'))).toHaveLength(3);
});

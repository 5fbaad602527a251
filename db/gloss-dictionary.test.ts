import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
// The builder is a job; the test needs a real file to open.
// biome-ignore lint/style/noRestrictedImports: only the test crosses over
import { glossDictionaryFile, installGlosses, removeGlosses } from '#jobs/gloss-dictionary.ts';
// biome-ignore lint/style/noRestrictedImports: only the test crosses over
import { writeFreedict } from '#jobs/test-freedict.ts';
import { readSettings } from '#settings';
import { addArticle } from './articles.ts';
import { database } from './client.ts';
import { dictionaryOf, installedGlosses, languagesOf } from './gloss-dictionary.ts';
import { articleGlossary } from './glossaries.ts';
import { newLearner, useTestDatabase } from './test-database.ts';

useTestDatabase();

const source = mkdtempSync(path.join(tmpdir(), 'lesefluss-source-'));
afterAll(() => rmSync(source, { recursive: true }));
beforeAll(() => writeFreedict(source, 'fra', ['See <n, masc>\nlac\n', 'tief <adj>\nprofond\n', 'Hund <n, masc>\nchien\n']));

const french = { 'gloss-language': 'fra' };
const alone = { ...french, 'english-fills-gaps': false };
const install = () => installGlosses('fra', { data: readSettings().data, freedictSource: source }, () => {});

it('reads each learner his language, with and without English for the gaps', async () => {
  const who = await newLearner();
  const article = {
    id: 'text',
    title: 'Ein See',
    source: 'Test',
    text: 'Der See ist tief. Das Boot liegt im See.',
    subheadings: [],
    translations: {},
  };
  await addArticle(who, article);
  const glosses = async (settings: Record<string, string | boolean>, lemma: string) => {
    const word = (await articleGlossary({ ...who, settings }, 'text'))!.words.find((each) => each.lemma === lemma)!;
    return [word.senses[0]?.glosses[0], word.language, word.fillsGap];
  };
  const english = await glosses({}, 'See');
  expect(english[0]).toMatch(/lake|sea/);
  // Not installed: English, as before.
  expect(installedGlosses()).toEqual([]);
  expect(await glosses(french, 'See')).toEqual(english);

  expect(await install()).toEqual({ headwords: 3 });
  expect(installedGlosses()).toEqual(['fra']);
  expect(await glosses(french, 'See')).toEqual(['lac', 'fra', undefined]);
  expect(await glosses(french, 'Boot')).toEqual(['boat', undefined, true]);
  expect(await glosses(alone, 'Boot')).toEqual([undefined, undefined, undefined]);
  expect(await glosses({}, 'See')).toEqual(english);

  // Each is kept for itself: changing between them makes nothing anew.
  const page = await database().articlePage.findFirstOrThrow({ where: { article: { learnerId: who.id } }, include: { glossaries: true } });
  expect(page.glossaries.map(({ languages }) => languages).sort()).toEqual(['fra', 'fra+eng']);
  expect(JSON.parse(page.glossary!).words.find((word: { lemma: string }) => word.lemma === 'See').language).toBeUndefined();
  const marked = page.glossaries.find(({ languages }) => languages === 'fra')!;
  const where = { articleId_number_languages: { articleId: page.articleId, number: page.number, languages: 'fra' } };
  await database().pageGlossary.update({ where, data: { glossary: marked.glossary.replace('"lac"', '"étang"') } });
  expect(await glosses(alone, 'See')).toEqual(['étang', 'fra', undefined]);
  // Another dictionary: made again.
  await database().pageGlossary.update({ where, data: { version: 'another' } });
  expect(await glosses(alone, 'See')).toEqual(['lac', 'fra', undefined]);

  removeGlosses('fra', readSettings().data);
  expect(await glosses(french, 'See')).toEqual(english);
});

it('opens a dictionary anew when it was installed anew, and knows that a damaged one is none', async () => {
  await install();
  const before = dictionaryOf({ settings: french })!;
  expect(languagesOf(before)).toBe('fra+eng');
  expect(dictionaryOf({ settings: french })).toBe(before);
  writeFreedict(source, 'fra', ['See <n, masc>\nlac\n', 'tief <adj>\nprofond\n', 'Hund <n, masc>\nchien\n', 'Boot <n, neut>\nbateau\n']);
  await install();
  expect(dictionaryOf({ settings: french })!.entry('Boot')!.senses[0]!.glosses[0]!.text).toBe('bateau');
  writeFileSync(glossDictionaryFile(readSettings().data, 'fra'), 'SQLite format 3');
  expect(installedGlosses()).toEqual([]);
  expect(languagesOf(dictionaryOf({ settings: french }))).toBe('eng');
});

import { expect, test } from 'vitest';
import type { Practice } from '#lib/cards/practice.ts';
import { ALL_WORDS } from '#lib/words/listed-word.ts';
import { recordEvents } from './events.ts';
import { practiceCards } from './practice.ts';
import { dueCounts } from './queue.ts';
import { countSetAside, leechHelp, setAside } from './set-aside.ts';
import { newLearner, useTestDatabase } from './test-database.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

useTestDatabase();

const NOW = Date.parse('2026-03-01T10:00:00Z');
const DAY = 86_400_000;

/** Four kept words: one answered well, one missed, one suspended, one never asked; two of them from one article. */
async function someone() {
  const who = { ...(await newLearner()), zone: ZONE };
  const keep = (lemma: string, article: string) => event(NOW, { type: 'kept', word: noun(lemma), context: context(lemma, 0, article) });
  const grade = (lemma: string, given: number) => event(NOW, { type: 'graded', card: meaning(lemma), grade: given, on: null });
  const suspended = event(NOW, { type: 'suspended', card: meaning('Tal'), as: 'suspended' });
  const events = [keep('Haus', 'eins'), keep('See', 'eins'), keep('Tal', 'zwei'), keep('Weg', 'zwei'), grade('Haus', 4), grade('See', 1)];
  await recordEvents(who, [...events, suspended], NOW);
  const practiced = async (practice: Practice, now = NOW) =>
    (await practiceCards(who, practice, now, 10)).map(({ word }) => word.lemma).sort();
  return { who, practiced };
}

test('each way to practice has its cards, whether they are due or not', async () => {
  const { practiced } = await someone();
  expect(await practiced({ what: 'article', article: 'eins' })).toEqual(['Haus', 'See']);
  expect(await practiced({ what: 'article', article: 'nirgends' })).toEqual([]);
  expect(await practiced({ what: 'missed' })).toEqual(['See']);
  expect(await practiced({ what: 'aside' })).toEqual(['Tal']);
  expect(await practiced({ what: 'ahead' })).toEqual(['Haus']);
  expect(await practiced({ what: 'words', query: ALL_WORDS })).toEqual(['Haus', 'See', 'Weg']);
  expect(await practiced({ what: 'words', query: { ...ALL_WORDS, filter: 'new' } })).toEqual(['Weg']);
});

test('what was missed is missed on the day of the learner only, until it is taken back', async () => {
  const { who, practiced } = await someone();
  expect(await practiced({ what: 'missed' }, Date.parse('2026-03-02T02:59:00Z'))).toEqual(['See']);
  expect(await practiced({ what: 'missed' }, Date.parse('2026-03-02T03:00:00Z'))).toEqual([]);
  const missed = event(NOW + 1, { type: 'graded', card: meaning('Weg'), grade: 1, on: null });
  await recordEvents(who, [missed, event(NOW + 2, { type: 'undone', target: missed.id })], NOW + 2);
  expect(await practiced({ what: 'missed' })).toEqual(['See']);
});

test('practice changes neither the queue nor a card, and counts against no limit', async () => {
  const { who } = await someone();
  const before = await dueCounts(who, NOW);
  const practiced = ['Haus', 'See', 'Weg'].map((lemma) => event(NOW, { type: 'practiced', card: meaning(lemma), knew: lemma !== 'See' }));
  for (const result of await recordEvents(who, practiced, NOW)) expect(result.ok).toBe(true);
  expect(await dueCounts(who, NOW)).toEqual(before);
});

test('a card forgotten eight times is set aside; started again it is asked, and as often forgotten set aside again', async () => {
  const who = { ...(await newLearner()), zone: ZONE };
  await recordEvents(who, [event(NOW, { type: 'kept', word: noun('Bahn'), context: context('Bahn') })], NOW);
  let on: string | null = null;
  let at = NOW;
  const forget = async (times: number) => {
    for (let n = 0; n < times; n++) {
      for (const given of [4, 1]) {
        at += 400 * DAY;
        const graded = event(at, { type: 'graded', card: meaning('Bahn'), grade: given, on });
        const [result] = await recordEvents(who, [graded], at);
        if (!result?.ok) throw new Error(result?.message);
        on = graded.id;
      }
    }
  };
  await forget(7);
  expect(await countSetAside(who)).toEqual({ leeches: 0, suspended: 0 });
  await forget(1);
  expect(await countSetAside(who)).toEqual({ leeches: 1, suspended: 0 });
  expect((await setAside(who)).map(({ card, held }) => [card.id, held])).toEqual([[meaning('Bahn'), 'leech']]);
  expect((await dueCounts(who, at + 400 * DAY)).total).toBe(0);
  const again = event(at + 1, { type: 'suspended', card: meaning('Bahn'), as: 'none' });
  await recordEvents(who, [again], at + 1);
  expect(await setAside(who)).toEqual([]);
  expect((await dueCounts(who, at + 400 * DAY)).total).toBe(1);
  await recordEvents(who, [event(at + 2, { type: 'undone', target: again.id })], at + 2);
  expect(await countSetAside(who)).toEqual({ leeches: 1, suspended: 0 });
});

test('help: what was typed instead, if it is a word, then words that look like it; what is only a slip is no word', async () => {
  const who = { ...(await newLearner()), zone: ZONE, settings: {}, level: null, presumed: 0, levelAsked: true };
  const typed = (text: string, on: string | null, at: number) =>
    event(at, { type: 'graded', card: 'Kirche|NOUN#production', grade: 1, on, typed: text });
  const first = typed('die Kirsche', null, NOW + 1);
  await recordEvents(
    who,
    [
      event(NOW, { type: 'kept', word: noun('Kirche'), context: context('Kirche'), kinds: ['production'] }),
      event(NOW, { type: 'kept', word: noun('Kirch'), context: context('Kirch', 50) }),
      first,
      typed('Kirhce', first.id, NOW + 2),
    ],
    NOW + 2,
  );
  const [card] = await practiceCards(who, { what: 'missed' }, NOW + 3, 5);
  const help = await leechHelp(who, card!);
  expect(help.confused.map(({ word }) => word.lemma)).toEqual(['Kirsche', 'Kirch']);
  expect(help.confused[0]?.gloss).toMatch(/cherry/);
});

test('a word that is known or given up is not listed', async () => {
  const { who } = await someone();
  await recordEvents(who, [event(NOW, { type: 'declared', word: noun('Tal'), as: 'known' })], NOW);
  expect(await setAside(who)).toEqual([]);
  expect(await countSetAside(who)).toEqual({ leeches: 0, suspended: 0 });
});

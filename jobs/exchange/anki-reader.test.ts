import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { database } from '#db/client.ts';
import { newLearner, useTestDatabase } from '#db/test-database.ts';
import { CARD_KINDS } from '#lib/words/card-kind.ts';
import { useFolder } from '../backup/test-full.ts';
import { exportFile } from './export.ts';
import { answer, keepWord, WORDS } from './test-learner.ts';

useTestDatabase();
const file = useFolder();

// Where Debian's package "anki" puts its library; another place is named by ANKI_LIBRARY (docs/anki.md).
const library = process.env.ANKI_LIBRARY ?? '/usr/share/anki';
const isThere = spawnSync('python3', ['-c', PROBE()]).status === 0;

function PROBE(): string {
  return `import sys; sys.path[:0] = ${JSON.stringify(library.split(':'))}; from anki import Collection`;
}

interface Read {
  version: string;
  decks: string[];
  fields: string[];
  css: string;
  problems: string;
  cards: {
    template: string;
    word: string;
    article: string;
    tags: string[];
    question: string;
    answer: string;
    columns: number[];
    data: string;
    reviews: number[][];
  }[];
}

test.skipIf(!isThere)(
  `Anki's own library opens what we write${isThere ? '' : ' (it is not on this machine: see docs/anki.md)'}`,
  async () => {
    expect(existsSync(library.split(':')[0]!)).toBe(true);
    const who = await newLearner();
    const now = Date.now();
    for (const index of WORDS.keys()) await keepWord(who, now - 3_000_000_000, index, [...CARD_KINDS]);
    for (const [step, grade] of [3, 3, 1, 3, 4].entries())
      await answer(who, now - 2_000_000_000 + step * 300_000_000, 'Hund|NOUN#meaning', grade, 4000 + step);
    const path = file('opened.apkg');
    const written = await exportFile(who.id, path, 'apkg', now, () => {});
    const done = spawnSync('python3', ['jobs/exchange/anki-reader.py', library, path], { encoding: 'utf8' });
    expect(done.stderr.replace(/.*Warning.*\n(?: .*\n)*/g, '')).toBe('');
    const read = JSON.parse(done.stdout.trim().split('\n').at(-1)!) as Read;

    expect(read.decks).toContain('Lesefluss');
    expect(read.problems).not.toMatch(/deleted|missing|fixed/i);
    expect(read.cards).toHaveLength(written.cards);
    expect(await database().card.count({ where: { learnerId: who.id } })).toBe(written.cards);
    const meaning = read.cards.find(({ template, word }) => template === 'Meaning' && word === 'Hund')!;
    const row = await database().card.findUniqueOrThrow({ where: { learnerId_id: { learnerId: who.id, id: 'Hund|NOUN#meaning' } } });
    expect(meaning.tags).toContain('Lesefluss');
    expect(meaning.question).toContain('Der kleine <b>Hund</b> bellt.');
    // Gender by its article and its shape, not by color alone.
    expect(meaning.answer).toContain('<span class="article der">der</span>');
    expect(read.css).toMatch(/\.article\.der::before \{ content: "\\25A0/);
    expect(meaning.answer).toContain('hound &lt;old&gt; &amp; "rare"');
    expect(meaning.columns.slice(5, 7)).toEqual([row.reps, row.lapses]);
    expect(JSON.parse(meaning.data)).toMatchObject({ s: row.stability, d: row.difficulty, dr: 0.9 });
    expect(meaning.reviews.map(([, ease]) => ease)).toEqual([3, 3, 1, 3, 4]);
    expect(meaning.reviews.map(([, , , , , time]) => time)).toEqual([4000, 4001, 4002, 4003, 4004]);
    // No card asks for nothing.
    for (const { question } of read.cards) expect(question.replace(/<style>.*?<\/style>|<[^>]*>/gs, '').trim()).not.toBe('');
  },
);

import path from 'node:path';
import Database from 'better-sqlite3';
import { dataFolder, prepare, Server } from '../../e2e/server.ts';
import { bareFold } from '../../lib/words/bare-fold.ts';
import { fold } from '../../lib/words/fold.ts';
import type { Figure } from '../bench.ts';
import { median } from './median.ts';

const WORDS = 12_000;
const TIMES = 15;
const AT_ONCE = 200;
const LEARNER = 'local';

/** The list of a learner with 12,000 words and the page of one, over HTTP on the production build: times are those of whole pages. */
export async function benchWords(): Promise<Figure[]> {
  const server = new Server(dataFolder());
  try {
    const prepared = prepare(server.folder);
    if (prepared.status !== 0) throw new Error(`prepare failed: ${prepared.stdout}${prepared.stderr}`);
    await server.start();
    // The local learner is made by the first page.
    await open(server, '/words');
    await server.stop();
    fill(path.join(server.folder, 'lesefluss.db'));
    await server.start();
    const of = `of ${WORDS.toLocaleString('en')} words`;
    const ms = { unit: 'ms', atMost: 50 };
    const figures: Figure[] = [];
    for (const [what, address] of [
      [`the list ${of}`, '/words'],
      ['its last page, in the alphabet', '/words?sort=alphabet&page=240'],
      ['searched for a part of words, filtered', '/words?q=wort12&pos=noun&kept=week'],
      ['searched for an inflected form without its umlaut', '/words?q=hauser'],
    ] as const)
      figures.push({ what, value: await time(() => open(server, address)), ...ms });
    figures.push({ what: 'the page of a word', value: await time(() => open(server, '/words/Haus%7CNOUN')), unit: 'ms' });
    figures.push({ what: 'all words found, to select them', value: await time(() => open(server, '/api/words')), unit: 'ms' });
    figures.push({ what: `a change, ${AT_ONCE} at once`, value: await changes(server), unit: 'ms each' });
    return figures;
  } finally {
    await server.dispose();
  }
}

async function open(server: Server, address: string): Promise<void> {
  const answer = await fetch(server.url + address);
  await answer.text();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
}

async function time(run: () => Promise<void>): Promise<number> {
  await run();
  const all: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const start = performance.now();
    await run();
    all.push(performance.now() - start);
  }
  return median(all);
}

async function changes(server: Server): Promise<number> {
  const events = Array.from({ length: AT_ONCE }, (_, n) => {
    const lemma = lemmaOf(n);
    const word = { key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: `das ${lemma}` };
    return { id: `bench-words-${n}`, at: Date.now(), zone: 'Europe/Berlin', type: 'declared', word, as: 'known' };
  });
  const start = performance.now();
  const answer = await fetch(`${server.url}/api/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ events }),
  });
  if (!answer.ok) throw new Error(`The changes were answered ${answer.status}.`);
  return (performance.now() - start) / AT_ONCE;
}

const lemmaOf = (n: number) => (n === 0 ? 'Haus' : `Wört${String((n * 7919) % WORDS).padStart(5, '0')}`);

/** Rows as the fold would make them; the events behind them are not asked for here. */
function fill(file: string): void {
  const db = new Database(file);
  const word = db.prepare(
    `INSERT INTO "Word" ("learnerId", "key", "lemma", "pos", "headword", "search", "sortKey", "standing", "kept", "keptAt", "due", "difficulty", "lapses", "lookups", "firstMet", "lastMet")
     VALUES (?, ?, ?, 'NOUN', ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?, ?)`,
  );
  const now = Date.now();
  db.transaction(() => {
    for (let n = 0; n < WORDS; n++) {
      const lemma = lemmaOf(n);
      const headword = `das ${lemma}, -es, -er`;
      const standing = ['new', 'learning', 'young', 'mature', 'known'][n % 5]!;
      const at = now - n * 60_000;
      word.run(
        LEARNER,
        `${lemma}|NOUN`,
        lemma,
        headword,
        fold(`${lemma}\n, -es, -er`),
        bareFold(lemma),
        standing,
        1,
        at,
        at + 86_400_000,
        n % 10,
        at,
        at,
      );
    }
  })();
  db.close();
}

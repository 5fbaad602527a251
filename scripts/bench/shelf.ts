import path from 'node:path';
import Database from 'better-sqlite3';
import { dataFolder, prepare, Server } from '../../e2e/server.ts';
import type { GlossaryWord } from '../../lib/reading/glossary.ts';
import { packVocabulary } from '../../lib/reading/vocabulary.ts';
import type { Figure } from '../bench.ts';
import { median } from './median.ts';

const TEXTS = 2000;
const WORDS = 10_000;
/** Different words of the whole library, and running words of a text. */
const LIBRARY = 60_000;
const RUNNING = 450;
const TIMES = 15;
const DAY = 86_400_000;
const LEARNER = 'local';

/** The shelf of a learner with 10,000 words, opened over HTTP on the production build. Times are those of the whole page. */
export async function benchShelf(): Promise<Figure[]> {
  const server = new Server(dataFolder());
  try {
    const prepared = prepare(server.folder);
    if (prepared.status !== 0) throw new Error(`prepare failed: ${prepared.stdout}${prepared.stderr}`);
    await server.start();
    // The local learner is made by the first page; the code is warm, the shelf has never been opened with these texts.
    await open(server, '/read');
    const cards = fill(path.join(server.folder, 'lesefluss.db'));
    await server.restart();
    await open(server, '/settings');
    const first = await open(server, '/read');
    if (Number(/([\d,]+) texts/.exec(first.text)?.[1]?.replace(',', '')) < TEXTS) throw new Error('The shelf does not show all texts.');
    const again = await times(() => open(server, '/read'));
    let n = 0;
    const afterGrades = await times(async () => {
      await grade(server, cards[n++]!);
      return open(server, '/read');
    });
    const others = await times(() => open(server, '/read?sort=title&level=B2&search=text&page=2'));
    const today = await times(() => open(server, '/'));
    const of = `of ${TEXTS.toLocaleString('en')} texts, ${WORDS.toLocaleString('en')} words known`;
    const ms = { unit: 'ms', atMost: 300 };
    return [
      { what: `the shelf ${of}: first opening after the start`, value: first.milliseconds, unit: 'ms' },
      { what: `the shelf ${of}`, value: again, ...ms },
      { what: 'the shelf after a grade', value: afterGrades, ...ms },
      { what: 'the shelf searched, filtered and sorted otherwise', value: others, ...ms },
      { what: 'Today with its suggestion', value: today, ...ms },
      { what: 'document of the shelf', value: first.text.length / 1024, unit: 'KB' },
    ];
  } finally {
    await server.dispose();
  }
}

async function open(server: Server, address: string) {
  const start = performance.now();
  const answer = await fetch(server.url + address);
  const text = await answer.text();
  const milliseconds = performance.now() - start;
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return { text, milliseconds };
}

async function times(ask: () => Promise<{ milliseconds: number }>): Promise<number> {
  const taken: number[] = [];
  for (let n = 0; n < TIMES; n++) taken.push((await ask()).milliseconds);
  return median(taken);
}

let sent = 0;

async function grade(server: Server, card: string): Promise<void> {
  const event = {
    id: `bench-${String(++sent).padStart(6, '0')}`,
    at: Date.now(),
    zone: 'Europe/Berlin',
    type: 'graded',
    card,
    grade: 3,
    on: null,
  };
  const answer = await fetch(`${server.url}/api/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ events: [event] }),
  });
  const { results } = (await answer.json()) as { results: { ok: boolean }[] };
  if (!results[0]?.ok) throw new Error(`The grade was refused: ${JSON.stringify(results)}`);
}

const key = (n: number) => (n % 3 === 0 ? `wort${n}|VERB` : `Wort${n}|NOUN`);

/** A library with words as unevenly common as they are (Zipf), of which the learner knows the common ones best. Returns new cards. */
function fill(file: string): string[] {
  const db = new Database(file);
  const insert = (table: string, columns: string) =>
    db.prepare(`INSERT INTO "${table}" (${columns.replace(/\w+/g, '"$&"')}) VALUES (${columns.replace(/\w+/g, '?')})`);
  const version = (db.prepare('SELECT countedWith FROM ArticleFigures LIMIT 1').get() as { countedWith: string }).countedWith;
  const article = insert(
    'Article',
    'id, slug, learnerId, title, source, subheadings, translations, checksum, length, words, addedAt, pageCount',
  );
  const figures = insert('ArticleFigures', 'articleId, vocabulary, level, levelReason, countedWith');
  const reading = insert('Reading', 'learnerId, articleId, position, seconds, words, firstAt, lastAt, finishedAt');
  const word = insert('Word', 'learnerId, key, lemma, pos, headword, search, declared, kept, lookups, firstMet, lastMet');
  const card = insert('Card', 'learnerId, id, wordKey, kind, active, phase, step, stability, difficulty, due, lastReview, reps, lapses');
  const event = insert('Event', 'learnerId, id, sequence, type, at, day, zone, wordKey, articleId, payload');
  const now = Date.now();
  const fresh: string[] = [];
  const random = seeded(7);
  db.transaction(() => {
    for (let n = 1; n <= TEXTS; n++) {
      const slug = `text-${n}`;
      const title = `Text ${n} der Sammlung`;
      article.run(slug, slug, LEARNER, title, 'Zeitung', '[]', '{}', slug, RUNNING * 6, RUNNING, now - n * 3_600_000, 1);
      figures.run(slug, packVocabulary(wordsOf(random), { rank: (lemma) => Number(lemma.slice(4)) * 2 }), random() * 6, REASON, version);
      if (n % 6 === 0) reading.run(LEARNER, slug, 900, 120, 150, now - n * DAY, now - n * 1000, n % 12 === 0 ? now - n * 1000 : null);
    }
    for (let n = 1; n <= WORDS; n++) {
      const name = key(n);
      const [lemma = '', pos = ''] = name.split('|');
      const declared = n % 4 === 0 ? 'known' : n % 97 === 0 ? 'ignored' : null;
      word.run(LEARNER, name, lemma, pos, lemma, lemma.toLowerCase(), declared, 1, 0, now - 99 * DAY, now - DAY);
      const phase = n % 10 === 0 ? 'new' : 'review';
      const due = now + ((n * 7919) % (45 * DAY)) - 15 * DAY;
      card.run(LEARNER, `${name}#meaning`, name, 'meaning', declared ? 0 : 1, phase, 0, 5 + (n % 60), 5, due, null, 0, 0);
      if (phase === 'new' && !declared) fresh.push(`${name}#meaning`);
      const place = { article: 'text-1', start: n * 10, end: n * 10 + 4 };
      const ref = { key: name, lemma, pos, headword: lemma };
      const context = { place, sentence: `Hier steht ${lemma}.`, marks: [[11, 11 + lemma.length]], glosses: ['word'] };
      const kept = {
        id: `kept-${String(n).padStart(8, '0')}`,
        at: now - 99 * DAY,
        zone: 'Europe/Berlin',
        type: 'kept',
        word: ref,
        context,
      };
      event.run(LEARNER, kept.id, -n, 'kept', kept.at, '2025-01-01', kept.zone, name, 'text-1', JSON.stringify(kept));
    }
  })();
  db.close();
  return fresh;
}

const REASON = 'Sentences of 15 words on average; one word in nine is outside the commonest 4,000; many subordinate clauses.';

/** The words of one text, every eighth a compound. */
function wordsOf(random: () => number): GlossaryWord[] {
  const counts = new Map<number, number>();
  for (let n = 0; n < RUNNING; n++) {
    const drawn = Math.floor(LIBRARY ** random());
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  return [...counts].map(([n, count]) => ({
    key: key(n),
    lemma: `Wort${n}`,
    pos: 'NOUN',
    senses: [],
    source: 'lexicon',
    count,
    ...(n % 8 === 0 && {
      parts: [
        { lemma: 'x', key: key(Math.floor(n / 8)) },
        { lemma: 'y', key: key(Math.floor(n / 5)) },
      ],
    }),
  }));
}

/** The same library on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

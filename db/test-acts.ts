import fc from 'fast-check';
import { recordEvents } from './events.ts';
import { context, event, meaning, noun, ZONE } from './test-events.ts';

export const START = Date.parse('2026-03-27T10:00:00Z');

const DAY = 86_400_000;
const WORDS = ['Haus', 'See', 'Meer'];
const ZONES = [ZONE, ZONE, 'Asia/Tokyo', 'Pacific/Honolulu'];

const EVERY = [
  ...['look', 'keep', 'keep', 'keep', 'known', 'ignored', 'none', 'remove', 'grade', 'grade', 'grade', 'offline', 'practice'],
  ...['undo', 'undo-last', 'undo-last', 'undo-last', 'read', 'finish', 'correct', 'suspend', 'bury', 'switch', 'schedule', 'shelve', 'set'],
];

/** For tests: random acts of a learner, late, from other zones, taken back; of every sort, or those named. */
export const actOf = (what: string[] = EVERY) =>
  fc.record({
    what: fc.constantFrom(...what),
    word: fc.constantFrom(...WORDS),
    grade: fc.constantFrom(1, 2, 3, 3, 3, 4),
    /** Often days: what was learned must come back to be asked. */
    minutes: fc.constantFrom(0, 1, 7, 600, 1500, 4000, 20_000),
    late: fc.constantFrom(0, 0, 0, 5, 3000),
    back: fc.nat(8),
    zone: fc.constantFrom(...ZONES),
  });

/** For tests: acts by which words are joined and parted again. */
export const JOINING = ['keep', 'keep', 'grade', 'offline', 'look', 'correct', 'correct', 'undo-last', 'undo-last', 'undo'];

export type Act = ReturnType<typeof actOf> extends fc.Arbitrary<infer Made> ? Made : never;

/** For tests: sends acts as pages do, each on top of what it knows. */
export async function play(who: { id: string }, acts: Act[]): Promise<void> {
  const sent: string[] = [];
  const last = new Map<string, string | null>();
  let now = START;
  for (const { what, word, grade, minutes, late, back, zone } of acts) {
    now += minutes * 60_000;
    const card = meaning(word);
    const memory = { phase: 'review', stability: 5 + 9 * back, difficulty: 5, due: now, lastReview: now - 3 * DAY, reps: 3, lapses: 0 };
    const fields = {
      look: { type: 'looked-up', word: noun(word), place: { article: 'ein-see', start: back, end: back + 3 } },
      keep: { type: 'kept', word: noun(word), context: context(word, back) },
      known: { type: 'declared', word: noun(word), as: 'known' },
      ignored: { type: 'declared', word: noun(word), as: 'ignored' },
      none: { type: 'declared', word: noun(word), as: 'none' },
      remove: { type: 'removed', word: noun(word) },
      grade: { type: 'graded', card, grade, on: last.get(word) ?? null, took: 1000 * back + 0.4 },
      offline: { type: 'graded', card, grade, on: null, offline: true },
      practice: { type: 'practiced', card, knew: grade > 1, took: 90_000 },
      undo: { type: 'undone', target: sent.at(-1 - back) ?? 'never-sent' },
      'undo-last': { type: 'undone', target: sent.at(-1) ?? 'never-sent' },
      read: { type: 'read', article: 'ein-see', position: back, seconds: grade / 7, words: minutes },
      finish: { type: 'finished', article: 'ein-see', ...(back % 2 === 1 && { page: back }) },
      correct: { type: 'corrected', word: noun(word), correction: { what: 'word', to: noun(WORDS[back % 3]!) } },
      suspend: { type: 'suspended', card, as: back % 2 === 0 ? 'suspended' : 'none' },
      bury: { type: 'buried', card },
      switch: { type: 'kind-switched', word: noun(word), kind: 'cloze', on: back % 2 === 0 },
      schedule: { type: 'scheduled', card, from: 'anki', memory },
      shelve: { type: 'shelved', article: 'ein-see', as: 'archived' },
      set: { type: 'setting-changed', name: 'answers', value: back },
    }[what as 'look'];
    const made = { ...event(now - late * 60_000, fields), zone };
    const [result] = await recordEvents(who, [made], now);
    if (!result?.ok) continue;
    sent.push(made.id);
    if (result.card) last.set(result.card.id.split('|')[0]!, result.card.lastEvent);
  }
}

import { MATURE } from '#lib/words/color.ts';
import { correctRef } from '#lib/words/correction.ts';
import { fold } from '#lib/words/fold.ts';
import type { WordKey, WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { ListedWord, WordFilter } from '#lib/words/listed-word.ts';
import type { Declared, WordState } from '#lib/words/memory.ts';
import { isPresumed } from '#lib/words/presumed.ts';
import { memoryOf } from './cards.ts';
import { database } from './client.ts';
import { contextsOf } from './contexts.ts';
import { corrections } from './corrections.ts';
import { lexicon } from './lexicon.ts';

/** What the learner knows of these words. Words of which nothing is known are not in the answer. */
export async function wordStates(learner: Pick<Learner, 'id' | 'presumed'>, keys: readonly WordKey[]): Promise<Record<WordKey, WordState>> {
  const which = { learnerId: learner.id, key: { in: [...keys] } };
  const rows = await database().word.findMany({ where: which, select: { key: true, declared: true } });
  const cards = await cardsOf(
    learner.id,
    rows.map(({ key }) => key),
  );
  const states: Record<WordKey, WordState> = Object.create(null);
  for (const { key, declared } of rows) {
    const state = stateOf(declared, cards.get(key));
    if (state.declared || state.memory) states[key] = state;
  }
  if (learner.presumed > 0) {
    const words = lexicon();
    for (const key of keys) if (!states[key] && isPresumed(key, learner.presumed, words)) states[key] = { presumed: true };
  }
  // Pages hand this to the browser, and that wants a plain object.
  return { ...states };
}

/**
 * The learner's words, those met last first. `search` finds what contains it in lemma or headword, typed with or without umlauts, and
 * the word behind an inflected form.
 */
export async function wordList(
  learner: Pick<Learner, 'id'>,
  {
    search = '',
    filter = 'all',
    now = Date.now(),
    limit = 1000,
  }: { search?: string; filter?: WordFilter; now?: number; limit?: number } = {},
): Promise<ListedWord[]> {
  const query = search.trim();
  const rows = await database().word.findMany({
    where: {
      learnerId: learner.id,
      ...conditions(filter, now),
      ...(query && { AND: [{ OR: [{ search: { contains: fold(query) } }, { lemma: { in: lemmasOf(query) } }] }] }),
    },
    orderBy: [{ lastMet: 'desc' }, { key: 'asc' }],
    take: limit,
  });
  const keys = rows.map(({ key }) => key);
  const said = await corrections(learner);
  const [cards, contexts] = await Promise.all([cardsOf(learner.id, keys), contextsOf(learner.id, keys, said)]);
  return rows.map((row) => {
    const card = cards.get(row.key)?.[0];
    return {
      word: correctRef({ key: row.key, lemma: row.lemma, pos: row.pos as WordPos, headword: row.headword }, said),
      state: stateOf(row.declared, cards.get(row.key)),
      kept: row.kept,
      lookups: row.lookups,
      firstMet: Number(row.firstMet),
      lastMet: Number(row.lastMet),
      contexts: contexts.get(row.key) ?? [],
      ...(card && { card: { id: card.id, lastEvent: card.lastEvent } }),
    };
  });
}

function conditions(filter: WordFilter, now: number) {
  const asked = { declared: null, kept: true };
  switch (filter) {
    case 'all':
      return { OR: [{ kept: true }, { declared: { not: null } }] };
    case 'learning':
      return { ...asked, cards: { some: { stability: { lt: MATURE } } } };
    case 'mature':
      return { ...asked, cards: { every: { stability: { gte: MATURE } } } };
    case 'due':
      return { ...asked, cards: { some: { due: { lte: BigInt(now) } } } };
    case 'known':
    case 'ignored':
      return { declared: filter };
    case 'looked-up':
      return { kept: false, declared: null };
  }
}

/** Lemmas that the query is a form of. */
function lemmasOf(query: string): string[] {
  const capital = query.charAt(0).toUpperCase() + query.slice(1);
  const words = lexicon();
  return [...new Set([query, capital].flatMap((form) => words.readings(form).map(({ lemma }) => lemma)))];
}

type CardRow = Parameters<typeof memoryOf>[0] & { id: string; wordKey: string; lastEvent: string | null };

/** The cards of words, the weakest first: with several, a word is as strong as its weakest. */
async function cardsOf(learnerId: string, keys: readonly WordKey[]): Promise<Map<WordKey, CardRow[]>> {
  const rows: CardRow[] = await database().card.findMany({ where: { learnerId, wordKey: { in: [...keys] } } });
  const cards = new Map<WordKey, CardRow[]>();
  for (const row of rows.sort((a, b) => a.stability - b.stability)) cards.set(row.wordKey, [...(cards.get(row.wordKey) ?? []), row]);
  return cards;
}

function stateOf(declared: string | null, cards: CardRow[] = []): WordState {
  const [weakest] = cards;
  return { ...(declared && { declared: declared as Declared }), ...(weakest && { memory: memoryOf(weakest) }) };
}

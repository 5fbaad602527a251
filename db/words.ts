import { correctRef } from '#lib/words/correction.ts';
import type { WordKey, WordPos } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { ListedWord } from '#lib/words/listed-word.ts';
import type { Declared, WordState } from '#lib/words/memory.ts';
import { isPresumed } from '#lib/words/presumed.ts';
import { byTelling } from '#lib/words/telling.ts';
import { memoryOf, tellingOf } from './cards.ts';
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

/** These words as the list shows them, in this order. Words that are not there any more are left out. */
export async function listedWords(learner: Pick<Learner, 'id'>, keys: readonly WordKey[]): Promise<ListedWord[]> {
  const [rows, said] = await Promise.all([
    database().word.findMany({ where: { learnerId: learner.id, key: { in: [...keys] } } }),
    corrections(learner),
  ]);
  const [cards, contexts] = await Promise.all([cardsOf(learner.id, keys), contextsOf(learner.id, keys, said)]);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key): ListedWord[] => {
    const row = byKey.get(key);
    if (!row) return [];
    const card = cards.get(key);
    return [
      {
        word: correctRef({ key, lemma: row.lemma, pos: row.pos as WordPos, headword: row.headword }, said),
        state: stateOf(row.declared, cards.get(key)),
        kept: row.kept,
        lookups: row.lookups,
        firstMet: Number(row.firstMet),
        lastMet: Number(row.lastMet),
        contexts: contexts.get(key) ?? [],
        ...(card && { card: { id: card.id, lastEvent: card.lastEvent } }),
      },
    ];
  });
}

/** The lemmas of these words, by key; those of which nothing is known any more are left out. */
export async function lemmasOf(learner: Pick<Learner, 'id'>, keys: readonly WordKey[]): Promise<Map<WordKey, string>> {
  const rows = await database().word.findMany({
    where: { learnerId: learner.id, key: { in: [...new Set(keys)] } },
    select: { key: true, lemma: true },
  });
  return new Map(rows.map(({ key, lemma }) => [key, lemma]));
}

type CardRow = Parameters<typeof memoryOf>[0] & { id: string; kind: string; wordKey: string; lastEvent: string | null };

/** Of each word the card that tells most of it. */
async function cardsOf(learnerId: string, keys: readonly WordKey[]): Promise<Map<WordKey, CardRow>> {
  const rows: CardRow[] = await database().card.findMany({ where: { learnerId, wordKey: { in: [...keys] } } });
  rows.sort((a, b) => byTelling(tellingOf(b), tellingOf(a)));
  return new Map(rows.map((row) => [row.wordKey, row]));
}

function stateOf(declared: string | null, card: CardRow | undefined): WordState {
  return { ...(declared && { declared: declared as Declared }), ...(card && { memory: memoryOf(card) }) };
}

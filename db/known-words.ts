import { wordsTogether } from '#lib/cards/regroup.ts';
import { wordNumber } from '#lib/reading/vocabulary.ts';
import type { Knowledge } from '#lib/reading/vocabulary-coverage.ts';
import { wordColors } from '#lib/reading/word-colors.ts';
import { type ColoredBy, type WordColor, wordColor } from '#lib/words/color.ts';
import type { WordKey } from '#lib/words/identity.ts';
import type { Learner } from '#lib/words/learner.ts';
import type { Declared, Memory } from '#lib/words/memory.ts';
import { byTelling } from '#lib/words/telling.ts';
import { tellingOf } from './cards.ts';
import { database } from './client.ts';
import { corrections } from './corrections.ts';

interface Known {
  /** When the learner was made: another one may have come in the place of the one that was read. */
  learnerSince: bigint;
  /** Of the last event that is in it. */
  sequence: number;
  states: Map<number, ColoredBy>;
  /** What was answered last, and the time in which it holds: until the next word becomes due. */
  answer?: { knowledge: Knowledge; from: number; until: number };
}

// On globalThis: development reloads modules. Of each learner a few megabytes, so only of those who asked last.
const kept = globalThis as { leseflussKnown?: Map<string, Known>; leseflussKnowing?: Map<string, Promise<Known>> };
kept.leseflussKnown ??= new Map();
kept.leseflussKnowing ??= new Map();
const byLearner = kept.leseflussKnown;
const asking = kept.leseflussKnowing;
const LEARNERS = 8;

/** From so many words that changed on, all are asked for anew. */
const FEW = 400;

/**
 * All that a learner knows, for counting texts. Kept in memory with the number of the last event that is in it: what happened since is
 * asked for word by word. As long as nothing changes the answer is the same object, by which figures counted with it are known again.
 */
export async function knowledge({ id, presumed }: Pick<Learner, 'id' | 'presumed'>, now: number): Promise<Knowledge> {
  const known = await knownWords(id);
  const { answer } = known;
  if (answer && answer.knowledge.presumed === presumed && answer.from <= now && now < answer.until) return answer.knowledge;
  const colors: [number, WordColor][] = [];
  let until = Number.POSITIVE_INFINITY;
  for (const [word, state] of known.states) {
    colors.push([word, wordColor(state, now)]);
    const due = state.memory?.due ?? 0;
    if (due > now && due < until) until = due;
  }
  const knowledge = { colors: wordColors(colors, colors.length), presumed };
  known.answer = { knowledge, from: now, until };
  return knowledge;
}

/** What was kept in memory of a learner no longer holds: another log was joined with the one it was read from. */
export async function forgetKnowledge({ id }: Pick<Learner, 'id'>): Promise<void> {
  await asking.get(id)?.catch(() => {});
  byLearner.delete(id);
}

/** One after the other, so that what was read earlier never comes over what was read later. */
function knownWords(id: string): Promise<Known> {
  const before = asking.get(id)?.catch(() => {}) ?? Promise.resolve();
  const mine = before.then(() => upToDate(id)).finally(() => asking.get(id) === mine && asking.delete(id));
  asking.set(id, mine);
  return mine;
}

async function upToDate(id: string): Promise<Known> {
  // The number first: what is written while the words are read is read twice, never missed.
  const { sequence, createdAt } = await database().learner.findUniqueOrThrow({
    where: { id },
    select: { sequence: true, createdAt: true },
  });
  const found = byLearner.get(id);
  const before = found?.learnerSince === createdAt ? found : undefined;
  // A smaller number than before: another log was put in its place.
  const changed = !before || before.sequence > sequence ? null : before.sequence < sequence ? await changedSince(id, before.sequence) : [];
  const known = before && changed ? before : { learnerSince: createdAt, sequence, states: new Map<number, ColoredBy>() };
  if (changed === null) await read(id, known.states);
  else if (changed.length > 0) {
    await read(id, known.states, changed);
    known.answer = undefined;
  }
  known.sequence = sequence;
  byLearner.delete(id);
  byLearner.set(id, known);
  for (const oldest of [...byLearner.keys()].slice(0, -LEARNERS)) byLearner.delete(oldest);
  return known;
}

/** The words that events since then may have changed; null when that may be any. */
async function changedSince(learnerId: string, sequence: number): Promise<WordKey[] | null> {
  const events = await database().event.findMany({
    where: { learnerId, sequence: { gt: sequence }, wordKey: { not: null } },
    select: { wordKey: true, type: true, targetId: true },
    take: FEW + 1,
  });
  if (events.length > FEW) return null;
  if (events.length === 0) return [];
  // A correction, or the undo of one, can join words and part them again.
  if (events.some(({ type }) => type === 'corrected')) return null;
  const undone = events.flatMap(({ targetId }) => targetId ?? []);
  if (undone.length > 0) {
    const roots = await database().event.count({ where: { learnerId, type: { in: ['corrected', 'undone'] }, id: { in: undone } } });
    if (roots > 0) return null;
  }
  const said = await corrections({ id: learnerId });
  return [...new Set(events.flatMap(({ wordKey }) => wordsTogether(wordKey!, said)))];
}

/** Reads the states of these words, or of all. */
async function read(learnerId: string, states: Map<number, ColoredBy>, keys?: WordKey[]): Promise<void> {
  const [words, cards] = await Promise.all([
    database().word.findMany({
      where: { learnerId, declared: { not: null }, ...(keys && { key: { in: keys } }) },
      select: { key: true, declared: true },
    }),
    database().card.findMany({
      where: { learnerId, ...(keys && { wordKey: { in: keys } }) },
      select: { wordKey: true, kind: true, phase: true, stability: true, due: true },
    }),
  ]);
  if (keys) for (const key of keys) states.delete(wordNumber(key));
  // Of several cards, the one that tells most of the word comes last and stays.
  cards.sort((a, b) => byTelling(tellingOf(b), tellingOf(a)));
  for (const { wordKey, phase, stability, due } of cards)
    states.set(wordNumber(wordKey), { memory: { phase: phase as Memory['phase'], stability, due: Number(due) } });
  for (const { key, declared } of words) {
    const word = wordNumber(key);
    states.set(word, { ...states.get(word), declared: declared as Declared });
  }
}

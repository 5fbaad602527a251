import { concerns, formOf, leadsTo, metIn } from '#lib/words/correction.ts';
import type { Context, Corrected, Kept, LearnerEvent, WordRef } from '#lib/words/event.ts';
import type { WordKey } from '#lib/words/identity.ts';
import { wordOfCard } from './card.ts';
import { inTime, type StoredEvent } from './replay.ts';
import { renamedCard } from './replay-cards.ts';

/** Effective events by the word that they count for, after corrections. */
export interface Regrouped {
  events: Map<WordKey, StoredEvent[]>;
  /** Words that are another one altogether now: their card with its memory has gone along. */
  merged: Map<WordKey, WordKey>;
}

/**
 * Hands each event to the word that it was about in truth. A kept sentence goes to the word that a correction names for it. When all
 * sentences of a word have gone to one other word, everything else follows, and its memory joins the other's; as long as one stays, so does the card.
 */
export function regroup(
  events: readonly StoredEvent[],
  corrections: readonly Corrected[],
  glossesOf: (ref: WordRef) => string[],
): Regrouped {
  const byWord = new Map<WordKey, StoredEvent[]>();
  for (const stored of events) {
    const key = keyOf(stored.event);
    if (key) byWord.set(key, [...(byWord.get(key) ?? []), stored]);
  }
  const result: Regrouped = { events: new Map(), merged: new Map() };
  for (const [key, own] of byWord) {
    const moves = new Map(own.flatMap(({ event }) => (event.type === 'kept' ? [[event, destination(event, corrections)] as const] : [])));
    const goals = [...new Set([...moves.values()].map((move) => move?.word.key))];
    const all = goals.length === 1 && goals[0] !== undefined ? [...moves.values()][0]!.word : null;
    if (all) result.merged.set(key, all.key);
    for (const stored of own) {
      const { event } = stored;
      const moved = event.type === 'kept' ? keptAs(event, moves.get(event) ?? null, glossesOf) : all ? renamed(event, all) : event;
      const to = keyOf(moved)!;
      result.events.set(to, [...(result.events.get(to) ?? []), moved === event ? stored : { ...stored, event: moved }]);
    }
  }
  for (const list of result.events.values()) list.sort(inTime);
  return result;
}

/** All words whose events must be looked at together with those of `key`: what leads to it, and where it leads. */
export function wordsTogether(key: WordKey, corrections: readonly Corrected[]): WordKey[] {
  const together = new Set([key]);
  for (let size = 0; size < together.size; ) {
    size = together.size;
    for (const { word, correction } of corrections) {
      const to = leadsTo(correction);
      if (to && (together.has(word.key) || together.has(to.key))) together.add(word.key).add(to.key);
    }
  }
  return [...together];
}

interface Move {
  word: WordRef;
  context: Context;
}

/** Where the corrections lead for a kept sentence, one after the other; null when it stays. */
function destination({ word, context }: Kept, corrections: readonly Corrected[]): Move | null {
  let move: Move | null = null;
  for (const corrected of corrections) {
    const now: Move = move ?? { word, context };
    const to = leadsTo(corrected.correction);
    if (!to || !concerns(corrected, metIn(now.word.key, now.context))) continue;
    const apart = corrected.correction.what === 'apart' ? corrected.correction.particle : null;
    move = { word: to, context: apart ? withoutParticle(now.context, apart.lemma) : now.context };
  }
  return move && move.word.key !== word.key ? move : null;
}

function withoutParticle(context: Context, particle: string): Context {
  const marks = context.marks.filter(([from, to]) => formOf([context.sentence.slice(from, to)]).toLowerCase() !== particle.toLowerCase());
  return marks.length > 0 ? { ...context, marks } : context;
}

function keptAs(event: Kept, move: Move | null, glossesOf: (ref: WordRef) => string[]): Kept {
  return move ? { ...event, word: move.word, context: { ...move.context, glosses: glossesOf(move.word) } } : event;
}

function renamed(event: LearnerEvent, word: WordRef): LearnerEvent {
  if ('card' in event) return { ...event, card: renamedCard(event.card, word.key) };
  return 'word' in event && event.type !== 'corrected' && event.type !== 'kept' ? { ...event, word } : event;
}

/** A correction is about how words are read, not about what is remembered of them. */
function keyOf(event: LearnerEvent): WordKey | null {
  if ('card' in event) return wordOfCard(event.card);
  return 'word' in event && event.type !== 'corrected' ? event.word.key : null;
}

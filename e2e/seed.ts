import { type APIRequestContext, expect } from '@playwright/test';

const DAY = 86_400_000;
const text = 'kim-lawrow-wonsan';

/** Sends events as a device that was away for long would. */
export async function sendEvents(request: APIRequestContext, origin: string, events: object[]): Promise<void> {
  for (let from = 0; from < events.length; from += 100) {
    const answer = await request.post('/api/events', { data: { events: events.slice(from, from + 100) }, headers: { origin } });
    expect(answer.status()).toBe(200);
    const { results } = (await answer.json()) as { results: { ok: boolean; message?: string }[] };
    for (const result of results) expect(result.ok, result.message).toBe(true);
  }
}

type Fields = { type: string; [field: string]: unknown };

export function event(at: number, fields: Fields, zone = 'Europe/Berlin') {
  return { id: crypto.randomUUID(), at, zone, ...fields };
}

/** A noun with a gloss of its own, kept at `at` from a sentence of the first article. */
export function kept(lemma: string, at: number, start = 0) {
  const word = { key: `${lemma}|NOUN`, lemma, pos: 'NOUN', headword: lemma };
  const place = { article: text, start, end: start + 1 };
  const context = { place, sentence: `Hier steht ${lemma} im Satz.`, marks: [[11, 11 + lemma.length]], glosses: [`(${lemma})`] };
  return event(at, { type: 'kept', word, context });
}

export function graded(lemma: string, at: number, grade: number) {
  return event(at, { type: 'graded', card: `${lemma}|NOUN#meaning`, grade, on: null, offline: true, took: 5000 });
}

/** Words that were kept and answered two months ago, in this order, and are due since. */
export async function due(request: APIRequestContext, origin: string, lemmas: string[], now = Date.now()): Promise<void> {
  const start = now - 60 * DAY;
  const events = lemmas.flatMap((lemma, n) => [kept(lemma, start + n * 1000, n), graded(lemma, start + n * 1000 + 1, 4)]);
  await sendEvents(request, origin, events);
}

/** A card forgotten so often that it is set aside. */
export async function leech(request: APIRequestContext, origin: string, lemma: string, now = Date.now()): Promise<void> {
  const events: object[] = [kept(lemma, now - 900 * DAY)];
  for (let n = 0; n < 8; n++) events.push(graded(lemma, now - (850 - n * 100) * DAY, 4), graded(lemma, now - (800 - n * 100) * DAY, 1));
  await sendEvents(request, origin, events);
}

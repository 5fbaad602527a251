import { expect, type Page } from '@playwright/test';
import type { CardKind } from '#lib/words/card-kind.ts';
import type { Context, LearnerEvent } from '#lib/words/event.ts';
import type { WordPos } from '#lib/words/identity.ts';

/** A word to be kept with these kinds of cards: as a dictionary prints it, and a sentence with its parts in brackets. */
export interface KeptWord extends Partial<Pick<Context, 'form' | 'translation'>> {
  pos: WordPos;
  headword: string;
  sentence: string;
  glosses: string[];
  kinds: CardKind[];
}

let made = 0;

/** Keeps words as a page would have, without a text to read; one that should not be asked what it means is asked by its kinds alone. */
export async function keepWords(page: Page, words: KeptWord[]): Promise<void> {
  const events = words.flatMap(eventsOf);
  const response = await page.request.post('/api/events', { data: { events } });
  const { results } = (await response.json()) as { results: { ok: boolean; message?: string }[] };
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
}

function eventsOf({ pos, headword, sentence: marked, glosses, kinds, ...more }: KeptWord): LearnerEvent[] {
  const marks: [number, number][] = [];
  let sentence = '';
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const text = piece.replace(/[[\]]/g, '');
    if (piece.startsWith('[')) marks.push([sentence.length, sentence.length + text.length]);
    sentence += text;
  }
  made++;
  const lemma = headword.replace(/^(?:(?:der|die|das)\/?)+ /, '').split(',')[0]!;
  const word = { key: `${lemma}|${pos}`, lemma, pos, headword };
  const base = (part: string) => ({ id: `journey-${part}-${process.pid}-${made}`, at: Date.now() - 60_000 + made, zone: 'Europe/Berlin' });
  const place = { article: 'a-text', start: made * 100, end: made * 100 + 1 };
  const kept: LearnerEvent = { ...base('kept'), type: 'kept', word, context: { place, sentence, marks, glosses, ...more }, kinds };
  if (kinds.includes('meaning')) return [kept];
  return [kept, { ...base('alone'), type: 'kind-switched', word, kind: 'meaning', on: false }];
}

/** The gender of these nouns was learned elsewhere, and is remembered well. */
export async function rememberGenders(page: Page, lemmas: string[]): Promise<void> {
  const now = Date.now();
  const memory = {
    phase: 'review',
    stability: 30,
    difficulty: 5,
    due: now + 20 * 86_400_000,
    lastReview: now - 86_400_000,
    reps: 4,
    lapses: 0,
  };
  const events = lemmas.map((lemma) => ({
    id: `journey-memory-${process.pid}-${++made}`,
    at: now - 1000,
    zone: 'Europe/Berlin',
    type: 'scheduled',
    card: `${lemma}|NOUN#gender`,
    from: 'anki',
    memory,
  }));
  const response = await page.request.post('/api/events', { data: { events } });
  expect((await response.json()).results.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
}

export const ANRUFEN: Omit<KeptWord, 'kinds'> = {
  pos: 'VERB',
  headword: 'anrufen, rief an, hat angerufen',
  sentence: 'Am Abend [rief] die neue Nachbarin noch einmal [an].',
  glosses: ['to call; to phone'],
  form: 'Präteritum, 3rd person singular',
};
export const NACHBAR: Omit<KeptWord, 'kinds'> = {
  pos: 'NOUN',
  headword: 'der Nachbar, -n, -n',
  sentence: 'Sie spricht nicht mehr mit den neuen [Nachbarn].',
  glosses: ['neighbour'],
  form: 'Dativ plural, because of “mit”',
};
export const HAUS: Omit<KeptWord, 'kinds'> = {
  pos: 'NOUN',
  headword: 'das Haus, -es, Häuser',
  sentence: 'Das alte [Haus] am See steht leer.',
  glosses: ['house; building'],
  form: 'Nominativ singular',
  translation: 'The old house by the lake is empty.',
};

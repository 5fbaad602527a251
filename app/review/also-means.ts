import type { Card } from '#lib/cards/card.ts';

/** Longer than this, in milliseconds, an answer is not kept waiting. */
const WAIT = 700;

/** Whether another word than the card's means what the card asks for, as far as the dictionary knows; false when that cannot be had soon. */
export async function alsoMeans(typed: string, { word, contexts }: Pick<Card, 'word' | 'contexts'>): Promise<boolean> {
  const address = new URLSearchParams({ word: typed.trim(), for: word.key });
  for (const gloss of contexts[0]?.glosses.slice(0, 1) ?? []) address.append('gloss', gloss);
  try {
    const response = await fetch(`/api/words/means?${address}`, { signal: AbortSignal.timeout(WAIT) });
    return response.ok && (await response.json()).means === true;
  } catch {
    return false;
  }
}

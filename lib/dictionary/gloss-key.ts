import { stem } from './english.ts';

const keys = new Map<string, string>();

/**
 * The same for glosses that say the same in other spellings or forms: "colour" and "color", "the web" and "web". Prepositions count:
 * "to get up" is not "to get on".
 */
export function glossKey(gloss: string): string {
  const known = keys.get(gloss);
  if (known !== undefined) return known;
  const words = gloss
    .toLowerCase()
    .replace(/^(?:to|an?|the) (?=.)/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const key = words.length > 0 ? `${gloss.startsWith('to ') ? 'to ' : ''}${words.map(stem).join(' ')}` : gloss;
  if (keys.size > 20_000) keys.clear();
  keys.set(gloss, key);
  return key;
}

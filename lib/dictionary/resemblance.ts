/** Letters that German and English words of one origin have in each other's place: "Präsident", "president". What is no letter is left out. */
const SPELLING: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', sch: 'sh', ph: 'f', th: 't', k: 'c', z: 'c', y: 'i' };
const TO_SPELL = /sch|ph|th|[kzy]|[^a-z]/g;

/**
 * How much a gloss looks like its headword, 0 to 1: twice the letters that stand in both in the same order, of all letters. Words of one
 * origin are often each other's translation; the weight says how often.
 * @example resemblance('Politik', 'politics') // 0.8
 */
export function resemblance(headword: string, gloss: string): number {
  const german = letters(headword);
  const english = letters(gloss.replace(/^to /, ''));
  if (german === '' || english === '') return 0;
  return (2 * sharedInOrder(german, english)) / (german.length + english.length);
}

function letters(text: string): string {
  return text.toLowerCase().replace(TO_SPELL, (letter) => SPELLING[letter] ?? '');
}

/** Length of the longest common subsequence. */
function sharedInOrder(one: string, other: string): number {
  const best = new Uint8Array(other.length + 1);
  for (let i = 0; i < one.length; i++) {
    let diagonal = 0;
    for (let j = 1; j <= other.length; j++) {
      const above = best[j]!;
      best[j] = one[i] === other[j - 1] ? diagonal + 1 : Math.max(above, best[j - 1]!);
      diagonal = above;
    }
  }
  return best[other.length]!;
}

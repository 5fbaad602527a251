/** What a verb's forms may look like, by all patterns of German at once: many are no words, so the lexicon is asked for each. */
const PRESENT = ['', 'e', 'st', 'est', 't', 'et', 'en', 'n'];
const PAST = ['', 'e', 'st', 'est', 't', 'et', 'n', 'en'];
/** Verbs whose forms have several stems. */
const OTHERS: Record<string, string> = {
  sein: 'bin bist ist sind seid sei seist seiest seien seiet war wäre',
  werden: 'wirst wird werd würde wurde',
  haben: 'hab hast hat',
  tun: 'tu tue tust tut tuest tuet',
};

/** @param present3 and past3: third persons, without a particle. */
export function verbCandidates(base: string, present3: string, past3: string): string[] {
  const stem = base.replace(/e?n$/, '');
  const third = present3.replace(/e?t$/, '');
  // sammeln: ich sammle
  const short = /e[lr]$/.test(stem) ? stem.slice(0, -2) + stem.at(-1) : stem;
  const stems = [short, stem, base.slice(0, -1), base.slice(0, -2), third, present3];
  // können, wissen: ich kann, du kannst; the past of weak verbs, and its umlaut, for the Konjunktiv II.
  const pasts = [past3, past3.replace(/e$/, ''), ...withVowels(past3), ...withVowels(past3.replace(/e$/, ''))];
  const all = [
    base,
    ...stems.flatMap((each) => PRESENT.map((ending) => each + ending)),
    ...pasts.flatMap((each) => PAST.map((ending) => each + ending)),
    ...(OTHERS[base]?.split(' ') ?? []),
  ];
  return [...new Set(all)];
}

/** fand → fänd, half → hälf, hülf, kannte → kennte: with another vowel in the stem. */
function withVowels(past: string): string[] {
  const ending = /te$|t$/.exec(past)?.[0] ?? '';
  const stem = past.slice(0, past.length - ending.length);
  const at = /(?:au|ie|[aou])(?=[^aeiouäöü]*$)/.exec(stem);
  if (!at) return [];
  const vowels = at[0] === 'au' ? ['äu'] : ['ä', 'ö', 'ü', 'e'];
  return vowels.map((vowel) => stem.slice(0, at.index) + vowel + stem.slice(at.index + at[0].length) + ending);
}

import type { Lexicon } from './lexicon.ts';
import { ADJECTIVE, type Reading } from './reading.ts';
import type { Source } from './word.ts';

/** groß: größer, am größten. */
export interface Comparison {
  comparative: string;
  superlative: string;
  source: Source;
}

const IRREGULAR: Record<string, [string, string]> = {
  gut: ['besser', 'besten'],
  viel: ['mehr', 'meisten'],
  hoch: ['höher', 'höchsten'],
  nah: ['näher', 'nächsten'],
  nahe: ['näher', 'nächsten'],
};

/** How an adjective is compared, as far as the lexicon knows; null for one that is not compared, and when in doubt. */
export function comparison(lemma: string, lexicon: Lexicon): Comparison | null {
  const irregular = IRREGULAR[lemma];
  if (irregular) return { comparative: irregular[0], superlative: `am ${irregular[1]}`, source: 'rule' };
  // rosa, lila: never inflected, whatever a source makes of them.
  if (lemma.endsWith('a')) return null;
  const comparative = find(['er', 'r'], ADJECTIVE.COMPARATIVE);
  const superlative = find(['sten', 'esten', 'ten'], ADJECTIVE.SUPERLATIVE);
  if (!comparative || !superlative) return null;
  const attested = comparative.reading.attested && superlative.reading.attested;
  return { comparative: comparative.form, superlative: `am ${superlative.form}`, source: attested ? 'lexicon' : 'rule' };

  function find(endings: string[], degree: number): { form: string; reading: Reading } | undefined {
    // With the umlaut first: where German has it, it is the usual form (roter beside röter is rare, gröer none).
    for (const stem of stemsOf(lemma))
      for (const ending of endings) {
        const form = stem + ending;
        const reading = lexicon.readings(form).find((each) => each.pos === 'ADJ' && each.lemma === lemma && each.morph & degree);
        if (reading) return { form, reading };
      }
    return undefined;
  }
}

function stemsOf(lemma: string): string[] {
  const umlaut = lemma.replace(/(au|[aou])(?=[^aeiouäöü]*$)/, (vowel) => ({ a: 'ä', o: 'ö', u: 'ü', au: 'äu' })[vowel]!);
  const plain = [lemma, lemma.replace(/e$/, ''), lemma.replace(/e([lrn])$/, '$1')];
  return [...new Set([umlaut, ...plain])];
}

import { expect, test } from 'vitest';
import { type Identifiable, wordKey } from './identity.ts';

test.each([
  [{ lemma: 'Außenminister', upos: 'NOUN' }, 'Außenminister|NOUN'],
  [{ lemma: 'statt', upos: 'VERB', sepVerb: 'stattfinden' }, 'stattfinden|VERB'],
  [{ lemma: 'sein', upos: 'AUX' }, 'sein|VERB'],
  [{ lemma: 'der', upos: 'DET' }, 'der|PRON'],
  [{ lemma: 'Lawrow', upos: 'PROPN' }, 'Lawrow|NAME'],
  [{ lemma: 'Grün', upos: 'NOUN', isName: true }, 'Grün|NAME'],
  // Twins: one spelling, two words.
  [{ lemma: 'umfahren', upos: 'VERB', separable: true }, 'umfahren|VERB|sep'],
  [{ lemma: 'fahren', upos: 'VERB', sepVerb: 'umfahren' }, 'umfahren|VERB|sep'],
  [{ lemma: 'umfahren', upos: 'VERB', separable: false }, 'umfahren|VERB|insep'],
  [{ lemma: 'umfahren', upos: 'VERB' }, 'umfahren|VERB|insep'],
  [{ lemma: 'See', upos: 'NOUN', gender: 'Masc' }, 'See|NOUN|m'],
  [{ lemma: 'See', upos: 'NOUN', feats: { Gender: 'Fem' } }, 'See|NOUN|f'],
  [{ lemma: 'See', upos: 'NOUN', gender: 'Masc', feats: { Gender: 'Fem' } }, 'See|NOUN|m'],
  [{ lemma: 'Band', upos: 'NOUN' }, 'Band|NOUN|n'],
  // No twins: the variant must not split one word.
  [{ lemma: 'anfangen', upos: 'VERB', separable: true }, 'anfangen|VERB'],
  [{ lemma: 'Haus', upos: 'NOUN', gender: 'Neut' }, 'Haus|NOUN'],
  [{ lemma: 'Virus', upos: 'NOUN', gender: 'Masc' }, 'Virus|NOUN'], // der or das: the same thing
  [{ lemma: 'See', upos: 'NOUN', gender: 'Neut' }, 'See|NOUN|f'], // an impossible gender decides nothing
  [{ lemma: 'arm', upos: 'ADJ' }, 'arm|ADJ'],
  [{ lemma: 'häufig', upos: 'ADV', adverbial: true }, 'häufig|ADJ'],
  [{ lemma: 'heute', upos: 'ADV' }, 'heute|ADV'],
  [{ lemma: 'Arm', upos: 'NOUN' }, 'Arm|NOUN'],
  [{ lemma: '.', upos: 'PUNCT' }, null],
  [{ lemma: '%', upos: 'SYM' }, null],
] as [Identifiable, string | null][])('%j is %j', (word, key) => {
  expect(wordKey(word)).toBe(key);
});

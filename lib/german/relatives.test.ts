import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSettings } from '#settings';
import { openLexicon } from './lexicon.ts';
import { derivations, verbFamily } from './relatives.ts';

const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));

it.each<[string, string[], string[]]>([
  ['rufen', ['anrufen', 'aufrufen', 'berufen', 'zurückrufen'], ['rufen', 'umrufen', 'Ruf']],
  ['anrufen', ['rufen', 'aufrufen', 'berufen'], ['anrufen']],
  ['berufen', ['rufen', 'anrufen'], ['berufen']],
  ['erobern', ['zurückerobern'], ['obern', 'erobern']],
  ['sein', [], ['sein', 'ersein']],
  ['geben', ['angeben', 'ergeben', 'vergeben'], ['ben']],
])('the family of %s has %j, and not %j', (lemma, members, others) => {
  const family = verbFamily(lemma, lexicon);
  expect(family).toEqual(expect.arrayContaining(members));
  for (const other of others) expect(family).not.toContain(other);
});

it.each<[string, 'NOUN' | 'VERB' | 'ADJ', string[]]>([
  ['rufen', 'VERB', ['Ruf', 'Rufer']],
  ['erobern', 'VERB', ['Eroberung', 'Eroberer']],
  ['backen', 'VERB', ['Bäcker']],
  ['Haus', 'NOUN', ['häuslich', 'Häuschen']],
  ['Eroberung', 'NOUN', ['erobern']],
  ['Freiheit', 'NOUN', ['frei', 'freiheitlich']],
  ['Hoffnung', 'NOUN', ['hoffnungslos']],
  ['Arzt', 'NOUN', ['Ärztin', 'ärztlich']],
  ['Lehrer', 'NOUN', ['Lehrerin']],
  ['frei', 'ADJ', ['unfrei', 'Freiheit']],
  ['groß', 'ADJ', ['Größe']],
  ['glücklich', 'ADJ', ['unglücklich', 'Glück']],
])('%s (%s) leads to %j', (lemma, pos, expected) => {
  expect(derivations({ lemma, pos }).map((each) => each.lemma)).toEqual(expect.arrayContaining(expected));
  expect(derivations({ lemma, pos }).map((each) => each.lemma)).not.toContain(lemma);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { addStructures, type Structure, structureOf } from './structure.ts';

const lexicon = openLexicon(readFileSync(path.resolve('data/lexicon.bin')));
const structure = (text: string) => structureOf(analyze(text, lexicon), lexicon);

test.each<[string, Partial<Structure>]>([
  ['Ich gehe nach Hause.', { sentences: 1, inSentences: 4, words: 4, rare: 0, subordinate: 0, passive: 0, subjunctive: 0, genitive: 0 }],
  ['Er bleibt zu Hause, weil es regnet.', { subordinate: 1 }],
  ['Das ist der Mann, mit dem ich gesprochen habe.', { subordinate: 1 }],
  ['Ich weiß nicht, wo er wohnt.', { subordinate: 1 }],
  // An article behind a comma opens no clause.
  ['Wir sahen das Haus, den Garten und die Katze.', { subordinate: 0 }],
  ['Das Denkmal wird in Kursk errichtet.', { passive: 1 }],
  ['Er wird morgen kommen.', { passive: 0 }],
  ['Der Minister sagte, er sei zufrieden.', { subjunctive: 1 }],
  ['Ich möchte einen Kaffee.', { subjunctive: 0 }],
  ['Die Farbe des alten Hauses gefällt mir.', { genitive: 1 }],
  // The genitive of a preposition is no attribute.
  ['Wegen des Wetters blieben wir zu Hause.', { genitive: 0 }],
  ['Der wachsende Druck half.', { participial: 1 }],
  ['Der große Hund schläft.', { participial: 0 }],
  ['Die Regierung verspricht eine Lösung.', { nominalized: 2 }],
  ['Die Geschwindigkeitsbegrenzung gilt.', { compounds: 1 }],
  ['Die Haustür ist offen.', { compounds: 0, rare: 0 }],
  // Neither names nor figures are vocabulary, and a heading is no sentence.
  ['Berlin 2025', { vocabulary: 0, sentences: 0 }],
])('%s', (text, expected) => {
  expect(structure(text)).toMatchObject(expected);
});
test('pages add up to the text', () => {
  const [one, other] = ['Er bleibt zu Hause, weil es regnet.', 'Die Farbe des alten Hauses gefällt mir.'];
  expect(addStructures(structure(one!), structure(other!))).toEqual(structure(`${one}\n${other}`));
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { levelName, textLevel } from './level.ts';
import { NO_STRUCTURE, type Structure, structureOf } from './structure.ts';

const lexicon = openLexicon(readFileSync(path.resolve('data/lexicon.bin')));
const levelOf = (text: string) => textLevel(structureOf(analyze(text, lexicon), lexicon));

/** Written for level: the table in content/README.md. */
const library = [...readFileSync(path.resolve('content/README.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| ([ABC][12]) \|/gm)].map(
  ([, id, level]) => ({ id: id!, level: level! }),
);

describe('the bundled library', () => {
  const found = library.map(({ id, level }) => ({
    id,
    // Where a level begins is its index; a text written for it lies in the middle.
    meant: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].indexOf(level) + 0.5,
    ...levelOf(readFileSync(path.resolve('content', id, 'text.txt'), 'utf8')),
  }));

  test('has texts for every level from A2 to C1', () => {
    expect(new Set(library.map(({ level }) => level))).toEqual(new Set(['A2', 'B1', 'B2', 'C1']));
    for (const { id } of library) expect(readdirSync(path.resolve('content'))).toContain(id);
  });

  test.each(found)('$id is within one step of what it was written for', ({ meant, score }) => {
    expect(Math.abs(score - meant)).toBeLessThanOrEqual(1);
  });

  test('stands in the right order: a text written for a higher level is not estimated below one of a lower', () => {
    const wrong = found.flatMap((low) =>
      found.filter((high) => high.meant > low.meant && high.score < low.score).map(({ id }) => [low.id, id]),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['A1', 'Ich heiße Anna. Ich wohne in Berlin. Ich habe einen Bruder. Er ist zehn Jahre alt. Wir haben eine Katze.'],
  [
    'A2',
    'Am Samstag besuche ich meine Großmutter auf dem Land. Sie hat einen Garten mit alten Bäumen, und wir kochen immer zusammen. Abends fahre ich mit dem Bus zurück.',
  ],
  [
    'C2',
    'Unbeschadet der in den vorstehenden Absätzen geregelten Voraussetzungen kann die zuständige Behörde die Erteilung der beantragten Genehmigung von der Vorlage eines durch einen anerkannten Sachverständigen erstellten Gutachtens abhängig machen, sofern Tatsachen die Annahme rechtfertigen, dass die Einhaltung der sich aus den Rechtsvorschriften ergebenden Verpflichtungen durch die Antragstellerin nicht gewährleistet werden könne.',
  ],
])('%s: %s', (expected, text) => {
  expect(levelOf(text).name).toBe(expected);
});

const counted: fc.Arbitrary<Structure> = fc
  .record({
    sentences: fc.integer({ min: 1, max: 60 }),
    length: fc.integer({ min: 1, max: 40 }),
    rare: fc.nat(200),
    subordinate: fc.nat(60),
    passive: fc.nat(60),
    subjunctive: fc.nat(60),
    genitive: fc.nat(60),
    participial: fc.nat(60),
    nominalized: fc.nat(60),
    compounds: fc.nat(60),
  })
  .map(({ length, ...rest }) => {
    const words = length * rest.sentences;
    return { ...rest, words, inSentences: words, vocabulary: words };
  });

test('never falls when there is more of anything that makes a text hard', () => {
  const hard = ['rare', 'subordinate', 'passive', 'subjunctive', 'genitive', 'participial', 'nominalized', 'compounds'] as const;
  fc.assert(
    fc.property(counted, fc.constantFrom(...hard), fc.integer({ min: 1, max: 50 }), (structure, name, more) => {
      const harder = textLevel({ ...structure, [name]: structure[name] + more });
      expect(harder.score).toBeGreaterThanOrEqual(textLevel(structure).score);
    }),
  );
});

test('never falls when the same words stand in fewer sentences', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 1, max: 60 }), (structure, fewer) => {
      const longer = { ...structure, sentences: Math.max(1, structure.sentences - fewer) };
      expect(textLevel(longer).score).toBeGreaterThanOrEqual(textLevel(structure).score);
    }),
  );
});

test('lies between A1 and C2, whatever is counted, and has a reason', () => {
  fc.assert(
    fc.property(counted, (structure) => {
      const { score, name, reason } = textLevel(structure);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(6);
      expect(name).toBe(levelName(score));
      expect(reason).toMatch(/^[A-Z].+\.$/);
      expect(reason).not.toMatch(/undefined|NaN|Infinity/);
    }),
  );
  expect(textLevel(NO_STRUCTURE)).toMatchObject({ score: 0, name: 'A1' });
});

test.each([
  [
    { sentences: 10, inSentences: 180, words: 200, vocabulary: 180, rare: 20, genitive: 4 },
    'Sentences of 18 words on average; one word in nine is outside the commonest 4,000; many genitives.',
  ],
  [
    { sentences: 10, inSentences: 60, words: 60, vocabulary: 60, rare: 0 },
    'Sentences of 6 words on average; nearly all words are among the commonest 4,000; plain structure.',
  ],
])('says why: %j', (fields, reason) => {
  expect(textLevel({ ...NO_STRUCTURE, ...fields }).reason).toBe(reason);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FeatureList } from './linear-model.ts';
import { letterFeatures, openNameLikeness, STEPS } from './name-likeness.ts';
import { trainNameLikeness } from './train-name-likeness.ts';
import { unpackWeights } from './weights.ts';

const likeness = openNameLikeness(unpackWeights(readFileSync(new URL('weights.bin', import.meta.url))).likeness);

it.each(['Kowalczyk', 'Tarkovic', 'Salmela', 'Nomvula', 'Bianchetti', 'Kosovar', 'Thornquist'])('%s looks like a name', (form) => {
  expect(likeness(form)).toBeGreaterThan(STEPS / 2);
});
it.each(['Gewerkschaftsrat', 'Notstandsverordnung', 'Kurzarbeiterzahl', 'Startgenehmigung', 'Verpuppung', 'Bergsteigerei'])(
  '%s looks like a noun',
  (form) => {
    expect(likeness(form)).toBeLessThanOrEqual(STEPS / 2);
  },
);
it('says a step of any word, however long', () => {
  for (const form of ['A', 'Ö', '', '\ud800', 'x'.repeat(5000)]) {
    expect(likeness(form)).toBeGreaterThanOrEqual(1);
    expect(likeness(form)).toBeLessThanOrEqual(STEPS);
    const features = new FeatureList();
    letterFeatures(form, features);
    // All of them: beyond 128 they would be dropped.
    expect(features.length).toBeLessThan(128);
  }
});
it('learns the same from the same lists', () => {
  const names = ['Anka', 'Anke', 'Anko', 'Anku', 'Ankeli'];
  const nouns = ['Rettung', 'Leitung', 'Sitzung', 'Heizung', 'Reizung'];
  const bytes = trainNameLikeness(names, nouns);
  expect(bytes).toEqual(trainNameLikeness(names, nouns));
  const learned = openNameLikeness(bytes);
  expect(learned('Anki')).toBeGreaterThan(learned('Spaltung'));
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#settings';
import { analyze } from './analyze.ts';
import { FLOORS } from './gold/floors.ts';
import { openLexicon } from './lexicon.ts';
import { Measure, percent } from './measure.ts';
import { readTreebank } from './treebank.ts';

const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));
const folder = new URL('gold/', import.meta.url);

describe.runIf(lexicon.version.includes('with Ding'))('the engine on our own test sentences', () => {
  const measure = new Measure();
  for (const file of readdirSync(folder))
    if (file.endsWith('-test.conllu'))
      for (const s of readTreebank(readFileSync(new URL(file, folder), 'utf8'))) measure.add(s, analyze(s.text, lexicon));
  it.each(Object.entries(FLOORS))('%s is not below %d %%', (name, floor) => {
    expect(percent(measure.figures[name]!)).toBeGreaterThanOrEqual(floor);
  });
});

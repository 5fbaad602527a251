import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { clausesOf } from './phrase-clauses.ts';

const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));

describe.runIf(lexicon.version.includes('with Ding'))('clausesOf', () => {
  it.each([
    ['Das Gesetz tritt in Kraft.', '0'],
    ['Das Gesetz, das gestern kam, tritt in Kraft.', '0 1 0'],
    ['Er sagte, dass sie kommt.', '0 1'],
    ['Sie kam, er ging.', '0 1'],
    ['Er spielt und sie lacht.', '0 1'],
    ['Er kauft Brot, Butter und Käse.', '0'],
    ['Er versuchte, die Tür zu öffnen.', '0 1'],
    ['Weil es regnet, bleibt sie zu Hause.', '1 0'],
  ])('%s', (text, expected) => {
    const [sentence] = analyze(text, lexicon);
    const clauses = clausesOf(sentence!.tokens);
    expect(clauses.filter((clause, at) => clause !== clauses[at - 1]).join(' ')).toBe(expected);
  });
});

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDingLine } from './ding.ts';

const file = new URL('../../data/ding.txt', import.meta.url);
/** Each line costs a tenth of a millisecond; a seventh of them is enough to see a pattern, and always the same ones. */
const EVERY = 7;

const WRONG: [what: string, pattern: RegExp][] = [
  ['a bracket', /[[\]{}<>]|\([^)]*\)/],
  ['a label', /\b(?:Br|Am|coll|fig|obs)\.(?=\s|$)/],
  ['somebody', /\b(?:sb|sth)\b/],
  ['an end that is left open', /[;|/]$|^[;|/]/],
  ['white space', /^\s|\s$|\s{2}/],
  ['"to" twice', /^to to /],
];

describe.runIf(fs.existsSync(file))('the glosses of the whole dictionary, as they are shown', () => {
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((_, at) => at % EVERY === 0);
  const glosses = lines.flatMap((line) => {
    const parts = parseDingLine(line)?.parts ?? [];
    return parts.filter(({ kind }) => kind === 'head' || kind === 'subentry').flatMap(({ en }) => en);
  });

  it.each(WRONG)('have no %s, but for one in two thousand', (_, pattern) => {
    const wrong = glosses.filter(({ gloss }) => pattern.test(gloss)).map(({ gloss }) => gloss);
    expect(wrong.length / glosses.length, wrong.slice(0, 40).join('\n')).toBeLessThan(1 / 2000);
  });

  it('have "to" exactly when they are verbs', () => {
    const wrong = glosses.filter(({ gloss, isVerb }) => gloss !== '' && isVerb !== gloss.startsWith('to ')).map(({ gloss }) => gloss);
    expect(wrong.length / glosses.length, wrong.slice(0, 40).join('\n')).toBeLessThan(1 / 500);
  });
});

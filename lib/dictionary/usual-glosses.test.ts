import { describe, expect, it } from 'vitest';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Upos } from '#lib/german/word.ts';
import { excerpt } from './excerpt.ts';
import { lookUp } from './lookup.ts';
import { rankGlosses, rankSenses } from './sense.ts';
import { USUAL_GLOSSES } from './usual-glosses.ts';

const SOURCE = `
Regierung {f} [pol.]; Administration {f} | die neue Regierung :: administration; government | the new government
Regierung {f} :: regimen
selbst {adv} :: even; personally
machen {vt} :: to make of oneself
`;
const lexicon = { readings: () => [], verb: () => null, noun: () => [] } as unknown as Lexicon;
const look = (lemma: string, upos: Upos, dictionary = excerpt(SOURCE)) => lookUp({ lemma, upos }, dictionary, lexicon).senses;
const texts = (lemma: string, upos: Upos, dictionary?: ReturnType<typeof excerpt>) =>
  rankGlosses(look(lemma, upos, dictionary), { upos }).map(({ gloss }) => gloss.text);

describe('what a common word usually means', () => {
  it('comes first, in its order, and is told once', () => {
    expect(texts('Regierung', 'NOUN')).toEqual(['government', 'regimen', 'administration']);
    expect(texts('selbst', 'ADV')).toEqual(['oneself', 'even', 'personally']);
    expect(texts('machen', 'VERB')).toEqual(['to make', 'to do', 'to make of oneself']);
  });
  it('is said where the dictionary has nothing', () => {
    expect(texts('oder', 'CCONJ')).toEqual(['or']);
  });
  it('keeps gender and examples of the sense that has it', () => {
    const [first] = rankSenses(look('Regierung', 'NOUN'), { upos: 'NOUN' });
    expect(first).toMatchObject({ genders: ['f'], pos: 'NOUN', labels: [] });
    expect(first!.examples()).toMatchObject([{ de: 'die neue Regierung', en: 'the new government' }]);
  });
  it('is of its part of speech', () => {
    expect(texts('machen', 'NOUN')[0]).not.toBe('to make');
  });
  it('is English', () => {
    const french = { ...excerpt('Regierung {f} :: gouvernement\n'), language: 'fra' as const };
    expect(texts('Regierung', 'NOUN', french)).toEqual(['gouvernement']);
  });
  it('does not depend on what was asked before', () => {
    const before = look('Regierung', 'NOUN');
    expect(look('Regierung', 'NOUN', excerpt('Regierung {f} :: rule\n'))).toHaveLength(2);
    expect(rankGlosses(look('Regierung', 'NOUN'), {}).map(({ gloss }) => gloss.text)).toEqual(
      rankGlosses(before, {}).map(({ gloss }) => gloss.text),
    );
  });
  it.each([...USUAL_GLOSSES])('%s has glosses of its part of speech', (key, glosses) => {
    expect(key).toMatch(/^[\p{L}.]+\|(?:DET|PRON|PART|CCONJ|SCONJ|ADP|ADV|ADJ|NOUN|VERB)$/u);
    expect(glosses.length).toBeGreaterThan(0);
    expect(new Set(glosses).size).toBe(glosses.length);
    for (const gloss of glosses) {
      expect(gloss).toMatch(/^\p{L}[\p{L} ’.-]*$/u);
      expect(gloss.startsWith('to ') && /\|VERB$/.test(key)).toBe(/\|VERB$/.test(key));
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Lexicon } from '#lib/german/lexicon.ts';
import type { Upos } from '#lib/german/word.ts';
import { excerpt } from './excerpt.ts';
import { lookUp } from './lookup.ts';
import { rankGlosses } from './sense.ts';

const dictionary = excerpt(`
Kahn {m} | Kähne {pl} :: boat | boats
Kahn fahren {vi} :: to go boating
zugrunde gehen {vi} :: to perish
zu {adv} :: too
zu {conj} :: to
segeln {vi} | segelnd | gesegelt :: to sail | sailing | sailed
Segel {n} | Segel {pl} :: sail | sails
Fluss {m} | Flüsse {pl} :: river | rivers
Bekannter {m}; Bekannte {f} :: acquaintance
Lotse {m} :: pilot
tief {adj} :: deep
sicher {adj} :: safe
Stiel {m} :: handle
dicht am Wind :: close-hauled
Verein {m} /V./ :: club
nächste/r/s {adj} :: next
Deutsches Meer {n} :: German Sea
Bremen {n} [geogr.] :: Bremen
Fischer {m} :: fisherman
das {pron} :: that
`);
/** A lexicon that knows one verb form; the chain must not need more. */
const lexicon = {
  readings: (form: string) => (form === 'gesegelt' ? [{ lemma: 'segeln', pos: 'VERB', morph: 0, attested: true }] : []),
  verb: () => null,
  noun: () => [],
} as unknown as Lexicon;
const look = (lemma: string, upos: Upos, parts?: string[]) => lookUp({ lemma, upos, ...(parts && { parts }) }, dictionary, lexicon);
const first = (lemma: string, upos: Upos, parts?: string[]) => rankGlosses(look(lemma, upos, parts).senses, { upos })[0]?.gloss.text;

describe('lookUp', () => {
  it.each<[string, Upos, string, string | undefined]>([
    ['Kahn', 'NOUN', 'boat', undefined],
    ['KAHN', 'NOUN', 'boat', undefined],
    ['Fluß', 'NOUN', 'river', 'spelled “Fluss”'],
    ['Kähne', 'NOUN', 'boat', 'plural of “Kahn”'],
    ['Bekannte', 'NOUN', 'acquaintance', undefined],
    ['Lotsin', 'NOUN', 'pilot', 'feminine of “Lotse”'],
    ['Tiefe', 'NOUN', 'deep', 'from the adjective “tief”'],
    ['Segeln', 'NOUN', 'to sail', 'from the verb “segeln”'],
    ['zu', 'PART', 'to', undefined],
    ['zu', 'ADV', 'too', undefined],
    ['zugrundegehen', 'VERB', 'to perish', undefined],
    ['gesegelt', 'ADJ', 'to sail', 'from the verb “segeln”'],
    ['segelnd', 'ADJ', 'to sail', 'from the verb “segeln”'],
    ['nächst', 'ADJ', 'next', undefined],
    ['nächster', 'ADJ', 'next', 'see “nächst”'],
    ['unsicher', 'ADJ', 'not safe', 'the opposite of “sicher”'],
    ['Sicherheit', 'NOUN', 'safe', 'from the adjective “sicher”'],
    ['V.', 'NOUN', 'club', 'short for “Verein”'],
    ['Wind', 'NOUN', 'close-hauled', 'in “dicht am Wind”'],
    ['lossegeln', 'VERB', 'to sail', 'from the verb “segeln” with “los-”'],
  ])('%s (%s) → %s, %s', (lemma, upos, gloss, via) => {
    expect(first(lemma, upos)).toBe(gloss);
    expect(look(lemma, upos).via).toBe(via);
  });

  it('opens a compound with the glosses of its parts side by side', () => {
    expect(first('Flusslotse', 'NOUN', ['Fluss', 'Lotse'])).toBe('river pilot');
    expect(look('Flusslotse', 'NOUN', ['Fluss', 'Lotse'])).toMatchObject({ via: 'from the parts', source: 'rule' });
  });

  it('calls a split of its own a guess', () => {
    expect(look('Segelverein', 'NOUN')).toMatchObject({ via: 'from the parts', source: 'guess' });
  });

  it.each<[string, Upos]>([
    ['Xyzzy', 'NOUN'],
    ['in', 'ADP'],
    ['', 'X'],
    // A family name is not a trade.
    ['Fischer', 'PROPN'],
  ])('finds nothing for %s (%s)', (lemma, upos) => {
    expect(look(lemma, upos).senses).toEqual([]);
  });

  it.each([
    ['1.', '1st'],
    ['12.', '12th'],
    ['22.', '22nd'],
    ['1970er', '1970s'],
  ])('reads %s as %s', (lemma, gloss) => {
    expect(first(lemma, 'ADJ')).toBe(gloss);
  });

  it('finds a place name', () => {
    expect(first('Bremen', 'PROPN')).toBe('Bremen');
  });
});

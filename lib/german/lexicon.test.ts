import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLexicon } from './lexicon.ts';
import { LexiconDraft } from './lexicon-draft.ts';

const NOUN = 'NOUN' as const;
const nothing = new Uint8Array();

describe('a lexicon', () => {
  it('gives back what was put in', () => {
    const draft = new LexiconDraft();
    draft.add('Häuser', 'Haus', NOUN, 8);
    draft.add('Häuser', 'Haus', NOUN, 128);
    draft.noun('Haus', { gender: 'Neut', genitive: 'Hauses', plural: 'Häuser' });
    draft.verb('anfangen', { present3: 'fängt an', past3: 'fing an', participle: 'angefangen', auxiliary: 'haben', separablePrefix: 'an' });
    draft.count('Haus', NOUN, 40);
    draft.count('anfangen', 'VERB', 50);
    const lexicon = openLexicon(draft.finish('test', nothing));
    expect(lexicon.readings('Häuser')).toEqual([{ lemma: 'Haus', pos: NOUN, morph: 136, attested: true }]);
    expect(lexicon.noun('Haus')).toEqual([{ gender: 'Neut', genitive: 'Hauses', plural: 'Häuser' }]);
    expect(lexicon.verb('anfangen')).toEqual({
      present3: 'fängt an',
      past3: 'fing an',
      participle: 'angefangen',
      auxiliary: 'haben',
      separablePrefix: 'an',
    });
    expect([
      lexicon.frequency('Haus'),
      lexicon.frequency('Haus', 'VERB'),
      lexicon.rank('Haus', NOUN),
      lexicon.rank('anfangen', 'VERB'),
    ]).toEqual([40, 0, 2, 1]);
    expect(lexicon.version).toBe('test');
  });

  it('knows nothing of what was not put in', () => {
    const lexicon = openLexicon(new LexiconDraft().finish('empty', nothing));
    for (const form of ['', 'Haus', 'x'.repeat(300), '\ud800', 'ł']) expect(lexicon.readings(form)).toEqual([]);
    expect(lexicon.noun('Haus')).toEqual([]);
    expect(lexicon.verb('gehen')).toBeNull();
    expect(lexicon.rank('Haus', NOUN)).toBeUndefined();
  });

  it('finds every form and lemma, whatever their letters', () => {
    const word = fc.stringMatching(/^[a-zäöüßA-ZÄÖÜ]{1,20}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), (pairs) => {
        const draft = new LexiconDraft();
        for (const [form, lemma] of pairs) draft.add(form, lemma, NOUN, 1);
        const lexicon = openLexicon(draft.finish('any', nothing));
        for (const [form, lemma] of pairs.slice(0, 29)) expect(lexicon.readings(form).map((r) => r.lemma)).toContain(lemma);
      }),
      { numRuns: 50 },
    );
  });

  it('says what is wrong with bytes that are no lexicon', () => {
    expect(() => openLexicon(new Uint8Array(200))).toThrow('not a lexicon');
    const good = new LexiconDraft().finish('x', nothing);
    expect(() => openLexicon(good.slice(0, good.length - 64))).toThrow('cut off');
    const old = good.slice();
    old[4] = 1;
    expect(() => openLexicon(old)).toThrow('format 1');
  });
});

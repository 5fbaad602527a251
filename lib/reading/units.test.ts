import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excerpt } from '#lib/dictionary/excerpt.ts';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { readSettings } from '#settings';
import { buildGlossary } from './build-glossary.ts';

const lexicon = openLexicon(readFileSync(readSettings().lexiconFile));

describe.runIf(lexicon.version.includes('with Ding'))('the units of a text', () => {
  const text = 'Das Gesetz tritt in Kraft. Es sei nicht in Kraft getreten. Er brachte sie auf die Palme.';
  const dictionary = excerpt('jdn. auf die Palme bringen {vt} [übtr.] :: to drive sb. up the wall');
  const glossary = buildGlossary(text, analyze(text, lexicon), {}, dictionary, lexicon);

  it('are in the glossary once, with how often they occur, and the sentences refer to them', () => {
    expect(glossary.units).toMatchObject([
      {
        key: 'in Kraft treten|PHRASE',
        lemma: 'in Kraft treten',
        pos: 'PHRASE',
        count: 2,
        source: 'lexicon',
        via: 'from our own list of phrases',
      },
      { key: 'auf die Palme bringen|PHRASE', count: 1, senses: [{ glosses: ['to drive up the wall'], labels: ['figurative'] }] },
    ]);
    expect(glossary.units![1]!.via).toBeUndefined();
    expect(glossary.sentences.map(({ units }) => units)).toEqual([
      [{ u: 0, tokens: [2, 3, 4] }],
      [{ u: 0, tokens: [3, 4, 5] }],
      [{ u: 1, tokens: [1, 3, 4, 5] }],
    ]);
  });

  it('do not count as words of the text', () => {
    expect(glossary.words.filter(({ pos }) => pos === 'PHRASE')).toEqual([]);
  });

  it('are absent from a text without any', () => {
    const plain = buildGlossary('Hallo Welt.', analyze('Hallo Welt.', lexicon), {}, dictionary, lexicon);
    expect(plain.units).toBeUndefined();
    expect(plain.sentences[0]!.units).toBeUndefined();
  });
});

import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excerpt } from '#lib/dictionary/excerpt.ts';
import { analyze } from '#lib/german/analyze.ts';
import { openLexicon } from '#lib/german/lexicon.ts';
import { buildGlossary } from './build-glossary.ts';
import { sensesHere } from './senses-here.ts';

const file = new URL('../../data/lexicon.bin', import.meta.url);

const dictionary = excerpt(`sich erinnern {vr} :: to remember
erinnern {vt} :: to remind
See {f} :: sea
See {m} :: lake
Tag {m} :: day`);

describe.runIf(fs.existsSync(file))('the sense that is meant at each place of a text', () => {
  const lexicon = openLexicon(fs.readFileSync(file));
  const glosses = (text: string, form: string) => {
    const { words, sentences } = buildGlossary(text, analyze(text, lexicon), {}, dictionary, lexicon);
    return sentences.flatMap(({ tokens }) =>
      tokens
        .filter(({ start, end, w }) => w !== undefined && text.slice(start, end).toLowerCase() === form)
        .map(({ w, s }) => sensesHere(words[w!]!, s)[0]?.glosses[0]),
    );
  };

  it.each([
    ['erinnert', 'Er erinnert sich an den Tag. Sie erinnert ihn an den Tag.', ['to remember', 'to remind']],
    ['erinnert', 'Sie erinnert ihn an den Tag. Er erinnert sich an den Tag.', ['to remind', 'to remember']],
    ['tag', 'Der Tag kam. Der Tag ging.', ['day', 'day']],
  ])('%s in "%s"', (form, text, expected) => {
    expect(glosses(text, form)).toEqual(expected);
  });

  it('says nothing at a place where the first sense fits', () => {
    const text = 'Er erinnert sich. Sie erinnert sich.';
    const { sentences } = buildGlossary(text, analyze(text, lexicon), {}, dictionary, lexicon);
    expect(sentences.flatMap(({ tokens }) => tokens.filter(({ s }) => s !== undefined))).toEqual([]);
  });
});

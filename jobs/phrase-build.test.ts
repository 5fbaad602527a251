import { describe, expect, it } from 'vitest';
import { parseDingLine } from '#lib/dictionary/ding.ts';
import { dingPhrases } from '#lib/dictionary/phrase-ding.ts';
import { isFree } from '#lib/dictionary/phrase-free.ts';
import { joinPhrases } from './phrase-build.ts';

const usual: Record<string, string[]> = {
  Buch: ['book'],
  lesen: ['read'],
  Rolle: ['role'],
  spielen: ['play'],
  Kraft: ['force', 'strength'],
  treten: ['step', 'kick'],
  Insel: ['island'],
  klein: ['small'],
  politisch: ['political'],
  Partei: ['party'],
  Vertrag: ['contract'],
  nehmen: ['take'],
  Stadt: ['city', 'town'],
  Zug: ['train'],
  Passagier: ['passenger'],
  blind: ['blind'],
};
const expected = (word: string) => new Set(usual[word] ?? usual[word.replace(/e[rsnm]?$/, '')] ?? []);
const kept = (line: string) =>
  joinPhrases(dingPhrases(parseDingLine(line)!))
    .filter((phrase) => !isFree(phrase, expected))
    .map(({ text }) => text);

describe('what of the dictionary is a phrase', () => {
  it.each([
    ['in Kraft treten {vi} :: to come into force', ['in Kraft treten']],
    ['eine Rolle spielen {v} :: to play a part', ['eine Rolle spielen']],
    ['jdn. unter Vertrag nehmen {vt} :: to sign sb.', ['unter Vertrag nehmen']],
    ['Angst {f} (vor jdm./etw.) :: fear (of sb./sth.)', ['Angst vor + Dat.']],
    ['auf etw. hoffen {vi} :: to hope for sth.', ['hoffen auf + Akk.']],
    ['Vereinte Nationen {pl} :: United Nations', ['Vereinte Nationen']],
    ['Zukunft {f} | in naher Zukunft :: future | in the near future', ['in naher Zukunft']],
  ])('%s', (line, phrases) => {
    expect(kept(line)).toEqual(phrases);
  });

  it.each([
    'ein Buch lesen {v} :: to read a book',
    'kleine Insel {f} :: holm',
    'politische Partei {f} :: political party',
    'möglich sein {v} :: to be on the cards',
    'befördert werden {v} :: to get promotion',
    'nicht wissen {v} :: not to know',
    'so sehr {adv} :: so much',
    'mit der {conj} :: whereby',
    'und so {adv} :: and stuff',
    'in der Stadt {adv} :: in town',
    'im Zug {adv} :: during',
    'Gewinnung {f} (von etw.) :: extraction (of sth.)',
    'in etw. gehen {vi} :: to go to sth.',
    'ein {art} | ein(e) Haus :: a | a house',
  ])('not in: %s', (line) => {
    expect(kept(line)).toEqual([]);
  });

  it('gives the English its preposition, and joins what is listed twice', () => {
    const lines = ['Angst {f} (vor jdm./etw.) :: fear (of sb./sth.)', 'Angst {f} (vor etw.) :: anxiety (about sth.)'];
    const [phrase] = joinPhrases(lines.flatMap((line) => dingPhrases(parseDingLine(line)!)));
    expect(phrase!.glosses).toEqual(['fear of', 'anxiety about']);
  });
});

import { DETERMINER_CELLS, PREPOSITION_CELLS } from './agreement.ts';
import { type DecidedPhrase, decideCases } from './cases.ts';
import type { Lexicon } from './lexicon.ts';
import type { LinearModel } from './linear-model.ts';
import type { PhraseWord } from './noun-phrases.ts';
import { ADJECTIVE, CASES, type Reading } from './reading.ts';
import type { Features, Token } from './word.ts';

const GERMAN = { Nom: 'Nominativ', Gen: 'Genitiv', Dat: 'Dativ', Acc: 'Akkusativ' } as const;

/** Case, number and gender in context, with the reason where there is one to show. Undecided features stay unsaid. */
export function describeNouns(tokens: Token[], readings: readonly (readonly Reading[])[], lexicon: Lexicon, model: LinearModel): void {
  const words = phraseWords(tokens, readings);
  const phrases = decideCases(words, lexicon, model);
  for (const p of phrases) {
    const noun = tokens[p.noun]!;
    // Of a name's gender and number nobody has said anything but the model.
    if (noun.upos !== 'PROPN' || p.determiner >= 0) noun.feats = p.feats;
    else if (p.feats.Case) noun.feats = { Case: p.feats.Case };
    for (const k of p.adjectives) agree(tokens[k]!.feats, p.feats);
    if (p.determiner >= 0) agree(tokens[p.determiner]!.feats, p.feats);
    const reason = caseReason(p, words);
    if (reason) noun.because.push(reason);
  }
  tokens.forEach((t, i) => {
    const said = t.upos === 'ADJ' ? degree(readings[i]!) : undefined;
    if (said) t.feats.Degree = said;
  });
}

/** What an article or an adjective has from its noun: in the plural no gender. */
function agree(feats: Features, { Case, Number: number, Gender }: Features): void {
  if (Case) feats.Case = Case;
  if (number) feats.Number = number;
  if (number === 'Plur') delete feats.Gender;
  else if (Gender) feats.Gender = Gender;
}

export function phraseWords(
  tokens: readonly { form: string; upos: string; lemma: string }[],
  readings: readonly (readonly Reading[])[],
): PhraseWord[] {
  return tokens.map(({ form, upos, lemma }, i) => {
    const isNominal = upos === 'NOUN' || upos === 'PROPN';
    return { form, lower: form.toLowerCase(), upos, lemma, readings: isNominal ? nounReadings(readings[i]!) : NOTHING };
  });
}
const NOTHING: readonly Reading[] = [];

/** The readings as a noun that have the lemma of the first. Most words have no others, and their list is taken as it is. */
function nounReadings(all: readonly Reading[]): readonly Reading[] {
  for (const r of all)
    if (r.pos !== 'NOUN' || r.lemma !== all[0]!.lemma) return all.filter((q) => q.pos === 'NOUN' && q.lemma === all[0]!.lemma);
  return all;
}

function degree(readings: readonly Reading[]): Features['Degree'] {
  const first = readings[0];
  if (first?.pos !== 'ADJ') return undefined;
  switch (first.morph & (ADJECTIVE.POSITIVE | ADJECTIVE.COMPARATIVE | ADJECTIVE.SUPERLATIVE)) {
    case ADJECTIVE.COMPARATIVE:
      return 'Cmp';
    case ADJECTIVE.SUPERLATIVE:
      return 'Sup';
    case ADJECTIVE.POSITIVE:
      return 'Pos';
  }
  return undefined;
}

/** Why it is this case: a preposition that takes it, an article that shows it, or what the word does in its clause. */
function caseReason(p: DecidedPhrase, words: readonly PhraseWord[]): string | null {
  const said = p.feats.Case;
  if (!said) return null;
  const name = GERMAN[said];
  if (p.preposition >= 0) {
    const preposition = words[p.preposition]!;
    if (!showsOnly(PREPOSITION_CELLS.get(preposition.lower), said) && WHERE_OR_WHERE_TO.test(preposition.lower)) {
      if (said === 'Acc') return `${name}, after “${preposition.form}”: where to, or what about`;
      if (said === 'Dat') return `${name}, after “${preposition.form}”: where or when`;
    }
    return `${name}, because of “${preposition.form}”`;
  }
  if (p.determiner >= 0 && showsOnly(DETERMINER_CELLS.get(words[p.determiner]!.lower), said))
    return `${name}, shown by “${words[p.determiner]!.form}”`;
  if (said === 'Gen') {
    const before = words[p.before];
    return before?.upos === 'NOUN' ? `${name}: belongs to “${before.form}”` : null;
  }
  return null;
}

/** Whether all cells of a paradigm that a word allows are of one case. */
function showsOnly(cells: number | undefined, said: (typeof CASES)[number]): boolean {
  return cells !== undefined && (cells & ~(15 << (4 * CASES.indexOf(said)))) === 0;
}
const WHERE_OR_WHERE_TO = /^(?:in|an|auf|hinter|neben|über|unter|vor|zwischen)$/;

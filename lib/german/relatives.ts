import type { Lexicon } from './lexicon.ts';

type Pos = 'NOUN' | 'VERB' | 'ADJ';

export interface Relative {
  lemma: string;
  pos: Pos;
}

/** Prefixes of verbs, those that stand apart and those that do not. */
const PREFIXES =
  `ab an auf aus bei da dabei dar durch ein empor entgegen fest fort frei gegenüber her herab heran herauf heraus herbei herein herum herunter
  hervor hin hinab hinauf hinaus hinein hinter hinunter hinzu los mit nach nieder statt teil über um unter vor voran voraus vorbei weg weiter
  wider wieder zu zurück zusammen zwischen be emp ent er ge miss ver zer`.split(/\s+/);

/** Verbs made of the same verb with other particles and prefixes, and that verb itself. */
export function verbFamily(lemma: string, lexicon: Lexicon): string[] {
  const base = baseOf(lemma, lexicon);
  const all = [base, ...PREFIXES.map((prefix) => prefix + base)];
  return all.filter((verb) => verb !== lemma && lexicon.verb(verb) !== null);
}

/** rufen of anrufen and of berufen; a verb without a prefix is its own. */
function baseOf(lemma: string, lexicon: Lexicon): string {
  const particle = lexicon.verb(lemma)?.separablePrefix;
  if (particle && lexicon.verb(lemma.slice(particle.length))) return lemma.slice(particle.length);
  const found = PREFIXES.filter((prefix) => lemma.startsWith(prefix) && lemma.length - prefix.length >= 5)
    .map((prefix) => lemma.slice(prefix.length))
    .filter((rest) => lexicon.verb(rest) !== null);
  return found.sort((a, b) => a.length - b.length)[0] ?? lemma;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const umlaut = (word: string) => word.replace(/(au|[aou])(?=[^aeiouäöü]*$)/i, (vowel) => UMLAUTS[vowel.toLowerCase()] ?? vowel);
const UMLAUTS: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };

/**
 * What could be derived from a word, and what it could be derived from, by the endings of German: rufen → Ruf, Rufer; Haus → häuslich;
 * Eroberung → erobern. By rule alone: ask a dictionary which of them are words.
 */
export function derivations({ lemma, pos }: Relative): Relative[] {
  const made = pos === 'VERB' ? fromVerb(lemma) : pos === 'NOUN' ? fromNoun(lemma) : fromAdjective(lemma);
  const seen = new Set([lemma]);
  return made.filter((each) => !seen.has(each.lemma) && seen.add(each.lemma));
}

function fromVerb(lemma: string): Relative[] {
  const stem = lemma.replace(/e?n$/, '');
  return [
    ...nouns(
      [stem, `${stem}ung`, `${stem}er`, `${stem}erin`, `${umlaut(stem)}er`, `${stem}e`, `${stem}nis`, `${umlaut(stem)}nis`].map(capital),
    ),
    ...adjectives([`${stem}bar`, `un${stem}bar`, `${stem}lich`, `${umlaut(stem)}lich`, `${stem}sam`, `${stem}haft`, `${stem}ig`]),
  ];
}

function fromNoun(lemma: string): Relative[] {
  const stem = small(lemma.replace(/en?$/, ''));
  const stems = [stem, umlaut(stem)];
  const verbs = /ung$/.test(lemma) ? [`${stem.slice(0, -3)}en`, `${stem.slice(0, -3)}n`] : [`${stem}en`, `${umlaut(stem)}en`, `${stem}n`];
  const agents = /er$/.test(lemma) ? [`${stem}in`] : [`${stem}er`, `${umlaut(stem)}er`];
  const base = /(?:heit|keit|igkeit|schaft|tum)$/.exec(small(lemma));
  return [
    ...adjectives([
      ...stems.flatMap((each) => ['lich', 'ig', 'isch', 'los', 'haft'].map((ending) => each + ending)),
      ...['los', 'haft', 'voll'].flatMap((ending) => [
        `${small(lemma)}${ending}`,
        `${small(lemma)}s${ending}`,
        `${small(lemma)}n${ending}`,
      ]),
      ...(base ? [small(lemma).slice(0, base.index)] : []),
    ]),
    ...nouns(
      [
        ...stems.flatMap((each) => [`${each}chen`, `${each}lein`]),
        ...agents,
        `${lemma}schaft`,
        `${lemma}tum`,
        `${lemma}in`,
        `${umlaut(small(lemma))}in`,
      ].map(capital),
    ),
    ...verbs.filter((verb) => verb.length > 4).map((verb): Relative => ({ lemma: verb, pos: 'VERB' })),
  ];
}

function fromAdjective(lemma: string): Relative[] {
  const opposite = lemma.startsWith('un') ? lemma.slice(2) : `un${lemma}`;
  const base = /(?:lich|isch|ig|haft|los|voll|sam|bar)$/.exec(lemma);
  const bases = base ? [lemma.slice(0, base.index), `${lemma.slice(0, base.index)}e`] : [];
  return [
    ...adjectives([opposite]),
    ...nouns([`${lemma}heit`, `${lemma}keit`, `${lemma}igkeit`, `${umlaut(lemma)}e`, `${lemma}e`, ...bases].map(capital)),
    ...[`${lemma}en`, `${umlaut(lemma)}en`, ...bases.map((each) => `${each}en`)].map((verb): Relative => ({ lemma: verb, pos: 'VERB' })),
  ];
}

const nouns = (lemmas: string[]): Relative[] => lemmas.map((lemma) => ({ lemma, pos: 'NOUN' }));
const adjectives = (lemmas: string[]): Relative[] => lemmas.map((lemma) => ({ lemma, pos: 'ADJ' }));

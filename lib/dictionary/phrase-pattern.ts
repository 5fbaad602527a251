import { CASE_SHORT, type GovernedCase, type PhraseForm, type PhraseKind } from './phrase.ts';

/** A canonical form, ready to be looked for in a sentence. */
export interface Pattern {
  kind: PhraseKind;
  /** The infinitive of a verbal phrase. */
  verb?: string;
  reflexive: boolean;
  /** Runs of words that stay together; in a verbal phrase all but the verb, else the whole; several where "…" stands between them. */
  runs: PatternWord[][];
  governed?: { preposition: string; case?: GovernedCase };
  /** By which words a sentence finds it, as `tokenKeys` spells them; the rarest is chosen. */
  keys: string[];
}

export interface PatternWord {
  text: string;
  /** How freely its form may differ from the canonical one. */
  as: 'form' | 'noun' | 'adjective' | 'article' | 'possessive';
  /** Of an adjective: without its ending. */
  stem?: string;
}

const ARTICLES = new Set('ein eine einen einem einer eines der die das den dem des kein keine keinen keinem keiner'.split(' '));
const POSSESSIVES = new Set('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres'.split(' '));
const PREPOSITIONS = new Set(
  'ab an am ans auf aufs aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit über um unter von vom vor wegen zu zum zur zwischen als wie'.split(
    ' ',
  ),
);
const SMALL = new Set([...ARTICLES, ...POSSESSIVES, ...PREPOSITIONS, ...'sich es und oder so zu nicht'.split(' ')]);
const GOVERNMENT = /^(.+?) (\p{L}+) \+ (\S+)$/u;
const CASES = new Map(Object.entries(CASE_SHORT).map(([name, short]) => [short, name as GovernedCase]));
const ENDING = /e[rsnm]?$/;

/** @example readPattern({ text: 'Rücksicht nehmen auf + Akk.', kind: 'verb' }).governed // { preposition: 'auf', case: 'Acc' } */
export function readPattern({ text, kind, verb }: PhraseForm): Pattern {
  const match = GOVERNMENT.exec(text);
  const words = (match?.[1] ?? text).split(' ');
  const pattern: Pattern = { kind, reflexive: false, runs: [], keys: [] };
  if (match) {
    const governed = CASES.get(match[3]!);
    pattern.governed = { preposition: match[2]!, ...(governed && { case: governed }) };
  }
  if (kind === 'verb') {
    // A finite verb stands behind its "es", an infinitive at the end.
    const [written] = words.splice(verb ? 1 : -1, 1);
    pattern.verb = verb ?? written!;
    const sich = words.indexOf('sich');
    if (sich >= 0) {
      pattern.reflexive = true;
      words.splice(sich, 1);
    }
  }
  let run: PatternWord[] = [];
  words.forEach((word, at) => {
    if (word === '…') {
      if (run.length > 0) pattern.runs.push(run);
      run = [];
    } else run.push(patternWord(word, at, words, kind));
  });
  if (run.length > 0) pattern.runs.push(run);
  pattern.keys = keysOf(pattern);
  return pattern;
}

function patternWord(word: string, at: number, words: readonly string[], kind: PhraseKind): PatternWord {
  // Behind a preposition all but adjectives keeps its form: "in den Griff", "zur Verfügung".
  const behind = words.slice(0, at).some((each) => PREPOSITIONS.has(each));
  if (/^\p{Lu}/u.test(word)) return { text: word, as: behind || kind === 'fixed' ? 'form' : 'noun' };
  const next = words.slice(at + 1).find((each) => /^\p{Lu}/u.test(each));
  if (next === undefined || kind === 'fixed') {
    if (kind === 'adjective') return { text: word, as: 'adjective', stem: word.replace(ENDING, '') };
    return { text: word, as: 'form' };
  }
  if (POSSESSIVES.has(word)) return { text: word, as: 'possessive' };
  if (ARTICLES.has(word)) return { text: word, as: behind ? 'form' : 'article' };
  if (!SMALL.has(word) && ENDING.test(word)) return { text: word, as: 'adjective', stem: word.replace(ENDING, '') };
  return { text: word, as: 'form' };
}

/** Articles and prepositions find nothing; a phrase of nothing else is found by all of its words. */
function keysOf({ verb, runs }: Pattern): string[] {
  const words = runs.flat();
  const telling = words.filter(({ text }) => !SMALL.has(text));
  const keys = telling.map(({ as, text, stem }) => (as === 'adjective' ? `~${stem}` : text));
  if (verb) keys.push(verb);
  return keys.length > 0 ? keys : words.map(({ text }) => text);
}
